import { relative } from 'node:path';
import { writeCounts } from './counts.mjs';
import { suiteOf } from './exhaustive.mjs';
import { countSkips } from './skips.mjs';

/**
 * A reporter of @web/test-runner that keeps how many tests passed, failed and were skipped; one
 * that is skipped without a listed reason counts as failed.
 */
export function countReporter(engine) {
  const suite = suiteOf(`browser-${engine}`);
  const counts = { passed: 0, failed: 0, skipped: 0, failures: [] };
  // The runner then ends the run and tells nobody how far it has come.
  process.on('uncaughtException', ({ message }) => {
    counts.failed += 1;
    counts.failures.push(`the run broke off: ${message}`);
    conclude(suite, counts);
  });
  return { onTestRunFinished: ({ sessions }) => count(sessions, { engine, suite, counts }) };
}

function count(sessions, { engine, suite, counts }) {
  const seen = [];
  for (const { testResults, testFile, errors = [] } of sessions) {
    const file = relative(process.cwd(), testFile).replaceAll('\\', '/');
    if (testResults) add(testResults, { counts, seen, file }, []);
    counts.failed += errors.length;
    counts.failures.push(...errors.map(({ message }) => `${testFile}: ${message}`));
  }
  countSkips(engine, seen, counts);
  conclude(suite, counts);
}

function conclude(suite, counts) {
  // The runner leaves with its own verdict, which knows nothing of these.
  if (counts.failed > 0) process.once('exit', () => (process.exitCode = 1));
  writeCounts(suite, counts);
}

function add({ name, suites, tests }, run, above) {
  const { counts, seen, file } = run;
  const names = name ? [...above, name] : above;
  for (const { name: own, passed, skipped, error } of tests) {
    const test = [...names, own].join(' > ');
    counts[skipped ? 'skipped' : passed ? 'passed' : 'failed'] += 1;
    seen.push({ file, test, skipped });
    if (!passed && !skipped) counts.failures.push(`${test}: ${error?.message ?? 'no reason told'}`);
  }
  for (const suite of suites) add(suite, run, names);
}
