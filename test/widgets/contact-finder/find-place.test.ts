import { expect } from '@open-wc/testing';
import {
  placeOf,
  wantedPlace,
  type PlaceCodes,
} from '../../../src/widgets/contact-finder/find-place.js';
import { listenToConsole } from '../../helpers.js';
import { bareCounty, contacts } from './fixtures.js';

const feed = contacts();
/** Whatever a framework or a CMS has made of an attribute. */
const asked = (codes: Record<string, unknown>): PlaceCodes => codes;
const countyBy = (county: unknown) => placeOf(asked({ county }), feed)?.county.code;
const municipalityBy = (municipality: unknown) =>
  placeOf(asked({ municipality }), feed)?.municipality?.name;

describe('placeOf', () => {
  for (const code of ['25', ' 25 ', 25, 'BD', 'bd', 'SE-BD', 'se-bd']) {
    it(`knows Norrbotten by ${JSON.stringify(code)}`, () => {
      expect(countyBy(code)).to.equal('25');
    });
  }

  for (const code of [
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
    it(`knows no county by ${JSON.stringify(code)}`, () => {
      expect(countyBy(code)).to.equal(undefined);
    });
  }

  it('asks nothing of the form of codes', () => {
    const norway = contacts({ counties: [bareCounty({ code: 'no-troms' })] });
    expect(placeOf({ county: 'NO-Troms' }, norway)?.county.code).to.equal('no-troms');
  });

  it('knows a municipality by its code only', () => {
    expect(municipalityBy(' 2584 ')).to.equal('Kiruna');
    expect(municipalityBy(2584)).to.equal('Kiruna');
    for (const code of ['Kiruna', '25', '', undefined, null]) {
      expect(municipalityBy(code), String(code)).to.equal(undefined);
    }
  });

  it('lets a municipality say which county', () => {
    const place = placeOf({ county: '12', municipality: '2584' }, feed);
    expect(place?.county.code).to.equal('25');
    expect(placeOf({ county: '25', municipality: 'x' }, feed)).to.have.all.keys('county');
  });
});

describe('wantedPlace', () => {
  const element = (codes: Record<string, unknown>) =>
    Object.assign(document.createElement('test-wanting'), asked(codes));

  it('says once what is unknown, and takes the rest', () => {
    let found: unknown;
    const warnings = listenToConsole('warn', () => {
      const both = element({ county: '25', municipality: 'nowhere' });
      found = wantedPlace(both, feed)?.county.code;
      wantedPlace(both, feed);
      wantedPlace(element({ county: 'no county' }), feed);
      wantedPlace(element({ county: '25', municipality: '2584' }), feed);
      wantedPlace(element({}), feed);
    });
    expect(found).to.equal('25');
    expect(warnings).to.have.lengthOf(2);
    expect(warnings[0]).to.match(/municipality .*"nowhere"/);
    expect(warnings[1]).to.match(/county .*"no county"/);
  });
});
