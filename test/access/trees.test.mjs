import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { settled } from '../site/patience.mjs';
import { useStage } from './stage.mjs';
import { SCENES, STATES } from './states/index.mjs';
import { treesOf } from './tree.mjs';

/** With `UPDATE_TREES=1` what is there is written down as what is expected: then read it. */
const updates = process.env.UPDATE_TREES === '1';
const fileOf = (tag) => `test/access/trees/${tag}.txt`;

const written = (trees) =>
  Object.entries(trees)
    .map(([state, lines]) => `## ${state}\n${lines.join('\n')}\n`)
    .join('\n');

describe('accessibility trees of every state', () => {
  const stage = useStage();

  for (const tag of Object.keys(STATES)) {
    it(`are as expected: ${tag}`, async () => {
      const trees = {};
      for (const scene of SCENES.filter((each) => each.tag === tag)) {
        const page = await stage.show('sv', scene);
        // Parts that come when there is time for them; a feed that never comes is one of the states.
        await settled(page, { concurrency: 1 });
        Object.assign(trees, await treesOf(page));
      }
      const file = fileOf(tag);
      if (updates) writeFileSync(file, written(trees));
      const expected = existsSync(file) ? readFileSync(file, 'utf8') : '';
      // State by state: of a whole file only the first lines would be told.
      const parts = expected.split(/\n(?=## )/);
      for (const [at, part] of written(trees)
        .split(/\n(?=## )/)
        .entries()) {
        assert.equal(part, parts[at]);
      }
      assert.equal(parts.length, Object.keys(trees).length);
    });
  }
});
