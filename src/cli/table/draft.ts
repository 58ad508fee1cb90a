import type { TableFinding } from './table.js';

/** Texts by language. */
export type Texts = Record<string, string>;

/** Names of other records, which are sought when all are there. */
export interface Reference {
  readonly path: string;
  /** The list whose records are named. */
  readonly to: string;
  readonly written: readonly string[];
  readonly isList: boolean;
  readonly column: string;
}

/** A record in the making: what one row says. */
export interface Draft {
  readonly list: string;
  readonly line: number;
  readonly record: Record<string, unknown>;
  readonly references: Reference[];
  /** What is wrong with it; pointers are still those inside the record. */
  readonly findings: TableFinding[];
}

/** Words of the owner's own that have become keys: by the envelope's field, key and language. */
export type Labels = Record<string, Map<string, Texts>>;

/** A text that is only in the feed's own language needs no map. */
export function plainText(texts: unknown, language: string): unknown {
  if (typeof texts !== 'object' || texts === null) return texts;
  const entries = Object.entries(texts);
  const [only] = entries;
  return entries.length === 1 && only?.[0] === language ? only[1] : texts;
}
