import { fold } from './fold.js';
import type { Hit, SearchIndex } from './search.js';

/** What a search says of what was typed. */
export type Asked<T> =
  | { readonly kind: 'nothing-asked' }
  | {
      readonly kind: 'hits';
      readonly query: string;
      readonly hits: readonly Hit<T>[];
      /** Nothing is called what was typed; these are called something like it. */
      readonly similar: boolean;
    }
  | { readonly kind: 'none'; readonly query: string };

/** Searches for what was typed, where there is anything in it that can be searched for. */
export function ask<T>(search: SearchIndex<T>, typed: string): Asked<T> {
  const query = typed.trim();
  if (!fold(query)) return { kind: 'nothing-asked' };
  const hits = search.search(query);
  return hits.length > 0
    ? { kind: 'hits', query, hits, similar: hits[0]?.tier === 'similar' }
    : { kind: 'none', query };
}
