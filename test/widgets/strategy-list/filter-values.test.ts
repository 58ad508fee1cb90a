import { expect } from '@open-wc/testing';
import {
  asLink,
  asWritten,
  filtersFrom,
  fromLink,
  type WrittenFilters,
} from '../../../src/widgets/strategy-list/filter-values.js';
import {
  FACETS,
  NO_FILTERS,
  type Facet,
  type Filters,
} from '../../../src/widgets/strategy-list/filters.js';
import type { Strategies, Strategy } from '../../../src/widgets/strategy-list/strategies.js';
import { listenToConsole } from '../../helpers.js';

/** Keys that any feed may have, and that mean something in an address or an attribute. */
const ODD = [
  'a.b',
  'a~b',
  'Hälsa, vård',
  'Hälsa, vård, omsorg',
  'två ord',
  '50 %',
  '%41',
  '%',
  'a&b=c#d?e+f',
  '__proto__',
  'constructor',
  'county',
  '健康',
  '👩‍👩‍👧',
];

const document = (fields: Partial<Strategy>): Strategy => ({ id: 'a', title: 'A', ...fields });

const content: Strategies = {
  kind: 'strategies',
  version: 1,
  language: 'sv',
  types: { agreement: 'Överenskommelse', unused: 'Oanvänd' },
  counties: { 12: 'Skåne län', 90: 'Norrs län' },
  strategies: [
    document({ type: 'plan', topics: ['housing', 'work'], counties: ['12', 'north'] }),
    ...ODD.map((key) => document({ type: key, topics: [key], counties: [key] })),
  ],
};

const host = window.document.createElement('test-strategy-filters');

const from = (written: Partial<WrittenFilters>): Filters =>
  filtersFrom(host, written as WrittenFilters, content);

const NONE: Filters = { ...NO_FILTERS, fromYear: undefined, toYear: undefined };

describe('filters in attributes', () => {
  for (const [facet, written, values] of [
    ['county', '12', ['12']],
    ['county', 'M', ['12']],
    ['county', ' se-m ', ['12']],
    ['county', 'SE-M,12, m', ['12']],
    ['county', '12,north', ['12', 'north']],
    ['county', '12 90', ['12', '90']],
    ['county', '12,,90,', ['12', '90']],
    ['county', ',', []],
    // No document is about it, but a county it is: the answer is that there is none.
    ['county', 'AC', ['24']],
    ['county', '01', ['01']],
    ['type', 'agreement,plan', ['agreement', 'plan']],
    ['type', ' Agreement ', ['agreement']],
    ['type', 'unused', ['unused']],
    ['topic', 'housing  work', ['housing', 'work']],
    ['topic', 'två ord', ['två ord']],
    ['topic', 'housing, två ord ,work', ['housing', 'två ord', 'work']],
    ['topic', 'Hälsa, vård', ['Hälsa, vård']],
    ['topic', 'work,Hälsa, vård,housing', ['work', 'Hälsa, vård', 'housing']],
    ['level', 'national, LOCAL', ['national', 'local']],
    ['status', 'in-force', ['in-force']],
    ['status', 'ended unknown', ['ended', 'unknown']],
    ['type', undefined, []],
    ['type', null, []],
    ['type', '  ', []],
  ] as const) {
    it(`reads ${facet}=${JSON.stringify(written)}`, () => {
      const warnings = listenToConsole('warn', () => {
        expect(from({ [facet]: written })).to.deep.equal({ ...NONE, [facet]: values });
      });
      expect(warnings).to.deep.equal([]);
    });
  }

  it('leaves out what nobody knows, keeps the rest, and says so once', () => {
    const read = (): Filters =>
      from({ type: 'plan,dikt', county: 'Q, 12', status: '[object Object]' });
    const warnings = listenToConsole('warn', () => {
      const filters = read();
      expect(filters).to.deep.equal({ ...NONE, type: ['plan'], county: ['12'] });
      read();
    });
    const line = (attribute: string, value: string): string =>
      `<test-strategy-filters>: attribute ${attribute} has the unknown value "${value}" and is ignored.`;
    expect(warnings).to.include.members([line('type', 'dikt'), line('county', 'Q')]);
    expect(warnings.filter((each) => each.includes('attribute status'))).not.to.be.empty;
    expect(new Set(warnings).size).to.equal(warnings.length);
  });

  it('takes years of four digits, as texts or numbers, and warns of others', () => {
    expect(from({ fromYear: '2015', toYear: 2020 })).to.deep.equal({
      ...NONE,
      fromYear: 2015,
      toYear: 2020,
    });
    expect(from({ fromYear: ' 2015 ', toYear: '' })).to.deep.equal({ ...NONE, fromYear: 2015 });
    for (const year of ['15', '20155', 'i år', '2015-01-01', '-2015', NaN]) {
      const warnings = listenToConsole('warn', () => {
        expect(from({ fromYear: year, toYear: year }), String(year)).to.deep.equal(NONE);
      });
      expect(warnings.join('\n'), String(year)).to.match(
        /attribute from-year[^]*attribute to-year/,
      );
    }
  });
});

const ROUND: readonly Filters[] = [
  NONE,
  { ...NONE, fromYear: 2016 },
  { ...NONE, toYear: 2016 },
  { ...NONE, county: ['12', '24'], fromYear: 2016, toYear: 2020 },
  {
    county: ['12', 'north', '90'],
    type: ['agreement', 'plan'],
    topic: ['housing', 'work'],
    level: ['national', 'county'],
    status: ['in-force', 'unknown'],
    fromYear: 1999,
    toYear: 2030,
  },
  ...ODD.flatMap((key) =>
    (['county', 'type', 'topic'] as const).map((facet) => ({ ...NONE, [facet]: [key] })),
  ),
  { ...NONE, county: ODD, type: ODD, topic: [...ODD].reverse() },
];

describe('filters in an address', () => {
  it('are written so that people can read them', () => {
    expect(asLink({ ...NONE, county: ['12', '13'], fromYear: 2016 })).to.equal(
      'county.12.13~from.2016',
    );
    expect(asLink(NONE)).to.equal(null);
  });

  for (const filters of ROUND) {
    const link = asLink(filters);
    it(`come back as they were: ${(link ?? 'none').slice(0, 60)}`, () => {
      expect(fromLink(link ?? '', content)).to.deep.equal(filters);
      const inAddress = new URL('https://a.example/');
      inAddress.searchParams.set('lor-key', link ?? '');
      const { searchParams } = new URL(inAddress.href);
      expect(fromLink(searchParams.get('lor-key')!, content)).to.deep.equal(filters);
    });

    it(`come back from attributes: ${(link ?? 'none').slice(0, 60)}`, () => {
      const warnings = listenToConsole('warn', () => {
        expect(from(asWritten(filters))).to.deep.equal(filters);
      });
      expect(warnings).to.deep.equal([]);
    });
  }

  it('may hold half a sign, as of an emoji cut in two', () => {
    expect(() => asLink({ ...NONE, topic: ['a\ud800b'] })).not.to.throw();
  });

  for (const link of [
    '',
    '~',
    '.',
    '~~..~.',
    'county',
    'county.',
    'county.99',
    'nothing.12',
    'from.20',
    'from.abcd',
    'from',
    'constructor.12~__proto__.12',
    '%',
    'county.%E0%A4%A',
    '%FF.%',
    'a'.repeat(10_000),
    '~'.repeat(10_000),
    '\ud800',
  ]) {
    it(`say nothing where they are garbage: ${JSON.stringify(link.slice(0, 30))}`, () => {
      const warnings = listenToConsole('warn', () => {
        expect(fromLink(link, content)).to.deep.equal(NONE);
      });
      expect(warnings).to.deep.equal([]);
    });
  }

  it('keep what can be understood of a link', () => {
    expect(fromLink('county.99.M.12~type.dikt~status.ended~from.x~to.2020', content)).to.deep.equal(
      {
        ...NONE,
        county: ['12'],
        status: ['ended'],
        toYear: 2020,
      },
    );
  });

  it('have all of the filters', () => {
    const facets: readonly Facet[] = FACETS;
    expect(Object.keys(from({}))).to.have.members([...facets, 'fromYear', 'toYear']);
  });
});
