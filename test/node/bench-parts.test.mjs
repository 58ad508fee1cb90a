import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';

const FOLDER = new URL('../../bench/parts/', import.meta.url);

// The bench loads them by name, only when they are asked for: nothing else sees what they import.
describe('a part of the bench', () => {
  for (const file of readdirSync(FOLDER)) {
    it(`can be loaded, and measures: ${file}`, async () => {
      const { measure } = await import(new URL(file, FOLDER));
      assert.equal(typeof measure, 'function');
    });
  }
});
