#!/usr/bin/env node
// Turns collected facts into the embedded content of the widgets.
//   node scripts/content.mjs FACTS_FOLDER [contacts|glossary|strategies|collaboration]      (see docs/content.md)
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { collaborationFrom } from './content/collaboration.mjs';
import { contactsFrom } from './content/contacts.mjs';
import { readFacts } from './content/facts.mjs';
import { glossaryFrom } from './content/glossary.mjs';
import { strategiesFrom } from './content/strategies.mjs';
import {
  readReviewed,
  readTranslations,
  unused,
  withTranslations,
} from './content/translations.mjs';
import { partsModule } from './lib/content-parts.mjs';
import { loadSource } from './lib/load-source.mjs';

const [folder = '.', only] = process.argv.slice(2);

/** Our own words about the facts. */
const wordsOf = (kind) =>
  JSON.parse(readFileSync(new URL(`content/${kind}-words.json`, import.meta.url), 'utf8'));

/** Every embedded content: what it is made of, and what checks it. */
const contents = [
  {
    kind: 'contacts',
    make: () =>
      contactsFrom(
        readFacts(join(folder, 'counties.json'), 'counties'),
        readFacts(join(folder, 'municipalities.json'), 'municipalities'),
      ),
    reader: async () =>
      (await loadSource('src/widgets/contact-finder/contacts.schema.ts')).readContacts,
    says: ({ counties, municipalities }) =>
      `${counties.length} counties, ${municipalities.length} municipalities`,
  },
  {
    kind: 'glossary',
    make: () =>
      glossaryFrom(readFacts(join(folder, 'glossary.json'), 'concepts'), wordsOf('glossary')),
    reader: async () =>
      (await loadSource('src/widgets/concept-glossary/concepts.schema.ts')).readGlossary,
    says: ({ concepts }) => `${concepts.length} concepts`,
  },
  {
    kind: 'strategies',
    make: () =>
      strategiesFrom(
        readFacts(join(folder, 'strategies.json'), 'strategies'),
        readFacts(join(folder, 'counties.json'), 'counties'),
        readFacts(join(folder, 'municipalities.json'), 'municipalities'),
        wordsOf('strategies'),
      ),
    reader: async () =>
      (await loadSource('src/widgets/strategy-list/strategies.schema.ts')).readStrategies,
    says: ({ strategies }) => `${strategies.length} documents`,
  },
  {
    kind: 'collaboration',
    make: () =>
      collaborationFrom(
        readFacts(join(folder, 'actors.json'), 'actors'),
        readFacts(join(folder, 'counties.json'), 'counties'),
        wordsOf('collaboration'),
      ),
    reader: async () =>
      (await loadSource('src/widgets/collaboration-overview/collaboration.schema.ts'))
        .readCollaboration,
    says: ({ actors, tasks }) => `${actors.length} actors, ${tasks.length} tasks`,
  },
];

try {
  // Nothing is written before everything holds together.
  const made = [];
  const translations = readTranslations();
  const used = new Set();
  const said = [];
  for (const { kind, make, reader, says } of contents) {
    if (only && kind !== only) continue;
    const content = withTranslations(make(), translations, {
      reviewed: readReviewed(),
      use: (text) => used.add(text),
    });
    const { findings } = (await reader())(content);
    if (findings.length > 0) {
      throw new Error(findings.map(({ pointer, message }) => `${pointer}: ${message}`).join('\n'));
    }
    made.push({ target: `src/content/${kind}.json`, content: oneRecordALine(content) });
    // The finder's is one file: what it has in other languages are names.
    if (kind !== 'contacts') {
      const target = `src/content/${kind}.parts.ts`;
      made.push({ target, content: partsModule(kind, content) });
    }
    said.push(`src/content/${kind}.json: ${says(content)}`);
  }
  const idle = only ? [] : unused(translations, used);
  if (idle.length > 0) throw new Error(`no content has these any more:\n${idle.join('\n')}`);
  for (const { target, content } of made) {
    // Written beside and moved, so that nobody ever finds half a file.
    writeFileSync(`${target}.new`, content);
    renameSync(`${target}.new`, target);
  }
  console.log(said.join('\n'));
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
