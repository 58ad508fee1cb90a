#!/usr/bin/env node
// Writes the JSON Schemas of the feeds, for those who write one and for their editors.
//   node scripts/schemas.mjs [FOLDER]      (dist/schema without one)
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemaOf } from './lib/json-schema.mjs';
import { collaboration } from './schemas/collaboration.mjs';
import { contacts } from './schemas/contacts.mjs';
import { glossary } from './schemas/glossary.mjs';
import { strategies } from './schemas/strategies.mjs';

const folder = process.argv[2] ?? 'dist/schema';

mkdirSync(folder, { recursive: true });
for (const kind of [contacts, glossary, strategies, collaboration]) {
  // One blank for each level: they go deep, and all are in the package.
  const text = `${JSON.stringify(await jsonSchemaOf(kind), null, 1)}\n`;
  writeFileSync(join(folder, kind.name), text);
}
