import { expect } from '@open-wc/testing';
import type { Strategy } from '../../../src/widgets/strategy-list/strategies.js';
import {
  isContradictory,
  standingOf,
  statusOf,
  type Standing,
} from '../../../src/widgets/strategy-list/validity.js';

const TODAY = 2026;
const checked = '2026-03-04';

/** A document that somebody has seen, with what matters here. */
const seen = (fields: Partial<Strategy>): Strategy => ({
  id: 'a',
  title: 'A',
  verified: true,
  checked,
  ...fields,
});

const CASES: readonly (readonly [string, Partial<Strategy>, Standing])[] = [
  ['both years around today', { validFrom: 2020, validTo: 2030 }, 'in-force'],
  ['this year alone', { validFrom: TODAY, validTo: TODAY }, 'in-force'],
  ['this year as its last', { validFrom: 2020, validTo: TODAY }, 'in-force'],
  ['this year as its first', { validFrom: TODAY, validTo: 2030 }, 'in-force'],
  ['last year as its last', { validFrom: 2020, validTo: TODAY - 1 }, 'ended'],
  ['a single year that is over', { validFrom: 2016, validTo: 2016 }, 'ended'],
  ['next year as its first', { validFrom: TODAY + 1, validTo: 2030 }, 'upcoming'],
  ['only a first year, past', { validFrom: 2015 }, 'unknown'],
  ['only a first year, this one', { validFrom: TODAY }, 'unknown'],
  ['only a first year, to come', { validFrom: TODAY + 1 }, 'upcoming'],
  ['only a last year, past', { validTo: TODAY - 1 }, 'ended'],
  ['only a last year, this one', { validTo: TODAY }, 'unknown'],
  ['only a last year, to come', { validTo: TODAY + 1 }, 'unknown'],
  ['no year', {}, 'unknown'],
  ['an end before its beginning', { validFrom: 2020, validTo: 2015 }, 'unknown'],
  ['an end before its beginning, to come', { validFrom: 2040, validTo: 2035 }, 'unknown'],
  ['a successor', { validFrom: 2020, validTo: 2030, supersededBy: 'b' }, 'superseded'],
  ['a successor and no years', { supersededBy: 'b' }, 'superseded'],
  ['a successor and an end', { validTo: 2016, supersededBy: 'b' }, 'superseded'],
  [
    'a day on which nobody checked',
    { validFrom: 2020, validTo: 2030, checked: undefined! },
    'unknown',
  ],
  ['its title seen only', { validFrom: 2020, validTo: 2030, verified: 'title-only' }, 'unknown'],
  ['nobody who has seen it', { validFrom: 2020, validTo: 2030, verified: false }, 'unknown'],
  // An end that is over needs no witness: nobody takes the document for one in force.
  ['its title seen only, and an end', { validTo: 2016, verified: 'title-only' }, 'ended'],
  ['no check, and an end', { validFrom: 2010, validTo: 2016, checked: undefined! }, 'ended'],
  ['no word on who saw it', { validFrom: 2020, validTo: 2030, verified: undefined! }, 'in-force'],
];

describe('how a document stands', () => {
  for (const [what, fields, standing] of CASES) {
    it(`with ${what}: ${standing}`, () => {
      expect(standingOf(seen(fields), TODAY)).to.equal(standing);
    });
  }

  it('changes at the turn of the year and never within one', () => {
    const document = seen({ validFrom: 2025, validTo: 2026 });
    expect([2024, 2025, 2026, 2027].map((year) => standingOf(document, year))).to.deep.equal([
      'upcoming',
      'in-force',
      'in-force',
      'ended',
    ]);
  });

  it('is never in force without both years, a check, and somebody who saw more than a title', () => {
    const years = [undefined, 2000, 2026, 2050];
    for (const validFrom of years) {
      for (const validTo of years) {
        for (const verified of [undefined, true, false, 'title-only'] as const) {
          for (const day of [undefined, checked]) {
            for (const supersededBy of [undefined, 'b']) {
              const strategy = { id: 'a', title: 'A', validFrom, validTo, verified, supersededBy };
              const document = { ...strategy, checked: day } as Strategy;
              if (standingOf(document, TODAY) !== 'in-force') continue;
              expect(validFrom, 'first').to.be.at.most(TODAY);
              expect(validTo, 'last').to.be.at.least(TODAY);
              expect(day, 'checked').to.equal(checked);
              expect(verified, 'verified').to.be.oneOf([undefined, true]);
              expect(supersededBy, 'successor').to.equal(undefined);
            }
          }
        }
      }
    }
  });

  it('can be asked for, but for what does not hold yet', () => {
    const statuses = (['in-force', 'ended', 'superseded', 'upcoming', 'unknown'] as const).map(
      statusOf,
    );
    expect(statuses).to.deep.equal(['in-force', 'ended', 'ended', undefined, 'unknown']);
  });

  it('is contradictory only where both years are known', () => {
    expect(isContradictory(seen({ validFrom: 2020, validTo: 2019 }))).to.equal(true);
    expect(isContradictory(seen({ validFrom: 2020, validTo: 2020 }))).to.equal(false);
    expect(isContradictory(seen({ validFrom: 2020 }))).to.equal(false);
    expect(isContradictory(seen({ validTo: 2020 }))).to.equal(false);
  });
});
