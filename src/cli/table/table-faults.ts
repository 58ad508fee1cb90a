import { found } from './messages.js';
import type { Table, TableFinding } from './table.js';
import { isGarbled } from './values.js';

/** Whether a table was read in a wrong encoding, at some time. */
export function garbled({ rows, header }: Table): TableFinding[] {
  const row = rows.find(({ cells }) => cells.some(isGarbled));
  if (!row && !header.some(isGarbled)) return [];
  const words = {
    en: 'Letters such as å, ä and ö are garbled here: the file was saved in another encoding than it was read in. Save it anew as "CSV UTF-8".',
    sv: 'Bokstäver som å, ä och ö är förvanskade här. Filen sparades i en annan teckenkodning än den lästes i. Spara den på nytt som ”CSV UTF-8”.',
  };
  return [found('error', 'garbled', words, row && { line: row.line })];
}

/** Whether no row has anything in a column. */
export function isEmptyColumn({ rows, header }: Table, column: string): boolean {
  const index = header.indexOf(column);
  return rows.every(({ cells }) => (cells[index] ?? '') === '');
}
