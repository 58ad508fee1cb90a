import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { builtCommand, called, emptyFolder } from '../built.mjs';

const command = builtCommand();
const fixture = (name) => join('test/cli/fixtures', name);
const convert = (args, options) => called(command, ['convert', ...args], options);
const noStack = ({ out, err }) => assert.doesNotMatch(out + err, /\n\s+at |undefined|\[object/);

describe('lor-widgets convert', () => {
  it('prints a feed, and on the other side what was used and what was not', async () => {
    const { code, out, err } = await convert([fixture('begrepp-rattad.csv')]);
    assert.equal(code, 0);
    assert.equal(JSON.parse(out).concepts.length, 4);
    assert.match(err, /Read: 4 rows, 8 columns \(utf-8, ";" between cells\)/);
    assert.match(err, /Columns NOT used: Ansvarig handläggare\./);
    assert.match(err, /Made: glossary with 4 concepts\./);
  });

  it('says in Swedish where something is wrong', async () => {
    const { err } = await convert([fixture('begrepp-excel.csv'), '--language', 'sv', '--dry-run']);
    assert.match(
      err,
      /begrepp-excel\.csv: rad 3, kolumn ”Senast kontrollerad”: varning: ”31\.9\.2026”/,
    );
    assert.match(err, /Inget skrevs \(--dry-run\)/);
  });

  it('guesses kind and format of every sample', async () => {
    const kinds = {
      'kontakter.csv': 'contacts',
      'samverkan.csv': 'collaboration',
      'strategier.csv': 'strategies',
      'begrepp-utf16.txt': 'glossary',
      'begrepp.jsonld': 'glossary',
      'katalog.jsonld': 'strategies',
    };
    for (const [file, kind] of Object.entries(kinds)) {
      const { code, out, err } = await convert([fixture(file)]);
      assert.equal(code, 0, `${file}: ${err}`);
      assert.equal(JSON.parse(out).kind, kind, file);
    }
  });

  it('writes nothing when there are errors, unless it is told to', async () => {
    const folder = emptyFolder();
    const out = join(folder, 'begrepp.json');
    const refused = await convert([fixture('begrepp.ttl'), '--out', out]);
    assert.equal(refused.code, 1);
    assert.match(refused.err, /Nothing was written: one error\./);
    assert.deepEqual(readdirSync(folder), []);
    const forced = await convert([fixture('begrepp.ttl'), '--out', out, '--force']);
    assert.equal(forced.code, 0);
    assert.equal(JSON.parse(readFileSync(out, 'utf8')).concepts.length, 4);
    assert.deepEqual(readdirSync(folder), ['begrepp.json']);
  });

  it('makes what validate finds nothing wrong with', async () => {
    const out = join(emptyFolder(), 'f.json');
    for (const file of ['kontakter.csv', 'samverkan.csv', 'strategier.csv', 'katalog.jsonld']) {
      await convert([fixture(file), '--out', out]);
      const { code, out: said } = await called(command, ['validate', out]);
      assert.equal(code, 0, said);
    }
  });

  it('takes columns as it is told, one by one and from a file, and says day and source', async () => {
    const folder = emptyFolder();
    const mapping = join(folder, 'map.json');
    writeFileSync(mapping, '{ "Word": "term.en" }');
    const { code, out, err } = await convert(
      [
        '-',
        '--to',
        'glossary',
        '--mapping',
        mapping,
        '--map',
        'Glosa=term.sv',
        '--map=Internt=',
      ].concat(['--updated', '2026-11-23', '--source', 'Norrviken', '--lang', 'sv']),
      { input: 'Glosa,Word,Internt\nbo,live,x\n' },
    );
    assert.equal(code, 0, err);
    const feed = JSON.parse(out);
    assert.deepEqual(feed.concepts, [{ id: 'bo', term: { sv: 'bo', en: 'live' } }]);
    assert.deepEqual([feed.updated, feed.source], ['2026-11-23', { name: 'Norrviken' }]);
    assert.doesNotMatch(err, /NOT used/);
  });

  it('tells of findings of the schema by line and column', async () => {
    const { code, err } = await convert(['-', '--to', 'glossary'], {
      input: 'ID;Term\nx;a\nx;b\n',
    });
    assert.equal(code, 1);
    assert.match(err, /-: line 3.*: error: Has the key "x" of an earlier record/);
  });

  it('has one clear line for whatever else a person may have', async () => {
    const folder = emptyFolder();
    const files = {
      'bok.xlsx': [Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), /CSV UTF-8/],
      'tom.csv': ['', /empty/],
      'blad.html': ['<!doctype html><p>', /web page/],
      'voc.rdf': ['<?xml version="1.0"?><rdf:RDF/>', /XML/],
      'rad.csv': ['a;b\n1;2', /--to glossary/],
      'fel.ttl': [readFileSync(fixture('trasig.ttl')), /line 7/],
      'far.jsonld': [readFileSync(fixture('fjarr.jsonld')), /nothing is fetched/],
      'noll.csv': ['a\0b', /no text/],
    };
    for (const [name, [content, expected]] of Object.entries(files)) {
      const file = join(folder, name);
      writeFileSync(file, content);
      const result = await convert([file]);
      assert.equal(result.code, 1, name);
      assert.match(result.err, expected, name);
      assert.equal(result.out, '', name);
      noStack(result);
    }
  });

  it('says what is wrong with the call', async () => {
    const file = fixture('begrepp-rattad.csv');
    const calls = [
      [[], /Give one file/],
      [[file, '--to', 'glosary'], /Did you mean glossary/],
      [[file, '--map', 'Ord'], /--map takes a column/],
      [[file, '--updated', '2026-02-30'], /--updated takes a day/],
      [[file, '--encoding', 'klingon'], /--encoding/],
      [[file, '--delimiter', 'x'], /--delimiter/],
      [[file, '--from', 'constructor'], /--from/],
    ];
    for (const [args, expected] of calls) {
      const result = await convert(args);
      assert.equal(result.code, 2, args.join(' '));
      assert.match(result.err, expected);
      noStack(result);
    }
    const gone = await convert([join(emptyFolder(), 'gone.csv')]);
    assert.equal(gone.code, 1);
    assert.match(gone.err, /no such file/);
  });

  it('counts what is the same in many rows instead of telling it each time', async () => {
    const rows = Array.from({ length: 500 }, (_, index) => `ord ${index};i går`).join('\n');
    const { code, err } = await convert(['-', '--to', 'glossary', '--dry-run'], {
      input: `Term;Kontrollerad\n${rows}\n`,
    });
    assert.equal(code, 0);
    assert.equal(err.match(/line \d+, column "Kontrollerad"/g).length, 5);
    assert.match(err, /column "Kontrollerad": … and 495 more/);
  });

  it('teaches by example, in both languages', async () => {
    for (const language of ['sv', 'en']) {
      const { code, out } = await convert(['--help', '--language', language]);
      assert.equal(code, 0);
      assert.match(out, /lor-widgets convert begrepp\.csv --to glossary --out begrepp\.json/);
      for (const [, file] of out.matchAll(/(docs\/\S+\.md)/g)) assert.ok(existsSync(file), file);
    }
  });
});
