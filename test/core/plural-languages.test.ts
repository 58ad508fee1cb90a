import { expect } from '@open-wc/testing';
import { plural } from '../../src/core/plural.js';
import { allLocales, sourceLocale } from '../../src/generated/locale-codes.js';
import { isPlural } from '../../stories/pseudo-templates.js';
import { textsOf } from '../locale-texts.js';

/** The usual counts; what a language makes a difference of comes on top of them. */
const COUNTS = [0, 1, 2, 3, 5, 11, 21, 22, 100, 1_000_000] as const;

const ONE = 'other one other other other other other other other other';
const NONE_IS_ONE = 'one one other other other other other other other other';
const EAST_SLAVIC = 'many one few few many many one few many many';

/**
 * The categories of COUNTS in CLDR's "Language plural rules", by hand: asking Intl would only show
 * what this browser thinks.
 */
const CATEGORIES: Readonly<Record<string, string>> = {
  sv: ONE,
  en: ONE,
  ar: 'zero one two few few many many many other other',
  ckb: ONE,
  es: 'other one other other other other other other other many',
  fa: NONE_IS_ONE,
  fi: ONE,
  fr: 'one one other other other other other other other many',
  pl: 'many one few few many many many few many many',
  prs: NONE_IS_ONE,
  ps: ONE,
  ru: EAST_SLAVIC,
  se: 'other one two other other other other other other other',
  so: ONE,
  ti: NONE_IS_ONE,
  tr: ONE,
  uk: EAST_SLAVIC,
};

const ALL = ['zero', 'one', 'two', 'few', 'many', 'other']
  .map((category) => `${category} {${category}}`)
  .join(' ');

/** Forms in which the number may be a word, and what they then stand for. */
const IN_WORDS: Readonly<Record<string, number>> = { zero: 0, one: 1, two: 2 };

describe('plural, in every language', () => {
  for (const [locale, categories] of Object.entries(CATEGORIES)) {
    it(`counts as ${locale} does`, () => {
      expect(COUNTS.map((count) => plural(ALL, count, locale)).join(' ')).to.equal(categories);
    });
  }

  it('is checked in all languages of the interface', () => {
    expect(Object.keys(CATEGORIES)).to.include.members([...allLocales]);
  });
});

describe('the counted messages', () => {
  for (const locale of allLocales) {
    it(`are whole phrases in ${locale}`, async () => {
      const texts = await textsOf(locale);
      const counted = Object.entries(texts).filter(([, text]) => isPlural(text));
      if (locale !== sourceLocale) expect(counted).to.have.length.above(10);
      for (const [id, text] of counted) {
        for (const count of COUNTS) {
          const shown = plural(text, count, locale);
          const where = `${id}, ${count}: ${shown}`;
          expect(shown, where).not.to.match(/[{}#]|undefined|NaN/);
          expect(shown.trim(), where).not.to.equal('');
          // A category that a language uses for 21, too, cannot do without the number.
          const inWords = IN_WORDS[plural(ALL, count, locale)] === count;
          const digits = shown.replace(/[\s.,'’]/g, '');
          if (!inWords) expect(digits, where).to.include(String(count));
        }
      }
    });
  }
});
