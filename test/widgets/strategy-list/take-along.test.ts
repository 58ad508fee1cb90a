import { expect } from '@open-wc/testing';
import embedded from '../../../src/content/strategies.json';
import { orderedOnce } from '../../../src/widgets/strategy-list/order.js';
import type { Strategies, Strategy } from '../../../src/widgets/strategy-list/strategies.js';
import { readStrategies } from '../../../src/widgets/strategy-list/strategies.schema.js';
import { dataOf, tableOf } from '../../../src/widgets/strategy-list/take-along-part.js';
import { tableRows } from './csv-reader.js';

const own = embedded as unknown as Strategies;
const today = new Date(2026, 10, 28);

const full: Strategy = {
  id: 'a',
  title: 'Överenskommelse ”för alla”; del 1',
  gloss: { en: 'Agreement' },
  language: 'sv',
  level: 'county',
  counties: ['12', '99'],
  type: 'agreement',
  topics: ['work', 'health'],
  validFrom: 2020,
  validTo: 2030,
  yearsNote: { sv: 'Källorna säger olika.', en: 'Sources differ.' },
  decided: '2020-02',
  parties: ['Region Skåne', { sv: 'Länet', en: 'The county' }],
  publisher: 'Länsstyrelsen Skåne',
  url: 'https://a.example/x.pdf',
  summary: { sv: 'Rad ett.\nRad två.', en: 'Short.' },
  verified: true,
  checked: '2026-03-04',
};

const listOf = (...strategies: Strategy[]): Strategies => ({ ...own, strategies });

const tableIn = (content: Strategies, locale = 'sv'): Record<string, string>[] =>
  tableRows(
    tableOf({ content, rows: orderedOnce(content, locale, 'year'), today, host: { locale } }),
  );

describe('the documents as a table', () => {
  it('has a column for each thing that is known, in words', () => {
    expect(tableIn(listOf(full))).to.deep.equal([
      {
        Titel: full.title,
        'Titel, översatt': 'Agreement',
        Typ: 'Överenskommelse',
        Nivå: 'Länet',
        Län: 'Skåne län, 99',
        Ämne: 'Arbete, Hälsa, vård och omsorg',
        'Första år': '2020',
        'Sista år': '2030',
        Status: 'Gäller',
        'Om åren': 'Källorna säger olika.',
        Beslutat: '2020-02',
        Utgivare: 'Länsstyrelsen Skåne',
        Parter: 'Region Skåne, Länet',
        Sammanfattning: 'Rad ett.\nRad två.',
        Webbadress: 'https://a.example/x.pdf',
        Kontrollerat: '2026-03-04',
      },
    ]);
  });

  it('is empty where nothing is known, but for how it stands', () => {
    const [row] = tableIn(listOf({ id: 'a', title: 'A' }));
    const filled = Object.entries(row!).filter(([, value]) => value);
    expect(filled).to.deep.equal([
      ['Titel', 'A'],
      ['Status', 'Oklart'],
    ]);
  });

  it('has the texts of the reader’s language', () => {
    const [row] = tableIn(listOf(full), 'en');
    expect(row).to.include({
      Typ: 'Agreement',
      Län: 'Skåne County, 99',
      'Om åren': 'Sources differ.',
      Parter: 'Region Skåne, The county',
      Sammanfattning: 'Short.',
    });
  });

  it('has no address that no link may lead to, and no formula', () => {
    const [row] = tableIn(
      listOf({ id: 'a', title: '=1+1', url: 'javascript:alert(1)', publisher: '@x' }),
    );
    expect(row).to.include({ Titel: "'=1+1", Webbadress: '', Utgivare: "'@x" });
  });

  it('has all documents of the library, in the order of the list, every character right', () => {
    const rows = orderedOnce(own, 'sv', 'year');
    const table = tableIn(own);
    expect(table.map(({ Titel }) => Titel)).to.deep.equal(rows.map(({ title }) => title.text));
    expect(table).to.have.length(56);
    expect(JSON.stringify(table)).not.to.match(/undefined|null|NaN|\[object/);
  });
});

describe('the documents as data', () => {
  const shown = (content: Strategies, ...wanted: string[]): Strategy[] =>
    content.strategies.filter(({ id }) => wanted.length === 0 || wanted.includes(id));
  const data = (strategies: readonly Strategy[]): unknown => {
    const rows = orderedOnce({ ...own, strategies }, 'sv', 'year');
    return JSON.parse(dataOf({ content: own, rows }));
  };

  for (const [what, strategies] of [
    ['all of them', shown(own)],
    ['some of them', shown(own, 'skane-rok', 'mun-list-01', 'nat-ok-ideburen')],
    [
      'one and what replaced it',
      shown(own, 'kalmar-integrationsstrategi-2013', 'kalmar-integrationsstrategi-2019'),
    ],
  ] as const) {
    it(`are a feed that reads as what was shown: ${what}`, () => {
      const { content, findings } = readStrategies(data(strategies));
      expect(findings).to.deep.equal([]);
      expect(content!.strategies).to.have.deep.members([...strategies]);
      expect({ ...content, strategies: [] }).to.deep.equal({ ...own, strategies: [] });
    });
  }

  it('stand in the order of the list', () => {
    const { content } = readStrategies(data(own.strategies));
    expect(content!.strategies.map(({ id }) => id)).to.deep.equal(
      orderedOnce(own, 'sv', 'year').map(({ strategy }) => strategy.id),
    );
  });
});
