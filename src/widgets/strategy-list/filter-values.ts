import { warnUnknown, written } from '../../core/attributes.js';
import { countyCode } from '../../core/county-code.js';
import { encoded } from '../../core/encoded.js';
import { byFacet, FACETS, type Facet, type Filters } from './filters.js';
import type { Strategies } from './strategies.js';
import { STATUSES } from './validity.js';

/** The attributes that hold filters, as somebody has written them. */
export type WrittenFilters = Readonly<Record<Facet | 'fromYear' | 'toYear', unknown>>;

const LEVELS: readonly string[] = ['national', 'county', 'municipality', 'local'];

const known = new WeakMap<Strategies, Readonly<Record<Facet, ReadonlySet<string>>>>();

/** Every value that there is, by facet. */
function knownIn(content: Strategies): Readonly<Record<Facet, ReadonlySet<string>>> {
  let values = known.get(content);
  if (!values) {
    const { strategies, counties = {}, types = {}, topics = {} } = content;
    values = {
      county: new Set([
        ...Object.keys(counties),
        ...strategies.flatMap((each) => each.counties ?? []),
      ]),
      type: new Set([...Object.keys(types), ...strategies.flatMap(({ type = [] }) => type)]),
      topic: new Set([...Object.keys(topics), ...strategies.flatMap((each) => each.topics ?? [])]),
      level: new Set(LEVELS),
      status: new Set(STATUSES),
    };
    known.set(content, values);
  }
  return values;
}

/**
 * What attributes ask for. Values stand with commas or blanks between them; what nobody knows is
 * told to the page's developer and left out.
 */
export function filtersFrom(host: Element, wanted: WrittenFilters, content: Strategies): Filters {
  const values = knownIn(content);
  const read = (facet: Facet): readonly string[] => {
    const all = written(wanted[facet]);
    if (all === '') return [];
    if (values[facet].has(all)) return [all];
    const parts = all.includes(',') ? partsOf(all, values[facet]) : all.split(/\s+/);
    const found = parts.flatMap((part) => {
      const value = oneIn(values[facet], facet, part);
      if (value === undefined) warnUnknown(host, facet, part);
      return value ?? [];
    });
    return [...new Set(found)];
  };
  return {
    ...byFacet(read),
    fromYear: yearFrom(host, 'from-year', wanted.fromYear),
    toYear: yearFrom(host, 'to-year', wanted.toYear),
  };
}

/** What stands between commas; a value that has commas itself, "Hälsa, vård", is one. */
function partsOf(all: string, values: ReadonlySet<string>): readonly string[] {
  const withCommas = [...values].filter((value) => value.includes(','));
  const sizes = new Set(withCommas.map((value) => value.split(',').length));
  const longest = [...sizes].sort((a, b) => b - a);
  const pieces = all.split(',');
  const parts: string[] = [];
  for (let at = 0; at < pieces.length;) {
    const part = (size: number): string =>
      pieces
        .slice(at, at + size)
        .join(',')
        .trim();
    const size = longest.find((each) => values.has(part(each))) ?? 1;
    parts.push(part(size));
    at += size;
  }
  return parts.filter(Boolean);
}

function oneIn(values: ReadonlySet<string>, facet: Facet, part: string): string | undefined {
  if (values.has(part)) return part;
  // A county that no document is about is a county all the same.
  if (facet === 'county') return countyCode(part);
  return values.has(part.toLowerCase()) ? part.toLowerCase() : undefined;
}

function yearFrom(host: Element, attribute: string, value: unknown): number | undefined {
  const year = written(value);
  if (/^\d{4}$/.test(year)) return Number(year);
  if (year) warnUnknown(host, attribute, value);
  return undefined;
}

/** Filters as attributes hold them. */
export const asWritten = (filters: Filters): Record<Facet | 'fromYear' | 'toYear', string> => ({
  ...byFacet((facet) => filters[facet].join(',')),
  fromYear: String(filters.fromYear ?? ''),
  toYear: String(filters.toYear ?? ''),
});

/** Filters as an address holds them, such as `county.12.13~from.2016`; null for none. */
export function asLink(filters: Filters): string | null {
  const parts = [
    ...FACETS.map((facet) => [facet, ...filters[facet]]),
    ['from', ...listed(filters.fromYear)],
    ['to', ...listed(filters.toYear)],
  ].filter(({ length }) => length > 1);
  return parts.map((part) => part.map(escaped).join('.')).join('~') || null;
}

/** … and back; what does not belong there is left out. */
export function fromLink(link: string, content: Strategies): Filters {
  const parts = new Map(
    link.split('~').map((part) => {
      const [name = '', ...values] = part.split('.').map(unescaped);
      return [name, values] as const;
    }),
  );
  const values = knownIn(content);
  const read = (facet: Facet): readonly string[] => [
    ...new Set((parts.get(facet) ?? []).flatMap((part) => oneIn(values[facet], facet, part) ?? [])),
  ];
  const year = (name: string): number | undefined => {
    const [value = ''] = parts.get(name) ?? [];
    return /^\d{4}$/.test(value) ? Number(value) : undefined;
  };
  return {
    ...byFacet(read),
    fromYear: year('from'),
    toYear: year('to'),
  };
}

const listed = (year: number | undefined): string[] => (year === undefined ? [] : [String(year)]);

/** Signs that stand between values are written as codes inside them. */
const escaped = (value: string): string =>
  encoded(value).replaceAll('.', '%2E').replaceAll('~', '%7E');

function unescaped(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}
