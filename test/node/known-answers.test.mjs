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

const FILE = '/somewhere/node_modules/lit-element/lit-element.js';
const ASKING = 'a=s.litElementPolyfillSupport;s.litElementHydrateSupport?.({});';

describe('what is known about a library', () => {
  it('is answered where it asks', () => {
    assert.equal(answered(ASKING, FILE).code, 'a=void 0;(void 0)?.({});');
  });

  it('ends the build where it no longer asks, or asks twice', () => {
    assert.throws(() => answered('s.litElementHydrateSupport?.({})', FILE), /does not ask once/);
    assert.throws(() => answered(ASKING + ASKING, FILE), /does not ask once/);
  });

  it('is no matter in other files', () => {
    assert.equal(answered(ASKING, '/src/core/widget.ts'), null);
  });
});
