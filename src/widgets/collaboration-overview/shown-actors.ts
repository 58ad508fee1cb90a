import { bandsOf, LEVELS, type Band } from './bands.js';
import type { Actor, Collaboration, CollaborationLevel } from './collaboration.js';

/** The actors of the levels that are shown. Pure, no DOM. */
export interface ShownActors {
  readonly present: readonly Band[];
  readonly former: readonly Actor[];
  /** Those that are there today, in the order of the list. */
  readonly today: readonly Actor[];
  /** Where each stands in the list, by id. */
  readonly places: ReadonlyMap<string, number>;
}

/** @param today ISO 8601 date */
export function shownActors(
  content: Collaboration,
  levels: readonly CollaborationLevel[],
  today: string,
): ShownActors {
  const { present, former } = bandsOf(content, today);
  const bands = present.filter(isOf(levels));
  const gone = former.filter(isOf(levels));
  const there = bands.flatMap(({ sectors }) => sectors.flatMap(({ actors }) => actors));
  const places = new Map([...there, ...gone].map(({ id }, place) => [id, place]));
  return { present: bands, former: gone, today: there, places };
}

/** Whether something is of these levels. What has none belongs to none of them in particular. */
export const isOf =
  (levels: readonly CollaborationLevel[]) =>
  ({ level }: { readonly level?: CollaborationLevel | undefined }): boolean =>
    level === undefined ? levels.length === LEVELS.length : levels.includes(level);
