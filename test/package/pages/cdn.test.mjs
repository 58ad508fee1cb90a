import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { lived, logged, settled } from '../../site/patience.mjs';
import { press, says, shown, textOf, typeInto } from '../../site/visit.mjs';
import { installed } from '../packed.mjs';
import {
  CDN,
  FALLBACK,
  GLOSSARY,
  LIBRARY,
  LIST,
  OVERVIEW,
  TERM,
  asVersion,
  chunk,
  fallbackSeen,
  finder,
  glossary,
  list,
  module,
  overview,
  pressTerm,
  sha256,
  term,
  usePublished,
  version,
} from './published.mjs';

const ENTRY = module(`${LIBRARY}lor-widgets.js`);
/** `/lor/1.0.0/chunks/core-abc.js` → `core` */
const named = (path) =>
  (/\/chunks\/([\w.-]+)-[\w-]{7}\.js/.exec(path) ??
    /([\w.-]+)\.js/.exec(path.split('/').at(-1)))[1];

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

  it('work by the entry of the glossary alone', async () => {
    const path = site.make(
      'alone-glossary.html',
      module(`${LIBRARY}concept-glossary.js`) + glossary('also-lang="ar"'),
    );
    const { page, noted, violations } = await site.open(path);
    await typeInto(page, 'nyanlända', GLOSSARY);
    await says(page, 'nyanländ وافد جديد', GLOSSARY);
    await press(page, 'nyanländ', GLOSSARY);
    await says(page, 'Alla begrepp', GLOSSARY);
    assert.match(await textOf(page, GLOSSARY), /Person som är mottagen/);
    assert.deepEqual([noted.errors, noted.foreign, await violations()], [[], [], []]);
    await page.close();
  });

  it('work by the entry of the strategy list alone', async () => {
    const path = site.make('alone-list.html', module(`${LIBRARY}strategy-list.js`) + list());
    const { page, noted, violations } = await site.open(path);
    await says(page, '56 dokument', LIST);
    await typeInto(page, 'överenskommelse skåne', LIST);
    await says(page, 'på ”överenskommelse skåne”', LIST);
    await press(page, 'Spara som tabell (CSV)', LIST);
    await says(page, 'Filen är sparad', LIST);
    assert.match(await textOf(page, LIST), /Regional överenskommelse för Skåne/);
    assert.deepEqual([noted.errors, noted.foreign, await violations()], [[], [], []]);
    await page.close();
  });

  it('work by the entry of the collaboration overview alone', async () => {
    const path = site.make(
      'alone-overview.html',
      module(`${LIBRARY}collaboration-overview.js`) + overview('diagram'),
    );
    const { page, noted, violations } = await site.open(path);
    await says(page, 'Källa:', OVERVIEW);
    await typeInto(page, 'vem har tillsyn över överförmyndarna i Jönköpings län', OVERVIEW);
    await says(page, 'Länsstyrelsen i Östergötlands län', OVERVIEW);
    await press(page, 'Visa allt', OVERVIEW);
    await says(page, 'Bidrag att söka', OVERVIEW);
    const drawn = await page.$eval(
      OVERVIEW,
      ({ shadowRoot }) => shadowRoot.querySelectorAll('svg[role=img] .actor').length,
    );
    assert.equal(drawn, 33);
    assert.deepEqual([noted.errors, noted.foreign, await violations()], [[], [], []]);
    await page.close();
  });

  it('work by the entry of terms in running text alone', async () => {
    const path = site.make('alone-term.html', module(`${LIBRARY}concept.js`) + term());
    const { page, noted, violations } = await site.open(path, { ready: false });
    await pressTerm(page);
    await says(page, 'Person som är mottagen', TERM);
    assert.deepEqual([noted.errors, noted.foreign, await violations()], [[], [], []]);
    await page.close();
  });

  it('are not run where the entry is not the one that the page names', async () => {
    const path = site.make(
      'wrong-entry.html',
      `<script type="module" integrity="sha384-${'A'.repeat(64)}" src="${LIBRARY}lor-widgets.js"></script>${finder()}`,
    );
    const { page } = await site.open(path, { ready: false });
    await lived(page);
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
    assert.ok(noted.foreign.length >= 5);
    await page.close();
  });
});

describe('what a view asks for', () => {
  const site = usePublished();

  async function view(body, options) {
    const path = site.make('view.html', ENTRY + body);
    const since = site.asked.length;
    const { page, noted } = await site.open(path, options);
    await settled(page);
    return {
      page,
      path,
      noted,
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

  const GLOSSARY_FILES = [
    'concept-count',
    'concept-glossary',
    'concepts',
    'core',
    'counted',
    'facts',
    'glossary-desk-part',
    'glossary.sv',
    'links',
    'lor-widgets',
    'parts',
    'rows',
  ];

  it('is nothing of the finder for a Swedish glossary', async () => {
    // As on a first visit.
    const context = await site.another();
    const page = await context.newPage();
    const path = site.make('view-glossary.html', ENTRY + glossary());
    const since = site.asked.length;
    await page.goto(`${site.server.url}${path}`);
    await shown(page);
    await says(page, 'Källa:', GLOSSARY);
    await settled(page);
    const asked = site.asked.slice(since).filter((each) => each.startsWith('/lor/'));
    assert.deepEqual(asked.map(named).sort(), GLOSSARY_FILES);
    await context.close();
  });

  const LIST_FILES = [
    'core',
    'counted',
    'facts',
    'language-names',
    'links',
    'lor-widgets',
    'parts',
    'rows',
    'strategies.sv',
    'strategy-desk-part',
    'strategy-list',
  ];

  it('is nothing of the finder or the glossary for a Swedish list of strategies', async () => {
    const context = await site.another();
    const page = await context.newPage();
    const path = site.make('view-list.html', ENTRY + list());
    const since = site.asked.length;
    await page.goto(`${site.server.url}${path}`);
    await shown(page);
    await says(page, 'Källa:', LIST);
    await settled(page);
    const asked = site.asked.slice(since).filter((each) => each.startsWith('/lor/'));
    assert.deepEqual(asked.map(named).sort(), LIST_FILES);
    await context.close();
  });

  const OVERVIEW_FILES = [
    'cited',
    'collaboration-overview',
    'collaboration.sv',
    'core',
    'counted',
    'facts',
    'links',
    'lor-widgets',
    'other-sections',
    'overview-desk-part',
    'parts',
    'row-styles',
    'rows',
  ];

  it('is nothing of the others for a Swedish collaboration overview', async () => {
    const context = await site.another();
    const page = await context.newPage();
    const path = site.make('view-overview.html', ENTRY + overview());
    const since = site.asked.length;
    await page.goto(`${site.server.url}${path}`);
    await shown(page);
    await says(page, 'Källa:', OVERVIEW);
    await settled(page);
    const asked = site.asked.slice(since).filter((each) => each.startsWith('/lor/'));
    assert.deepEqual(asked.map(named).sort(), OVERVIEW_FILES);
    await context.close();
  });

  it('is one small file for terms in running text, and the rest when one is opened', async () => {
    const context = await site.another();
    const page = await context.newPage();
    const path = site.make('view-term.html', ENTRY + term() + term('concept="anvisning"', 'ord'));
    const since = site.asked.length;
    const asked = () =>
      site.asked
        .slice(since)
        .filter((each) => each.startsWith('/lor/'))
        .map(named)
        .sort();
    await page.goto(`${site.server.url}${path}`);
    await settled(page);
    assert.deepEqual(asked(), ['concept', 'lor-widgets']);
    await pressTerm(page);
    await says(page, 'Person som är mottagen', TERM);
    const all = [
      'concept',
      'concept-meaning',
      'concept-popover-part',
      'concepts',
      'core',
      'facts',
      'for-terms',
      'glossary.sv',
      'links',
      'lor-widgets',
    ];
    assert.deepEqual(asked(), all);
    await pressTerm(page, 'p:last-of-type > lor-concept');
    await says(page, 'Migrationsverkets beslut', 'p:last-of-type > lor-concept');
    assert.deepEqual(asked(), all, 'the second one costs nothing');
    await context.close();
  });

  it('is every file once where a page has all of them', async () => {
    const context = await site.another();
    const page = await context.newPage();
    const path = site.make(
      'view-all.html',
      ENTRY + finder() + glossary() + term() + glossary() + list() + overview(),
    );
    const since = site.asked.length;
    await page.goto(`${site.server.url}${path}`);
    await shown(page);
    await says(page, 'Källa:', GLOSSARY);
    await says(page, 'Källa:', LIST);
    await says(page, 'Källa:', OVERVIEW);
    await settled(page);
    const asked = site.asked.slice(since).filter((each) => each.startsWith('/lor/'));
    const lists = [...GLOSSARY_FILES, ...OVERVIEW_FILES, ...LIST_FILES];
    const all = [...lists, 'concept', 'contact-finder', 'contacts'];
    assert.deepEqual(asked.map(named).sort(), [...new Set(all)].sort());
    await context.close();
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
    ['a preset finder', finder('county="25"'), ['card-part', 'contacts', 'core']],
    [
      'a finder in a place',
      `<div data-lor="contact-finder">${FALLBACK}</div>`,
      ['contacts', 'core'],
    ],
    [
      'a finder in English',
      `<div lang="en">${finder()}</div>`,
      ['contacts', 'core', 'languages', 'more', 'parts'],
    ],
    ['a finder with a feed', finder('src="/feeds/good.json"'), ['core', 'parts']],
    ['a glossary', glossary(), ['concept-glossary', 'concepts', 'core', 'glossary.sv']],
    [
      'a glossary in English',
      `<div lang="en">${glossary()}</div>`,
      // Six at a time from one server; what languages begin with is the seventh.
      ['concept-glossary', 'concepts', 'core', 'glossary.sv', 'languages'],
    ],
    [
      'a glossary with a feed',
      glossary('src="/feeds/good.json?kind=glossary"'),
      ['concept-glossary', 'core', 'parts'],
    ],
    [
      'a collaboration overview',
      overview(),
      ['collaboration.sv', 'collaboration-overview', 'core', 'parts'],
    ],
    ['a list of strategies', list(), ['core', 'strategies.sv', 'strategy-list']],
    [
      'a list in English',
      `<div lang="en">${list()}</div>`,
      ['core', 'languages', 'strategies.sv', 'strategy-list'],
    ],
    [
      'a list narrowed by the page',
      list('county="12"'),
      // Six at a time from one server; the rest of the list is the seventh.
      ['core', 'parts', 'strategies.sv', 'strategy-list'],
    ],
  ]) {
    it(`stands in two rows: the entry, and all that ${what} needs`, async () => {
      // No file is answered before all are asked for: they did not wait for any of them.
      let early = [];
      const held = site.holdChunks((asked) => {
        early = asked.filter((each) => each.includes('/chunks/')).map(named);
        return parts.every((part) => early.includes(part));
      });
      try {
        const path = site.make(`rows-${what.replaceAll(' ', '-')}.html`, ENTRY + body);
        // As on a first visit.
        const context = await site.another();
        const page = await context.newPage();
        await page.goto(`${site.server.url}${path}`);
        assert.equal(await held.inTime, true, early.join(', '));
        await shown(page);
        await context.close();
      } finally {
        held.end();
      }
    });
  }
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
    await logged(page, noted.warnings);
    assert.equal(
      await page.evaluate(() => document.querySelectorAll('lor-contact-finder').length),
      2,
    );
    assert.deepEqual([noted.errors, await violations()], [[], []]);
    assert.equal(noted.warnings.length, 1, noted.warnings.join('\n'));
    for (const each of [version, '9.9.9']) assert.ok(noted.warnings[0].includes(each));
    await page.close();
  });

  it('work for the glossary and terms, by their own entries and together', async () => {
    asVersion(site, '9.9.9');
    const path = site.make(
      'versions-glossary.html',
      `${module(`${LIBRARY}concept.js`)}${module(`${LIBRARY}concept-glossary.js`)}
       ${module('/altered/concept.js')}${module('/altered/lor-widgets.js')}
       ${glossary('concept="anvisning"')}${term()}`,
    );
    const { page, noted, violations } = await site.open(path);
    await says(page, 'Migrationsverkets beslut', GLOSSARY);
    await pressTerm(page);
    await says(page, 'Person som är mottagen', TERM);
    await logged(page, noted.warnings, { count: 2 });
    assert.deepEqual([noted.errors, await violations()], [[], []]);
    for (const tag of [GLOSSARY, TERM]) {
      const lines = noted.warnings.filter((line) => line.includes(`<${tag}>`));
      assert.equal(lines.length, 1, noted.warnings.join('\n'));
      for (const each of [version, '9.9.9']) assert.ok(lines[0].includes(each));
    }
    await page.close();
  });

  it('work for the collaboration overview', async () => {
    asVersion(site, '9.9.9');
    const path = site.make(
      'versions-overview.html',
      `${module(`${LIBRARY}collaboration-overview.js`)}${module('/altered/collaboration-overview.js')}
       ${overview('task="asyl"')}<div data-lor="collaboration-overview" data-sections="grants">${FALLBACK}</div>`,
    );
    const { page, noted, violations } = await site.open(path);
    await says(page, 'Besluta om asyl Migrationsverket', OVERVIEW);
    await says(page, 'Kan sökas av', `[data-lor] > ${OVERVIEW}`);
    await logged(page, noted.warnings);
    assert.deepEqual([noted.errors, await violations()], [[], []]);
    assert.equal(noted.warnings.length, 1, noted.warnings.join('\n'));
    for (const each of [version, '9.9.9']) assert.ok(noted.warnings[0].includes(each));
    await page.close();
  });

  it('work for the list of strategies', async () => {
    asVersion(site, '9.9.9');
    const path = site.make(
      'versions-list.html',
      `${module(`${LIBRARY}strategy-list.js`)}${module('/altered/strategy-list.js')}
       ${list('county="12"')}<div data-lor="strategy-list" data-type="agreement">${FALLBACK}</div>`,
    );
    const { page, noted, violations } = await site.open(path);
    await says(page, '4 av 56 dokument passar', LIST);
    await says(page, '15 av 56 dokument passar', `[data-lor] > ${LIST}`);
    await logged(page, noted.warnings);
    assert.deepEqual([noted.errors, await violations()], [[], []]);
    assert.equal(noted.warnings.length, 1, noted.warnings.join('\n'));
    for (const each of [version, '9.9.9']) assert.ok(noted.warnings[0].includes(each));
    await page.close();
  });
});
