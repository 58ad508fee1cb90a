import type { TableFinding, Words } from './table.js';

/** Where a finding is. */
export interface Place {
  readonly pointer?: string;
  readonly line?: number;
  readonly column?: string;
}

/** A finding of a table. */
export const found = (
  severity: 'error' | 'warning',
  code: string,
  words: Words,
  { pointer = '', line, column }: Place = {},
): TableFinding => ({
  pointer,
  message: words.en,
  words,
  severity,
  code,
  ...(line !== undefined && { line }),
  ...(column !== undefined && { column }),
});

/** A value as it is shown in a message: short, on one line. */
export function shown(value: string): string {
  const line = value.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
