#!/usr/bin/env node
// Turns collected facts into the embedded content of the widgets.
//   node scripts/content.mjs FACTS_FOLDER      (see docs/content.md)
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contactsFrom } from './content/contacts.mjs';
import { readFacts } from './content/facts.mjs';
import { loadSource } from './lib/load-source.mjs';

const folder = process.argv[2] ?? '.';
const target = 'src/content/contacts.json';

try {
  const contacts = contactsFrom(
    readFacts(join(folder, 'counties.json'), 'counties'),
    readFacts(join(folder, 'municipalities.json'), 'municipalities'),
  );
  const { readContacts } = await loadSource('src/widgets/contact-finder/contacts.schema.ts');
  const { findings } = readContacts(contacts);
  if (findings.length > 0) {
    throw new Error(findings.map(({ pointer, message }) => `${pointer}: ${message}`).join('\n'));
  }
  // Written beside and moved, so that nobody ever finds half a file.
  writeFileSync(`${target}.new`, oneRecordALine(contacts));
  renameSync(`${target}.new`, target);
  const { counties, municipalities } = contacts;
  console.log(`${target}: ${counties.length} counties, ${municipalities.length} municipalities`);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

/** JSON that is small and still shows in a diff which record has changed. */
function oneRecordALine(content) {
  const fields = Object.entries(content).map(([name, value]) =>
    Array.isArray(value)
      ? `${JSON.stringify(name)}:[\n${value.map((record) => JSON.stringify(record)).join(',\n')}\n]`
      : `${JSON.stringify(name)}:${JSON.stringify(value)}`,
  );
  return `{\n${fields.join(',\n')}\n}\n`;
}
