import { editsToPrefix } from '../core/typos.js';

/** A word has ended: leaving this out costs more than a misspelling may. */
const END = '\0'.repeat(4);

const plain = (word: string): string => word.toLowerCase().replace(/[\s_.-]/g, '');

/** How many misspellings are still the same word: none in the shortest. */
const allowed = (word: string): number => Math.min(3, Math.floor(word.length / 2.5));

/**
 * The one of several names that somebody meant who wrote another.
 * @returns undefined where none comes near
 */
export function nearest(written: string, names: readonly string[]): string | undefined {
  const typed = plain(written);
  let best: { readonly name: string; readonly edits: number } | undefined;
  for (const name of names) {
    const most = Math.min(allowed(typed), (best?.edits ?? 4) - 1);
    if (most < 0) break;
    const other = plain(name);
    if (Math.abs(other.length - typed.length) > most) continue;
    const edits = editsToPrefix(typed + END, other + END, most);
    if (edits !== undefined) best = { name, edits };
  }
  return best?.name;
}
