import { expect } from '@open-wc/testing';
import { findCounty, findMunicipality } from '../../../src/widgets/contact-finder/find-place.js';
import { bareCounty, contacts } from './fixtures.js';

const feed = contacts();
const countyCode = (asked: unknown) => findCounty(feed, asked)?.code;

describe('findCounty', () => {
  for (const asked of ['25', ' 25 ', 25, 'BD', 'bd', 'SE-BD', 'se-bd']) {
    it(`knows Norrbotten by ${JSON.stringify(asked)}`, () => {
      expect(countyCode(asked)).to.equal('25');
    });
  }

  for (const asked of [
    '',
    ' ',
    undefined,
    null,
    '26',
    '2',
    'B',
    'SE',
    'Norrbotten',
    '[object Object]',
    {},
  ]) {
    it(`knows no county by ${JSON.stringify(asked)}`, () => {
      expect(countyCode(asked)).to.equal(undefined);
    });
  }

  it('asks nothing of the form of codes', () => {
    const norway = contacts({ counties: [bareCounty({ code: 'no-troms' })] });
    expect(findCounty(norway, 'NO-Troms')?.code).to.equal('no-troms');
  });
});

describe('findMunicipality', () => {
  it('knows it by its code only', () => {
    expect(findMunicipality(feed, ' 2584 ')?.name).to.equal('Kiruna');
    expect(findMunicipality(feed, 2584)?.name).to.equal('Kiruna');
    for (const asked of ['Kiruna', '25', '', undefined, null]) {
      expect(findMunicipality(feed, asked), String(asked)).to.equal(undefined);
    }
  });
});
