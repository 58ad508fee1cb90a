import { fold, foldAll } from './fold.js';
import { editsToPrefix } from './typos.js';

/**
 * What a term is. A code is only found whole, or by its beginning from three signs on; running
 * text counts least.
 */
type TermKind = 'name' | 'alias' | 'code' | 'text';

export interface Term {
  readonly text: string;
  readonly kind: TermKind;
  /** BCP 47. */
  readonly lang?: string;
}

export interface SearchEntry<T> {
  readonly item: T;
  readonly terms: readonly Term[];
}

/** How well a term fits, the best first. */
type Tier = 'exact' | 'prefix' | 'word' | 'within' | 'similar';

/** A stretch of a text: from, up to but not including. */
type Range = readonly [from: number, to: number];

export interface Hit<T> {
  readonly item: T;
  /** The term that fits best: it says why the item is found. */
  readonly term: Term;
  readonly tier: Tier;
  /** What to mark in `term.text`. Empty when it is only similar. */
  readonly marks: readonly Range[];
}

export interface SearchIndex<T> {
  /** One hit an item, best first; similar ones only when nothing else fits. */
  search(query: string): readonly Hit<T>[];
  /**
   * Makes some more entries ready to be found; a search says nothing of those that are not yet.
   * @returns whether all are
   */
  prepare(): boolean;
}

interface FoldedTerm {
  readonly term: Term;
  readonly folded: string;
  /** Without blanks: "upplandsbro" for "Upplands-Bro". */
  readonly together: string;
  /** Which letters are in it, a bit each, once somebody has asked for what is similar. */
  letters?: number;
}

interface FoldedEntry<T> {
  readonly item: T;
  readonly terms: readonly FoldedTerm[];
  /** All that can be found of it: what is not in here is in no term. */
  readonly everything: string;
}

interface Match {
  readonly term: FoldedTerm;
  readonly tier: Tier;
  readonly rank: number;
}

/** Longest query looked at, in characters. */
const LONGEST_QUERY = 200;
/**
 * From so many signs on a code is found by its beginning, and a name by a part of it: "25" is one
 * county, not the municipalities whose codes begin so.
 */
const LONG_ENOUGH = 3;
/** Typing mistakes are forgiven in words of so many letters; two of them in long words. */
const TYPO_LENGTH = 4;
const TWO_TYPOS_LENGTH = 8;

/** So many entries more are ready after each step. */
const MORE_ENTRIES = 20;

/** The lower the better: what something is called goes before other words for it, text is last. */
const RANKS: Readonly<Record<TermKind, Readonly<Record<Tier, number>>>> = {
  name: { exact: 0, prefix: 2, word: 3, within: 6, similar: 0 },
  code: { exact: 0, prefix: 2, word: 3, within: 6, similar: 0 },
  alias: { exact: 1, prefix: 4, word: 5, within: 7, similar: 0 },
  text: { exact: 9, prefix: 9, word: 9, within: 10, similar: 0 },
};
/** Words that stand in different terms of one item. */
const ACROSS_RANK = 8;

/**
 * Prepares entries for searching as people type. Ties keep the entries' order.
 * @param first so many are ready at once; who asks for fewer than there are calls `prepare()` for
 *   the others
 */
export function createSearch<T>(
  entries: Iterable<SearchEntry<T>>,
  first = Infinity,
): SearchIndex<T> {
  const waiting = entries[Symbol.iterator]();
  const all: FoldedEntry<T>[] = [];
  const take = (most: number): boolean => {
    const taken: SearchEntry<T>[] = [];
    while (taken.length < most) {
      const next = waiting.next();
      if (next.done) break;
      taken.push(next.value);
    }
    for (const entry of foldedEntries(taken)) all.push(entry);
    return taken.length < most;
  };
  let isReady = take(first);
  let lastQuery = '';
  let lastMatched: readonly FoldedEntry<T>[] = all;

  return {
    prepare() {
      if (!isReady) {
        isReady = take(MORE_ENTRIES);
        lastQuery = '';
      }
      return isReady;
    },
    search(query) {
      const asked = query.slice(0, LONGEST_QUERY);
      const folded = fold(asked);
      if (!folded) return [];
      // Whoever types on can only lose entries. A code may come in by its third sign, so a
      // search that short says nothing about longer ones.
      const narrows = lastQuery.length >= LONG_ENOUGH && folded.startsWith(lastQuery);
      const found = matchAll(narrows ? lastMatched : all, folded, asked);
      lastQuery = folded;
      lastMatched = found.map(({ entry }) => entry);
      if (found.length > 0) {
        return found
          .sort((a, b) => a.match.rank - b.match.rank)
          .map(({ entry, match }) => ({
            item: entry.item,
            term: match.term.term,
            tier: match.tier,
            get marks() {
              return marksIn(match.term.term.text, folded);
            },
          }));
      }
      return similar(all, folded);
    },
  };
}

function foldedEntries<T>(entries: readonly SearchEntry<T>[]): FoldedEntry<T>[] {
  const texts = foldAll(entries.flatMap(({ terms }) => terms.map(({ text }) => text)));
  let at = 0;
  return entries.map(({ item, terms }) => {
    const folded = terms.map((term): FoldedTerm => {
      const text = texts[at++]!;
      return {
        term,
        folded: text,
        together: text.replaceAll(' ', ''),
      };
    });
    return {
      item,
      terms: folded,
      everything: folded
        .map(({ folded: text, together }) => (text === together ? text : `${text}\n${together}`))
        .join('\n'),
    };
  });
}

/** A bit for each letter, as far as there are bits: different letters may share one. */
function lettersOf(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) letters |= 1 << (text.charCodeAt(at) & 31);
  return letters;
}

const bitsIn = (number: number): number => {
  let bits = 0;
  for (let left = number; left !== 0; left &= left - 1) bits += 1;
  return bits;
};

function matchAll<T>(entries: readonly FoldedEntry<T>[], folded: string, asked: string) {
  const words = folded.split(' ');
  const together = words.join('');
  const exactly = asked.trim().toLowerCase();
  const found: { entry: FoldedEntry<T>; match: Match }[] = [];
  for (const entry of entries) {
    const { everything } = entry;
    if (!words.every((word) => everything.includes(word)) && !everything.includes(together)) {
      continue;
    }
    const match = bestMatch(entry.terms, folded, words, exactly);
    if (match) found.push({ entry, match });
  }
  return found;
}

function bestMatch(
  terms: readonly FoldedTerm[],
  folded: string,
  words: readonly string[],
  exactly: string,
): Match | undefined {
  let best: Match | undefined;
  for (const term of terms) {
    const tier = tierOf(term, folded, words);
    if (!tier) continue;
    const asTyped = tier === 'exact' && term.term.text.toLowerCase() === exactly;
    const rank = RANKS[term.term.kind][tier] * 2 + (asTyped ? 0 : 1);
    if (!best || rank < best.rank) best = { term, tier, rank };
  }
  return best ?? acrossTerms(terms, words);
}

function tierOf(
  { term, folded: text, together }: FoldedTerm,
  query: string,
  words: readonly string[],
): Tier | undefined {
  if (text === query) return 'exact';
  if (term.kind === 'code') {
    return query.length >= LONG_ENOUGH && text.startsWith(query) ? 'prefix' : undefined;
  }
  if (text.startsWith(query)) return 'prefix';
  if (words.every((word) => hasWord(text, word))) return 'word';
  if (query.length < LONG_ENOUGH) return undefined;
  if (together.startsWith(words.length > 1 ? words.join('') : query)) return 'word';
  return text.includes(query) ? 'within' : undefined;
}

/** Whether a word of a folded text begins so. */
const hasWord = (text: string, beginning: string): boolean =>
  text.startsWith(beginning) || text.includes(` ${beginning}`);

/** Words that stand in several terms of one item, as its names in two languages. */
function acrossTerms(terms: readonly FoldedTerm[], words: readonly string[]): Match | undefined {
  if (words.length < 2) return undefined;
  const fits =
    (word: string) =>
    ({ term, folded }: FoldedTerm) =>
      term.kind !== 'code' && hasWord(folded, word);
  if (!words.every((word) => terms.some(fits(word)))) return undefined;
  const term = terms.find(fits(words[0] as string));
  return term && { term, tier: 'within', rank: ACROSS_RANK * 2 };
}

function similar<T>(entries: readonly FoldedEntry<T>[], query: string): readonly Hit<T>[] {
  if (query.length < TYPO_LENGTH) return [];
  const most = query.length >= TWO_TYPOS_LENGTH ? 2 : 1;
  const letters = lettersOf(query);
  const found: { hit: Hit<T>; edits: number }[] = [];
  let fewest = most;
  for (const { item, terms } of entries) {
    let best: { term: Term; edits: number } | undefined;
    for (const foldedTerm of terms) {
      const { term, folded } = foldedTerm;
      if (term.kind !== 'name' && term.kind !== 'alias') continue;
      // Each mistake brings in one letter that is not there, at most; most show by that.
      foldedTerm.letters ??= lettersOf(folded);
      if (bitsIn(letters & ~foldedTerm.letters) > most) continue;
      const edits = editsToPrefix(query, folded, most);
      if (edits !== undefined && (!best || edits < best.edits)) best = { term, edits };
    }
    if (best) {
      fewest = Math.min(fewest, best.edits);
      found.push({ hit: { item, term: best.term, tier: 'similar', marks: [] }, edits: best.edits });
    }
  }
  return found.filter(({ edits }) => edits === fewest).map(({ hit }) => hit);
}

/** Where the words of a folded query stand in a text as it is written. */
function marksIn(text: string, query: string): readonly Range[] {
  // Folding changes lengths, so each sign of the key remembers the letter it comes from.
  let key = '';
  const letters: [from: number, to: number][] = [];
  let at = 0;
  for (const char of text) {
    const folded = fold(char) || (/[\p{M}\p{Cf}]/u.test(char) ? '' : ' ');
    const add = folded === ' ' && (key === '' || key.endsWith(' ')) ? '' : folded;
    key += add;
    for (let sign = 0; sign < add.length; sign += 1) letters.push([at, at + char.length]);
    at += char.length;
    // A mark above a letter belongs to it.
    if (folded === '' && letters.length > 0) (letters.at(-1) as [number, number])[1] = at;
  }
  const ranges: [number, number][] = [];
  for (const part of key.includes(query) ? [query] : query.split(' ')) {
    const start = ` ${key}`.indexOf(` ${part}`);
    const index = start >= 0 ? start : key.indexOf(part);
    if (index < 0) continue;
    const last = letters[index + part.length - 1] as Range;
    ranges.push([(letters[index] as Range)[0], last[1]]);
  }
  ranges.sort((a, b) => a[0] - b[0]);
  return ranges.filter(([start], each) => each === 0 || start >= (ranges[each - 1] as Range)[1]);
}
