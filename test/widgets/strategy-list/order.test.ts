import { expect } from '@open-wc/testing';
import { orderedOnce, type Sort } from '../../../src/widgets/strategy-list/order.js';
import type { Strategies, Strategy } from '../../../src/widgets/strategy-list/strategies.js';

const listOf = (
  strategies: readonly (Partial<Strategy> & { readonly id: string })[],
  more: Partial<Strategies> = {},
): Strategies => ({
  kind: 'strategies',
  version: 1,
  language: 'sv',
  strategies: strategies.map((each) => ({ title: each.id, ...each })),
  ...more,
});

const ids = (content: Strategies, sort: Sort, locale = 'sv'): string[] =>
  orderedOnce(content, locale, sort).map(({ strategy }) => strategy.id);

const groups = (content: Strategies, sort: Sort, locale = 'sv'): (string | undefined)[] =>
  orderedOnce(content, locale, sort).map(({ group }) => group?.text);

describe('the order of documents', () => {
  it('by year has the newest first, then titles, and what has no year last', () => {
    const content = listOf([
      { id: 'utan b' },
      { id: '2016', validFrom: 2016 },
      { id: '2020 b', validFrom: 2020 },
      { id: '2020 a', validFrom: 2020 },
      { id: 'utan a' },
      { id: '2024', validFrom: 2024 },
    ]);
    expect(ids(content, 'year')).to.deep.equal([
      '2024',
      '2020 a',
      '2020 b',
      '2016',
      'utan a',
      'utan b',
    ]);
  });

  it('by year takes the decision before the first year, and the first before the last', () => {
    const content = listOf([
      { id: 'till 2018', validTo: 2018 },
      { id: 'beslut 2019', decided: '2019-06', validFrom: 2025 },
      { id: 'beslut 2017', decided: '2017', validFrom: 2010, validTo: 2030 },
      { id: 'från 2016', validFrom: 2016, validTo: 2022 },
    ]);
    expect(ids(content, 'year')).to.deep.equal([
      'beslut 2019',
      'till 2018',
      'beslut 2017',
      'från 2016',
    ]);
    expect(orderedOnce(content, 'sv', 'year').map(({ year }) => year)).to.deep.equal([
      2019, 2018, 2017, 2016,
    ]);
  });

  it('by title is that of the reader’s language', () => {
    const content = listOf([
      { id: 'Östra' },
      { id: 'Zon' },
      { id: 'Ärlig', validFrom: 2024 },
      { id: 'Ål' },
      { id: 'apa' },
    ]);
    expect(ids(content, 'title')).to.deep.equal(['apa', 'Zon', 'Ål', 'Ärlig', 'Östra']);
    expect(ids(content, 'title', 'en')).to.deep.equal(['Ål', 'apa', 'Ärlig', 'Östra', 'Zon']);
  });

  const counties = {
    '01': { sv: 'Örebro län', en: 'Örebro County' },
    '02': { sv: 'Zetas län', en: 'Zeta County' },
    '03': { sv: 'Ängs län', en: 'Äng County' },
    '04': { sv: 'Åby län', en: 'Åby County' },
    '05': { sv: 'Alby län', en: 'Alby County' },
  };
  const byCounty = listOf(
    [
      { id: 'inget', level: 'county' },
      { id: 'landet', level: 'national' },
      { id: 'flera', counties: ['05', '04'], validFrom: 2026 },
      ...Object.keys(counties).map((code) => ({ id: code, counties: [code] })),
      { id: 'nyare', counties: ['03'], validFrom: 2020 },
      { id: 'äldre', counties: ['03'], validFrom: 2010 },
    ],
    { counties },
  );

  for (const locale of ['sv', 'en', 'ar']) {
    it(`by county is Swedish in ${locale}, then several counties, the whole country, none`, () => {
      expect(ids(byCounty, 'county', locale)).to.deep.equal([
        '05',
        '02',
        '04',
        'nyare',
        'äldre',
        '03',
        '01',
        'flera',
        'landet',
        'inget',
      ]);
    });
  }

  it('by county has groups called as the reader calls them', () => {
    expect(groups(byCounty, 'county', 'en')).to.deep.equal([
      'Alby County',
      'Zeta County',
      'Åby County',
      'Äng County',
      'Äng County',
      'Äng County',
      'Örebro County',
      undefined,
      undefined,
      undefined,
    ]);
    expect(groups(byCounty, 'year')).to.deep.equal(Array(10).fill(undefined));
  });

  it('by county uses the code where nobody says what the county is called', () => {
    expect(groups(listOf([{ id: 'a', counties: ['99'] }]), 'county')).to.deep.equal(['99']);
  });

  it('by type has the kinds by name, the newest first in each, and what is of none last', () => {
    const content = listOf(
      [
        { id: 'inget' },
        { id: 'gammal', type: 'x', validFrom: 2001 },
        { id: 'annan', type: 'y' },
        { id: 'ny', type: 'x', validFrom: 2020 },
        { id: 'okänt', type: 'unnamed' },
      ],
      { types: { x: { sv: 'Ödlor', en: 'Lizards' }, y: { sv: 'Apor', en: 'Monkeys' } } },
    );
    expect(ids(content, 'type')).to.deep.equal(['annan', 'okänt', 'ny', 'gammal', 'inget']);
    expect(ids(content, 'type', 'en')).to.deep.equal(['ny', 'gammal', 'annan', 'okänt', 'inget']);
  });

  it('leaves the content as it is, and is made once for a language', () => {
    const content = listOf([{ id: 'a' }, { id: 'b', validFrom: 2020 }]);
    expect(ids(content, 'year')).to.deep.equal(['b', 'a']);
    expect(content.strategies.map(({ id }) => id)).to.deep.equal(['a', 'b']);
    expect(orderedOnce(content, 'sv', 'year')).to.equal(orderedOnce(content, 'sv', 'year'));
    expect(orderedOnce(content, 'en', 'year')).not.to.equal(orderedOnce(content, 'sv', 'year'));
  });

  it('is well defined: no document is lost, whatever is missing', () => {
    const content = listOf(
      Array.from({ length: 60 }, (_, at) => ({
        id: String(at).padStart(2, '0'),
        ...(at % 2 && { validFrom: 2000 + (at % 7) }),
        ...(at % 3 && { counties: at % 5 ? ['01'] : ['01', '02'] }),
        ...(at % 4 && { type: `t${at % 3}` }),
      })),
    );
    for (const sort of ['year', 'county', 'title', 'type'] as const) {
      expect(ids(content, sort).sort(), sort).to.deep.equal(content.strategies.map(({ id }) => id));
    }
  });
});
