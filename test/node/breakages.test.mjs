import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { breakages, stepsOf, textsOf } from '../../scripts/lib/breakages.mjs';

describe('a fault that is made on purpose', async () => {
  const lists = await breakages();
  const all = Object.values(lists).flat();

  for (const breakage of all) {
    it(`can still be made: ${breakage.what}`, () => {
      const { sound, broken } = textsOf(breakage);
      assert.notEqual(sound, broken);
      // A test that is gone would be taken for a command, and that fails, too.
      assert.equal(/\.test\.(ts|mjs)$/.test(breakage.seenBy), 'suite' in stepsOf(breakage));
    });
  }

  it('is there once, for everything that is claimed', () => {
    assert.equal(new Set(all.map(({ what }) => what)).size, all.length);
    assert.deepEqual(Object.keys(lists), [
      ...['accessibility', 'engines', 'faults', 'gates', 'hostile', 'hosts', 'policy'],
    ]);
    for (const list of Object.values(lists)) assert.ok(list.length >= 3);
  });

  it('cannot be made where its place has changed', () => {
    const [breakage] = all;
    assert.throws(() => textsOf({ ...breakage, from: 'nowhere at all' }), /stands 0 times/);
    assert.ok(readFileSync(breakage.file, 'utf8').split('e').length > 2);
    assert.throws(() => textsOf({ ...breakage, from: 'e' }), /times in/);
  });
});
