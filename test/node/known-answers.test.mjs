import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { knownAnswers } from '../../scripts/lib/known-answers.mjs';

const answered = (code, id) =>
  knownAnswers().transform.call(
    {
      error(message) {
        throw new Error(message);
      },
    },
    code,
    id,
  );

const FILE = '/somewhere/node_modules/@lit/localize/internal/fnv1a64.js';
const ASKING = 'for (let i = 0; i < 256; i++) fill(i);';

describe('what is known about a library', () => {
  it('is answered where it asks', () => {
    assert.equal(answered(ASKING, FILE).code, 'for (let i = 0; i < 0; i++) fill(i);');
  });

  it('ends the build where it no longer asks, or asks twice', () => {
    assert.throws(() => answered('for (const i of all) fill(i);', FILE), /does not ask once/);
    assert.throws(() => answered(ASKING + ASKING, FILE), /does not ask once/);
  });

  it('is no matter in other files', () => {
    assert.equal(answered(ASKING, '/src/core/widget.ts'), null);
  });
});
