/** Letters that Unicode does not take apart but people type as others. */
const OTHER_LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'a',
  œ: 'o',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ŋ: 'n',
  ŧ: 't',
  ı: 'i',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ک: 'ك',
  ة: 'ه',
  ە: 'ه',
};

const FOLDABLE = new RegExp(`[${Object.keys(OTHER_LETTERS).join('')}]`, 'gu');

const PLAIN = /^[a-z\d]+$/;

/** A letter that no text in lower case has: it keeps texts apart. */
const BETWEEN = 'A';

/** Of the digits that people here type, Arabic and Persian ones, the last four bits say which. */
const digit = (char: string): string => String(char.charCodeAt(0) & 15);

/**
 * What a text is compared by: lower case, without diacritics, with one form for the letters that
 * keyboards write differently, Latin digits, and words one blank apart. "Å" and "a" are the same
 * here; never sort by it.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Most names and all codes are as they should be: the rest takes five times as long.
  return PLAIN.test(lower) ? lower : foldAll([lower])[0]!;
}

/** Folds many texts in one go, in two thirds of the time that they take one by one. */
export function foldAll(texts: readonly string[]): string[] {
  const folded = texts
    .map((text) => text.toLowerCase())
    .join(BETWEEN)
    .normalize('NFD')
    // Marks, the Arabic tatweel, soft hyphens, joiners and bidi controls are not letters.
    .replace(/[\p{M}\p{Cf}\u0640]/gu, '')
    .replace(FOLDABLE, (char) => OTHER_LETTERS[char]!)
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, digit)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .split(BETWEEN);
  return texts.map((_, at) => folded[at]!.trim());
}
