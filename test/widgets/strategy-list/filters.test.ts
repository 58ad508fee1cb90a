import { expect } from '@open-wc/testing';
import {
  FACETS,
  hasYears,
  narrow,
  narrowings,
  NO_FILTERS,
  valuesOf,
  type Candidate,
  type Facet,
  type Filters,
  type Narrowing,
} from '../../../src/widgets/strategy-list/filters.js';
import type { Strategy } from '../../../src/widgets/strategy-list/strategies.js';

const CASES = 300;

/** Whole numbers below a limit, the same in every run (mulberry32). */
function randomFrom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % limit;
  };
}

/** Values that objects have members of among them. */
const VALUES = ['a', 'b', 'c', 'constructor', '__proto__'];

interface Case {
  readonly all: readonly Candidate[];
  readonly filters: Filters;
  readonly found: ReadonlySet<Strategy> | undefined;
}

function caseOf(seed: number): Case {
  const random = randomFrom(seed);
  const some = (most: number): string[] => [
    ...new Set(Array.from({ length: random(most + 1) }, () => VALUES[random(VALUES.length)]!)),
  ];
  const byFacet = (make: () => readonly string[]): Candidate['values'] =>
    Object.fromEntries(FACETS.map((facet) => [facet, make()])) as Candidate['values'];
  const year = (): number | undefined => (random(4) === 0 ? undefined : 2000 + random(10));
  const all = Array.from({ length: random(30) }, (_, at): Candidate => ({
    strategy: { id: String(at), title: String(at) },
    year: year(),
    values: byFacet(() => some(3)),
  }));
  const asked = byFacet(() => (random(3) === 0 ? some(2) : []));
  const found =
    random(3) === 0
      ? new Set(all.filter(() => random(2) === 0).map(({ strategy }) => strategy))
      : undefined;
  const years = random(3) === 0 ? { fromYear: year(), toYear: year() } : {};
  return { all, filters: { ...asked, ...years }, found };
}

/** What passes, one filter after the other: slow and plain. */
function passing({ all, filters, found }: Case, ignored?: Narrowing): Candidate[] {
  return all.filter(
    ({ strategy, year, values }) =>
      (ignored === 'query' || !found || found.has(strategy)) &&
      (ignored === 'years' ||
        !hasYears(filters) ||
        (year !== undefined &&
          year >= (filters.fromYear ?? -9999) &&
          year <= (filters.toYear ?? 9999))) &&
      FACETS.every(
        (facet) =>
          ignored === facet ||
          filters[facet].length === 0 ||
          filters[facet].some((value) => values[facet].includes(value)),
      ),
  );
}

const onlyThis = (filters: Filters, facet: Facet, value: string): Filters => ({
  ...filters,
  [facet]: [value],
});

describe('narrowing down', () => {
  it(`gives what passes all filters, in order (${CASES} cases)`, () => {
    let hits = 0;
    for (let seed = 0; seed < CASES; seed += 1) {
      const each = caseOf(seed);
      const { matches } = narrow(each.all, each.filters, each.found);
      expect(matches, `seed ${seed}`).to.deep.equal(passing(each));
      hits += matches.length;
    }
    expect(hits, 'the cases are worth something').to.be.greaterThan(CASES);
  });

  it('tells beside each value what choosing it alone in its filter would give', () => {
    for (let seed = 0; seed < CASES; seed += 1) {
      const each = caseOf(seed);
      const { counts } = narrow(each.all, each.filters, each.found);
      for (const facet of FACETS) {
        for (const value of VALUES) {
          const chosen = { ...each, filters: onlyThis(each.filters, facet, value) };
          expect(counts[facet].get(value) ?? 0, `seed ${seed}, ${facet} ${value}`).to.equal(
            passing(chosen).length,
          );
        }
      }
    }
  });

  it('tells what there would be without each thing that is asked for, and of nothing else', () => {
    let told = 0;
    for (let seed = 0; seed < CASES; seed += 1) {
      const each = caseOf(seed);
      const { without } = narrow(each.all, each.filters, each.found);
      const asked = narrowings(each.filters, each.found !== undefined);
      for (const narrowing of asked) {
        expect(without.get(narrowing), `seed ${seed}, ${narrowing}`).to.equal(
          passing(each, narrowing).length,
        );
        told += 1;
      }
      expect([...without.keys()], `seed ${seed}`).to.have.members(asked);
    }
    expect(told).to.be.greaterThan(CASES);
  });

  it('lets everything pass where nothing is asked for', () => {
    const { all } = caseOf(7);
    const { matches, without } = narrow(all, NO_FILTERS);
    expect(matches).to.deep.equal(all);
    expect(without.size).to.equal(0);
  });

  it('lets nothing pass where nothing is found, and tells what there is without the words', () => {
    const { all } = caseOf(7);
    const { matches, without } = narrow(all, NO_FILTERS, new Set());
    expect(matches).to.deep.equal([]);
    expect(without.get('query')).to.equal(all.length);
  });

  it('has years with both ends included, and leaves out what has no year', () => {
    const all = [2014, 2015, 2016, 2017, undefined].map((year, at) => ({
      strategy: { id: String(at), title: '' },
      year,
      values: valuesOf({ id: '', title: '' }, 2026),
    }));
    const years = (filters: Partial<Filters>): unknown =>
      narrow(all, { ...NO_FILTERS, ...filters }).matches.map(({ year }) => year);
    expect(years({ fromYear: 2015, toYear: 2016 })).to.deep.equal([2015, 2016]);
    expect(years({ fromYear: 2016 })).to.deep.equal([2016, 2017]);
    expect(years({ toYear: 2014 })).to.deep.equal([2014]);
    expect(years({ fromYear: 2017, toYear: 2014 })).to.deep.equal([]);
    expect(years({})).to.have.length(5);
  });
});

describe('the values of a document', () => {
  it('are those it names, and how it stands in a year', () => {
    const strategy: Strategy = {
      id: 'a',
      title: 'A',
      counties: ['12', '13'],
      type: 'agreement',
      topics: ['work'],
      level: 'county',
      validTo: 2020,
    };
    expect(valuesOf(strategy, 2026)).to.deep.equal({
      county: ['12', '13'],
      type: ['agreement'],
      topic: ['work'],
      level: ['county'],
      status: ['ended'],
    });
  });

  it('are none where it names none; what does not hold yet has no status', () => {
    const nothing = { county: [], type: [], topic: [], level: [] };
    const document = { id: 'a', title: 'A' };
    expect(valuesOf(document, 2026)).to.deep.equal({ ...nothing, status: ['unknown'] });
    expect(valuesOf({ ...document, validFrom: 2027 }, 2026)).to.deep.equal({
      ...nothing,
      status: [],
    });
  });
});
