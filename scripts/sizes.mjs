#!/usr/bin/env node
// Prints what a view costs in brotli bytes and fails above the budgets of budgets.json.
//   node scripts/sizes.mjs [BUDGETS_FILE]      (default: budgets.json)
// A module counts with everything that the file it is in imports statically, each file once, and
// without what it comes `after`, which is on the page already.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { graphOf } from './lib/rollup-plugins.mjs';

const budgets = JSON.parse(readFileSync(process.argv[2] ?? 'budgets.json', 'utf8'));
let failed = 0;

for (const [folder, entries] of Object.entries(budgets)) {
  console.log(`${folder}, brotli bytes`);
  for (const { what, files = [], modules = [], after = [], brotliBytes } of entries) {
    const graph = modules.length > 0 ? graphOf(basename(folder)) : [];
    const needed = filesWith(modules, graph);
    for (const loaded of filesWith(after, graph)) needed.delete(loaded);
    const bytes = [...files, ...needed].reduce((sum, file) => sum + brotli(join(folder, file)), 0);
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

function filesWith(modules, graph) {
  const files = new Set();
  for (const module of modules) {
    const chunk = graph.find((each) => each.modules.includes(module));
    if (!chunk) throw new Error(`budgets.json names ${module}, which no chunk holds`);
    collect(chunk.fileName, graph, files);
  }
  return files;
}

function collect(file, graph, files) {
  if (files.has(file)) return;
  files.add(file);
  const { imports } = graph.find(({ fileName }) => fileName === file);
  for (const imported of imports) collect(imported, graph, files);
}

function brotli(file) {
  return brotliCompressSync(readFileSync(file), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  }).length;
}
