import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { builtCommand, called, emptyFolder } from './built.mjs';

const file = builtCommand();

/** The files that the documents speak of. */
const FILES = {
  'kontakter.json': `{
  "kind": "contacts",
  "version": 1,
  "counties": [
    { "code": "90", "nmae": "Norra länet" },
    { "code": "91", "name": "Södra länet", "phone": "010-555 02 00" }
  ]
}`,
  'trasig.json': '{\n  "kind": "contacts",\n  "version": 1,\n}\n',
  'begrepp.json': JSON.stringify({
    kind: 'glossary',
    version: 1,
    concepts: [
      { id: 'asyl', term: { sv: 'asyl', en: 'asylum' }, definition: 'Skydd i ett annat land.' },
      { id: 'skola', term: { sv: 'skola', en: 'school' }, definition: 'Där man lär sig.' },
    ],
  }),
  'begrepp.csv':
    '\ufeffterm;definition;engelska\r\nasyl;Skydd i ett annat land.;asylum\r\nskola;Där man lär sig.;school\r\n',
};

for (const [document, language] of [
  ['docs/sv/kommandoraden.md', 'sv_SE.UTF-8'],
  ['docs/en/command-line.md', 'en_GB.UTF-8'],
]) {
  test(`every command of ${document} does what it says`, async () => {
    const cwd = emptyFolder();
    for (const [name, text] of Object.entries(FILES)) writeFileSync(join(cwd, name), text);
    const text = readFileSync(document, 'utf8');
    const blocks = [...text.matchAll(/^```sh\n([^]*?)^```\n(?:\n```text\n([^]*?)^```)?/gm)];
    assert.ok(blocks.length >= 9, String(blocks.length));
    for (const [, commands, shown] of blocks) {
      for (const line of commands.trim().split('\n')) {
        const [name, ...args] = line.split(' ');
        assert.equal(name, 'lor-widgets');
        const { code, out, err } = await called(file, args, { cwd, env: { LC_ALL: language } });
        const isFaulty = /kontakter|trasig/.test(line);
        assert.equal(code, isFaulty ? 1 : 0, `${line}\n${out}${err}`);
        if (shown !== undefined) assert.equal(out + err, shown, line);
        else assert.doesNotMatch(out + err, /\b(error|fel)\b:/, line);
      }
    }
  });
}
