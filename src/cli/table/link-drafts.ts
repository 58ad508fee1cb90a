import { fold } from '../../core/fold.js';
import type { Draft, Reference } from './draft.js';
import type { KindFields } from './fields.js';
import { namesOf } from './identify.js';
import { found, shown } from './messages.js';
import { slug, TakenKeys } from './slug.js';

/** Keys of a list's records, by key and by folded name. */
type Index = Map<string, string>;

/**
 * Turns what records call each other ("Migrationsverket") into keys. A list of which there is no row
 * at all, as when a table holds tasks alone, gets records of the names that others give; a name that
 * a list which is there does not have is a finding.
 */
export function linkDrafts(drafts: Draft[], lists: KindFields, language: string): void {
  const indexes = new Map<string, Index>();
  for (const [list, fields] of Object.entries(lists)) {
    const own = drafts.filter((draft) => draft.list === list);
    const index: Index = new Map();
    for (const { record } of own) {
      const key = String(record[fields.id]);
      for (const name of namesOf(record, fields, language)) {
        if (!index.has(fold(name))) index.set(fold(name), key);
      }
    }
    // A key counts before a name.
    for (const { record } of own) index.set(String(record[fields.id]), String(record[fields.id]));
    indexes.set(list, index);
  }
  const absent = new Set(Object.keys(lists).filter((list) => indexes.get(list)?.size === 0));
  const made = new Map<string, Draft>();
  const taken = new TakenKeys();
  const add = (to: string, name: string, { line }: Draft): string => {
    const index = indexes.get(to) ?? new Map<string, string>();
    const key = taken.take(slug(name) || `${to}-${index.size + 1}`);
    index.set(fold(name), key);
    const fields = lists[to];
    const record = { [fields?.id ?? 'id']: key, [fields?.name ?? 'name']: name };
    made.set(key, { list: to, line, record, references: [], findings: [] });
    return key;
  };

  for (const draft of drafts) {
    for (const reference of draft.references) {
      const index = indexes.get(reference.to);
      const seek = (name: string): string | undefined =>
        index?.get(name) ??
        index?.get(fold(name)) ??
        (absent.has(reference.to) ? add(reference.to, name, draft) : undefined);
      const keys = reference.written.flatMap((name) =>
        soughtIn(name, index, seek, draft, reference),
      );
      if (keys.length === 0) continue;
      const before = (draft.record[reference.path] as string[] | undefined) ?? [];
      draft.record[reference.path] = reference.isList
        ? [...new Set([...before, ...keys])]
        : keys[0];
    }
  }
  for (const draft of made.values()) drafts.push(draft);
}

/** A name may hold commas of its own: only where it is none whole, they divide it. */
function soughtIn(
  name: string,
  index: Index | undefined,
  seek: (name: string) => string | undefined,
  draft: Draft,
  reference: Reference,
): string[] {
  const isWhole = index?.has(name) === true || index?.has(fold(name)) === true;
  const names = isWhole || !reference.isList ? [name] : name.split(/\s*,\s*/).filter(Boolean);
  return names.flatMap((each) => {
    const key = seek(each);
    if (key !== undefined) return [key];
    draft.findings.push(unknown(each, draft, reference));
    return [];
  });
}

const unknown = (name: string, { line }: Draft, { to, path, column }: Reference) =>
  found(
    'warning',
    'unknown-reference',
    {
      en: `"${shown(name)}" is left out: no row of ${to} has that key or name. Is it spelt otherwise there?`,
      sv: `”${shown(name)}” är utelämnat. Ingen rad i ${to} har den nyckeln eller det namnet. Stavas det annorlunda där?`,
    },
    { pointer: `/${path}`, line, column },
  );
