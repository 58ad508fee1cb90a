import { expect } from '@open-wc/testing';
import {
  asLink,
  asWritten,
  filtersFrom,
  fromLink,
} from '../../../src/widgets/strategy-list/filter-values.js';
import { byFacet, FACETS, narrow } from '../../../src/widgets/strategy-list/filters.js';
import { standingOf, statusOf, STATUSES } from '../../../src/widgets/strategy-list/validity.js';
import { fc, runs } from '../../arbitraries/run.js';
import { strangeText } from '../../arbitraries/text.js';
import { tapConsole } from '../../helpers.js';

const LEVELS = ['national', 'county', 'municipality', 'local'];

/** Keys as the reader of feeds lets them through, without half signs. */
const key = strangeText
  .map((text) =>
    text
      .slice(0, 90)
      .replace(/\p{Surrogate}/gu, '')
      .trim(),
  )
  .filter(Boolean);
const keys = fc.uniqueArray(key, { maxLength: 4 });
const year = fc.option(fc.integer({ min: 1000, max: 9999 }), { nil: undefined });

/** A content with these keys, and filters that ask for some of them. */
const asked = fc
  .record({ county: keys, type: keys, topic: keys, fromYear: year, toYear: year })
  .chain(({ fromYear, toYear, ...known }) =>
    fc
      .record({
        county: fc.subarray(known.county),
        type: fc.subarray(known.type),
        topic: fc.subarray(known.topic),
        level: fc.subarray(LEVELS),
        status: fc.subarray([...STATUSES]),
      })
      .map((chosen) => ({
        content: {
          ...{ kind: 'strategies' as const, version: 1, language: 'sv' },
          strategies: known.county.map((each, at) => ({
            ...{ id: String(at), title: each, counties: known.county },
            ...{ type: known.type[at] ?? 'x', topics: known.topic },
          })),
          types: Object.fromEntries(known.type.map((each) => [each, each])),
          topics: Object.fromEntries(known.topic.map((each) => [each, each])),
          counties: Object.fromEntries(known.county.map((each) => [each, each])),
        },
        filters: { ...chosen, fromYear, toYear },
      })),
  );

const host = (): Element => document.createElement('test-strange');

describe('strange filters', () => {
  let stop: () => void;
  beforeEach(() => (stop = tapConsole('warn', [])));
  afterEach(() => stop());

  it('come back out of an address', () => {
    fc.assert(
      fc.property(asked, ({ content, filters }) => {
        const link = asLink(filters);
        expect(fromLink(link ?? '', content)).to.deep.equal(filters);
        // As the page's address holds it, once more encoded.
        expect(decodeURIComponent(encodeURIComponent(link ?? ''))).to.equal(link ?? '');
      }),
      runs(200),
    );
  });

  it('come back out of attributes, where no key has commas', () => {
    fc.assert(
      fc.property(asked, ({ content, filters }) => {
        const all = FACETS.flatMap((facet) => filters[facet]);
        if (all.some((each) => /[,\s]/.test(each))) return;
        const back = filtersFrom(host(), asWritten(filters), content);
        expect(back).to.deep.equal(filters);
      }),
      runs(200),
    );
  });

  it('are none of what nobody knows, wherever it is from', () => {
    fc.assert(
      fc.property(asked, strangeText, ({ content }, text) => {
        const wanted = { ...byFacet(() => text), fromYear: text, toYear: text };
        for (const filters of [filtersFrom(host(), wanted, content), fromLink(text, content)]) {
          for (const facet of ['level', 'status'] as const) {
            expect([...LEVELS, ...STATUSES]).to.include.members([...filters[facet]]);
          }
          const { matches } = narrow([], filters);
          expect(matches).to.deep.equal([]);
          expect(String(filters.fromYear ?? 2000)).to.match(/^\d{4}$/);
        }
      }),
      runs(200),
    );
  });

  it('stand for one standing of each document, and for a status or none', () => {
    // So few that they are often the same, or one apart.
    const nearby = fc.integer({ min: 2024, max: 2028 });
    const strategy = fc.record(
      {
        id: fc.constant('a'),
        title: fc.constant('A'),
        validFrom: nearby,
        validTo: nearby,
        supersededBy: strangeText,
        checked: fc.constant('2026-11-20'),
        verified: fc.constantFrom<boolean | 'title-only'>(true, false, 'title-only'),
      },
      { requiredKeys: ['id', 'title'] },
    );
    fc.assert(
      fc.property(strategy, nearby, (each, now) => {
        const standing = standingOf(each, now);
        expect([...STATUSES, undefined]).to.include(statusOf(standing));
        const { validFrom = Infinity, validTo = -Infinity } = each;
        if (standing === 'in-force') expect(validFrom <= now && now <= validTo).to.equal(true);
        if (standing === 'ended') expect(validTo).to.be.lessThan(now);
        if (standing === 'upcoming') expect(validFrom).to.be.greaterThan(now);
      }),
      runs(2000),
    );
  });
});
