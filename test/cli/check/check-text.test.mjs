import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { loadSource } from '../../../scripts/lib/load-source.mjs';

const { checkText } = await loadSource('src/cli/check/check.ts');
const { checkBytes } = await loadSource('src/cli/check/bytes.ts');

const GOOD = readFileSync('test/cli/fixtures/contacts.json', 'utf8');
const bytesOf = (text, encoding = 'utf8') => Uint8Array.from(Buffer.from(text, encoding));

/** The only finding there is. */
async function onlyFinding(given) {
  const { findings, content } = await (typeof given === 'string'
    ? checkText(given)
    : checkBytes(given));
  assert.equal(findings.length, 1, JSON.stringify(findings));
  assert.equal(content, undefined);
  assert.equal(findings[0].severity, 'error');
  assert.equal(findings[0].pointer, '');
  return findings[0].message;
}

for (const [what, text, message] of [
  ['a comma too many', '{"a": 1,}', /^There is a comma too many.* Line 1, column 9: \{"a": 1,\}$/],
  [
    'a comma too many in a list',
    '[1,\n2,\n]',
    /^There is a comma too many.* Line 3, column 1: \]$/,
  ],
  ['two commas', '[1,,2]', /^There is a comma too many.* column 4/],
  [
    'a missing comma',
    '{"a": 1\n"b": 2}',
    /^A comma is missing before this\. Line 2, column 1: "b": 2\}$/,
  ],
  [
    'a missing comma between records',
    '[{"a": 1}\r\n{"b": 2}]',
    /^A comma is missing.* Line 2, column 1/,
  ],
  ['a missing colon', '{"a" 1}', /^A colon is missing.* column 6/],
  ['a missing value', '{"a": , "b": 1}', /^A value is missing.* column 7/],
  ['a missing value at the end', '{"a": }', /^A value is missing.* column 7/],
  ['single quotes', "{'a': 1}", /straight double quotes.* column 2/],
  ['quotes of a word processor', '{“a”: 1}', /straight double quotes.* column 2/],
  ['a name without quotes', '{a: 1}', /straight double quotes.* column 2/],
  ['a word that is none', '{"a": True}', /^Should be a text in quotes, a number, true.* column 7/],
  ['a decimal comma', '{"a": 1,5}', /straight double quotes.* column 9/],
  ['a leading zero', '{"a": 01}', /^Is no number as JSON writes it.* column 7/],
  ['a Windows path', '{"a": "C:\\docs"}', /^A backslash.* column 10/],
  [
    'a text over two lines',
    '{"a": "x\ny"}',
    /^This text goes on over the end of the line.* Line 1, column 7/,
  ],
  ['a text that is never closed', '{"a": "x', /^This text is never closed.* column 7/],
  ['a comment', '{\n// here\n"a": 1}', /^JSON has no comments.* Line 2, column 1: \/\/ here$/],
  ['a list closed as an object', '{"a": [1, 2}', /^This is not the bracket.* column 12/],
  [
    'a bracket that is never closed',
    '{"a": [1, 2]',
    /^This bracket is never closed\. Line 1, column 1/,
  ],
  ['one bracket too many', '{"a": 1}}', /^The content has ended before this.* column 9/],
  ['two feeds in one file', '{"a": 1}\n{"a": 2}', /^The content has ended before this.* Line 2/],
  ['an invisible character', '{"a":\u00a01}', /^An invisible character.* column 6/],
  ['nothing', '', /^Is empty\.$/],
  ['nothing but blanks', ' \r\n\t', /^Is empty\.$/],
  ['a web page', '<!DOCTYPE html><title>Hej</title>', /^Is a web page/],
  ['XML', '<?xml version="1.0"?><a/>', /^Is XML/],
  ['RDF/XML', '<?xml version="1.0"?><rdf:RDF/>', /^Is RDF\/XML: export it as Turtle/],
  [
    'Turtle',
    '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .',
    /^Is Turtle: convert it first/,
  ],
  ['a table', 'kod;namn\n90;Norra\n', /^Is a table \(CSV\).*convert it first/],
  ['a table with quotes', '"kod","namn"\n"90","Norra"\n', /^Is a table \(CSV\)/],
  ['a script', 'export default {"a": 1}', /^Is JavaScript/],
  ['YAML', 'kind: contacts\nversion: 1\n', /^Is YAML/],
]) {
  test(`${what} is told, and where`, async () => {
    assert.match(await onlyFinding(text), message);
  });
}

test('a place far into a long line is shown with what stands beside it', async () => {
  const message = await onlyFinding(`{"a": "${'x'.repeat(500)}" "b": "${'y'.repeat(500)}"}`);
  assert.match(message, /Line 1, column 510: …x{28}" "b": "y+…$/);
  assert.ok(message.length < 160, message);
});

test('what would move the cursor is not put out', async () => {
  const message = await onlyFinding('{"a": \u001b[31m\u202e1}');
  assert.doesNotMatch(message, /[\u001b\u202e]/);
});

test('brackets a hundred thousand deep are no trouble', async () => {
  assert.match(await onlyFinding('['.repeat(100_000)), /never closed/);
});

test('a faulty text of five megabytes is told quickly', async () => {
  const text = `{"a": "${'å\\n'.repeat(1_700_000)}" "b": 1}`;
  const start = performance.now();
  assert.match(await onlyFinding(text), /^A comma is missing/);
  assert.ok(performance.now() - start < 5000);
});

test('a byte order mark is no fault', async () => {
  for (const checked of [
    await checkText(`\ufeff${GOOD}`),
    await checkBytes(bytesOf(`\ufeff${GOOD}`)),
  ]) {
    assert.equal(checked.kind, 'contacts');
    assert.equal(checked.content.counties.length, 2);
    assert.deepEqual(checked.findings, []);
  }
});

test('what is no UTF-8 is named, and how to save it', async () => {
  const swedish = '{\n"kind": "contacts",\n"name": "Östersund"}';
  assert.match(
    await onlyFinding(bytesOf(swedish, 'latin1')),
    /Windows-1252.*save it as UTF-8\. Line 3: "name": "Östersund"\}$/,
  );
  assert.match(await onlyFinding(bytesOf(swedish, 'utf16le')), /^Is UTF-16.*save it as UTF-8/);
  assert.match(await onlyFinding(bytesOf(`\ufeff${swedish}`, 'utf16le')), /^Is UTF-16/);
  assert.match(await onlyFinding(bytesOf('PK\u0003\u0004rest', 'latin1')), /^Is a workbook/);
  assert.match(await onlyFinding(bytesOf('%PDF-1.7', 'latin1')), /^Is a PDF/);
  assert.match(await onlyFinding(Uint8Array.from([1, 2, 3, 255, 0, 254])), /^Is no text file/);
  assert.match(
    await onlyFinding(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])),
    /^Is no text file/,
  );
  assert.match(await onlyFinding(new Uint8Array()), /^Is empty/);
});

test('a feed that widgets would not fetch for its size is told, and read all the same', async () => {
  const large = JSON.stringify({ ...JSON.parse(GOOD), license: 'x'.repeat(5_100_000) });
  const { findings, content } = await checkBytes(bytesOf(large));
  assert.match(findings[0].message, /^Is 5\.1 MB: widgets fetch at most 5 MB/);
  assert.equal(content.counties.length, 2);
});
