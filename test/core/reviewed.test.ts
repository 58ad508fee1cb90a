import { expect } from '@open-wc/testing';
import { original, reviewedOnly } from '../../src/core/reviewed.js';

const content = {
  language: 'sv',
  review: { ar: 'machine', en: 'human' } as const,
  types: { plan: { sv: 'plan', en: 'plan', ar: 'خطة' }, ar: { sv: 'årsbok' } },
  list: [
    { id: 'a', name: { sv: 'Ett', en: 'One', ar: 'واحد' }, words: { sv: ['ett'], ar: ['واحد'] } },
    { id: 'b', name: 'Två', only: { ar: 'فقط' } },
  ],
};

describe('a content without what nobody has read', () => {
  it('has every other text, and all that is no text', () => {
    expect(reviewedOnly(content)).to.deep.equal({
      language: 'sv',
      review: { ar: 'machine', en: 'human' },
      types: { plan: { sv: 'plan', en: 'plan' }, ar: { sv: 'årsbok' } },
      list: [
        { id: 'a', name: { sv: 'Ett', en: 'One' }, words: { sv: ['ett'] } },
        { id: 'b', name: 'Två', only: {} },
      ],
    });
  });

  it('is the same whenever it is asked for', () => {
    expect(reviewedOnly(content)).to.equal(reviewedOnly(content));
  });
});

describe('a content with what its translations were made from', () => {
  it('has Swedish texts, and others where there are no Swedish ones', () => {
    expect(original(content).list).to.deep.equal([
      { id: 'a', name: { sv: 'Ett' }, words: { sv: ['ett'] } },
      { id: 'b', name: 'Två', only: { ar: 'فقط' } },
    ]);
    expect(original(content).review).to.deep.equal(content.review);
  });
});
