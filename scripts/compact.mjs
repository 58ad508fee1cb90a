#!/usr/bin/env node
// Writes a JSON file without blanks: editors read the manifest, people have docs/api.md, and half
// of its size is indentation.
//   node scripts/compact.mjs FILE
import { readFileSync, writeFileSync } from 'node:fs';

const [file] = process.argv.slice(2);
writeFileSync(file, `${JSON.stringify(JSON.parse(readFileSync(file, 'utf8')))}\n`);
