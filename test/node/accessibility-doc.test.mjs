import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

/** Clauses of EN 301 549 V3.2.1 that demand something of the web: WCAG 2.1, levels A and AA. */
const CHAPTER_9 = [
  '9.1.1.1',
  ...['9.1.2.1', '9.1.2.2', '9.1.2.3', '9.1.2.4', '9.1.2.5'],
  ...['9.1.3.1', '9.1.3.2', '9.1.3.3', '9.1.3.4', '9.1.3.5'],
  ...['9.1.4.1', '9.1.4.2', '9.1.4.3', '9.1.4.4', '9.1.4.5'],
  ...['9.1.4.10', '9.1.4.11', '9.1.4.12', '9.1.4.13'],
  ...['9.2.1.1', '9.2.1.2', '9.2.1.4'],
  ...['9.2.2.1', '9.2.2.2'],
  '9.2.3.1',
  ...['9.2.4.1', '9.2.4.2', '9.2.4.3', '9.2.4.4', '9.2.4.5', '9.2.4.6', '9.2.4.7'],
  ...['9.2.5.1', '9.2.5.2', '9.2.5.3', '9.2.5.4'],
  ...['9.3.1.1', '9.3.1.2'],
  ...['9.3.2.1', '9.3.2.2', '9.3.2.3', '9.3.2.4'],
  ...['9.3.3.1', '9.3.3.2', '9.3.3.3', '9.3.3.4'],
  ...['9.4.1.1', '9.4.1.2', '9.4.1.3'],
  '9.6',
];

/** What WCAG 2.2 adds at the same levels. */
const ADDED = ['2.4.11', '2.5.7', '2.5.8', '3.2.6', '3.3.7', '3.3.8'];

const PROOF =
  /^(test\/\S+\.(ts|mjs)(, test\/\S+\.(ts|mjs))*|by hand, \d{1,2} [A-Z][a-z]+ \d{4}|not checked|not applicable: .+)$/;

const text = readFileSync('docs/accessibility.md', 'utf8');
/** The cells of the tables' rows, without heads and rulers. */
const rows = [...text.matchAll(/^\|(.+)\|$/gm)]
  .map(([, row]) => row.split('|').map((cell) => cell.trim()))
  .filter(([first]) => !/^(-+|Clause|Criterion|Wish)$/.test(first));
const numbers = rows.map(([first]) => first);

describe('docs/accessibility.md', () => {
  it('has each clause of chapter 9 once, in order, and what WCAG 2.2 adds', () => {
    assert.deepEqual(
      numbers.filter((each) => /^9\./.test(each)),
      CHAPTER_9,
    );
    assert.deepEqual(
      numbers.filter((each) => /^[234]\./.test(each)),
      ADDED,
    );
  });

  it('says of each what is done, and what shows it', () => {
    for (const cells of rows) {
      assert.equal(cells.length, cells[0].match(/^\d/) ? 4 : 3, cells[0]);
      assert.ok(cells.every(Boolean), cells[0]);
      assert.match(cells.at(-1), PROOF, cells[0]);
    }
  });

  it('names only tests that there are', () => {
    const named = [...text.matchAll(/test\/[\w/.-]+/g)].map(([path]) => path);
    assert.ok(named.length > 50);
    assert.deepEqual(
      [...new Set(named)].filter((path) => !existsSync(path.replace(/\.$/, ''))),
      [],
    );
  });
});
