#!/usr/bin/env node
// Prints what a view costs in brotli bytes and fails above the budgets of budgets.json.
//   node scripts/sizes.mjs [BUDGETS_FILE]      (default: budgets.json)
import { readFileSync } from 'node:fs';
import { measured } from './lib/measured.mjs';

const budgets = JSON.parse(readFileSync(process.argv[2] ?? 'budgets.json', 'utf8'));
let failed = 0;

for (const [folder, entries] of Object.entries(budgets)) {
  console.log(`${folder}, brotli bytes`);
  for (const { what, brotliBytes, ...view } of entries) {
    const bytes = measured(folder, view);
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
