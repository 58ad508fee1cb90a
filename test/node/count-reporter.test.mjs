import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

const REPORTER = new URL('../../scripts/lib/count-reporter.mjs', import.meta.url).href;
const SKIP = { file: 'test/a.test.ts', test: 'prints', engines: ['webkit'], reason: 'no paper' };

let folder;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'lor-counts-'));
  mkdirSync(join(folder, 'test'));
  writeFileSync(join(folder, 'test/skipped.json'), JSON.stringify([SKIP]));
});
after(() => rmSync(folder, { recursive: true }));

/** Runs code that has a reporter, and leaves as the runner does: with a verdict of its own. */
function run(engine, code) {
  const { status } = spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { countReporter } from '${REPORTER}';
      const reporter = countReporter('${engine}');
      const report = (tests) => reporter.onTestRunFinished({
        sessions: [{ testFile: process.cwd() + '/test/a.test.ts', testResults: { suites: [], tests } }],
      });
      ${code}
      setTimeout(() => process.exit(0), 50);`,
    ],
    { cwd: folder },
  );
  const file = join(folder, `.cache/results/browser-${engine}.json`);
  const figures = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(file);
  return { status, ...figures };
}

describe('the figures of a run of browser tests', () => {
  it('hold what has passed and failed', () => {
    const { passed, failed, failures } = run(
      'firefox',
      `report([{ name: 'a', passed: true }, { name: 'b', passed: false, error: { message: 'why' } }]);`,
    );
    assert.deepEqual([passed, failed, failures], [1, 1, ['b: why']]);
  });

  it('end a run badly that skips without a reason, though the runner has nothing to say', () => {
    const skips = `report([{ name: 'prints well', skipped: true }]);`;
    assert.deepEqual(
      ['webkit', 'firefox'].map((engine) => run(engine, skips).status),
      [0, 1],
    );
  });

  it('tell why a run broke off', () => {
    const { status, failed, failures } = run(
      'webkit',
      `process.on('uncaughtException', () => undefined);
      Promise.reject(new Error('invalid session id'));`,
    );
    assert.deepEqual([status, failed, failures], [1, 1, ['the run broke off: invalid session id']]);
  });
});
