import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { STATES } from './states/index.mjs';
import { STORIES } from './stories.mjs';

const END = '.stories.ts';
/** The grid of states shows what the others show. */
const files = readdirSync('stories')
  .filter((file) => file.endsWith(END) && file !== `states${END}`)
  .map((file) => file.slice(0, -END.length));
const storiesIn = (file) =>
  [...readFileSync(`stories/${file}${END}`, 'utf8').matchAll(/^export const (\w+)/gm)].map(
    ([, name]) => name,
  );
const widgetOf = (file) => file.replace(/-more$/, '');

describe('every story', () => {
  it('is one of the states, or says why not', () => {
    assert.deepEqual(files.toSorted(), Object.keys(STORIES).toSorted());
    for (const file of files) {
      assert.deepEqual(storiesIn(file).toSorted(), Object.keys(STORIES[file]).toSorted(), file);
    }
  });

  it('is shown by a state or a test that there is', () => {
    for (const [file, stories] of Object.entries(STORIES)) {
      const states = Object.keys(STATES[`lor-${widgetOf(file)}`]);
      for (const [story, state] of Object.entries(stories)) {
        if (typeof state === 'string') assert.ok(states.includes(state), `${story}: ${state}`);
        const [test] = /[\w/-]+\.test\.ts/.exec(state.because ?? '') ?? [];
        const path = test?.includes('/') ? test : `test/widgets/${widgetOf(file)}/${test}`;
        assert.ok(!test || existsSync(path), `${story}: ${path}`);
      }
    }
  });
});
