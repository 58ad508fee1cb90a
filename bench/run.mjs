#!/usr/bin/env node
// What a key costs while somebody types, in the widget and in a page written by hand, side by side.
import { launch } from '../scripts/lib/browser.mjs';
import { fixed, median } from './lib/figures.mjs';
import { requireBuild, servePages } from './lib/pages.mjs';
import { perKey } from './lib/trace.mjs';
import { tracedVisit, visit, WORDS } from './lib/typing.mjs';

/** The widget may cost so many times what the page written by hand costs. */
const LIMIT = 1.2;
const PAIRS = Number(process.env.PAIRS ?? 12);
const WARM_UP = 1;
const TRACES = 2;

requireBuild();
const server = await servePages();
const browser = await launch('chromium');
const pairs = [];
const traces = { vanilla: [], widget: [] };
try {
  for (let turn = -WARM_UP; turn < PAIRS; turn += 1) {
    const vanilla = await visit(browser, server, 'vanilla');
    const widget = await visit(browser, server, 'widget');
    refuseDifference(vanilla.shown, widget.shown);
    if (turn >= 0) pairs.push({ vanilla, widget });
    if (process.stdout.isTTY) process.stdout.write(`\r${Math.max(turn + 1, 0)}/${PAIRS} pairs`);
  }
  // Tracing is work of its own, so these visits only say where the time goes.
  for (let turn = 0; turn < TRACES; turn += 1) {
    for (const name of Object.keys(traces)) {
      traces[name].push(await tracedVisit(browser, server, name));
    }
  }
} finally {
  await browser.close();
  await server.close();
}
report();

/** Who shows less has less to do: then there is nothing to compare. */
function refuseDifference(byHand, byWidget) {
  byHand.forEach((rows, each) => {
    if (JSON.stringify(rows) === JSON.stringify(byWidget[each])) return;
    const both = [rows, byWidget[each]].map((shown) => JSON.stringify(shown)).join('\n');
    throw new Error(`The pages show different things for "${WORDS[each]}":\n${both}`);
  });
}

function report() {
  const of = (name, field) => pairs.map((pair) => pair[name][field]);
  const ratios = (field) => pairs.map(({ vanilla, widget }) => widget[field] / vanilla[field]);
  console.log(`\n${pairs.length} pairs of visits, ${pairs[0].widget.keys} keys each; ms per key`);
  console.log('           median    mean   waiting, taken off');
  for (const name of ['vanilla', 'widget']) {
    const figures = ['median', 'mean', 'wait'].map((field) => fixed(median(of(name, field))));
    console.log(name.padEnd(9) + figures.map((figure) => figure.padStart(8)).join(''));
  }
  console.log('where it goes, with tracing on:');
  for (const name of ['vanilla', 'widget']) {
    const parts = Object.entries(perKey(traces[name], pairs[0][name].keys));
    console.log(name.padEnd(9) + parts.map(([part, ms]) => ` ${part} ${fixed(ms)}`).join(' '));
  }
  const sorted = ratios('median').sort((a, b) => a - b);
  const ratio = median(sorted);
  console.log(
    `ratio of the medians ${fixed(median(of('widget', 'median')) / median(of('vanilla', 'median')))}; ` +
      `pairs: median ${fixed(ratio)}, from ${fixed(sorted[0])} to ${fixed(sorted.at(-1))}; ` +
      `of the means: ${fixed(median(ratios('mean')))}`,
  );
  const kept = ratio <= LIMIT;
  console.log(`${kept ? 'kept' : 'NOT KEPT'}: at most ${LIMIT} times`);
  if (!kept && process.argv.includes('--check')) process.exitCode = 1;
}
