import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { testFiles } from '../../scripts/lib/exhaustive.mjs';

/** All tests of the project: what begins with `npm test` and what begins with `npm run test:all`. */
const all = readdirSync('test', { recursive: true })
  .map((file) => join('test', file).replaceAll('\\', '/'))
  .filter((file) => /\.test\.(ts|mjs)$/.test(file));

const both = (which) =>
  ['.test.ts', '.test.mjs'].flatMap((ending) => testFiles(['test'], ending, which));

describe('the tests', () => {
  it('are each daily or exhaustive, and none is lost', () => {
    const daily = both('daily');
    const exhaustive = both('exhaustive');
    assert.deepEqual([...daily, ...exhaustive].sort(), [...all].sort());
    assert.deepEqual(both('').sort(), [...all].sort());
    assert.ok(daily.length > 150, String(daily.length));
    for (const file of [
      'test/widgets/contact-finder/hostile.test.ts',
      'test/widgets/strange-feeds.test.ts',
      'test/widgets/pseudo.test.ts',
      'test/hosts/css.test.mjs',
      'test/access/matrix.test.mjs',
      'test/site/leaks.test.mjs',
      'test/node/commands.test.mjs',
    ]) {
      assert.ok(exhaustive.includes(file), file);
    }
  });

  it('are taken as they are named, and searched for in folders', () => {
    assert.deepEqual(testFiles(['test/hosts'], '.test.mjs', 'daily'), []);
    assert.deepEqual(testFiles(['test/core/fold.test.ts'], '.test.ts', ''), [
      'test/core/fold.test.ts',
    ]);
    assert.deepEqual(testFiles(['test/core/fold.test.ts'], '.test.ts', 'exhaustive'), []);
  });

  it('have no third share', () => {
    assert.throws(
      () => testFiles(['test'], '.test.ts', 'some'),
      /TESTS=some: there are daily, exh/,
    );
  });
});
