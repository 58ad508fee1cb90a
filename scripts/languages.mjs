#!/usr/bin/env node
// docs/languages.md: what the library says in which language.
//   node scripts/languages.mjs            writes
//   node scripts/languages.mjs --check    fails where it is not up to date
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { languagesDocument } from './languages/tables.mjs';
import { readUnits } from './locales/xliff.mjs';

const DOCUMENT = 'docs/languages.md';
const CONTENTS = ['contacts', 'glossary', 'collaboration', 'strategies'];

const read = (file) => readFileSync(file, 'utf8');
const { sourceLocale, targetLocales, interchange } = JSON.parse(read('lit-localize.json'));

const languages = {
  [sourceLocale]: undefined,
  ...Object.fromEntries(
    [...targetLocales]
      .sort()
      .map((code) => [code, readUnits(read(join(interchange.xliffDir, `${code}.xlf`)))]),
  ),
};
const contents = Object.fromEntries(
  CONTENTS.map((name) => [name, JSON.parse(read(`src/content/${name}.json`))]),
);

// As the whole repository is formatted.
const document = await format(languagesDocument(languages, contents), {
  parser: 'markdown',
  printWidth: 100,
  proseWrap: 'always',
});
if (!process.argv.includes('--check')) {
  writeFileSync(DOCUMENT, document);
} else if (!existsSync(DOCUMENT) || read(DOCUMENT) !== document) {
  console.error(`${DOCUMENT}: is not up to date, run npm run docs`);
  process.exit(1);
}
