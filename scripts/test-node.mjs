#!/usr/bin/env node
// Tests of the scripts, the builds and the demo site, with Node's own test runner.
//   node scripts/test-node.mjs [--browser] FOLDER_OR_FILE …
// With --browser they share one of the engine SITE_BROWSER instead of starting one for each file.
import { join, relative } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { parseArgs } from 'node:util';
import { share } from './lib/browser.mjs';
import { writeCounts } from './lib/counts.mjs';
import { suiteOf, testFiles } from './lib/exhaustive.mjs';
import { countSkips } from './lib/skips.mjs';

const { values, positionals: places } = parseArgs({
  options: { browser: { type: 'boolean' } },
  allowPositionals: true,
});
const shared = values.browser ? await share(process.env.SITE_BROWSER) : undefined;
Object.assign(process.env, shared?.env);

const files = testFiles(places, '.test.mjs');
const counts = { passed: 0, failed: 0, skipped: 0, failures: [] };
const seen = [];
const count = (kind) => (data) => {
  const skipped = data.skip !== undefined;
  // A file and a `describe` are no tests of their own, but one that is skipped hides some.
  if (data.details?.type === 'suite' && !skipped) return;
  counts[skipped ? 'skipped' : kind] += 1;
  const file = relative(process.cwd(), data.file ?? '').replaceAll('\\', '/');
  seen.push({ file, test: data.name, skipped });
};
const stream = run({
  files: files.map((file) => join(process.cwd(), file)),
  concurrency: 1,
  timeout: 300_000,
})
  .on('test:pass', count('passed'))
  .on('test:fail', count('failed'))
  .on('test:fail', ({ name, details }) => {
    if (details.type !== 'suite') counts.failures.push(`${name}: ${details.error.message}`);
  });
stream.compose(new spec()).pipe(process.stdout);
stream.once('end', () => {
  shared?.end();
  countSkips(process.env.SITE_BROWSER ?? 'chromium', seen, counts);
  writeCounts(suiteOf(process.env.SITE_SUITE ?? 'node'), counts);
  process.exitCode = counts.failed > 0 ? 1 : 0;
});
