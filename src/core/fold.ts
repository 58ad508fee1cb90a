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

/** Where each of Unicode's blocks of decimal digits that people here type begins. */
const digit = (char: string): string => {
  const code = char.charCodeAt(0);
  return String(code - (code < 0x6f0 ? 0x660 : 0x6f0));
};

/**
 * What a text is compared by: lower case, without diacritics, with one form for the letters that
 * keyboards write differently, Latin digits, and words one blank apart. "Å" and "a" are the same
 * here; never sort by it.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Most names and all codes are as they should be: the rest takes five times as long.
  if (PLAIN.test(lower)) return lower;
  return (
    lower
      .normalize('NFD')
      // Marks, the Arabic tatweel, soft hyphens, joiners and bidi controls are not letters.
      .replace(/[\p{M}\p{Cf}\u0640]/gu, '')
      .replace(FOLDABLE, (char) => OTHER_LETTERS[char] ?? char)
      .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, digit)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  );
}
