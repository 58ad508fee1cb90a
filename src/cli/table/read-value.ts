import type { Words } from './table.js';

/** What is known outside of the cell. */
export interface ValueContext {
  /** Codes of municipalities by their folded name, where somebody knows them. */
  readonly municipalities?: ReadonlyMap<string, string> | undefined;
  /** The folded name of the county that stands in the same row. */
  readonly countyName?: string | undefined;
}

/** What became of a cell; with a problem but no value, it is left out. */
export interface ReadValue {
  readonly value?: unknown;
  readonly problem?: Problem;
}

/** What is wrong with a value, or worth a look. */
export interface Problem {
  readonly code: string;
  readonly words: Words;
}

/** Reads a cell that is not empty. */
export type Reader = (cell: string, context: ValueContext) => ReadValue;

/** @returns a value, and what was taken for granted */
export const assumed = (value: unknown, code: string, en: string, sv: string): ReadValue => ({
  value,
  problem: { code, words: { en, sv } },
});

/** @returns no value, and how to mend the cell */
export const refused = (code: string, en: string, sv: string): ReadValue => ({
  problem: { code, words: { en, sv } },
});
