#!/usr/bin/env node
// What a key costs while somebody types, in the widget and in a page written by hand, side by side.
import { launch } from '../scripts/lib/browser.mjs';
import { fixed, median } from './lib/figures.mjs';
import { requireBuild, servePages } from './lib/pages.mjs';
import { visit, WORDS } from './lib/typing.mjs';

/** The widget may cost so many times what the page written by hand costs. */
const LIMIT = 1.2;
const PAIRS = Number(process.env.PAIRS ?? 12);
const WARM_UP = 1;

requireBuild();
const server = await servePages();
const browser = await launch('chromium');
const pairs = [];
try {
  for (let turn = -WARM_UP; turn < PAIRS; turn += 1) {
    const vanilla = await visit(browser, server, 'vanilla');
    const widget = await visit(browser, server, 'widget');
    refuseDifference(vanilla.shown, widget.shown);
    if (turn >= 0) pairs.push({ vanilla, widget });
    if (process.stdout.isTTY) process.stdout.write(`\r${Math.max(turn + 1, 0)}/${PAIRS} pairs`);
  }
} finally {
  await browser.close();
  await server.close();
}
report();

/** Who shows less has less to do. */
function refuseDifference(byHand, byWidget) {
  byHand.forEach((rows, each) => {
    if (JSON.stringify(rows) === JSON.stringify(byWidget[each])) return;
    console.error(`The pages show different things for "${WORDS[each]}":`);
    console.error(rows, byWidget[each]);
    process.exit(1);
  });
}

function report() {
  const of = (name, field) => pairs.map((pair) => pair[name][field]);
  const ratios = (field) => pairs.map(({ vanilla, widget }) => widget[field] / vanilla[field]);
  console.log(`\n${pairs.length} pairs of visits, ${pairs[0].widget.keys} keys each; ms per key`);
  console.log('           median   mean  (script  layout  style)  waiting, taken off');
  for (const name of ['vanilla', 'widget']) {
    const parts = [0, 1, 2].map((each) => median(of(name, 'parts').map((part) => part[each])));
    console.log(
      `${name.padEnd(9)} ${[median(of(name, 'median')), median(of(name, 'mean'))].map((value) => fixed(value).padStart(7)).join('')}` +
        `  (${parts.map((part) => fixed(part).padStart(6)).join('  ')})  ${fixed(median(of(name, 'waiting')))}`,
    );
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
