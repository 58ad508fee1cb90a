import { readFileSync } from 'node:fs';

/**
 * What an engine cannot do, and why. `test` is part of the test's name.
 * @typedef {{ file: string, test: string, engines: string[], reason: string }} Skip
 */

/** @type {() => Skip[]} */
const listed = () => JSON.parse(readFileSync('test/skipped.json', 'utf8'));

/**
 * Looks at what a run has skipped: each must be listed with a reason, and what is listed must not
 * have run, since it then need not be skipped.
 * @param {string} engine
 * @param {{ file: string, test: string, skipped: boolean }[]} tests all that have run or been skipped
 * @param {Skip[]} [list]
 * @returns {{ skips: { test: string, reason: string }[], faults: string[] }}
 */
export function judgeSkips(engine, tests, list = listed()) {
  const here = list.filter(({ engines }) => engines.includes(engine));
  const skips = [];
  const faults = [];
  for (const { file, test, skipped } of tests) {
    const entry = here.find((each) => file === each.file && test.includes(each.test));
    if (skipped && entry) skips.push({ test, reason: entry.reason });
    else if (skipped) faults.push(`${test}: skipped in ${engine}, and no reason is listed`);
    else if (entry) faults.push(`${test}: listed as skipped in ${engine}, and it ran`);
  }
  return { skips, faults };
}

/**
 * Tells what a run has skipped, each reason once, and counts as failed what need not or must not be.
 * @param {string} engine
 * @param {Parameters<typeof judgeSkips>[1]} tests
 * @param {{ failed: number, failures: string[] }} counts of the run
 */
export function countSkips(engine, tests, counts) {
  const { skips, faults } = judgeSkips(engine, tests);
  for (const reason of new Set(skips.map((skip) => skip.reason))) {
    const tests = skips.filter((skip) => skip.reason === reason);
    console.log(`skipped in ${engine}, ${tests.length}: ${reason}`);
    for (const { test } of tests) console.log(`  ${test}`);
  }
  for (const fault of faults) console.error(fault);
  counts.failed += faults.length;
  counts.failures.push(...faults);
}
