import { fold } from '../../core/fold.js';
import type { Kind } from '../kinds.js';
import type { FeedOptions } from './feed-of-table.js';
import { FIELDS } from './fields.js';
import { guessList } from './guess-mapping.js';
import { listNamed } from './list-words.js';
import { found } from './messages.js';
import type { Row, Table, TableFinding } from './table.js';

/** The list that all rows are for, where that is known: said, or told by the names of columns. */
export function listOf({ header }: Table, kind: Kind, { list }: FeedOptions): string | undefined {
  const lists = FIELDS[kind];
  const [only, ...others] = Object.keys(lists);
  if (others.length === 0) return only;
  if (list === undefined) return guessList(header, kind);
  return Object.hasOwn(lists, list) ? list : listNamed(list);
}

/** The column that says which list a row is for; not where somebody has said it for all. */
export function listColumn(
  table: Table,
  kind: Kind,
  { mapping, list }: FeedOptions,
): string | undefined {
  if (kind !== 'collaboration' || list !== undefined) return undefined;
  const wished = Object.entries(mapping ?? {}).find(([, path]) => path === 'list')?.[0];
  if (wished !== undefined) return wished;
  return table.header.find((column, index) => {
    const isCalledSo = /^(del|lista|slag|typ|list|type|part)$/.test(fold(column));
    return isCalledSo && table.rows.some(({ cells }) => listNamed(cells[index] ?? ''));
  });
}

/** The list that a row says it is for. */
export function listOfRow(
  { cells, line }: Row,
  at: number,
  kind: Kind,
  { header }: Table,
  lost: TableFinding[],
): string | undefined {
  const written = cells[at] ?? '';
  const list = listNamed(written);
  if (list !== undefined) return list;
  const lists = Object.keys(FIELDS[kind]).join(', ');
  const words = {
    en: `"${written}" is none of ${lists}: the row is left out.`,
    sv: `”${written}” är inget av ${lists}. Raden är utelämnad.`,
  };
  lost.push(found('error', 'list', words, { line, column: header[at] ?? '' }));
  return undefined;
}

/** Nobody has said what rows are. */
export function noList(kind: Kind): TableFinding {
  const lists = Object.keys(FIELDS[kind]).join(', ');
  return found('error', 'no-list', {
    en: `Does not say what its rows are. Give them a column "list" with one of ${lists}, or say it for all of them (--list actors).`,
    sv: `Det framgår inte vad raderna är. Lägg till en kolumn ”lista” med ett av ${lists}, eller ange det för alla rader (--list actors).`,
  });
}
