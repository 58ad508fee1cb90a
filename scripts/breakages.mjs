#!/usr/bin/env node
// Breaks the code on purpose, one fault at a time, and looks whether the test that claims the
// contrary fails; what has been broken is put back.
//   npm run breakages [-- TEXT …]      (those about this, or with the text in what they say)
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { breakages, stepsOf, whileBroken } from './lib/breakages.mjs';
import { readCounts, writeCounts } from './lib/counts.mjs';
import { runStep } from './lib/steps.mjs';

/** So much of what is said is told of a fault that is not seen as it should be. */
const MOST_LINES = 20;

const wanted = process.argv.slice(2);
const isWanted = (...texts) =>
  wanted.length === 0 || wanted.some((each) => texts.some((text) => text.includes(each)));

const folder = mkdtempSync(join(tmpdir(), 'lor-breakages-'));
const log = join(folder, 'said');
const counts = { passed: 0, failed: 0, failures: [] };
let isStale = false;

/** What was said of a fault, in failed tests or in a command's words; undefined when nobody did. */
async function said(breakage) {
  const { built, command, suite } = stepsOf(breakage);
  rmSync(log, { force: true });
  for (const step of built) {
    isStale = true;
    const { ok } = await runStep(step, { seconds: 300, into: log });
    if (!ok) throw new Error(`it cannot be built:\n${readFileSync(log, 'utf8')}`);
  }
  if (suite) writeCounts(suite, { passed: 0, failed: 0 });
  const env = suite ? { SITE_SUITE: suite } : {};
  const { ok } = await runStep(command, { seconds: 600, into: log, env });
  if (ok) return undefined;
  return suite ? readCounts(suite).failures.join('\n') : readFileSync(log, 'utf8');
}

for (const [about, list] of Object.entries(await breakages())) {
  for (const breakage of list.filter(({ what }) => isWanted(about, what))) {
    const { what, seenBy, says } = breakage;
    let lines = [];
    let fault;
    try {
      const words = await whileBroken(breakage, () => said(breakage));
      lines = words?.split('\n') ?? [];
      if (words === undefined) fault = 'passes all the same';
      else if (!says.test(words)) fault = 'fails, but not as it should:';
    } catch (error) {
      fault = error.message;
    }
    counts[fault ? 'failed' : 'passed'] += 1;
    if (fault) counts.failures.push(`${what}: ${fault}`);
    console.log(`${fault ? 'FAIL' : 'seen'}  ${about}: ${what}\n      ${seenBy} ${fault ?? ''}`);
    const told = fault
      ? lines.slice(0, MOST_LINES)
      : lines.filter((line) => says.test(line)).slice(0, 1);
    for (const line of told) console.log(`      ${line.slice(0, 160)}`);
  }
}
rmSync(folder, { recursive: true });
// What is built is that of the sound code again.
if (isStale) await runStep(['npm', 'run', '--silent', 'build:cdn'], { seconds: 300 });
writeCounts('breakages', counts);
console.log(`${counts.passed} seen, ${counts.failed} not seen`);
process.exit(counts.failed > 0 || counts.passed === 0 ? 1 : 0);
