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

/** Keys that have been given away. */
export class TakenKeys {
  readonly #taken: Set<string>;
  /** The last number behind each, so that a name that comes a thousand times is not sought anew. */
  readonly #numbers = new Map<string, number>();

  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }

  /** Takes a key, with `-2`, `-3` … behind it where it is not free. */
  take(wanted: string): string {
    let key = wanted;
    let number = this.#numbers.get(wanted) ?? 1;
    while (this.#taken.has(key)) {
      number += 1;
      key = `${wanted}-${number}`;
    }
    this.#numbers.set(wanted, number);
    this.#taken.add(key);
    return key;
  }
}
