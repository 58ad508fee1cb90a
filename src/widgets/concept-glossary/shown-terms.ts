import { latinAlphabet, letterOf, type Alphabet } from '../../core/letters.js';
import { orderOf } from '../../core/order.js';
import type { ShownText } from '../../core/text.js';
import { textOnlyIn } from '../../core/text-only.js';
import { termIn, type Concept, type Glossary, type Terms } from './concepts.js';

/** A word of the A–Ö list: a preferred term, or another one that leads to it. */
export interface Entry {
  readonly concept: Concept;
  /** The preferred term as it is shown. */
  readonly term: ShownText;
  /** The other word, where the entry is one. */
  readonly other?: string;
}

interface LetterGroup {
  readonly letter: string;
  /** How many there are. */
  readonly size: number;
  /** In their order, which is made when somebody first looks. */
  readonly entries: readonly Entry[];
}

/** A glossary in the order of one language. */
export interface OrderedGlossary {
  /** The language that the words are ordered by. BCP 47. */
  readonly lang: string;
  /** The letters of the index. */
  readonly alphabet: Alphabet;
  readonly groups: readonly LetterGroup[];
  /** Concepts that have no term in that language. */
  readonly others: readonly Entry[];
}

/** Whether the glossary has any term in a language. */
export const hasTermIn = ({ concepts, language }: Glossary, lang: string): boolean =>
  concepts.some(({ term }) => textOnlyIn(term, lang, language));

/** Other terms in one language. */
export const termsIn = (terms: Terms | undefined, lang: string): readonly string[] =>
  terms && Object.hasOwn(terms, lang) ? (terms[lang] ?? []) : [];

/** The letters of languages that are not written with the Latin ones alone, once they are there. */
export type Alphabets = (lang: string) => Alphabet | undefined;

const orders = new WeakMap<Glossary, Map<string, OrderedGlossary>>();

/** As `ordered()`, made once for a language. */
export function orderedOnce(
  glossary: Glossary,
  locale: string,
  alphabets: Alphabets | undefined,
): OrderedGlossary {
  const made = orders.get(glossary) ?? new Map<string, OrderedGlossary>();
  orders.set(glossary, made);
  const key = `${locale} ${alphabets ? 'all' : 'Latin'}`;
  const order = made.get(key) ?? ordered(glossary, locale, alphabets);
  made.set(key, order);
  return order;
}

/** All concepts, each once, as the list orders them. */
export function* conceptsIn({ groups, others }: OrderedGlossary): Generator<Concept> {
  for (const { entries } of [...groups, { entries: others }]) {
    for (const { concept, other } of entries) if (other === undefined) yield concept;
  }
}

/**
 * Orders a glossary by the rules of the language it is shown in, which is the reader's where the
 * glossary speaks it.
 */
export function ordered(
  glossary: Glossary,
  locale: string,
  alphabets?: Alphabets,
): OrderedGlossary {
  const all = glossary.concepts.map((concept): Entry => ({
    concept,
    term: termIn(concept, locale, glossary),
  }));
  const lang = mostShown(all, locale);
  const { compare } = orderOf(lang);
  const alphabet = alphabets?.(lang) ?? latinAlphabet(lang);
  const others: Entry[] = [];
  const groups = new Map<string, Entry[]>();
  const known = new Map<string, Entry[]>();
  const put = (entry: Entry): void => {
    const word = wordOf(entry);
    const first = word.slice(0, 1);
    // Thousands of words begin with the same few letters.
    let group = known.get(first);
    if (!group) {
      const letter = letterOf(word, lang, alphabet);
      groups.set(letter, (group = groups.get(letter) ?? []));
      if (/\p{L}/u.test(first)) known.set(first, group);
    }
    group.push(entry);
  };
  for (const entry of all) {
    if (entry.term.lang === lang) {
      put(entry);
      for (const other of otherWords(entry, lang)) put({ ...entry, other });
    } else others.push(entry);
  }
  return {
    lang,
    alphabet,
    // Browsers lack the order of some languages; their alphabets have it.
    groups: [...new Set([...alphabet, ...[...groups.keys()].sort(compare)])].flatMap((letter) => {
      const words = groups.get(letter);
      return words ? [groupOf(letter, words, compare)] : [];
    }),
    others: others.sort(byLanguage),
  };
}

/** Ten thousand words are ordered letter by letter: the first view has one letter. */
function groupOf(
  letter: string,
  words: Entry[],
  compare: (a: string, b: string) => number,
): LetterGroup {
  let entries: readonly Entry[] | undefined;
  return {
    letter,
    size: words.length,
    get entries() {
      return (entries ??= words.sort((a, b) => compare(wordOf(a), wordOf(b))));
    },
  };
}

/** The word itself. */
export const wordOf = ({ other, term }: Entry): string => other ?? term.text;

/** Words that lead to the term; beside "sfi" neither "SFI" nor "(sfi)" says anything new. */
function otherWords({ concept, term }: Entry, lang: string): readonly string[] {
  const others = termsIn(concept.altTerms, lang);
  // Most have none, and there may be ten thousand.
  if (others.length === 0) return others;
  const seen = new Set<string>();
  return [term.text, ...others].filter((word, at) => {
    const key = word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    const isNew = !seen.has(key);
    seen.add(key);
    return at > 0 && isNew;
  });
}

function mostShown(entries: readonly Entry[], locale: string): string {
  const counts = new Map<string, number>();
  for (const { term } of entries) counts.set(term.lang, (counts.get(term.lang) ?? 0) + 1);
  if (counts.has(locale)) return locale;
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? locale;
}

/** How many rows there are in all. */
export const rowsOf = ({ groups, others }: OrderedGlossary): number =>
  groups.reduce((sum, { size }) => sum + size, others.length);

const byLanguage = (a: Entry, b: Entry): number =>
  orderOf('sv').compare(a.term.lang, b.term.lang) ||
  orderOf(a.term.lang).compare(a.term.text, b.term.text);
