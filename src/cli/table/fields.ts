import type { Kind } from '../kinds.js';
import { COLLABORATION } from './fields/collaboration.js';
import { CONTACTS } from './fields/contacts.js';
import { GLOSSARY } from './fields/glossary.js';
import { STRATEGIES } from './fields/strategies.js';
import type { ValueType } from './values.js';

/**
 * How cells become a field:
 * - `text` a text, per language; `texts` other names, per language; `textList` a list of texts
 * - `value` one value; `values` a list of them
 * - `item` a field of the things in a list, such as `phones.number`
 * - `part` a piece of one line, such as the street of `postalAddress`
 * - `refs`, `ref` other records, by their id or name
 * - `label`, `labels` words of the owner's own, which become keys with labels
 * - `years` "2023–2026": two fields
 * - `list` which of the feed's lists the row belongs to
 */
type Shape =
  | 'text'
  | 'texts'
  | 'textList'
  | 'value'
  | 'values'
  | 'item'
  | 'part'
  | 'refs'
  | 'ref'
  | 'label'
  | 'labels'
  | 'years'
  | 'list';

/** A field of a record, and what columns for it are called. */
export interface Field {
  /** As in the feed: `term`, `phones.number`. */
  readonly path: string;
  readonly shape: Shape;
  /** What a cell is read as; for shapes that leave it open. */
  readonly type?: ValueType;
  /** Names of columns, in Swedish and English, `|` between them, as `fold` writes them or not. */
  readonly names: string;
  /** For `refs`, `ref`: the list whose records are named. For `label`, `labels`: the labels' field. */
  readonly to?: string;
}

/** What the records of one list are made of. */
export interface ListFields {
  /** The text without which there is no record. */
  readonly name: string;
  /** Its key. */
  readonly id: string;
  readonly fields: readonly Field[];
}

/** Lists of a feed, by their field. */
export type KindFields = Readonly<Record<string, ListFields>>;

export const FIELDS: Readonly<Record<Kind, KindFields>> = {
  contacts: CONTACTS,
  glossary: GLOSSARY,
  collaboration: COLLABORATION,
  strategies: STRATEGIES,
};

/** Field names that mean the same in the lists of a feed, each under its own name there. */
const SAME: readonly (readonly string[])[] = [
  ['name', 'title', 'label', 'term'],
  ['mandate', 'text', 'purpose', 'definition', 'summary'],
];

/** The field of a list at a path such as `term`, also where the list calls it otherwise. */
export function fieldAt(list: ListFields, path: string): Field | undefined {
  const own = list.fields.find((field) => field.path === path);
  if (own) return own;
  const others = SAME.find((group) => group.includes(path)) ?? [];
  return list.fields.find((field) => others.includes(field.path));
}

/** Shapes whose cells are texts in a language. */
export const isText = ({ shape, type }: Field): boolean =>
  ['text', 'texts', 'textList', 'label', 'labels'].includes(shape) ||
  (shape === 'item' && type === 'text');
