import { expect } from '@open-wc/testing';
import { fold, foldAll } from '../../src/core/fold.js';
import { fc, runs } from '../arbitraries/run.js';
import { strangeText } from '../arbitraries/text.js';

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

  it('says of many texts what it says of each alone', () => {
    fc.assert(
      fc.property(fc.array(strangeText, { maxLength: 5 }), (texts) => {
        expect(foldAll(texts)).to.deep.equal(texts.map(fold));
      }),
      runs(300),
    );
  });

  it('says the same of common letters as by the tables of Unicode', () => {
    // An Ethiopic letter is none that all texts here have.
    const byTables = (text: string): string => fold(`${text} ሀ`).replace(/ ?ሀ$/, '');
    for (let code = 0; code < 0x3000; code += 1) {
      const char = String.fromCodePoint(code);
      const text = `a${char}b${char} ${char}`;
      expect(fold(text), code.toString(16)).to.equal(byTables(text));
    }
  });

  it('keeps texts of several lines, empty ones and their neighbours apart', () => {
    expect(foldAll(['Åre\nÖsterv\u00e5la', '', '\n', '\u0308a'])).to.deep.equal([
      'are ostervala',
      '',
      '',
      'a',
    ]);
    expect(foldAll(['Åre\0Östervåla', '', '\0', 'a'])).to.deep.equal([
      'are ostervala',
      '',
      '',
      'a',
    ]);
    expect(foldAll([])).to.deep.equal([]);
  });
});
