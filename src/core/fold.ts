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

/** What is left out, and what stands between words. */
type Signs = readonly [leftOut: RegExp, between: RegExp];

// Marks, the Arabic tatweel, soft hyphens, joiners and bidi controls are not letters.
const ALL_SIGNS: Signs = [/[\p{M}\p{Cf}\u0640]/gu, /[^\p{L}\p{N}\0]+/gu];

/**
 * The same for Latin, Cyrillic and Arabic letters as names here have them, taken apart: a slow
 * telephone needs some ten milliseconds to get the tables of Unicode's properties ready.
 */
const COMMON_SIGNS: Signs = [/[\u0300-\u036f\u0640\u064b-\u065f]/g, /[^a-z\dß-öø-ɏа-џء-ي\0]+/g];
const UNCOMMON = /[^\0-~ß-öø-ɏ\u0300-\u036fа-џء-٩]/;

/** Keeps texts apart: hardly any holds it. */
const BETWEEN = '\0';

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

/** Folds many texts in one go, in a part of the time that they take one by one. */
export function foldAll(texts: readonly string[]): string[] {
  const apart = texts.join(BETWEEN).toLowerCase().normalize('NFD');
  const [leftOut, between] = UNCOMMON.test(apart) ? ALL_SIGNS : COMMON_SIGNS;
  const folded = apart
    .replace(leftOut, '')
    .replace(FOLDABLE, (char) => OTHER_LETTERS[char]!)
    .replace(/[٠-٩۰-۹]/g, digit)
    .replace(between, ' ')
    .split(BETWEEN);
  // Where one does, nobody knows any more which parts are whose.
  return folded.length > (texts.length || 1)
    ? foldAll(texts.map((text) => text.replaceAll(BETWEEN, ' ')))
    : texts.map((_, at) => folded[at]!.trim());
}
