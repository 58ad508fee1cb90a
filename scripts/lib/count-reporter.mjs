import { writeCounts } from './counts.mjs';

/** A reporter of @web/test-runner that keeps how many tests passed, failed and were skipped. */
export const countReporter = (suite) => ({
  onTestRunFinished({ sessions }) {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    for (const { testResults, errors = [] } of sessions) {
      if (testResults) add(testResults, counts);
      counts.failed += errors.length;
    }
    writeCounts(suite, counts);
  },
});

function add({ suites, tests }, counts) {
  for (const { passed, skipped } of tests) {
    counts[skipped ? 'skipped' : passed ? 'passed' : 'failed'] += 1;
  }
  for (const suite of suites) add(suite, counts);
}
