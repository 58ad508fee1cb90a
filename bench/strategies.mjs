#!/usr/bin/env node
// Five thousand documents, in the widget and in a windowed page written by hand, side by side: what
// a key costs, what another filter costs, how soon the first of them are in sight, how long the
// browser is busy at a stretch while they are made ready to be found.
//   node bench/strategies.mjs            the two pages
//   node bench/strategies.mjs --check    ends with an error beyond a limit
//   node bench/strategies.mjs --traced   also says where the time of a key goes
//   node bench/strategies.mjs --others   the widget and four libraries for tables and lists
import { launch } from '../scripts/lib/browser.mjs';
import { manyDocuments } from './lib/documents.mjs';
import { fixed, median } from './lib/figures.mjs';
import { compareOthers } from './lib/others.mjs';
import { requireBuild, serveFeed } from './lib/pages.mjs';
import { indexing, keysTraced, PAGES, visit } from './lib/strategies.mjs';
import { pairsOf, ratiosOf, refuseDifference } from './lib/windowed.mjs';

/** The widget may cost so many times what the page written by hand costs. */
const LIMITS = { key: 1.3, change: 1.3 };
const WHAT = { key: 'key', change: 'filter change', paint: 'first paint' };
const FIELDS = { key: 'mean', change: 'change', paint: 'paint' };
const PAIRS = Number(process.env.PAIRS ?? 6);
const TRACES = 3;
const NAMES = Object.keys(PAGES);

requireBuild();
if (process.argv.includes('--others')) await compareOthers(manyDocuments(), PAIRS);
else await comparePages();

async function comparePages() {
  const server = await serveFeed('/strategies.json', manyDocuments());
  const browser = await launch('chromium');
  const tasks = { 'by hand': [], widget: [] };
  const parts = {};
  let pairs;
  try {
    pairs = await pairsOf(NAMES, PAIRS, (name) => visit(browser, server, name), refuseDifference);
    for (let turn = 0; turn < TRACES; turn += 1) {
      for (const name of NAMES) tasks[name].push(await indexing(browser, server, name));
    }
    for (const name of process.argv.includes('--traced') ? NAMES : []) {
      parts[name] = await keysTraced(browser, server, name);
    }
  } finally {
    await browser.close();
    await server.close();
  }
  report(pairs, tasks, parts);
}

function report(pairs, tasks, parts) {
  const { keys, changes } = pairs[0].widget;
  console.log(`\n${pairs.length} pairs of visits, ${keys} keys and ${changes} changes each; ms`);
  const table = NAMES.map((name) => {
    const of = (field) => fixed(median(pairs.map((pair) => pair[name][field])));
    return {
      page: name,
      'key, median': of('median'),
      'key, mean': of('mean'),
      change: of('change'),
      'change, median': of('changeMedian'),
      'rest of the rows': of('rest'),
      'first paint': of('paint'),
      'taken off': of('wait'),
      'longest task': fixed(median(tasks[name])),
    };
  });
  console.table(table);
  for (const [page, shares] of Object.entries(parts)) {
    const words = Object.entries(shares).map(([part, ms]) => `${part} ${fixed(ms)}`);
    console.log(`of a key, traced, ${page}: ${words.join(', ')}`);
  }
  let kept = true;
  for (const [what, field] of Object.entries(FIELDS)) {
    const { ratio, least, most } = ratiosOf(pairs, field);
    const limit = LIMITS[what];
    const isKept = limit === undefined || ratio <= limit;
    kept &&= isKept;
    console.log(
      `${WHAT[what]}: median of the pairs ${fixed(ratio)}, from ${fixed(least)} to ${fixed(most)}` +
        (limit === undefined ? '' : `; ${isKept ? 'kept' : 'NOT KEPT'}: at most ${limit} times`),
    );
  }
  if (!kept && process.argv.includes('--check')) process.exitCode = 1;
}
