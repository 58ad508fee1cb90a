import { expect } from '@open-wc/testing';
import { editsToPrefix } from '../../src/core/typos.js';

describe('editsToPrefix', () => {
  for (const [typed, word, most, edits] of [
    ['kiruna', 'kiruna', 1, 0],
    ['kir', 'kiruna', 1, 0],
    ['kirna', 'kiruna', 1, 1],
    ['kirruna', 'kiruna', 1, 1],
    ['kiruma', 'kiruna', 1, 1],
    ['kriuna', 'kiruna', 1, 1],
    ['kirunas', 'kiruna', 1, 1],
    ['krunia', 'kiruna', 1, undefined],
    ['krunia', 'kiruna', 2, 2],
    ['sundswal', 'sundsvall', 1, 1],
    ['', 'kiruna', 1, 0],
    ['kirunassss', 'kiruna', 2, undefined],
    ['stokholm', 'stockholm', 1, 1],
  ] as const) {
    it(`needs ${edits ?? `more than ${most}`} from "${typed}" to "${word}"`, () => {
      expect(editsToPrefix(typed, word, most)).to.equal(edits);
    });
  }
});
