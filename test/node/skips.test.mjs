import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { judgeSkips } from '../../scripts/lib/skips.mjs';

const LIST = [{ file: 'test/a.test.ts', test: 'prints', engines: ['webkit'], reason: 'no paper' }];
const test = (skipped, name = 'a page > prints well', file = 'test/a.test.ts') => ({
  ...{ file, test: name, skipped },
});

describe('what a run skips', () => {
  it('is well where a reason is listed for the engine', () => {
    assert.deepEqual(judgeSkips('webkit', [test(true)], LIST), {
      skips: [{ test: 'a page > prints well', reason: 'no paper' }],
      faults: [],
    });
  });

  it('is a fault in another engine, another file, and for another test', () => {
    for (const [engine, skipped] of [
      ['firefox', test(true)],
      ['webkit', test(true, undefined, 'test/b.test.ts')],
      ['webkit', test(true, 'a page > sings')],
    ]) {
      const { skips, faults } = judgeSkips(engine, [skipped], LIST);
      assert.deepEqual([skips.length, faults.length], [0, 1]);
    }
  });

  it('may no longer be listed once it runs', () => {
    assert.match(judgeSkips('webkit', [test(false)], LIST).faults.join(), /and it ran/);
    assert.deepEqual(judgeSkips('firefox', [test(false)], LIST).faults, []);
  });

  it('is listed for tests that there are', () => {
    // Names may stand in what several files share.
    const texts = readdirSync('test', { recursive: true })
      .filter((file) => /\.(ts|mjs)$/.test(file))
      .map((file) => readFileSync(join('test', file), 'utf8'));
    for (const { file, test: name, engines, reason } of JSON.parse(
      readFileSync('test/skipped.json', 'utf8'),
    )) {
      assert.ok(existsSync(file), file);
      assert.ok(
        texts.some((text) => text.includes(name)),
        `${file}: ${name}`,
      );
      assert.ok(engines.length > 0 && reason.length > 20, file);
    }
  });
});
