import { writeCounts } from './counts.mjs';

/** A reporter of @web/test-runner that keeps how many tests passed, failed and were skipped. */
export const countReporter = (suite) => ({
  onTestRunFinished({ sessions }) {
    const counts = { passed: 0, failed: 0, skipped: 0, failures: [] };
    for (const { testResults, testFile, errors = [] } of sessions) {
      if (testResults) add(testResults, counts, []);
      counts.failed += errors.length;
      counts.failures.push(...errors.map(({ message }) => `${testFile}: ${message}`));
    }
    writeCounts(suite, counts);
  },
});

function add({ name, suites, tests }, counts, above) {
  const names = name ? [...above, name] : above;
  for (const { name: test, passed, skipped, error } of tests) {
    counts[skipped ? 'skipped' : passed ? 'passed' : 'failed'] += 1;
    if (!passed && !skipped) {
      counts.failures.push(
        `${[...names, test].join(' > ')}: ${error?.message ?? 'no reason told'}`,
      );
    }
  }
  for (const suite of suites) add(suite, counts, names);
}
