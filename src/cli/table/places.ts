import type { Draft } from './draft.js';
import type { KindFields } from './fields.js';
import { targetOf, type Mapping, pathIn } from './guess-mapping.js';
import type { Table } from './table.js';

/** Where in a table something stands. */
export interface FeedPlace {
  /** Line of the file, from 1. */
  readonly line: number;
  /** Name of the column; undefined where no single one is to blame. */
  readonly column?: string;
}

/** Finds the cell that became what a JSON pointer leads to. */
export function feedPlaces(
  records: Readonly<Record<string, readonly Draft[]>>,
  { header }: Table,
  mapping: Mapping,
  lists: KindFields,
): (pointer: string) => FeedPlace | undefined {
  return (pointer) => {
    const [, list = '', index = '', ...path] = pointer.split('/');
    const line = records[list]?.[Number(index)]?.line;
    if (line === undefined) return undefined;
    const [field, ...deeper] = path;
    const own = lists[list] ? list : (Object.keys(lists)[0] ?? '');
    const candidates = header.flatMap((column) => {
      const path = pathIn(mapping, column);
      const target = path === undefined ? undefined : targetOf(path, lists, own);
      const parts = target?.field.path.split('.') ?? [];
      const start = parts[0] === list ? 1 : 0;
      return target && field !== undefined && parts[start] === field
        ? [{ column, key: parts[start + 1], language: target.language }]
        : [];
    });
    const exact = candidates.find(
      ({ key, language }) => deeper.includes(language ?? '') || deeper.includes(key ?? ''),
    );
    const column = (exact ?? candidates[0])?.column;
    return column === undefined ? { line } : { line, column };
  };
}
