#!/usr/bin/env node
// Judges how much of the sources the browser tests pass; to be run after them:
//   COVERAGE=1 npm run test:browser && npm run coverage
import { existsSync, readFileSync } from 'node:fs';
import { COUNTED } from './lib/coverage/collect.mjs';
import { coverageOf } from './lib/coverage/istanbul.mjs';
import { LEAST, measured } from './lib/coverage/scope.mjs';
import { verdict } from './lib/coverage/verdict.mjs';

if (!existsSync(COUNTED)) {
  console.error('Nothing was counted: run the browser tests with COVERAGE=1 first.');
  process.exit(1);
}
const groups = measured();
const counted = JSON.parse(readFileSync(COUNTED, 'utf8'));
const map = await coverageOf(counted, Object.values(groups).flat());
const { lines, failures } = verdict(map, groups, LEAST);
console.log(lines.join('\n'));
for (const failure of failures) console.error(`Too little is tested: ${failure}.`);
process.exit(failures.length > 0 ? 1 : 0);
