import { expect } from '@open-wc/testing';
import contacts from '../../src/content/contacts.json';
import { countyCode } from '../../src/core/county-code.js';

describe('countyCode', () => {
  it('knows all counties by code, letter and ISO 3166-2', () => {
    const counties = contacts.counties as readonly { code: string; letter: string; iso?: string }[];
    expect(counties).to.have.length(21);
    for (const { code, letter } of counties) {
      for (const written of [code, letter, letter.toLowerCase(), `SE-${letter}`, `se-${letter}`]) {
        expect(countyCode(written), written).to.equal(code);
      }
    }
  });

  for (const written of [
    '',
    ' ',
    '02',
    '1',
    '012',
    '9',
    'A',
    'SE',
    'SE-',
    'SE-12',
    'Skåne',
    'MM',
    'NO-03',
    '__proto__',
    'constructor',
  ]) {
    it(`takes ${JSON.stringify(written)} for none`, () => {
      expect(countyCode(written)).to.equal(undefined);
    });
  }
});
