import { putCell, type CellTarget, type RowContext } from './cells.js';
import type { Draft } from './draft.js';
import type { KindFields } from './fields.js';
import { targetOf, type Mapping, pathIn } from './guess-mapping.js';
import { found } from './messages.js';
import type { Row, Table, TableFinding } from './table.js';

/** A column that is used: where it stands and what it is for. */
export interface UsedColumn {
  readonly index: number;
  readonly column: string;
  /** Undefined where the list has no such field. */
  readonly target: CellTarget | undefined;
}

/** Finds out what each column is for in each list. */
export function columnReader(
  { header }: Table,
  mapping: Mapping,
  lists: KindFields,
  language: string,
): (list: string) => readonly UsedColumn[] {
  const known = new Map<string, readonly UsedColumn[]>();
  return (list) => {
    const before = known.get(list);
    if (before) return before;
    const mapped = header.flatMap((column, index) => {
      const path = pathIn(mapping, column);
      return path === undefined ? [] : [{ column, index, target: targetOf(path, lists, list) }];
    });
    const same = (one: (typeof mapped)[number], other: (typeof mapped)[number]): boolean =>
      one.target?.field === other.target?.field && one.target?.language === other.target?.language;
    const columns = mapped.map((each) => {
      const alike = mapped.filter((other) => same(each, other));
      const slot = alike.length > 1 ? alike.indexOf(each) : undefined;
      const { column, index, target } = each;
      return { index, column, target: target && { language, ...target, column, slot } };
    });
    known.set(list, columns);
    return columns;
  };
}

/** What a row says, field by field. */
export function draftOf(
  { cells, line }: Row,
  list: string,
  columns: readonly UsedColumn[],
  context: RowContext,
): Draft {
  const draft: Draft = { list, line, record: {}, references: [], findings: [] };
  const nameAt = columns.find(({ target }) => target?.field.path === 'name')?.index;
  const countyName = nameAt === undefined ? undefined : cells[nameAt] || undefined;
  for (const { index, column, target } of columns) {
    const cell = cells[index] ?? '';
    if (cell === '') continue;
    if (target) putCell(draft, cell, target, { ...context, countyName });
    else draft.findings.push(noPlace(draft, column));
  }
  return draft;
}

const noPlace = ({ list, line }: Draft, column: string): TableFinding =>
  found(
    'warning',
    'no-place',
    {
      en: `Is left out: ${list} have no such field.`,
      sv: `Cellens innehåll är utelämnat. Det fältet finns inte i ${list}.`,
    },
    { line, column },
  );
