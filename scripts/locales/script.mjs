// Which letters and digits a translation may be written in.

const ARABIC = 'Arabic';
const SCRIPTS = {
  ar: ARABIC,
  ckb: ARABIC,
  fa: ARABIC,
  prs: ARABIC,
  ps: ARABIC,
  ru: 'Cyrillic',
  uk: 'Cyrillic',
  ti: 'Ethiopic',
};

/** Letters that look right and belong to a neighbour: typed on the wrong keyboard. */
const NEIGHBOURS = {
  ckb: /[كي]/gu,
  fa: /[كي]/gu,
  prs: /[كي]/gu,
  ps: /ك/gu,
  ru: /[іїєґ]/giu,
  uk: /[ёъыэ]/giu,
};

const LATIN_WORD = /\p{Script=Latin}+/gu;
/** They reorder text unseen, and stay when the text around them is changed. */
const BIDI_CONTROL = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

const letters = (script) => new RegExp(`\\p{Script=${script}}`, 'u');
const unique = (found) => [...new Set(found)].join(' ');
const code = (sign) => `U+${sign.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The script that a locale is written in. */
export const scriptOf = (locale) => SCRIPTS[locale] ?? 'Latin';

/**
 * What is wrong with the letters and digits of a translation.
 * @param {readonly string[]} texts its plural forms, or the whole of it, without placeholders
 * @param {string} source the Swedish text: its Latin words (CSV, km) may stay
 */
export function findingsInScript(texts, locale, source) {
  const findings = [];
  const script = scriptOf(locale);
  const all = texts.join(' ');
  const bidi = BIDI_CONTROL.exec(all);
  if (bidi) findings.push(`has the invisible bidi control ${code(bidi[0])}`);
  const digits = all.match(/\p{N}/gu)?.filter((each) => !/[0-9]/.test(each)) ?? [];
  if (digits.length > 0) findings.push(`has digits that are not Latin: ${unique(digits)}`);
  const own = letters(script);
  const foreign = (all.match(/\p{L}/gu) ?? []).filter(
    // Marks that several scripts share have no script of their own.
    (each) =>
      !own.test(each) && !/[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(each),
  );
  if (foreign.length > 0) findings.push(`has letters of another script: ${unique(foreign)}`);
  if (texts.some((text) => /\p{L}/u.test(text) && !own.test(text))) {
    findings.push(`is not written in ${script} letters`);
  } else if (script !== 'Latin') {
    const swedish = new Set(source.toLowerCase().match(LATIN_WORD));
    const words = (all.match(LATIN_WORD) ?? []).filter((each) => !swedish.has(each.toLowerCase()));
    if (words.length > 0) findings.push(`has Latin letters: ${unique(words)}`);
  }
  const neighbours = all.match(NEIGHBOURS[locale] ?? /(?!)/u);
  if (neighbours) {
    findings.push(
      `has letters of another language: ${unique([...neighbours].map((each) => `${each} ${code(each)}`))}`,
    );
  }
  return findings;
}
