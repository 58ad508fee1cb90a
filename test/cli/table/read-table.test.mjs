import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bytesOf, decode, encodingOf, guessDelimiter, numbers, readTable } from './load.mjs';

const utf8 = (text) => new TextEncoder().encode(text);

describe('the encoding of a file', () => {
  it('is UTF-8 with and without a mark, which is no part of the text', () => {
    assert.deepEqual(decode(utf8('åäö')), { text: 'åäö', encoding: 'utf-8' });
    assert.deepEqual(decode(utf8('\ufeffåäö')), { text: 'åäö', encoding: 'utf-8' });
  });

  it('is Windows-1252 where it is no UTF-8', () => {
    const bytes = Uint8Array.of(0xe5, 0xe4, 0xf6, 0x96, 0x80);
    assert.deepEqual(decode(bytes), { text: 'åäö–€', encoding: 'windows-1252' });
  });

  it('is UTF-16 where a mark says so, in either order', () => {
    const { text, encoding } = decode(bytesOf('begrepp-utf16.txt'));
    assert.equal(encoding, 'utf-16le');
    assert.match(text, /^Term\tTerm \(ar\).*\r\nhälsosamtal\tمحادثة/);
    const big = Uint8Array.of(0xfe, 0xff, 0, 0xe5);
    assert.deepEqual(decode(big), { text: 'å', encoding: 'utf-16be' });
  });

  it('is what somebody says', () => {
    assert.equal(decode(Uint8Array.of(0xc3, 0xa5), 'windows-1252').text, 'Ã¥');
    for (const name of ['ANSI', 'latin1', 'ISO-8859-1', 'cp1252']) {
      assert.equal(encodingOf(name), 'windows-1252', name);
    }
    assert.equal(encodingOf('klingon'), undefined);
  });
});

describe('a table', () => {
  it('keeps the line of every row, over empty rows and line breaks in cells', () => {
    const table = readTable('A;B\r\n\r\n1;"x\r\ny; z"\r\n;;\r\n2;"say ""hi"""\r\n');
    assert.deepEqual(table.rows, [
      { line: 3, cells: ['1', 'x\ny; z'] },
      { line: 6, cells: ['2', 'say "hi"'] },
    ]);
    assert.deepEqual(table.findings, []);
  });

  it("follows Excel's first line, and counts it", () => {
    const table = readTable('sep=,\nA,B;C\n1,2;3');
    assert.equal(table.delimiter, ',');
    assert.deepEqual(table.header, ['A', 'B;C']);
    assert.equal(table.rows[0].line, 3);
  });

  it('names every column, each once', () => {
    const { header, findings } = readTable('Term;;Term;\n1;2;3;');
    assert.deepEqual(header, ['Term', 'Column B', 'Term (2)']);
    assert.deepEqual(
      findings.map(({ code, column }) => [code, column]),
      [['same-name', 'Term (2)']],
    );
  });

  it('says which row has more cells than columns', () => {
    const { rows, findings } = readTable('A;B\n1;2;;\n1;2;3\n1');
    assert.equal(rows.length, 3);
    assert.deepEqual(
      findings.map(({ code, line, severity }) => [code, line, severity]),
      [['long-row', 3, 'error']],
    );
  });

  it('says so of any number of rows', () => {
    // No call takes so many arguments.
    const many = 130_000;
    const { rows, findings } = readTable(`A\n${'1;2\n'.repeat(many)}`, { delimiter: ';' });
    assert.deepEqual([rows.length, findings.length], [many, many]);
  });

  it('keeps what stands before a quotation mark that nothing ends', () => {
    const { rows, findings } = readTable('A;B\n1;2\n3;"4\n5;6');
    assert.deepEqual(
      rows.map(({ cells }) => cells),
      [['1', '2']],
    );
    assert.deepEqual(
      findings.map(({ code, line }) => [code, line]),
      [['unclosed-quote', 3]],
    );
  });

  it('tells of a row that has swallowed others', () => {
    const many = Array.from({ length: 40 }, (_, index) => `${index};x`).join('\n');
    const { findings } = readTable(`A;B\n1;"open\n${many}\n2;"end"\n`);
    assert.ok(findings.some(({ code }) => code === 'swallowed'));
  });

  it('is none in an empty file, without an exception', () => {
    for (const text of ['', '\ufeff', '\n\n', ';;;\n']) {
      const { rows, findings } = readTable(text);
      assert.equal(rows.length, 0);
      assert.equal(findings[0]?.code, 'empty', JSON.stringify(text));
    }
  });
});

describe('what stands between cells', () => {
  const WORDS = ['ord', 'ett, två', 'a;b', 'säg "hej"', 'rad\nbruten', 'tab\tbed', 'x|y', '', '  '];
  const written = (cell) => (/[;,\t|"\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

  it('is found in tables of any words, and the cells come back as they were', () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const below = numbers(seed);
      const delimiter = [';', ',', '\t', '|'][below(4)];
      const width = 2 + below(6);
      const rows = Array.from({ length: 1 + below(12) }, () => [
        'nyckel',
        ...Array.from({ length: width - 1 }, () => WORDS[below(WORDS.length)]),
      ]);
      const header = Array.from({ length: width }, (_, index) => `Kolumn ${index}`);
      const end = ['\n', '\r\n', '\r'][below(3)];
      const text = [header, ...rows]
        .map((cells) => cells.map(written).join(delimiter))
        .join('\n')
        .replaceAll('\n', end);
      const table = readTable(text);
      assert.equal(table.delimiter, delimiter, JSON.stringify(text));
      assert.deepEqual(table.header, header);
      assert.deepEqual(
        table.rows.map(({ cells }) => cells),
        rows.map((cells) => cells.map((cell) => cell.trim())),
      );
      assert.deepEqual(table.findings, []);
    }
  });

  it('is a semicolon in a table of one column', () => {
    assert.equal(guessDelimiter('Term\nett\ntvå'), ';');
  });
});

describe('any bytes at all', () => {
  it('give a table, never an exception', () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const below = numbers(seed);
      const alphabet = '";,\n\r\tå=\0"a\ud800';
      const text = Array.from({ length: below(60) }, () => alphabet[below(alphabet.length)]).join(
        '',
      );
      const { header, rows, findings } = readTable(text);
      assert.ok(Array.isArray(header) && Array.isArray(rows));
      for (const { words } of findings) assert.ok(words.sv && words.en);
    }
  });
});
