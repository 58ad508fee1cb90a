import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lived, logged } from '../../site/patience.mjs';
import { press, says, textOf } from '../../site/visit.mjs';
import {
  FALLBACK,
  GLOSSARY,
  LIBRARY,
  LIST,
  OVERVIEW,
  UPLOADS,
  fallbackSeen,
  module,
  overview,
  pressTerm,
  usePublished,
} from './published.mjs';

const ENTRY = module(`${LIBRARY}lor-widgets.js`);
const OWN_ENTRY = module(`${LIBRARY}contact-finder.js`);
const STANDALONE = `<script defer src="${UPLOADS}contact-finder.js"></script>`;
const place = (options = '', inside = FALLBACK) =>
  `<div data-lor="contact-finder" ${options}>${inside}</div>`;
const IN_PLACE = '[data-lor] > lor-contact-finder';

describe('a place for a widget', () => {
  const site = usePublished();

  async function open(name, body, options) {
    const seen = await site.open(site.make(`places/${name}.html`, body), {
      ready: false,
      ...options,
    });
    return seen;
  }

  for (const [what, scripts] of [
    ['the entry', ENTRY],
    ['the entry of one widget', OWN_ENTRY],
    ['a standalone file', STANDALONE],
    ['two entries and a standalone file', ENTRY + OWN_ENTRY + STANDALONE],
  ]) {
    it(`is filled once by ${what}, each with its own options`, async () => {
      const { page, noted, violations } = await open(
        `filled-${what.replaceAll(' ', '-')}`,
        `${scripts}${place('data-county="BD" data-heading="Vår länsstyrelse"')}
         ${place('data-municipality="1280" data-lang="en" data-heading-level="3"')}`,
      );
      await says(page, '010-225 50 00', IN_PLACE);
      await says(page, '010-224 10 00', `div:nth-of-type(2) > lor-contact-finder`);
      await lived(page);
      assert.match(await textOf(page, IN_PLACE), /^Vår länsstyrelse/);
      const seen = await page.evaluate(() => ({
        widgets: [...document.querySelectorAll('[data-lor]')].map(
          ({ childElementCount }) => childElementCount,
        ),
        second: document
          .querySelectorAll('lor-contact-finder')[1]
          .shadowRoot.querySelector('.title').outerHTML,
        fallbacks: [...document.querySelectorAll('a[href="#fallback"]')].map((link) =>
          link.checkVisibility(),
        ),
      }));
      assert.deepEqual(seen.widgets, [1, 1]);
      assert.deepEqual(seen.fallbacks, [false, false]);
      assert.match(seen.second, /^<h3/);
      assert.deepEqual([noted.errors, await violations()], [[], []]);
      await page.close();
    });
  }

  for (const [what, scripts] of [
    ['the entry', ENTRY],
    ['the entry of one widget', module(`${LIBRARY}concept-glossary.js`)],
    ['a standalone file', `<script defer src="${UPLOADS}concept-glossary.js"></script>`],
  ]) {
    it(`for a glossary is filled by ${what}, with its own options`, async () => {
      const { page, noted, violations } = await open(
        `glossary-${what.replaceAll(' ', '-')}`,
        `${scripts}<div data-lor="concept-glossary" data-concept="nyanland" data-also-lang="ar"
           data-heading="Våra ord" data-layout="list">${FALLBACK}</div>`,
      );
      await says(page, 'Person som är mottagen', GLOSSARY);
      await says(page, 'وافد جديد', GLOSSARY);
      assert.match(await textOf(page, GLOSSARY), /^Våra ord/);
      assert.equal(await fallbackSeen(page), false);
      await press(page, 'Alla begrepp', GLOSSARY);
      await says(page, '75 begrepp', GLOSSARY);
      assert.deepEqual([noted.errors, noted.warnings, await violations()], [[], [], []]);
      await page.close();
    });
  }

  for (const [what, scripts] of [
    ['the entry', ENTRY],
    ['the entry of one widget', module(`${LIBRARY}strategy-list.js`)],
    ['a standalone file', `<script defer src="${UPLOADS}strategy-list.js"></script>`],
  ]) {
    it(`for a list of strategies is filled by ${what}, with its own options`, async () => {
      const { page, noted, violations } = await open(
        `list-${what.replaceAll(' ', '-')}`,
        `${scripts}<div data-lor="strategy-list" data-county="M" data-from-year="2016"
           data-heading="Våra dokument" data-sort="title" data-limit="2">${FALLBACK}</div>`,
      );
      await says(page, '4 av 56 dokument passar', LIST);
      assert.match(await textOf(page, LIST), /^Våra dokument/);
      assert.equal(await fallbackSeen(page), false);
      const titles = () =>
        page.$eval(LIST, ({ shadowRoot }) =>
          [...shadowRoot.querySelectorAll('.doc-title')].map(({ innerText }) => innerText.trim()),
        );
      assert.deepEqual(await titles(), [
        'Integrationsstrategi för Tomelilla kommun',
        'Mottagande och etablering av nyanlända i Skåne – lägesbilder, läget i länet del 2:2018',
      ]);
      await press(page, 'Visa alla 4 dokument', LIST);
      await says(page, 'Regional överenskommelse för Skåne', LIST);
      assert.deepEqual([noted.errors, noted.warnings, await violations()], [[], [], []]);
      await page.close();
    });
  }

  for (const [what, scripts] of [
    ['the entry', ENTRY],
    ['the entry of one widget', module(`${LIBRARY}collaboration-overview.js`)],
    ['a standalone file', `<script defer src="${UPLOADS}collaboration-overview.js"></script>`],
  ]) {
    it(`for a collaboration overview is filled by ${what}, with its own options`, async () => {
      const { page, noted, violations } = await open(
        `overview-${what.replaceAll(' ', '-')}`,
        `${scripts}<div data-lor="collaboration-overview" data-task="tillsyn-overformyndare"
           data-county="F" data-heading="Vem har tillsyn?" data-diagram="nej">${FALLBACK}</div>`,
      );
      await says(page, 'Länsstyrelsen i Östergötlands län', OVERVIEW);
      assert.match(await textOf(page, OVERVIEW), /^Vem har tillsyn\?/);
      assert.equal(await fallbackSeen(page), false);
      await press(page, 'Visa allt', OVERVIEW);
      await says(page, 'Regionalt Länet', OVERVIEW);
      assert.equal(await page.$eval(OVERVIEW, (each) => each.diagram), false);
      assert.deepEqual([noted.errors, noted.warnings, await violations()], [[], [], []]);
      await page.close();
    });
  }

  it('for a list follows the finder in another place', async () => {
    const { page } = await open(
      'list-follows',
      `${ENTRY}${place('data-county="25"')}<div data-lor="strategy-list" data-follow>${FALLBACK}</div>`,
    );
    await says(page, '2 av 56 dokument passar', LIST);
    await page.close();
  });

  for (const [what, scripts] of [
    ['the entry', ENTRY],
    ['a standalone file', `<script defer src="${UPLOADS}lor-widgets.js"></script>`],
  ]) {
    it(`within a sentence becomes a term by ${what}, and stays in it`, async () => {
      const { page, noted, violations } = await open(
        `term-${what.replaceAll(' ', '-')}`,
        `${scripts}<p>Vi tar emot <span data-lor="concept" data-concept="nyanland">nyanlända</span> här,
         och <span data-lor="concept" data-concept="anvisning" data-lang="en"><a href="#fallback">anvisade</a></span>.</p>`,
      );
      await page.waitForFunction(() => document.querySelectorAll('lor-concept').length === 2);
      await pressTerm(page, 'span > lor-concept');
      await says(page, 'Person som är mottagen', 'span > lor-concept');
      assert.equal(
        await page.evaluate(() => document.querySelector('p').innerText.replace(/\s+/g, ' ')),
        'Vi tar emot nyanlända här, och anvisade.',
      );
      await page.click('a[href="#fallback"]');
      await says(page, 'Close', 'span:last-of-type > lor-concept');
      assert.deepEqual([noted.errors, noted.warnings, await violations()], [[], [], []]);
      await page.close();
    });
  }

  it('takes switches as the fields of content systems write them', async () => {
    const on = ['', 'true', 'True', '1', 'on', 'yes', 'no-heading'];
    const off = ['false', 'False', '0', 'no', 'nej', 'off', ' FALSE '];
    const { page } = await open(
      'switches',
      ENTRY + [...on, ...off].map((value) => place(`data-no-heading="${value}"`)).join(''),
    );
    await page.waitForFunction(
      (count) =>
        [...document.querySelectorAll('lor-contact-finder')].filter((each) =>
          each.shadowRoot.querySelector('[data-state=shown]'),
        ).length === count,
      {},
      on.length + off.length,
    );
    assert.deepEqual(
      await page.evaluate(() =>
        [...document.querySelectorAll('lor-contact-finder')].map(({ noHeading }) => noHeading),
      ),
      [...on.map(() => true), ...off.map(() => false)],
    );
    await page.close();
  });

  it('may come later, and any way the page likes', async () => {
    const { page, noted } = await open('later', `${ENTRY}<main></main>`);
    await page.evaluate(() => {
      const late = document.createElement('section');
      late.dataset.lor = ' LOR-Contact-Finder ';
      late.dataset.county = 'SE-BD';
      document.querySelector('main').append(late);
    });
    await says(page, '010-225 50 00', IN_PLACE);
    await page.evaluate(() => {
      const copy = document.querySelector('[data-lor]').cloneNode(true);
      document.querySelector('main').replaceChildren(copy);
    });
    await says(page, '010-225 50 00', IN_PLACE);
    await lived(page);
    assert.equal(
      await page.evaluate(() => document.querySelectorAll('lor-contact-finder').length),
      1,
    );
    assert.deepEqual([noted.errors, noted.warnings], [[], []]);
    await page.close();
  });

  it('hands over options only, and nothing that could run', async () => {
    const { page, violations } = await open(
      'options-only',
      ENTRY +
        place(
          'data-county="25" data-onclick="document.title=\'ran\'" data-onpointerover="document.title=\'ran\'" data-style="color:red" data-id="x" data-class="y" data-innerhtml="&lt;b>x"',
        ),
    );
    await says(page, '010-225 50 00', IN_PLACE);
    await page.click(IN_PLACE);
    assert.deepEqual(
      await page.evaluate(() => [
        document.title,
        document.querySelector('lor-contact-finder').getAttributeNames(),
      ]),
      ['Test', ['county']],
    );
    assert.deepEqual(await violations(), []);
    await page.close();
  });

  it('takes content of its own from inside', async () => {
    const json = JSON.stringify({
      kind: 'contacts',
      version: 1,
      counties: [{ code: '1', name: 'Åsbygdens län' }],
    });
    const { page } = await open(
      'content',
      ENTRY + place('', `${FALLBACK}<script type="application/json">${json}</script>`),
    );
    await says(page, 'Åsbygdens län', IN_PLACE);
    await page.close();
  });

  it('keeps its fallback in sight until then, and when the widget cannot be had', async () => {
    const { page, noted } = await open('blocked', ENTRY + place(), { block: /chunks\/core/ });
    await logged(page, noted.warnings);
    assert.equal(await fallbackSeen(page), true);
    assert.equal(noted.warnings.length, 1);
    await page.close();
  });

  it('keeps as much room free as the widget itself, and none beside it when it is there', async () => {
    const pairs = ['', 'county="25"', 'map', 'layout="compact"', 'locate lang="en"'].map(
      (options) => {
        const asData = options.replace(/(\w+)(="\w+")?/g, (each) =>
          each.startsWith('lang') ? each : `data-${each}`,
        );
        return `<lor-contact-finder ${options}>${FALLBACK}</lor-contact-finder>${place(asData)}`;
      },
    );
    const css = `<link rel="stylesheet" href="${LIBRARY}lor.css">`;
    const heights = (page) =>
      page.evaluate(() =>
        [...document.querySelectorAll('body > lor-contact-finder, [data-lor]')].map(
          ({ offsetHeight }) => Math.round(offsetHeight),
        ),
      );
    const { page: before } = await open('room', css + pairs.join(''));
    const reserved = await heights(before);
    assert.equal(reserved.length, 10);
    for (let index = 0; index < reserved.length; index += 2) {
      assert.ok(reserved[index] > 150, `${reserved}`);
      assert.equal(reserved[index], reserved[index + 1], `${reserved}`);
    }
    await before.close();
    const { page } = await open('room-filled', css + ENTRY + pairs.join(''));
    await page.waitForFunction(
      () =>
        [...document.querySelectorAll('lor-contact-finder')].filter((each) =>
          each.shadowRoot?.querySelector('[data-state=shown]'),
        ).length === 10,
    );
    const filled = await heights(page);
    for (let index = 0; index < filled.length; index += 2) {
      assert.equal(filled[index], filled[index + 1], `${filled}`);
    }
    await page.close();
  });

  it('that names no widget stays as it is, and one line says which there are', async () => {
    const { page, noted } = await open(
      'unknown',
      `${ENTRY}${OWN_ENTRY}<div data-lor="contact-findr">${FALLBACK}</div><div data-lor>Tom</div>`,
    );
    await logged(page, noted.warnings, { count: 2 });
    assert.equal(await fallbackSeen(page), true);
    assert.deepEqual(
      noted.warnings.map((line) => line.replace(/; there are: .*/, '')),
      ['data-lor="contact-findr" names no widget', 'data-lor="" names no widget'],
    );
    assert.match(
      noted.warnings[0],
      /; there are: contact-finder, concept-glossary, concept, collaboration-overview, strategy-list\.$/,
    );
    assert.deepEqual(noted.errors, []);
    await page.close();
  });
});
