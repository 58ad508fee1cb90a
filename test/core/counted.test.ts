import { expect } from '@open-wc/testing';
import { counted } from '../../src/core/counted.js';

const PATTERN = 'one {# av %total på ”%query”} other {# av %total på ”%query”!}';

describe('counted', () => {
  it('puts words into the form for the count', () => {
    expect(counted(PATTERN, 1, { total: 56, query: 'skåne' })).to.equal('1 av 56 på ”skåne”');
    expect(counted(PATTERN, 2, { total: 56, query: 'skåne' })).to.equal('2 av 56 på ”skåne”!');
    expect(counted('one {# ord} other {# ord}', 0)).to.equal('0 ord');
  });

  it('takes words as they are, whatever signs are in them', () => {
    for (const query of ['%total', '#', '$&', '{other}', '} other {', '%query', '__proto__']) {
      expect(counted(PATTERN, 1, { total: 5, query })).to.equal(`1 av 5 på ”${query}”`);
    }
  });

  it('leaves what is no word of its own', () => {
    expect(counted('other {# av %constructor och 5 %}', 2, { total: 1 })).to.equal(
      '2 av %constructor och 5 %',
    );
  });

  it('writes all numbers in the same way', () => {
    const digits = counted('other {#}', 5000);
    expect(counted('other {# av %total}', 5000, { total: 5000 })).to.equal(
      `${digits} av ${digits}`,
    );
  });
});
