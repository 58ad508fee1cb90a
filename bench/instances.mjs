#!/usr/bin/env node
// What one of a hundred finders on a page costs, the widget beside one written by hand with Lit.
import { launch } from '../scripts/lib/browser.mjs';
import { fixed, median } from './lib/figures.mjs';
import { NUMBER, tracedVisit, visit } from './lib/instances.mjs';
import { litBundle } from './lib/lit-bundle.mjs';
import { requireBuild, servePages } from './lib/pages.mjs';
import { perKey as perInstance } from './lib/trace.mjs';

/** The widget may cost so many times what the element written by hand costs. */
const LIMIT = 1.3;
const PAIRS = Number(process.env.PAIRS ?? 12);
const WARM_UP = 1;
const TRACES = 2;
const NAMES = ['lit', 'widget'];

requireBuild();
const bundle = await litBundle();
const server = await servePages((request, response) => {
  if (request.url !== '/lit/bundle.js') return false;
  response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(bundle);
  return true;
});
const browser = await launch('chromium');
const pairs = [];
const traces = { lit: [], widget: [] };
try {
  for (let turn = -WARM_UP; turn < PAIRS; turn += 1) {
    const pair = {};
    // Who goes second finds the machine otherwise than who goes first: they take turns in that, too.
    for (const name of turn % 2 ? NAMES : NAMES.toReversed()) {
      pair[name] = await visit(browser, server, name);
    }
    refuseDifference(pair.lit.shown, pair.widget.shown);
    if (turn >= 0) pairs.push(pair);
    if (process.stdout.isTTY) process.stdout.write(`\r${Math.max(turn + 1, 0)}/${PAIRS} pairs`);
  }
  // Tracing is work of its own, so these visits only say where the time goes.
  for (let turn = 0; turn < TRACES; turn += 1) {
    for (const name of NAMES) traces[name].push(await tracedVisit(browser, server, name));
  }
} finally {
  await browser.close();
  await server.close();
}
report();

/** Who shows less has less to do: then there is nothing to compare. */
function refuseDifference(byHand, byWidget) {
  const [one, other] = [byHand, byWidget].map((shown) => JSON.stringify(shown));
  if (byHand.texts.length === 1 && one === other) return;
  throw new Error(`The pages show different things:\n${one}\n${other}`);
}

function report() {
  const of = (name, field) => pairs.map((pair) => pair[name][field]);
  console.log(`\n${pairs.length} pairs of visits, ${NUMBER} instances each; per instance`);
  console.log('              ms   waiting, taken off   heap, kB   left when removed, kB');
  for (const name of NAMES) {
    const [ms, wait, heap, left] = ['ms', 'wait', 'heap', 'left'].map((field) =>
      median(of(name, field)),
    );
    console.log(
      name.padEnd(9) +
        fixed(ms).padStart(7) +
        fixed(wait / NUMBER).padStart(21) +
        fixed(heap, 1).padStart(11) +
        fixed(left, 1).padStart(24),
    );
  }
  console.log('where it goes, with tracing on:');
  for (const name of NAMES) {
    const parts = Object.entries(perInstance(traces[name], NUMBER));
    console.log(name.padEnd(9) + parts.map(([part, ms]) => ` ${part} ${fixed(ms)}`).join(' '));
  }
  const shared = of('widget', 'shared').every(Boolean);
  console.log(`content and styles shared: ${shared ? 'yes' : 'NO'}`);
  const ratios = pairs.map(({ lit, widget }) => widget.ms / lit.ms).sort((a, b) => a - b);
  const ratio = median(ratios);
  console.log(
    `ratio of the medians ${fixed(median(of('widget', 'ms')) / median(of('lit', 'ms')))}; ` +
      `pairs: median ${fixed(ratio)}, from ${fixed(ratios[0])} to ${fixed(ratios.at(-1))}`,
  );
  const kept = ratio <= LIMIT && shared;
  console.log(`${kept ? 'kept' : 'NOT KEPT'}: at most ${LIMIT} times, content and styles shared`);
  if (!kept && process.argv.includes('--check')) process.exitCode = 1;
}
