import { orderOf } from './order.js';

/** Where words without a letter at their beginning stand: "112", "§ 37". */
const NO_LETTER = '0–9';

/** The letters that an index in the language shows, in their order. */
export type Alphabet = readonly string[];

const LATIN = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

/** Alphabets that are no more than the Latin one, and letters after Z. */
export const latinAlphabet = (lang: string): Alphabet =>
  /^(sv|fi)\b/.test(lang) ? [...LATIN, 'Å', 'Ä', 'Ö'] : LATIN;

/**
 * The letter of an index under which a word stands: its own letter where the alphabet has it, the
 * one that a dictionary puts it with otherwise (É with E, Ü with Y in Swedish), and else what it
 * begins with.
 */
export function letterOf(word: string, lang: string, alphabet: Alphabet): string {
  const [first] = /[\p{L}\p{N}]/u.exec(word) ?? [];
  if (!first || /\p{N}/u.test(first)) return NO_LETTER;
  const code = first.codePointAt(0)!;
  // A letter of the Ethiopic script is a consonant with a vowel; the index names the consonant.
  // Those with a w (ቈ) stand with the one before.
  if (code >= 0x1200 && code < 0x1380) {
    const own = String.fromCodePoint(code & ~7);
    return alphabet.includes(own) ? own : String.fromCodePoint((code & ~7) - 8);
  }
  const letter = first.toLocaleUpperCase(collatable(lang));
  if (alphabet.includes(letter)) return letter;
  const { compare } = orderOf(lang, 'base');
  return alphabet.find((each) => compare(each, letter) === 0) ?? letter;
}

/** A tag that `toLocaleUpperCase` takes: it throws on what is none. */
const collatable = (lang: string): string =>
  /^[a-z]{2,3}\b/i.test(lang) ? lang.slice(0, 2) : 'sv';
