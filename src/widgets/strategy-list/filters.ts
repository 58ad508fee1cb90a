import type { Strategy } from './strategies.js';
import { standingOf, statusOf } from './validity.js';

/** What documents can be narrowed down by, besides years and words. */
export const FACETS = ['county', 'type', 'topic', 'level', 'status'] as const;
export type Facet = (typeof FACETS)[number];

/** What is asked for: any of the values of a facet, all of the facets. */
export type Filters = Readonly<Record<Facet, readonly string[]>> & {
  /** The first year, included. */
  readonly fromYear?: number | undefined;
  /** The last year, included. */
  readonly toYear?: number | undefined;
};

export const NO_FILTERS: Filters = { county: [], type: [], topic: [], level: [], status: [] };

/** What is looked at of a document. */
export interface Candidate {
  readonly strategy: Strategy;
  readonly year: number | undefined;
  readonly values: Readonly<Record<Facet, readonly string[]>>;
}

/** What stands in the way of a document. */
export type Narrowing = Facet | 'years' | 'query';

export interface Narrowed<T> {
  /** In the order of the documents given. */
  readonly matches: readonly T[];
  /** For each facet how many documents have each value, under all that is asked for besides it. */
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
  /** How many there would be without one of the things that are asked for. */
  readonly without: ReadonlyMap<Narrowing, number>;
}

/** The values of a document by which it can be found, in a certain year. */
export const valuesOf = (strategy: Strategy, year: number): Candidate['values'] => ({
  county: strategy.counties ?? [],
  type: listed(strategy.type),
  topic: strategy.topics ?? [],
  level: listed(strategy.level),
  status: listed(statusOf(standingOf(strategy, year))),
});

const listed = (value: string | undefined): readonly string[] =>
  value === undefined ? [] : [value];

/** What is asked for at all. */
export const narrowings = (filters: Filters, isSearched: boolean): readonly Narrowing[] => [
  ...(isSearched ? (['query'] as const) : []),
  ...FACETS.filter((facet) => filters[facet].length > 0),
  ...(hasYears(filters) ? (['years'] as const) : []),
];

export const hasYears = ({ fromYear, toYear }: Filters): boolean =>
  fromYear !== undefined || toYear !== undefined;

/**
 * Narrows documents down, and counts what each further step would give.
 * @param found the documents that the words typed are in; undefined where nothing is typed
 */
export function narrow<T extends Candidate>(
  all: readonly T[],
  filters: Filters,
  found?: Pick<ReadonlySet<Strategy>, 'has'>,
): Narrowed<T> {
  const { fromYear = -Infinity, toYear = Infinity } = filters;
  const asked = FACETS.filter((facet) => filters[facet].length > 0);
  const wanted = byFacet((facet): ReadonlySet<string> => new Set(filters[facet]));
  const byYear = hasYears(filters);
  const matches: T[] = [];
  const counts = byFacet(() => new Map<string, number>());
  const without = new Map<Narrowing, number>();
  const count = (facet: Facet, { values }: Candidate): void => {
    for (const value of values[facet]) {
      counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    }
  };
  for (const each of all) {
    let hindrance: Narrowing | undefined;
    let hindrances = 0;
    const hinders = (narrowing: Narrowing): void => {
      hindrance = narrowing;
      hindrances += 1;
    };
    if (found && !found.has(each.strategy)) hinders('query');
    // A document without a year cannot be said to be of one.
    if (byYear && !(each.year !== undefined && each.year >= fromYear && each.year <= toYear)) {
      hinders('years');
    }
    for (const facet of asked) {
      if (!each.values[facet].some((value) => wanted[facet].has(value))) hinders(facet);
    }
    if (hindrance === undefined) {
      matches.push(each);
      for (const facet of FACETS) count(facet, each);
    } else if (hindrances === 1) {
      without.set(hindrance, (without.get(hindrance) ?? 0) + 1);
      if (hindrance !== 'years' && hindrance !== 'query') count(hindrance, each);
    }
  }
  for (const narrowing of narrowings(filters, found !== undefined)) {
    without.set(narrowing, (without.get(narrowing) ?? 0) + matches.length);
  }
  return { matches, counts, without };
}

/** Something for each facet. */
export const byFacet = <V>(make: (facet: Facet) => V): Readonly<Record<Facet, V>> =>
  Object.fromEntries(FACETS.map((facet) => [facet, make(facet)])) as Record<Facet, V>;
