#!/usr/bin/env node
// Prints what a view costs in brotli bytes and fails above the budgets of budgets.json.
//   node scripts/sizes.mjs [BUDGETS_FILE]      (default: budgets.json)
// A file counts with everything it imports statically, each file once. What a module needs is
// counted without the first view and without what it comes `after`.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const budgets = JSON.parse(readFileSync(process.argv[2] ?? 'budgets.json', 'utf8'));
let failed = 0;

for (const [folder, entries] of Object.entries(budgets)) {
  const { graph } = JSON.parse(
    readFileSync(join('.cache', `graph-${basename(folder)}.json`), 'utf8'),
  );
  const chunks = new Map(graph.map((chunk) => [chunk.fileName, chunk]));
  console.log(`${folder}, brotli bytes`);
  for (const { what, files = [], modules = [], after = [], brotliBytes } of entries) {
    const holders = (of) => of.map((module) => holderOf(module, graph));
    const needed = new Set();
    for (const file of [...files, ...holders(modules)]) collect(file, chunks, needed);
    // A lazily loaded module costs what is not on the page already.
    const before = modules.length > 0 ? firstView(chunks) : new Set();
    for (const file of holders(after)) collect(file, chunks, before);
    for (const loaded of before) needed.delete(loaded);
    const bytes = [...needed].reduce((sum, file) => sum + brotli(join(folder, file)), 0);
    const over = bytes > brotliBytes;
    if (over) failed += 1;
    console.log(
      `${over ? 'OVER' : '  ok'} ${String(bytes).padStart(6)} of ${String(brotliBytes).padStart(6)}  ${what}`,
    );
  }
}
if (failed > 0) {
  console.error(`${failed} of the size budgets exceeded`);
  process.exit(1);
}

function holderOf(module, graph) {
  const chunk = graph.find(({ modules }) => modules.includes(module));
  if (!chunk) throw new Error(`budgets.json names ${module}, which no chunk holds`);
  return chunk.fileName;
}

function collect(file, chunks, needed) {
  if (needed.has(file)) return;
  needed.add(file);
  for (const imported of chunks.get(file)?.imports ?? []) collect(imported, chunks, needed);
}

function firstView(chunks) {
  const needed = new Set();
  for (const { fileName, isEntry } of chunks.values())
    if (isEntry) collect(fileName, chunks, needed);
  return needed;
}

function brotli(file) {
  return brotliCompressSync(readFileSync(file), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  }).length;
}
