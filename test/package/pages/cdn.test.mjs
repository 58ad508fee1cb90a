import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { press, says, shown, textOf, typeInto } from '../../site/visit.mjs';
import { installed } from '../packed.mjs';
import {
  CDN,
  FALLBACK,
  LIBRARY,
  aMoment,
  asVersion,
  chunk,
  fallbackSeen,
  finder,
  module,
  sha256,
  usePublished,
  version,
} from './published.mjs';

const ENTRY = module(`${LIBRARY}lor-widgets.js`);
/** `/lor/1.0.0/chunks/core-abc.js` → `core` */
const named = (path) => /([\w.-]+?)(-[\w-]{8})?\.js/.exec(path.split('/').at(-1))[1];

describe('files for pages', () => {
  const site = usePublished({ roots: { '/kommun/w/filer/lor/': CDN } });

  it('work under a path of their own, seen from a page below another', async () => {
    const path = site.make(
      'sv/integration/kontakt.html',
      module('../../../kommun/w/filer/lor/lor-widgets.js') + finder('county="BD"'),
    );
    const { page, noted, violations } = await site.open(path);
    await says(page, '010-225 50 00');
    await press(page, 'Sök igen');
    await typeInto(page, 'malmo');
    await says(page, '1 träff');
    assert.deepEqual([await violations(), noted.errors, noted.foreign], [[], [], []]);
    const odd = site.asked.filter(
      (asked) => asked.endsWith('.js') && !asked.startsWith('/kommun/w/filer/lor/'),
    );
    assert.deepEqual(odd, []);
    await page.close();
  });

  it('work by the entry of one widget alone', async () => {
    const path = site.make('alone.html', module(`${LIBRARY}contact-finder.js`) + finder());
    const { page, noted } = await site.open(path);
    await typeInto(page, 'giron');
    await says(page, 'Kiruna');
    assert.deepEqual(noted.errors, []);
    await page.close();
  });

  it('are not run where the entry is not the one that the page names', async () => {
    const path = site.make(
      'wrong-entry.html',
      `<script type="module" integrity="sha384-${'A'.repeat(64)}" src="${LIBRARY}lor-widgets.js"></script>${finder()}`,
    );
    const { page } = await site.open(path, { ready: false });
    await aMoment();
    assert.equal(await fallbackSeen(page), true);
    assert.equal(await page.evaluate(() => customElements.get('lor-contact-finder')), undefined);
    await page.close();
  });
});

describe('files on another host than the page', () => {
  const policy =
    "default-src 'none'; script-src http://localhost:*; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";
  const site = usePublished({ policy });
  const other = usePublished();

  it('work, the entry held to the hash that the page names', async () => {
    const { files } = JSON.parse(readFileSync(join(installed, 'dist/integrity.json'), 'utf8'));
    const path = site.make(
      'elsewhere.html',
      `<script type="module" crossorigin integrity="${files['cdn/lor-widgets.js']}"
        src="${other.server.url}${LIBRARY}lor-widgets.js"></script>${finder('county="25"')}`,
    );
    const { page, noted, violations } = await site.open(path);
    await says(page, '010-225 50 00');
    assert.deepEqual([noted.errors, await violations()], [[], []]);
    assert.ok(noted.foreign.length >= 6);
    await page.close();
  });
});

describe('what a view asks for', () => {
  const site = usePublished();

  async function view(body) {
    const path = site.make('view.html', ENTRY + body);
    const since = site.asked.length;
    const { page } = await site.open(path);
    await page.waitForNetworkIdle();
    return {
      page,
      path,
      asked: site.asked.slice(since).filter((each) => each.startsWith('/lor/')),
    };
  }

  it('is four files for a Swedish finder, 20 kB with its content', async () => {
    const { page, asked } = await view(finder());
    assert.deepEqual(asked.map(named).sort(), [
      'contact-finder',
      'contacts',
      'core',
      'lor-widgets',
    ]);
    const bytes = asked.map((path) => {
      const text = readFileSync(join(CDN, path.slice(LIBRARY.length)));
      return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
    });
    const sum = bytes.reduce((a, b) => a + b);
    assert.ok(sum <= 20_000, `${sum} bytes`);
    await page.close();
  });

  it('is no hashed file when it is seen again', async () => {
    const { page, path } = await view(finder('county="25"'));
    await says(page, '010-225 50 00');
    const since = site.asked.length;
    await page.goto('about:blank');
    await page.goto(`${site.server.url}${path}`);
    await shown(page);
    await says(page, '010-225 50 00');
    const again = site.asked.slice(since);
    assert.ok(again.includes(path));
    assert.deepEqual(
      again.filter((each) => each.includes('/chunks/')),
      [],
    );
    await page.close();
  });

  for (const [what, body, parts] of [
    ['a finder', finder(), ['contact-finder', 'contacts', 'core']],
    ['a preset finder', finder('county="25"'), ['card-part', 'contacts', 'core', 'parts']],
    [
      'a finder in a place',
      `<div data-lor="contact-finder">${FALLBACK}</div>`,
      ['contacts', 'core'],
    ],
    ['a finder in English', `<div lang="en">${finder()}</div>`, ['contacts', 'core', 'parts']],
    ['a finder with a feed', finder('src="/feeds/good.json"'), ['core', 'parts']],
  ]) {
    it(`stands in two rows: the entry, and all that ${what} needs`, async () => {
      // Files answer late: what is asked for meanwhile did not wait for any of them.
      let answered = 0;
      const early = [];
      site.delay = async (path) => {
        if (!path.includes('/chunks/')) return;
        if (answered === 0) early.push(named(path));
        await aMoment(1200);
        answered += 1;
      };
      try {
        const path = site.make(`rows-${what.replaceAll(' ', '-')}.html`, ENTRY + body);
        // As on a first visit.
        const context = await site.browser.createBrowserContext();
        const page = await context.newPage();
        await page.goto(`${site.server.url}${path}`);
        await shown(page);
        for (const part of parts) assert.ok(early.includes(part), `${part}: ${early.join(', ')}`);
        await context.close();
      } finally {
        site.delay = undefined;
      }
    });
  }
});

describe('a file that is not the one that was built', () => {
  const site = usePublished();
  const ALTERED = module('/altered/lor-widgets.js');
  const add = (text) => `${text}\nglobalThis.altered = true;`;

  /** Browsers without it run what they are given, as they do with every other import. */
  const canRefuse = (page) =>
    page.evaluate(() => document.createElement('link').relList.supports('modulepreload'));
  const ran = (page) => page.evaluate(() => 'altered' in globalThis);

  it('has the hash in the entry that its file has', () => {
    const text = readFileSync(join(CDN, 'lor-widgets.js'), 'utf8');
    for (const name of ['core', 'contact-finder', 'contacts', 'card-part', 'parts']) {
      assert.ok(text.includes(sha256(chunk(CDN, name))), name);
    }
  });

  for (const name of ['core', 'contact-finder']) {
    it(`is refused: ${name}; the fallback stays, and one line says why`, async (test) => {
      site.alter({ [name]: add });
      const { page, noted } = await site.open(site.make('altered.html', ALTERED + finder()), {
        ready: false,
      });
      if (!(await canRefuse(page))) return test.skip('no modulepreload');
      await aMoment(1500);
      assert.equal(await ran(page), false);
      assert.equal(await fallbackSeen(page), true);
      assert.equal(noted.warnings.length, 1);
      assert.match(noted.warnings[0], /<lor-contact-finder>: could not be loaded \(.*altered/);
      await page.close();
    });
  }

  it('is refused: the facts; no altered number is shown', async () => {
    site.alter({ contacts: (text) => text.replaceAll('010-225 50 00', '0900-1 11 11') });
    const { page } = await site.open(
      site.make('altered-facts.html', ALTERED + finder('county="25"')),
      { ready: false },
    );
    await says(page, 'Uppgifterna kunde inte visas');
    assert.doesNotMatch(await textOf(page), /0900/);
    assert.equal(await fallbackSeen(page), true);
    await page.close();
  });

  for (const [name, act] of [
    ['search-part', (page) => typeInto(page, 'kiruna')],
    // What the search needs in turn.
    ['fold', (page) => typeInto(page, 'kiruna')],
    ['card-part', (page) => press(page, 'Skåne')],
    ['parts', (page) => press(page, 'Skåne')],
  ]) {
    it(`is refused later too: ${name}; the finder says so and goes on`, async () => {
      site.alter({ [name]: name === 'parts' ? (text) => `${text}\n// altered` : add });
      const { page } = await site.open(site.make('altered-later.html', ALTERED + finder()));
      await act(page);
      await says(page, 'Uppgifterna kunde inte visas');
      assert.equal(await ran(page), false);
      assert.match(await textOf(page), /Blekinge/);
      await page.close();
    });
  }

  it('is refused: a language; the finder speaks Swedish', async () => {
    site.alter({ en: add });
    const { page, noted } = await site.open(
      site.make('altered-language.html', `${ALTERED}<div lang="en">${finder()}</div>`),
    );
    assert.match(await textOf(page), /Hitta din länsstyrelse/);
    assert.equal(await ran(page), false);
    assert.ok(noted.warnings.some((line) => line.includes('"en" could not be loaded')));
    await page.close();
  });
});

describe('two versions on one page', () => {
  const site = usePublished();

  it('work: the first stays, and one warning names both', async () => {
    asVersion(site, '9.9.9');
    const path = site.make(
      'versions.html',
      `${ENTRY}${module('/altered/lor-widgets.js')}${finder('county="25"')}
       <div data-lor="contact-finder" data-county="M">${FALLBACK}</div>`,
    );
    const { page, noted, violations } = await site.open(path);
    await says(page, '010-225 50 00');
    await says(page, '010-224 10 00', '[data-lor] > lor-contact-finder');
    await aMoment();
    assert.equal(
      await page.evaluate(() => document.querySelectorAll('lor-contact-finder').length),
      2,
    );
    assert.deepEqual([noted.errors, await violations()], [[], []]);
    assert.equal(noted.warnings.length, 1, noted.warnings.join('\n'));
    for (const each of [version, '9.9.9'])
      assert.ok(noted.warnings[0].includes(`version ${each} `));
    await page.close();
  });
});
