import { fold } from '../../core/fold.js';

/** Longest key made of a name; keys of content may have 100 characters. */
const LONGEST = 80;

/**
 * A key made of a name: `Nyanländ (person)` becomes `nyanland-person`. The same name gives the same
 * key always; letters of all scripts stay.
 * @returns empty where the name has neither letters nor digits
 */
export const slug = (name: string): string =>
  fold(name).replaceAll(' ', '-').slice(0, LONGEST).replace(/-+$/, '');

/** A key that is not taken yet: with `-2`, `-3` … behind it where it must. */
export function unique(key: string, taken: ReadonlySet<string>): string {
  let free = key;
  for (let count = 2; taken.has(free); count += 1) free = `${key}-${count}`;
  return free;
}
