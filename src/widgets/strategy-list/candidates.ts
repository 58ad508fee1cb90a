import { valuesOf, type Candidate } from './filters.js';
import type { Sorted } from './order.js';
import type { Strategy } from './strategies.js';

/** A document in its place, with what it can be narrowed down by. */
export type Row = Sorted & Candidate;

/** What is made once of a list in a certain order. */
export interface Candidates {
  readonly of: readonly Sorted[];
  readonly rows: readonly Row[];
  readonly byStrategy: ReadonlyMap<Strategy, Row>;
  readonly byId: ReadonlyMap<string, Row>;
  /** The years that there are, in order. */
  readonly years: readonly number[];
}

/** @param year the one in which the documents' status is asked for */
export function candidatesOf(order: readonly Sorted[], year: number): Candidates {
  const rows = order.map((row) => ({ ...row, values: valuesOf(row.strategy, year) }));
  return {
    of: order,
    rows,
    byStrategy: new Map(rows.map((row) => [row.strategy, row])),
    byId: new Map(rows.map((row) => [row.strategy.id, row])),
    years: [...new Set(rows.flatMap((row) => row.year ?? []))].sort((a, b) => a - b),
  };
}
