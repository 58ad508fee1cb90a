#!/usr/bin/env node
// Five hundred actors and five hundred tasks, in the widget and in a page written by hand, side by
// side: what a key costs, how soon the first actors are in sight.
//   node bench/overview.mjs            the two pages
//   node bench/overview.mjs --check    ends with an error beyond the limit
//   node bench/overview.mjs --traced   also says where the time of a key goes
import { launch } from '../scripts/lib/browser.mjs';
import { muchCollaboration } from './lib/collaboration.mjs';
import { fixed, median } from './lib/figures.mjs';
import { keysTraced, PAGES, visit } from './lib/overview.mjs';
import { requireBuild, serveFeed } from './lib/pages.mjs';
import { pairsOf, ratiosOf, refuseDifference } from './lib/windowed.mjs';

/** The widget may cost so many times what the page written by hand costs. */
const LIMIT = 1.3;
const PAIRS = Number(process.env.PAIRS ?? 10);
const NAMES = Object.keys(PAGES);

requireBuild();
const server = await serveFeed('/collaboration.json', muchCollaboration());
const browser = await launch('chromium');
const parts = {};
let pairs;
try {
  pairs = await pairsOf(NAMES, PAIRS, (name) => visit(browser, server, name), refuseDifference);
  for (const name of process.argv.includes('--traced') ? NAMES : []) {
    parts[name] = await keysTraced(browser, server, name);
  }
} finally {
  await browser.close();
  await server.close();
}
report();

function report() {
  console.log(`\n${pairs.length} pairs of visits, ${pairs[0].widget.keys} keys each; ms`);
  const table = NAMES.map((name) => {
    const of = (field) => fixed(median(pairs.map((pair) => pair[name][field])));
    return {
      page: name,
      'key, median': of('median'),
      'key, mean': of('mean'),
      'key, most': of('most'),
      'rest of the rows': of('rest'),
      'first paint': of('paint'),
      'taken off': of('wait'),
    };
  });
  console.table(table);
  for (const [page, shares] of Object.entries(parts)) {
    const words = Object.entries(shares).map(([part, ms]) => `${part} ${fixed(ms)}`);
    console.log(`of a key, traced, ${page}: ${words.join(', ')}`);
  }
  const { ratio, least, most } = ratiosOf(pairs, 'mean');
  const isKept = ratio <= LIMIT;
  console.log(
    `key: median of the pairs ${fixed(ratio)}, from ${fixed(least)} to ${fixed(most)}; ` +
      `${isKept ? 'kept' : 'NOT KEPT'}: at most ${LIMIT} times`,
  );
  const paint = ratiosOf(pairs, 'paint');
  console.log(
    `first paint: median of the pairs ${fixed(paint.ratio)}, from ${fixed(paint.least)} to ${fixed(paint.most)}`,
  );
  if (!isKept && process.argv.includes('--check')) process.exitCode = 1;
}
