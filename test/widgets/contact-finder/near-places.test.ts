import { expect } from '@open-wc/testing';
import real from '../../../src/content/contacts.json';
import type { Contacts } from '../../../src/index.js';
import {
  hasPositions,
  nearestPlaces,
  type Position,
} from '../../../src/widgets/contact-finder/near-places.js';
import { bareCounty, contacts } from './fixtures.js';

const sweden = real as unknown as Contacts;
const names = (position: Position, feed = sweden): string[] =>
  nearestPlaces(feed, position).map(({ place }) => String(place.municipality?.name));

describe('nearestPlaces', () => {
  for (const [where, position, name] of [
    ['Kiruna', [20.225, 67.856], 'Kiruna'],
    ['Malmö', [13.0, 55.605], 'Malmö'],
    ['Visby', [18.296, 57.636], 'Gotland'],
    ['Haparanda', [24.137, 65.836], 'Haparanda'],
    ['Stockholm', [18.063, 59.334], 'Stockholm'],
    ['Copenhagen, whose neighbours may work in Sweden', [12.568, 55.676], 'Malmö'],
  ] as const) {
    it(`offers ${name} to who is in ${where}`, () => {
      expect(names(position)).to.include(name).and.to.have.lengthOf(5);
    });
  }

  it('has the nearest first, with the distance along the ground', () => {
    const near = nearestPlaces(sweden, [18.063, 59.334]);
    const distances = near.map(({ metres }) => metres);
    expect(distances).to.deep.equal([...distances].sort((a, b) => a - b));
    // Two points of the content, and their distance as an independent formula gives it.
    const feed = contacts({
      counties: [bareCounty({ code: '1' })],
      municipalities: [{ code: '11', name: 'A', county: '1', position: [18, 59] }],
    });
    const [only] = nearestPlaces(feed, [18, 60]);
    expect(only?.metres).to.be.closeTo(111_195, 100);
  });

  for (const [where, position] of [
    ['Berlin', [13.405, 52.52]],
    ['the South Pole', [0, -90]],
    ['the other side of the earth', [-165, -60]],
  ] as const) {
    it(`offers nothing to who is in ${where}`, () => {
      expect(names(position)).to.deep.equal([]);
    });
  }

  it('knows that the earth is round', () => {
    const feed = contacts({
      counties: [bareCounty({ code: '1' })],
      municipalities: [
        { code: '11', name: 'East', county: '1', position: [-179.9, 10] },
        { code: '12', name: 'West', county: '1', position: [179.5, 10] },
        { code: '13', name: 'Pole', county: '1', position: [170, 89.9] },
      ],
    });
    expect(names([179.9, 10], feed)[0]).to.equal('East');
    expect(names([-10, 89.9], feed)[0]).to.equal('Pole');
  });

  it('passes over municipalities without a position, or a county', () => {
    const feed = contacts({
      counties: [bareCounty({ code: '1' })],
      municipalities: [
        { code: '11', name: 'A', county: '1' },
        { code: '12', name: 'B', county: 'x', position: [18, 59] },
      ],
    });
    expect(names([18, 59], feed)).to.deep.equal([]);
    expect(hasPositions(contacts({ municipalities: [] }))).to.equal(false);
    expect(hasPositions(sweden)).to.equal(true);
  });
});
