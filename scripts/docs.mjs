#!/usr/bin/env node
// Fills in what documents say of the built files: the version in their addresses, their hashes and
// the figures of docs/scale.md.
//   node scripts/docs.mjs            writes
//   node scripts/docs.mjs --check    fails where something is not up to date
import { readFileSync, writeFileSync } from 'node:fs';
import { documents } from './docs/documents.mjs';
import { filled } from './docs/fill.mjs';

const check = process.argv.includes('--check');
const { version, files: hashes } = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
let stale = 0;

for (const file of documents()) {
  const text = readFileSync(file, 'utf8');
  const { text: fresh, unknown } = filled(text, { version, hashes });
  for (const path of unknown) {
    stale += 1;
    console.error(`${file}: names ${path}, which no build makes`);
  }
  if (fresh === text) continue;
  if (check) {
    stale += 1;
    console.error(`${file}: is not up to date, run npm run build && npm run docs`);
  } else {
    writeFileSync(file, fresh);
    console.log(`${file}: filled in`);
  }
}
process.exit(stale > 0 ? 1 : 0);
