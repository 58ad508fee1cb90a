#!/usr/bin/env node
// Ten thousand concepts, in the widget and in a windowed page written by hand, side by side: what a
// key costs, how soon the first of them are in sight, how long the browser is busy at a stretch
// while they are made ready to be found.
import { launch } from '../scripts/lib/browser.mjs';
import { manyConcepts } from './lib/concepts.mjs';
import { fixed, median } from './lib/figures.mjs';
import { indexing, PAGES, visit } from './lib/glossary.mjs';
import { requireBuild, serveFeed } from './lib/pages.mjs';
import { pairsOf, ratiosOf, refuseDifference } from './lib/windowed.mjs';

/** The widget may cost so many times what the page written by hand costs. */
const LIMITS = { key: 1.2, paint: 1.5 };
/** No task may be longer while the concepts are made ready to be found, in milliseconds. */
const LONGEST = 50;
const PAIRS = Number(process.env.PAIRS ?? 10);
const TRACES = 4;
const NAMES = Object.keys(PAGES);

requireBuild();
const server = await serveFeed('/glossary.json', manyConcepts());
const browser = await launch('chromium');
const tasks = { 'by hand': [], widget: [] };
let pairs;
try {
  pairs = await pairsOf(NAMES, PAIRS, (name) => visit(browser, server, name), refuseDifference);
  for (let turn = 0; turn < TRACES; turn += 1) {
    for (const name of NAMES) tasks[name].push(await indexing(browser, server, name));
  }
} finally {
  await browser.close();
  await server.close();
}
report();

function report() {
  const of = (name, field) => pairs.map((pair) => pair[name][field]);
  console.log(`\n${pairs.length} pairs of visits, ${pairs[0].widget.keys} keys each; ms`);
  console.log(
    '         key: median    mean    most   waiting, taken off   rest of the rows   first paint   longest task',
  );
  for (const name of NAMES) {
    const figures = ['median', 'mean', 'most', 'wait', 'rest', 'paint'].map((field) =>
      fixed(median(of(name, field))),
    );
    const [key, mean, most, wait, rest, paint] = figures;
    console.log(
      name.padEnd(9) +
        key.padStart(11) +
        mean.padStart(8) +
        most.padStart(8) +
        wait.padStart(21) +
        rest.padStart(19) +
        paint.padStart(14) +
        fixed(Math.max(...tasks[name])).padStart(15),
    );
  }
  let kept = true;
  for (const [what, field] of Object.entries({ key: 'mean', paint: 'paint' })) {
    const { ratio, least, most } = ratiosOf(pairs, field);
    const isKept = ratio <= LIMITS[what];
    kept &&= isKept;
    console.log(
      `${what}: median of the pairs ${fixed(ratio)}, from ${fixed(least)} to ${fixed(most)}; ` +
        `${isKept ? 'kept' : 'NOT KEPT'}: at most ${LIMITS[what]} times`,
    );
  }
  const longest = Math.max(...tasks.widget);
  const isShort = longest <= LONGEST;
  console.log(
    `longest task while indexing ${fixed(longest)} ms; ${isShort ? 'kept' : 'NOT KEPT'}: at most ${LONGEST} ms`,
  );
  if (!(kept && isShort) && process.argv.includes('--check')) process.exitCode = 1;
}
