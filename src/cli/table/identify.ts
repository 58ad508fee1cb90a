import type { Draft, Texts } from './draft.js';
import type { ListFields } from './fields.js';
import { found, shown } from './messages.js';
import { slug, TakenKeys } from './slug.js';
import type { TableFinding } from './table.js';

const textsOf = (value: unknown, language: string): readonly string[] => {
  if (typeof value === 'string') return [value];
  const texts = (value ?? {}) as Texts;
  const own = texts[language];
  return own === undefined ? Object.values(texts) : [own, ...Object.values(texts)];
};

/** What a record is called, in the feed's language if it can be; undefined where it is nothing. */
export const nameOf = (
  record: Readonly<Record<string, unknown>>,
  { name }: ListFields,
  language: string,
): string | undefined => textsOf(record[name], language)[0];

/** Everything a record is called, in all languages. */
export const namesOf = (
  record: Readonly<Record<string, unknown>>,
  { name }: ListFields,
  language: string,
): readonly string[] => textsOf(record[name], language);

/**
 * Gives records without a key one that is made of their name. Keys that the table gives stay as they
 * are, and are taken first.
 */
export function identify(
  drafts: readonly Draft[],
  fields: ListFields,
  language: string,
): TableFinding[] {
  const { id } = fields;
  const lines = new Map<string, number>();
  for (const { record, line } of drafts) {
    if (record[id] !== undefined) lines.set(String(record[id]), line);
  }
  const taken = new TakenKeys(lines.keys());
  return drafts.flatMap((draft, index) => {
    if (draft.record[id] !== undefined) return [];
    const name = nameOf(draft.record, fields, language) ?? '';
    const wanted = slug(name) || `${draft.list}-${index + 1}`;
    const key = taken.take(wanted);
    const before = lines.get(wanted);
    lines.set(key, draft.line);
    // Keys come first, as in the feeds that people write.
    const { ...others } = draft.record;
    for (const field of Object.keys(others)) Reflect.deleteProperty(draft.record, field);
    Object.assign(draft.record, { [id]: key }, others);
    return before === undefined ? [] : [sameName(draft, name, key, before)];
  });
}

const sameName = ({ line }: Draft, name: string, key: string, before: number): TableFinding =>
  found(
    'warning',
    'same-record',
    {
      en: `"${shown(name)}" stands on line ${before}, too. Is it another one? It got the key "${key}".`,
      sv: `”${shown(name)}” finns också på rad ${before}. Är det en annan? Den här fick nyckeln ”${key}”.`,
    },
    { line },
  );
