#!/usr/bin/env node
// Ten thousand concepts, in the widget and in a windowed page written by hand, side by side: what a
// key costs, how soon the first of them are in sight, how long the browser is busy at a stretch
// while they are made ready to be found.
import { launch } from '../scripts/lib/browser.mjs';
import { manyConcepts } from './lib/concepts.mjs';
import { fixed, median } from './lib/figures.mjs';
import { indexing, PAGES, visit, WORDS } from './lib/glossary.mjs';
import { requireBuild, servePages } from './lib/pages.mjs';

/** The widget may cost so many times what the page written by hand costs. */
const LIMITS = { key: 1.2, paint: 1.5 };
/** No task may be longer while the concepts are made ready to be found, in milliseconds. */
const LONGEST = 50;
const PAIRS = Number(process.env.PAIRS ?? 10);
const WARM_UP = 1;
const TRACES = 4;
const NAMES = Object.keys(PAGES);

requireBuild();
const feed = JSON.stringify(manyConcepts());
const server = await servePages((request, response) => {
  if (request.url !== '/glossary.json') return false;
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(feed);
  return true;
});
const browser = await launch('chromium');
const pairs = [];
const tasks = { 'by hand': [], widget: [] };
try {
  for (let turn = -WARM_UP; turn < PAIRS; turn += 1) {
    const pair = {};
    // Who goes second finds the machine otherwise than who goes first: they take turns in that, too.
    for (const name of turn % 2 ? NAMES : NAMES.toReversed()) {
      pair[name] = await visit(browser, server, name);
    }
    refuseDifference(pair);
    if (turn >= 0) pairs.push(pair);
    if (process.stdout.isTTY) process.stdout.write(`\r${Math.max(turn + 1, 0)}/${PAIRS} pairs`);
  }
  for (let turn = 0; turn < TRACES; turn += 1) {
    for (const name of NAMES) tasks[name].push(await indexing(browser, server, name));
  }
} finally {
  await browser.close();
  await server.close();
}
report();

/** Who shows less has less to do: then there is nothing to compare. */
function refuseDifference({ 'by hand': byHand, widget }) {
  byHand.shown.forEach((rows, each) => {
    const others = widget.shown[each];
    const at = rows.findIndex((row, number) => row !== others[number]);
    if (at < 0 && rows.length === others.length) return;
    const which = ['the list', ...WORDS][each];
    throw new Error(
      `The pages show different things for "${which}" (${rows.length} and ${others.length} lines):\n${rows[at]}\n${others[at]}`,
    );
  });
}

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
    const ratios = pairs
      .map((pair) => pair.widget[field] / pair['by hand'][field])
      .sort((a, b) => a - b);
    const ratio = median(ratios);
    const isKept = ratio <= LIMITS[what];
    kept &&= isKept;
    console.log(
      `${what}: median of the pairs ${fixed(ratio)}, from ${fixed(ratios[0])} to ${fixed(ratios.at(-1))}; ` +
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
