import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadSource } from '../../scripts/lib/load-source.mjs';
import { decode, feedOfTable, guessKind, guessMapping, readTable } from './table/load.mjs';

const { FEEDS, KINDS, anyJson, fc, nearValid, runs, strangeText } = await loadSource(
  'test/arbitraries/of-node.ts',
);
const { checkFeed, checkText } = await loadSource('src/cli/check/check.ts');

/** Each finding says something, in a sentence without a program's words in it. */
function says(findings) {
  for (const { message, pointer, severity } of findings) {
    assert.match(message, /\S/);
    assert.match(pointer, /^(\/|$)/);
    assert.ok(severity === 'error' || severity === 'warning');
  }
}

/** A table as spreadsheets write one (RFC 4180). */
const written = (rows, delimiter, end) =>
  rows
    .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter) + end)
    .join('');

/** What is kept of a cell: line breaks of one kind, nothing around it, no half signs. */
const kept = (cell) =>
  cell
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .trim();

const delimiter = fc.constantFrom(';', ',', '\t', '|');

describe('a strange table', () => {
  it('is read back as it was written', () => {
    const row = fc.array(strangeText, { minLength: 3, maxLength: 3 });
    const rows = fc.array(row, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(rows, delimiter, fc.constantFrom('\n', '\r\n', '\r'), (cells, between, end) => {
        const header = ['Ett', 'Två', 'Tre'];
        const table = readTable(written([header, ...cells], between, end), { delimiter: between });
        assert.deepEqual(table.header, header);
        assert.deepEqual(
          table.rows.map((each) => each.cells),
          cells.map((each) => each.map(kept)).filter((each) => each.some(Boolean)),
        );
      }),
      runs(200),
    );
  });

  it('of any bytes is a table with findings, never an exception', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.array(strangeText, { maxLength: 12 }).map((all) => Buffer.from(all.join(';'))),
      fc.array(strangeText, { maxLength: 6 }).map((all) => Buffer.from(all.join('\n'), 'utf16le')),
    );
    fc.assert(
      fc.property(bytes, (file) => {
        const table = readTable(decode(file).text);
        says(table.findings);
        assert.equal(new Set(table.header).size, table.header.length);
      }),
      runs(300),
    );
  });

  it('makes a feed of each kind that can be checked, whatever stands in its cells', async () => {
    const names = fc.constantFrom(
      ...['id', 'Kod', 'Namn', 'Län', 'Kommun', 'Telefon', 'E-post', 'Webbplats', 'Begrepp'],
      ...['Term', 'Definition', 'Term (ar)', 'Se även', 'Titel', 'Giltig från', 'Typ', 'Ämne'],
      ...['Aktör', 'Uppgift', 'Beslutar', 'Samverkar med', 'Senast kontrollerad', 'Adress'],
    );
    const cell = strangeText.map((text) => text.slice(0, 200));
    const header = fc.array(fc.oneof(names, cell), { minLength: 1, maxLength: 6 });
    const rows = fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(header, rows, fc.constantFrom(...KINDS), async (first, others, kind) => {
        const table = readTable(written([first, ...others], ';', '\n'), { delimiter: ';' });
        assert.ok([undefined, ...KINDS].includes(guessKind(table.header)));
        guessMapping(table.header, kind);
        const { feed, findings } = feedOfTable(table, kind);
        says(findings);
        for (const { words } of findings) {
          for (const each of [words.sv, words.en]) assert.match(each, /\S/);
        }
        says((await checkFeed(feed)).findings);
      }),
      runs(40),
    );
  });
});

describe('a strange feed', () => {
  it('is looked through, whatever the file holds', async () => {
    const feed = fc.constantFrom(...KINDS).chain((kind) => nearValid(FEEDS[kind].whole));
    const file = fc.oneof(
      strangeText,
      anyJson.map((each) => JSON.stringify(each)),
      feed.map((each) => JSON.stringify(each, null, 2)),
      fc.tuple(feed, fc.nat(2000)).map(([each, at]) => JSON.stringify(each, null, 2).slice(0, at)),
      fc
        .tuple(feed, fc.nat(2000), strangeText)
        .map(([each, at, text]) => JSON.stringify(each).replace(RegExp(`^.{${at}}`), `$&${text}`)),
    );
    await fc.assert(
      fc.asyncProperty(file, fc.constantFrom([], ['en', 'ar']), async (text, languages) => {
        const { content, findings, empty } = await checkText(text, { languages });
        says(findings);
        assert.ok(content || empty || findings.length > 0);
      }),
      runs(200),
    );
  });
});
