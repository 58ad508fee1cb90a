import { fc } from './run.js';

/** What has broken somebody's program before, in pieces that make more of it together. */
const PIECES: readonly string[] = [
  ...['a', 'Å', 'é', 'e\u0301', 'ß', 'ı', 'İ', 'ﬁ', 'Σ', 'ŋ', 'ا', 'ى', '\u0640', 'ﷺ', 'ሀ', 'ቈ'],
  ...['漢', '𝒳', '👩‍👩‍👧‍👦', '🇸🇪', '\u0301', '\ud800', '\udc00', '٢', '۵', '2016', '12', '-'],
  ...['\u200b', '\u200f', '\u202e', '\u2066', '\u2069', '\u00ad', '\ufeff', '\u0000', '\u001b'],
  ...[' ', '\u00a0', '\t', '\n', '\r', '\r\n', '\u0085', '\u2028'],
  ...['.*', '(a+)+$', '[', '\\', '$&', '^', '|', '?', '<b>', '</script>', '"', "'", '`', '&amp;'],
  ...['%', '%zz', '%2E', '#', '~', ',', ';', ':', '.', '/', '=', '+', '@', '${x}', '{{x}}'],
  ...['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty', 'length'],
  ...['javascript:', 'https://example.se/', 'tel:', 'län', 'kommun', 'vem', 'bidrag', 'sv', 'ar'],
];

/** Longer than anything that is shown or searched. */
const HUGE = fc.constantFrom('å', 'ﷺ', 'ord ', '👩‍👩‍👧‍👦', '((').map((piece) => piece.repeat(6000));

/** Any string: half signs, marks without letters, other directions, controls, code, far too much. */
export const strangeText: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map(joined), weight: 12 },
  { arbitrary: fc.string({ unit: 'grapheme', maxLength: 16 }), weight: 3 },
  // Not fc.string(), which first lists a million signs on each page of tests.
  { arbitrary: fc.array(fc.nat(0x10ffff), { maxLength: 16 }).map(ofCodePoints), weight: 3 },
  { arbitrary: fc.array(fc.nat(0xffff), { maxLength: 8 }).map(ofCodeUnits), weight: 3 },
  { arbitrary: HUGE, weight: 1 },
);

/** Any string that people might have typed in the languages that are spoken here. */
export const words: fc.Arbitrary<string> = fc
  .array(
    fc.constantFrom(
      ...Array.from('abdeiklmnorstuvyåäöéÅÄÖKSø25 -'),
      ...['ан', 'Ж', 'نور', 'ی', 'ሀገር', 'ę', 'ž', 'š', 'ŋ'],
    ),
    { minLength: 1, maxLength: 10 },
  )
  .map(joined);

function joined(pieces: readonly string[]): string {
  return pieces.join('');
}

function ofCodePoints(points: readonly number[]): string {
  return String.fromCodePoint(...points);
}

function ofCodeUnits(units: readonly number[]): string {
  return String.fromCharCode(...units);
}
