import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { logged } from '../../site/patience.mjs';
import { press, says, textOf, typeInto } from '../../site/visit.mjs';
import {
  FALLBACK,
  GLOSSARY,
  LIST,
  OVERVIEW,
  TERM,
  UPLOADS,
  fallbackSeen,
  finder,
  glossary,
  list,
  overview,
  pressTerm,
  term,
  usePublished,
} from './published.mjs';

const script = (name, how = 'defer') => `<script ${how} src="${UPLOADS}${name}.js"></script>`;
const ONE = script('contact-finder');
const ALL = script('lor-widgets');

describe('a standalone file', () => {
  const site = usePublished();

  async function open(name, body, options) {
    const since = site.asked.length;
    const seen = await site.open(site.make(`standalone/${name}.html`, body), options);
    return { ...seen, asked: () => site.asked.slice(since).filter((path) => path.endsWith('.js')) };
  }

  for (const [file, how] of [
    ['contact-finder', 'defer'],
    ['contact-finder', ''],
    ['lor-widgets', 'defer'],
    ['lor-widgets', 'async'],
  ]) {
    it(`is all that a page needs: ${file} ${how}`, async () => {
      const { page, noted, violations, asked } = await open(
        `alone-${file}-${how}`,
        script(file, how) + finder(),
      );
      await typeInto(page, 'giron');
      await says(page, 'Kiruna');
      await press(page, 'Kiruna');
      await says(page, '010-225 50 00');
      await page.evaluate(() => (document.querySelector('lor-contact-finder').lang = 'en'));
      await says(page, 'Search again');
      assert.deepEqual(asked(), [`${UPLOADS}${file}.js`]);
      assert.deepEqual(
        [noted.errors, noted.warnings, noted.foreign, await violations()],
        [[], [], [], []],
      );
      await page.close();
    });
  }

  for (const file of ['concept-glossary', 'lor-widgets']) {
    it(`is all that a page with a glossary needs: ${file}`, async () => {
      const { page, noted, violations, asked } = await open(
        `glossary-${file}`,
        script(file) + glossary('also-lang="ar"'),
      );
      await typeInto(page, 'nyanlända', GLOSSARY);
      await says(page, 'nyanländ وافد جديد', GLOSSARY);
      await press(page, 'nyanländ', GLOSSARY);
      await says(page, 'Alla begrepp', GLOSSARY);
      assert.match(await textOf(page, GLOSSARY), /Person som är mottagen/);
      await page.evaluate(() => (document.querySelector('lor-concept-glossary').lang = 'en'));
      await says(page, 'newly arrived', GLOSSARY);
      assert.deepEqual(asked(), [`${UPLOADS}${file}.js`]);
      assert.deepEqual(
        [noted.errors, noted.warnings, noted.foreign, await violations()],
        [[], [], [], []],
      );
      await page.close();
    });
  }

  for (const file of ['concept', 'lor-widgets']) {
    it(`is all that a page with terms needs: ${file}`, async () => {
      const { page, noted, violations, asked } = await open(
        `term-${file}`,
        `${script(file)}${term()}<div lang="en">${term('concept="anvisning"', 'placement')}</div>`,
        { ready: false },
      );
      await pressTerm(page);
      await says(page, 'Person som är mottagen', TERM);
      await page.keyboard.press('Escape');
      await pressTerm(page, 'div lor-concept');
      await says(page, 'Close', 'div lor-concept');
      assert.deepEqual(asked(), [`${UPLOADS}${file}.js`]);
      assert.deepEqual(
        [noted.errors, noted.warnings, noted.foreign, await violations()],
        [[], [], [], []],
      );
      await page.close();
    });
  }

  for (const file of ['strategy-list', 'lor-widgets']) {
    it(`is all that a page with a list of strategies needs: ${file}`, async () => {
      const { page, noted, violations, asked } = await open(
        `list-${file}`,
        script(file) + list('type="agreement"'),
      );
      await says(page, '15 av 56 dokument passar', LIST);
      await typeInto(page, 'skåne', LIST);
      await says(page, 'Regional överenskommelse för Skåne', LIST);
      await press(page, 'Spara som tabell (CSV)', LIST);
      await says(page, 'Filen är sparad', LIST);
      await page.evaluate((wanted) => (document.querySelector(wanted).lang = 'en'), LIST);
      await says(page, 'Strategies and agreements', LIST);
      assert.deepEqual(asked(), [`${UPLOADS}${file}.js`]);
      assert.deepEqual(
        [noted.errors, noted.warnings, noted.foreign, await violations()],
        [[], [], [], []],
      );
      await page.close();
    });
  }

  for (const file of ['collaboration-overview', 'lor-widgets']) {
    it(`is all that a page with a collaboration overview needs: ${file}`, async () => {
      const { page, noted, violations, asked } = await open(
        `overview-${file}`,
        script(file) + overview('diagram'),
      );
      await says(page, 'Källa:', OVERVIEW);
      await page.waitForFunction(
        (tag) => document.querySelector(tag).shadowRoot.querySelector('svg[role=img]'),
        {},
        OVERVIEW,
      );
      await typeInto(page, 'asyl', OVERVIEW);
      await says(page, 'Besluta om asyl Migrationsverket', OVERVIEW);
      await page.evaluate((wanted) => (document.querySelector(wanted).lang = 'en'), OVERVIEW);
      await says(page, 'Swedish Migration Agency', OVERVIEW);
      assert.deepEqual(asked(), [`${UPLOADS}${file}.js`]);
      assert.deepEqual(
        [noted.errors, noted.warnings, noted.foreign, await violations()],
        [[], [], [], []],
      );
      await page.close();
    });
  }

  it('stands beside those of the other widgets, each for its own', async () => {
    const { page, noted, violations } = await open(
      'beside',
      `${ONE}${script('concept-glossary')}${script('concept')}${script('strategy-list')}${finder('county="25"')}${glossary()}${term()}${list('follow')}`,
    );
    await says(page, '010-225 50 00');
    // One file's list follows the other file's finder.
    await says(page, '2 av 56 dokument passar', LIST);
    await says(page, 'Källa:', GLOSSARY);
    await pressTerm(page);
    await says(page, 'Mer om begreppet', TERM);
    await press(page, 'Mer om begreppet', TERM);
    await says(page, 'Alla begrepp', GLOSSARY);
    assert.match(await textOf(page, GLOSSARY), /Person som är mottagen/);
    assert.deepEqual([noted.errors, await violations()], [[], []]);
    await page.close();
  });

  it('never shows its own words in the place of a feed that the small one cannot read', async () => {
    const { page, noted } = await open(
      'no-glossary-feed',
      script('concept-glossary') + glossary('src="/feeds/good.json?kind=glossary"'),
      { ready: false },
    );
    await says(page, 'Uppgifterna kunde inte visas', GLOSSARY);
    assert.equal(await fallbackSeen(page), true);
    assert.ok(
      noted.errors.some((line) => line.includes('lor-widgets.js beside it has everything')),
    );
    await page.close();
  });

  it('has the feed of a glossary in the whole one, and that of terms in their own', async () => {
    const feed = 'src="/feeds/bom.json?kind=glossary"';
    const { page, noted } = await open(
      'glossary-feed',
      ALL + script('concept') + glossary(feed) + term(`${feed} concept="a"`),
    );
    await says(page, 'Åsbyttring', GLOSSARY);
    await pressTerm(page);
    await says(page, 'Ett ord för något i Åsby.', TERM);
    assert.deepEqual(noted.errors, []);
    await page.close();
  });

  it('leaves no name behind', async () => {
    const namesWith = async (script) => {
      const { page } = await open('names', script + finder(), { ready: false });
      await page.waitForFunction(() => document.readyState === 'complete');
      const names = await page.evaluate(() => Object.getOwnPropertyNames(window));
      await page.close();
      return names;
    };
    const before = new Set(await namesWith(''));
    assert.deepEqual(
      (await namesWith(ONE)).filter((name) => !before.has(name)),
      [],
    );
  });

  it('stands beside the other under the strict policy: the first stays, one line says so', async () => {
    const { page, noted, violations } = await open(
      'two',
      `${ONE}${ALL}${finder('county="25"')}<div data-lor="contact-finder" data-county="12">${FALLBACK}</div>`,
    );
    await says(page, '010-225 50 00');
    await says(page, '010-224 10 00', '[data-lor] > lor-contact-finder');
    await logged(page, noted.warnings);
    assert.equal(
      await page.evaluate(() => document.querySelectorAll('lor-contact-finder').length),
      2,
    );
    assert.deepEqual([noted.errors, await violations()], [[], []]);
    assert.equal(noted.warnings.length, 1);
    assert.match(noted.warnings[0], /is in use and stays/);
    await page.close();
  });

  it('goes without the map in the small one, and says where it is', async () => {
    const { page, noted } = await open('no-map', ONE + finder('map locate'));
    assert.match(await textOf(page), /Blekinge/);
    await logged(page, noted.warnings, { count: 2 });
    assert.equal(noted.warnings.length, 2);
    for (const what of ['map', 'locate']) {
      assert.ok(noted.warnings.some((line) => line.includes(`goes without "${what}"`)));
    }
    await page.close();
  });

  it('never shows its own facts in the place of a feed that the small one cannot read', async () => {
    const { page, noted } = await open('no-feed', ONE + finder('src="/feeds/good.json"'), {
      ready: false,
    });
    await says(page, 'Uppgifterna kunde inte visas');
    assert.equal(await fallbackSeen(page), true);
    assert.ok(
      noted.errors.some((line) => line.includes('lor-widgets.js beside it has everything')),
    );
    await page.close();
  });

  it('offers nothing that the small one cannot do', async () => {
    const { page } = await open('no-save', ONE + finder('county="25"'));
    await says(page, '010-225 50 00');
    assert.match(await textOf(page), /Kopiera/);
    assert.doesNotMatch(await textOf(page), /Spara som kontakt/);
    await page.close();
  });

  it('has map, position, feed and contact file in the whole one', async () => {
    const { page, asked } = await open('whole', ALL + finder('map locate src="/feeds/good.json"'));
    await page.setViewport({ width: 1000, height: 900 });
    await says(page, 'Använd min plats');
    await page.waitForFunction(() =>
      document.querySelector('lor-contact-finder').shadowRoot.querySelector('svg path[d]'),
    );
    await page.evaluate(() => document.querySelector('lor-contact-finder').removeAttribute('src'));
    await says(page, 'Norrbotten');
    await press(page, 'Norrbotten');
    await press(page, 'Spara som kontakt');
    await says(page, 'Kontakten laddas ner');
    assert.deepEqual(asked(), [`${UPLOADS}lor-widgets.js`]);
    await page.close();
  });
});
