import { fold } from '../../core/fold.js';
import type { Kind } from '../kinds.js';
import { fieldAt, FIELDS, isText, type Field, type KindFields } from './fields.js';
import { splitHeader } from './language-words.js';

/**
 * Which column becomes which field: names of columns, and for each a path in the feed's records
 * such as `term.sv`, `phones.number` or `municipalities.name`. A column that is not named is not used.
 */
export type Mapping = Readonly<Record<string, string>>;

/** The path of a column; names of columns may be anything, `constructor` too. */
export const pathIn = (mapping: Mapping, column: string): string | undefined =>
  Object.hasOwn(mapping, column) ? mapping[column] : undefined;

const compact = (text: string): string => fold(text).replaceAll(' ', '');

/** The path of each field, by what columns for it are called; the first field of a name counts. */
function pathsByName(lists: KindFields): ReadonlyMap<string, Field> {
  const fields = Object.values(lists).flatMap((list) => list.fields);
  const paths = new Map<string, Field>();
  const add = (name: string, field: Field): void => {
    if (!paths.has(compact(name))) paths.set(compact(name), field);
  };
  for (const field of fields) add(field.path, field);
  for (const field of fields) for (const name of field.names.split('|')) add(name, field);
  return paths;
}

/** Ways to read a name: as it is, without the number of a second column, without what is in brackets. */
const VARIANTS: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.replace(/\s*\(?\d{1,2}\)?$/, ''),
  (name) => name.replace(/\s*\([^)]*\)\s*/g, ' '),
];

/**
 * Guesses from the names of columns, in Swedish or English, which field each is for; a language
 * may stand in the name: `Term (sv)`, `term_en`, `Definition – arabiska`.
 * @param list which of the feed's lists the rows are for, where it is known
 * @returns only the columns that have been understood
 */
export function guessMapping(header: readonly string[], kind: Kind, list?: string): Mapping {
  const lists = FIELDS[kind];
  const chosen = list === undefined ? undefined : lists[list];
  const scope: KindFields = chosen ? { [list ?? '']: chosen } : lists;
  const paths = pathsByName(scope);
  const main = Object.values(scope)[0];
  const nameless = main && fieldAt(main, main.name);
  const mapping: Record<string, string> = {};
  for (const column of header) {
    const path = pathOf(column, paths, nameless);
    if (path !== undefined) mapping[column] = path;
  }
  return kind === 'contacts' ? ofMunicipalities(mapping) : mapping;
}

/** Where codes of municipalities stand, a column that is only called "Namn" holds their names. */
function ofMunicipalities(mapping: Record<string, string>): Mapping {
  const paths = Object.values(mapping);
  const hasCodes = paths.includes('municipalities.code');
  if (!hasCodes || paths.some((path) => path.startsWith('municipalities.name'))) return mapping;
  const isName = ([column, path]: [string, string]): boolean =>
    path === 'name' && /^(namn|name)$/.test(fold(column));
  return Object.fromEntries(
    Object.entries(mapping).map((each) => (isName(each) ? [each[0], 'municipalities.name'] : each)),
  );
}

function pathOf(
  column: string,
  paths: ReadonlyMap<string, Field>,
  nameless: Field | undefined,
): string | undefined {
  const readings = splitHeader(column);
  for (const variant of VARIANTS) {
    for (const { name, language } of readings) {
      // A column that is called "Engelska" alone holds what things are called in English.
      const isBare = name === '' && language !== undefined;
      const field = isBare ? nameless : paths.get(compact(variant(name)));
      if (field && language === undefined) return field.path;
      if (field && isText(field)) return `${field.path}.${language}`;
    }
  }
  return undefined;
}

/** A path taken apart: the field it leads to and its language. */
export interface Target {
  readonly field: Field;
  /** Of the text; undefined where it is in the feed's language. */
  readonly language?: string;
}

/**
 * Where a path such as `term.sv` leads in a list.
 * @returns undefined where the list has no such field
 */
export function targetOf(path: string, lists: KindFields, list: string): Target | undefined {
  const fields = lists[list];
  if (!fields) return undefined;
  const own = path.startsWith(`${list}.`) ? path.slice(list.length + 1) : path;
  const whole = fieldAt(fields, own);
  if (whole) return { field: whole };
  const end = own.lastIndexOf('.');
  const field = end < 0 ? undefined : fieldAt(fields, own.slice(0, end));
  const language = own.slice(end + 1);
  const isTag = /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(language);
  return field && isText(field) && isTag ? { field, language } : undefined;
}

/** All paths of a kind that a mapping may name, for messages and help. */
export const pathsOf = (kind: Kind): readonly string[] => [
  ...new Set(Object.values(FIELDS[kind]).flatMap(({ fields }) => fields.map(({ path }) => path))),
];

/** The list that a collaboration's columns are about, where their names say it. */
export function guessList(header: readonly string[], kind: Kind): string | undefined {
  const lists = Object.keys(FIELDS[kind]);
  if (kind !== 'collaboration') return lists[0];
  const telling: Readonly<Record<string, RegExp>> = {
    tasks: /^(uppgift|fraga|arende|task|question)/,
    roles: /^(roll|role)/,
    arenas: /^(arena|forum|motesplats)/,
    grants: /^(bidrag|statsbidrag|medel|stod$|grant|fund)/,
    actors: /^(aktor|myndighet|organisation|actor|authority|organization)/,
  };
  const words = header.map(fold);
  return Object.keys(telling).find((list) => words.some((word) => telling[list]?.test(word)));
}
