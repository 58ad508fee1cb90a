import { expect } from '@open-wc/testing';
import { parse } from 'csv-parse/browser/esm/sync';
import { csv } from '../../../src/widgets/strategy-list/csv.js';
import { fc, runs } from '../../arbitraries/run.js';
import { strangeText } from '../../arbitraries/text.js';
import { readCsv } from './csv-reader.js';

/** What UTF-8 makes of half signs. */
const wellFormed = (text: string): string =>
  (text as string & { toWellFormed: () => string }).toWellFormed();

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

  it('comes back as it was written, in two readers, whatever its cells hold', () => {
    const row = fc.tuple(fc.constant('x'), strangeText, strangeText);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        const safe = rows.map((cells) =>
          cells.map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)),
        );
        expect(back(rows)).to.deep.equal(safe);
        // The other one goes by way of UTF-8, which has no half signs.
        expect(
          parse(csv(rows), { bom: true, delimiter: ';', recordDelimiter: '\r\n' }),
        ).to.deep.equal(safe.map((cells) => cells.map((cell) => wellFormed(cell))));
      }),
      runs(200),
    );
  });
});
