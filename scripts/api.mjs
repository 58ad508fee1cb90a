#!/usr/bin/env node
// What editors, frameworks and readers know of the elements, all of it from custom-elements.json:
// dist/types/ and docs/api.md.
//   node scripts/api.mjs            writes
//   node scripts/api.mjs --check    fails where docs/api.md is not up to date
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { customData } from './api/custom-data.mjs';
import { elementsOf } from './api/elements.mjs';
import { reactTypes, vueTypes } from './api/frameworks.mjs';
import { apiDocument } from './api/tables.mjs';

const FOLDER = 'dist/types';
const DOCUMENT = 'docs/api.md';

const elements = elementsOf(JSON.parse(readFileSync('custom-elements.json', 'utf8')));
const document = await format(apiDocument(elements), { parser: 'markdown' });
if (process.argv.includes('--check')) {
  if (readFileSync(DOCUMENT, 'utf8') !== document) {
    console.error(`${DOCUMENT}: is not up to date, run npm run build:types`);
    process.exit(1);
  }
} else {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(
    join(FOLDER, 'html-custom-data.json'),
    // Editors read it, not people.
    `${JSON.stringify(customData(elements))}\n`,
  );
  writeFileSync(join(FOLDER, 'jsx.d.ts'), reactTypes(elements));
  writeFileSync(join(FOLDER, 'vue.d.ts'), vueTypes(elements));
  writeFileSync(DOCUMENT, document);
}
