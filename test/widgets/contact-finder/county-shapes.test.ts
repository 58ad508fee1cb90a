import { expect } from '@open-wc/testing';
import contacts from '../../../src/content/contacts.json';
import type { Contacts, County } from '../../../src/index.js';
import shapes from '../../../src/widgets/contact-finder/county-shapes.json';
import {
  countiesOnMap,
  dotOf,
  isInside,
  project,
} from '../../../src/widgets/contact-finder/county-shapes.js';
import { norway } from '../../../stories/contents.js';

const sweden: Contacts = contacts as unknown as Contacts;

const feed = (...counties: Partial<County>[]): Contacts =>
  ({ ...sweden, counties: counties.map((each) => ({ name: 'Län', ...each })) }) as Contacts;

const found = (...counties: Partial<County>[]): unknown => {
  const onMap = countiesOnMap(feed(...counties));
  return onMap && [...onMap].map(([code, county]) => `${code} ${county.code}`);
};

const shapeOf = (code: string) => shapes.counties.find((each) => each.code === code)!;

describe('countiesOnMap', () => {
  it('knows all of Sweden, and nothing of Norway', () => {
    expect(countiesOnMap(sweden)?.size).to.equal(21);
    expect(countiesOnMap(norway as unknown as Contacts)).to.be.undefined;
  });

  it('goes by ISO code, then by code and letter, then by code', () => {
    expect(found({ code: 'x', letter: 'Q', iso: 'SE-BD' })).to.deep.equal(['25 x']);
    expect(found({ code: '25', letter: 'BD' })).to.deep.equal(['25 25']);
    expect(found({ code: '25' })).to.deep.equal(['25 25']);
    // Norway's Oslo is 03, as Uppsala is.
    expect(found({ code: '03', letter: 'C', iso: 'NO-03' })).to.be.undefined;
    expect(found({ code: '03', letter: 'OS' })).to.be.undefined;
    for (const code of ['0', '2', '25BD', '', 'BD']) expect(found({ code })).to.be.undefined;
  });

  it('is for feeds of which every county is on the map, once', () => {
    expect(found({ code: '25' }, { code: '01' })).to.deep.equal(['25 25', '01 01']);
    expect(found({ code: '25' }, { code: '46' })).to.be.undefined;
    expect(found({ code: '25' }, { code: 'x', iso: 'SE-BD' })).to.be.undefined;
    expect(found()).to.be.undefined;
  });
});

describe('the dot of a place', () => {
  it('lies within a few steps of where the place is drawn', () => {
    const [x, y] = project([20.23, 67.86]);
    expect(x).to.be.closeTo(483, 5);
    expect(y).to.be.closeTo(177, 5);
  });

  it('lies inside its county for all municipalities, and moves for few of them', () => {
    const moved = sweden.municipalities.filter(({ county, position }) => {
      const shape = shapeOf(county);
      const dot = dotOf(shape, position);
      expect(isInside(shape.d, dot)).to.be.true;
      return String(dot) !== String(project(position!));
    });
    expect(moved.length).to.be.lessThan(15);
    // Of Uppsala county since 2007, and only a little way outside it on the map.
    const heby = sweden.municipalities.find(({ name }) => name === 'Heby')!;
    const [x, y] = dotOf(shapeOf('03'), heby.position);
    const [trueX, trueY] = project(heby.position!);
    expect(Math.hypot(x - trueX, y - trueY)).to.be.lessThan(25);
  });

  it('lies at the label point without a position, or with one off the map', () => {
    const shape = shapeOf('25');
    for (const position of [undefined, [0, 0], [5.3, 60.4], [18, 90], [NaN, 67]]) {
      expect(dotOf(shape, position as [number, number])).to.deep.equal(shape.label);
    }
  });
});

describe('isInside', () => {
  it('tells in and out, also of a second ring', () => {
    const d = 'm0 0 10 0 0 10-10 0zm20 20 10 0 0 10-10 0z';
    expect(isInside(d, [5, 5])).to.be.true;
    expect(isInside(d, [25, 25])).to.be.true;
    expect(isInside(d, [15, 15])).to.be.false;
    expect(isInside(d, [25, 5])).to.be.false;
  });
});
