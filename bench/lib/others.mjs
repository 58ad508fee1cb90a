import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { launch } from '../../scripts/lib/browser.mjs';
import { fixed, mean, median } from './figures.mjs';
import { serveFeed } from './pages.mjs';
import { pairsOf, windowedVisits } from './windowed.mjs';

/** They are no part of the project: only this comparison installs them, beside it. */
const FOLDER = '.cache/bench-others';
const VERSIONS = {
  'list.js': '2.3.1',
  'datatables.net': '3.1.2',
  'datatables.net-dt': '3.1.2',
  'tabulator-tables': '6.5.3',
  'ag-grid-community': '36.2.0',
};

const WORDS = ['bosätt', 'lulea', 'polisen', 'en bostad för', 'lägesbild skåne', 'qwxz'];
/** Twice each: what is made only once counts half. */
const SORTS = [
  ['title', 'asc'],
  ['year', 'desc'],
  ['title', 'asc'],
  ['year', 'desc'],
];

const other = (name, row, field = '.search') => ({
  page: `/strategies/others/${name}.html`,
  looks: { row, field },
  sort: (by, order) => `void window.sortBy('${by}', '${order}')`,
});

const PAGES = {
  widget: {
    page: '/strategies/widget.html',
    looks: { host: 'lor-strategy-list', row: '.doc' },
    sort: (by) =>
      `{ const choice = list.root().querySelector('select'); choice.value = '${by}'; choice.dispatchEvent(new Event('change')); }`,
  },
  'list.js': other('list', '.list > li'),
  DataTables: other('datatables', 'tbody td:nth-child(2)', '.dt-search input'),
  Tabulator: other('tabulator', '.tabulator-row'),
  'AG Grid': other('ag-grid', '.ag-row'),
};

/** Installs the libraries, measures a page with each, and says where the widget is behind. */
export async function compareOthers(feed, rounds) {
  if (!installed()) return;
  const server = await serveFeed('/strategies.json', feed, {
    '/libraries/': `${FOLDER}/node_modules`,
  });
  const browser = await launch('chromium');
  const visits = Object.fromEntries(
    Object.entries(PAGES).map(([name, page]) => [name, visitsTo(name, page)]),
  );
  try {
    const visit = (name) => visits[name].visit(browser, server, name);
    report(await pairsOf(Object.keys(PAGES), rounds, visit));
  } finally {
    await browser.close();
    await server.close();
  }
}

function installed() {
  if (Object.keys(VERSIONS).every((name) => existsSync(`${FOLDER}/node_modules/${name}`))) {
    return true;
  }
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/package.json`, '{ "private": true }\n');
  const wanted = Object.entries(VERSIONS).map(([name, version]) => `${name}@${version}`);
  const flags = ['--save-exact', '--ignore-scripts', '--no-audit', '--no-fund'];
  try {
    execFileSync('npm', ['install', ...flags, ...wanted], { cwd: FOLDER, stdio: 'pipe' });
    return true;
  } catch {
    console.error('The other libraries cannot be installed: the registry of npm is out of reach.');
    process.exitCode = 1;
    return false;
  }
}

const visitsTo = (name, { page: address, looks, sort }) =>
  windowedVisits({
    pages: { [name]: address },
    words: WORDS,
    lines: [],
    ...looks,
    further: async ({ page, cost, wait }) => {
      const sorts = [];
      for (const [by, order] of SORTS) {
        sorts.push((await cost(() => page.evaluate(sort(by, order)))) - wait);
        await page.evaluate('list.pause()');
      }
      return { sort: mean(sorts), bytes: await bytesOf(page) };
    },
  });

/** Of the code and style sheets that the page has taken, as a server would send them. */
async function bytesOf(page) {
  const taken = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => /\/(lor|libraries)\/.*\.(js|css)$/.test(name)),
  );
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  const sizes = [...new Set(taken)].map(async (address) => {
    const body = Buffer.from(await (await fetch(address)).arrayBuffer());
    return brotliCompressSync(body, { params }).length;
  });
  return (await Promise.all(sizes)).reduce((sum, bytes) => sum + bytes, 0);
}

const WHAT = { bytes: 'bytes', key: 'mean', sort: 'sort', 'first paint': 'paint' };

function report(rounds) {
  console.log(`\n${rounds.length} rounds; bytes, and medians in ms`);
  const figure = (name, field) => median(rounds.map((round) => round[name][field]));
  const names = Object.keys(PAGES);
  console.table(
    names.map((name) => ({
      page: name,
      ...Object.fromEntries(
        Object.entries(WHAT).map(([what, field]) => [
          what,
          fixed(figure(name, field), field === 'bytes' ? 0 : 1),
        ]),
      ),
    })),
  );
  for (const name of names.slice(1)) {
    for (const [what, field] of Object.entries(WHAT)) {
      const ratio = median(rounds.map((round) => round.widget[field] / round[name][field]));
      if (ratio > 1) console.log(`${what}: the widget ${fixed(ratio)} times ${name}`);
    }
  }
}
