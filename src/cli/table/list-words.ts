import { fold } from '../../core/fold.js';

const LISTS: Readonly<Record<string, RegExp>> = {
  roles: /^(roles?|roll|roller)$/,
  actors: /^(actors?|aktor|aktorer|myndighet|myndigheter|organisation|organisationer)$/,
  tasks: /^(tasks?|uppgift|uppgifter|arende|arenden)$/,
  arenas: /^(arenas?|arenor|forum)$/,
  grants: /^(grants?|bidrag|statsbidrag|medel|stod)$/,
};

/** The list of a collaboration feed that a word means: `aktör`, `Actors`, `statsbidrag`. */
export function listNamed(word: string): string | undefined {
  const folded = fold(word);
  return Object.keys(LISTS).find((list) => LISTS[list]?.test(folded));
}
