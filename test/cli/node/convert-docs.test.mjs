import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { blocksOf } from '../../../scripts/docs/documents.mjs';
import { builtCommand, called, emptyFolder } from '../built.mjs';
import { guessMapping } from '../table/load.mjs';

const command = builtCommand();
const KINDS = ['glossary', 'contacts', 'collaboration', 'strategies'];

for (const document of [
  'docs/sv/fran-excel-och-vokabular.md',
  'docs/en/from-excel-and-vocabularies.md',
]) {
  const text = readFileSync(document, 'utf8');

  test(`every command of ${document} works on its own example`, async () => {
    const cwd = emptyFolder();
    const [table] = blocksOf(text, 'csv');
    writeFileSync(join(cwd, 'ord.csv'), `\ufeff${table}`);
    writeFileSync(
      join(cwd, 'vokabular.ttl'),
      '<x:a> <http://www.w3.org/2004/02/skos/core#prefLabel> "a"@sv .',
    );
    const lines = blocksOf(text, 'sh').flatMap((block) => block.trim().split('\n'));
    assert.equal(lines.length, 4);
    for (const line of lines) {
      const [name, ...args] = line.split(' ');
      assert.equal(name, 'lor-widgets');
      const { code, out, err } = await called(command, args, { cwd });
      assert.equal(code, 0, `${line}\n${out}${err}`);
    }
    const { concepts } = JSON.parse(readFileSync(join(cwd, 'ord.json'), 'utf8'));
    assert.deepEqual(concepts[0].related, ['skola']);
  });

  test(`every column that ${document} names is known`, () => {
    for (const kind of KINDS) {
      const start = text.indexOf(`(\`${kind}\`)`);
      const section = text.slice(start, text.indexOf('\n#', start));
      const rows = [...section.matchAll(/^\| (.+?) +\| .*`/gm)].map(([, names]) => names);
      assert.ok(rows.length > 8, kind);
      const columns = rows
        .flatMap((names) => names.split(/, (?:eller|or) |, | \/ /))
        .map((name) => name.trim());
      const mapping = guessMapping(columns, kind);
      assert.deepEqual(
        columns.filter((column) => mapping[column] === undefined),
        [],
        kind,
      );
    }
  });
}
