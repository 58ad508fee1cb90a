import { expect } from '@open-wc/testing';
import { csv } from '../../../src/widgets/strategy-list/csv.js';
import { readCsv } from './csv-reader.js';

const back = (rows: Parameters<typeof csv>[0]): string[][] => readCsv(csv(rows).slice(1));

describe('a table for spreadsheets', () => {
  it('begins with a byte order mark, and has semicolons and CR LF', () => {
    expect(
      csv([
        ['Titel', 'År'],
        ['Strategi', 2016],
      ]),
    ).to.equal('\ufeffTitel;År\r\nStrategi;2016\r\n');
    expect([...new TextEncoder().encode(csv([['a']])).slice(0, 3)]).to.deep.equal([
      0xef, 0xbb, 0xbf,
    ]);
  });

  it('leaves empty what there is not', () => {
    expect(csv([['a', undefined, '', 'b']])).to.equal('\ufeffa;;;b\r\n');
  });

  for (const text of [
    'å ä ö Å Ä Ö é ü',
    'Sagt: ”så” – och ’så’',
    'citat "inuti" här',
    '"',
    '""',
    'ett; två; tre',
    'en rad\r\noch en till',
    'en rad\noch en till',
    'en rad\roch en till',
    'tab\tinuti',
    'komma, punkt.',
    ' blanka runt om ',
    '\u00a0hårt blank',
    '👩‍👩‍👧‍👦 🇸🇪',
    'الاتفاقية الإقليمية؛ ٢٠١٦',
    '\u2067طويل\u2069',
    '1–2',
    'https://www.lansstyrelsen.se/?a=b&c=d;e',
    '2016\u2060–\u20602019',
  ]) {
    it(`keeps every sign of ${JSON.stringify(text)}`, () => {
      expect(back([['x', text, 'y'], ['nästa']])).to.deep.equal([['x', text, 'y'], ['nästa']]);
    });
  }

  for (const text of [
    '=1+1',
    '=HYPERLINK("https://a.example/";"x")',
    '+46 8',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    "=cmd|' /C calc'!A0",
  ]) {
    it(`has no formula in ${JSON.stringify(text)}`, () => {
      const [[, cell]] = back([['x', text]]) as [[string, string]];
      expect(cell).to.equal(`'${text}`);
    });
  }

  it('takes numbers for numbers, also below zero', () => {
    expect(back([[-1, 2016, 0]])).to.deep.equal([['-1', '2016', '0']]);
  });

  it('keeps any rows apart', () => {
    const SIGNS = ['a', ';', '"', '\r', '\n', ' ', 'ö', '\r\n', '""'];
    const rows = Array.from({ length: 200 }, (_, row) =>
      Array.from({ length: 3 }, (_each, column) =>
        // A letter first, so that nothing is taken for a formula.
        [
          'b',
          ...Array.from(
            { length: 4 },
            (_sign, at) => SIGNS[(row * 7 + column * 5 + at * (row + 1)) % SIGNS.length],
          ),
        ].join(''),
      ),
    );
    expect(back(rows)).to.deep.equal(rows);
  });
});
