import { expect } from '@open-wc/testing';
import { ask } from '../../src/core/asked.js';
import { createSearch } from '../../src/core/search.js';

const search = createSearch(
  ['nyanländ', 'nyanlända', 'kommun'].map((text) => ({
    item: text,
    terms: [{ text, kind: 'name' as const }],
  })),
);

describe('what a search says', () => {
  it('is the hits, for what was typed without blanks around', () => {
    const asked = ask(search, ' nyanländ ');
    expect(asked).to.include({ kind: 'hits', query: 'nyanländ', similar: false });
    expect(asked.kind === 'hits' && asked.hits.map(({ item }) => item)).to.deep.equal([
      'nyanländ',
      'nyanlända',
    ]);
  });

  it('is told to be similar where nothing is called so', () => {
    expect(ask(search, 'kumman')).to.include({ kind: 'none' });
    expect(ask(search, 'komman')).to.include({ kind: 'hits', similar: true });
  });

  it('is that there is none', () => {
    expect(ask(search, ' qqqqq ')).to.deep.equal({ kind: 'none', query: 'qqqqq' });
  });

  for (const typed of ['', ' ', '?!', '”–’', '\u00ad\u200b']) {
    it(`is nothing for ${JSON.stringify(typed)}`, () => {
      expect(ask(search, typed)).to.deep.equal({ kind: 'nothing-asked' });
    });
  }
});
