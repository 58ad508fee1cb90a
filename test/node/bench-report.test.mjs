import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BY_HAND, formatted, reportText, sectionText, table } from '../../bench/lib/report.mjs';

const kept = { what: 'a key', found: '1.10 times', limit: '1.2 times', kept: true };
const broken = { what: 'first paint', found: '1.60 times', limit: '1.5 times', kept: false };
const section = {
  title: 'A list',
  about: 'What is measured.',
  tables: [{ about: 'Five:', head: ['page', 'ms'], rows: [['widget', '3.1']] }],
  limits: [kept, broken],
};
const [begin, end] = BY_HAND;
const before = `old\n${begin}\n\n## Where we are behind\n\nHere.\n\n${end}\nold`;

describe('the report of the bench', () => {
  it('sets tables with figures to the right', () => {
    assert.equal(
      table(['page', 'ms'], [['widget', '3']]),
      '| page | ms |\n| --- | ---: |\n| widget | 3 |',
    );
  });

  it('refuses rows that have not the cells of the head', () => {
    assert.throws(() => table(['page', 'ms'], [['widget']]), /Not as many cells/);
  });

  it('says of each limit whether it was kept', () => {
    const text = sectionText(section);
    assert.match(text, /\| a key \| 1\.10 times \| 1\.2 times \| kept \|/);
    assert.match(text, /\| first paint \| 1\.60 times \| 1\.5 times \| \*\*NOT KEPT\*\* \|/);
  });

  it('has no table of limits where there are none', () => {
    assert.doesNotMatch(sectionText({ ...section, limits: [] }), /verdict/);
  });

  it('keeps what was written by hand, and nothing else of the old one', () => {
    const text = reportText(before, { machine: [['date', '2026-11-28']], sections: [section] });
    assert.match(text, /## Where we are behind\n\nHere\./);
    assert.doesNotMatch(text, /old/);
    assert.match(text, /1 of 2 limits were kept/);
    assert.match(text, /\| date \| 2026-11-28 \|/);
    const again = reportText(text, { machine: [], sections: [] });
    assert.match(again, /## Where we are behind\n\nHere\./);
    assert.doesNotMatch(again, /A list/);
  });

  it('is not written over what was written by hand, where the marks are missing', () => {
    for (const without of ['', begin, `${end} ${begin}`]) {
      assert.throws(() => reportText(without, { machine: [], sections: [] }), /no part between/);
    }
  });

  it('is set as the documents are', async () => {
    const text = await formatted('|a|b|\n|---|---:|\n|c|1|\n', 'bench/REPORT.md');
    assert.equal(text, '| a   |   b |\n| --- | --: |\n| c   |   1 |\n');
  });
});
