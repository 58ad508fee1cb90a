import { expect } from '@open-wc/testing';
import { fold } from '../../src/core/fold.js';

describe('fold', () => {
  const expected: Record<string, string> = {
    MALMÖ: 'malmo',
    'Ma\u030almo\u0308': 'malmo',
    'Upplands-Bro': 'upplands bro',
    '  Västra   Götaland ': 'vastra gotaland',
    Jåhkåmåhkke: 'jahkamahkke',
    Øresund: 'oresund',
    Straße: 'strasse',
    'Giron/Kiruna': 'giron kiruna',
    '٢٥٨٤': '2584',
    '۲۵۸۴': '2584',
    مُحافظة: 'محافظه',
    مـحـافـظـة: 'محافظه',
    کیرونا: 'كيرونا',
    Йёллин: 'иеллин',
    'ki\u00adru\u200dna': 'kiruna',
    '\u202ekiruna': 'kiruna',
    İSTANBUL: 'istanbul',
    łódź: 'lodz',
    '!?,.': '',
    '': '',
  };
  for (const [text, folded] of Object.entries(expected)) {
    it(`makes "${folded}" of ${JSON.stringify(text)}`, () => {
      expect(fold(text)).to.equal(folded);
    });
  }

  it('changes nothing when done again', () => {
    for (const text of Object.keys(expected)) expect(fold(fold(text))).to.equal(fold(text));
  });
});
