import { expect } from '@open-wc/testing';
import type { Strategy } from '../../../src/widgets/strategy-list/strategies.js';
import {
  rulerStart,
  stretchOf,
  TODAY,
  type Stretch,
} from '../../../src/widgets/strategy-list/stretch.js';

/** The very beginning of a year, so that shares are whole years. */
const NEW_YEAR = new Date(2026, 0, 1);
/** A year is a twentieth of the ruler. */
const A_YEAR = 5;

const stretch = (validFrom?: number, validTo?: number, today = NEW_YEAR): Stretch | undefined =>
  stretchOf(
    {
      id: 'a',
      title: 'A',
      ...(validFrom !== undefined && { validFrom }),
      ...(validTo !== undefined && { validTo }),
    } satisfies Strategy,
    today,
  );

describe('the ruler of years', () => {
  it('has today in the same place, whatever day it is', () => {
    expect(TODAY).to.equal(84.5);
    expect(stretch(2026, 2026)).to.deep.equal({ from: TODAY, to: TODAY + A_YEAR, open: false });
    for (const today of [NEW_YEAR, new Date(2026, 6, 2, 12), new Date(2026, 11, 31, 23, 59)]) {
      const { from, to } = stretch(2026, 2026, today)!;
      expect(from, String(today)).to.be.at.most(TODAY);
      expect(to, String(today)).to.be.at.least(TODAY);
      expect(to - from).to.be.closeTo(A_YEAR, 0.11);
    }
  });

  it('begins so many years before today', () => {
    expect(rulerStart(NEW_YEAR)).to.equal(2009);
    expect(rulerStart(new Date(2026, 11, 31))).to.equal(2010);
    expect(rulerStart(new Date(2040, 0, 1))).to.equal(2023);
  });

  it('holds a last year to its end, and a single year for as long as a year', () => {
    expect(stretch(2020, 2025)).to.deep.equal({
      from: TODAY - 6 * A_YEAR,
      to: TODAY,
      open: false,
    });
    expect(stretch(2020, 2020)!.to - stretch(2020, 2020)!.from).to.equal(A_YEAR);
  });

  it('moves to the left as time passes', () => {
    const later = stretch(2020, 2020, new Date(2027, 0, 1))!;
    expect(stretch(2020, 2020)!.from - later.from).to.be.closeTo(A_YEAR, 0.05);
  });

  it('is open where one of the years is not known, up to the ruler’s end', () => {
    expect(stretch(2020)).to.deep.equal({ from: TODAY - 6 * A_YEAR, to: 100, open: true });
    expect(stretch(undefined, 2019)).to.deep.equal({ from: 0, to: TODAY - 6 * A_YEAR, open: true });
  });

  it('leaves a trace of what lies before the ruler or after it', () => {
    expect(stretch(1995, 1999)).to.deep.equal({ from: 0, to: 1.5, open: false });
    expect(stretch(undefined, 1950)).to.deep.equal({ from: 0, to: 1.5, open: true });
    expect(stretch(2090, 2099)).to.deep.equal({ from: 98.5, to: 100, open: false });
    expect(stretch(2090)).to.deep.equal({ from: 98.5, to: 100, open: true });
  });

  it('is cut where it goes beyond the ruler', () => {
    expect(stretch(1000, 9999)).to.deep.equal({ from: 0, to: 100, open: false });
    for (let from = 1990; from < 2050; from += 1) {
      for (let to = from; to < 2060; to += 1) {
        const each = stretch(from, to)!;
        expect(each.from, `${from}–${to}`).to.be.within(0, 98.5);
        expect(each.to, `${from}–${to}`).to.be.within(1.5, 100);
        expect(each.to - each.from, `${from}–${to}`).to.be.at.least(1.4);
      }
    }
  });

  it('says nothing of years that are not known or do not go together', () => {
    expect(stretch()).to.equal(undefined);
    expect(stretch(2020, 2015)).to.equal(undefined);
  });
});
