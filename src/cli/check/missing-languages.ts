import type { Finding } from '../../core/finding.js';
import { text as textSchema } from '../../core/schema-parts.js';
import { textOnlyIn } from '../../core/text-only.js';
import { textIn, type Text } from '../../core/text.js';
import { isFields, walk, type Fields, type SchemaNode } from './schema-walk.js';

const isText = (value: unknown): value is Text =>
  typeof value === 'string' ||
  (isFields(value) && Object.values(value).every((each) => typeof (each ?? '') === 'string'));

const isSame = (schema: SchemaNode): boolean => schema === (textSchema as unknown);

/** The field that a text is, without the places in lists on the way to it. */
const fieldOf = (pointer: string): string =>
  pointer
    .split('/')
    .filter((each) => each && !/^\d+$/.test(each))
    .join('.');

const byLanguage = (text: unknown, language: string): Fields =>
  isFields(text) ? text : typeof text === 'string' ? { [language]: text } : {};

/**
 * A document's title stays as it stands on the document, and its gloss says it in other languages:
 * together they are one text.
 */
function withOneTitle(schema: SchemaNode, record: unknown, feedLanguage: string): unknown {
  if (!schema.entries || !('gloss' in schema.entries) || !isFields(record)) return record;
  const { title, gloss, ...others } = record;
  const own = typeof record['language'] === 'string' ? record['language'] : feedLanguage;
  return { ...others, gloss: { ...byLanguage(title, own), ...byLanguage(gloss, feedLanguage) } };
}

/**
 * Which of a record's texts have no words in the languages asked for. Texts that are missing
 * altogether are none.
 * @param languages BCP 47 tags
 * @param feedLanguage the language of plain strings
 * @returns one finding for each language
 */
export function missingLanguages(
  schema: SchemaNode,
  record: unknown,
  pointer: string,
  languages: readonly string[],
  feedLanguage: string,
): Finding[] {
  const missing = new Map(languages.map((language) => [language, new Set<string>()]));
  walk(schema, withOneTitle(schema, record, feedLanguage), pointer, (each, value, at) => {
    if (!isSame(each) || !isText(value) || !textIn(value, feedLanguage, feedLanguage)) return;
    for (const [language, fields] of missing) {
      if (!textOnlyIn(value, language, feedLanguage)) fields.add(fieldOf(at.slice(pointer.length)));
    }
  });
  return Array.from(missing)
    .filter(([, fields]) => fields.size > 0)
    .map(([language, fields]) => ({
      pointer,
      message: `Has no words in "${language}" for: ${[...fields].join(', ')}.`,
      severity: 'warning',
    }));
}
