import type { Filters } from './filters.js';

/** Detail of `lor-filter-change`: what the list is narrowed down by, and how many documents pass. */
export interface LorFilterChangeDetail {
  readonly filters: Filters;
  readonly matches: number;
}
