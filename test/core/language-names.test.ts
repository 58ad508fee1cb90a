import { expect } from '@open-wc/testing';
import { languageName } from '../../src/core/language-names.js';
import { loadLocale, withLocale } from '../../src/core/localize.js';

await Promise.all(['en', 'ar'].map(loadLocale));
const nameIn = (tag: string, locale: string): string | undefined =>
  withLocale(locale, () => languageName(tag, locale));

describe('languageName', () => {
  for (const [tag, swedish, english] of [
    ['se', 'nordsamiska', 'Northern Sami'],
    ['smj', 'lulesamiska', 'Lule Sami'],
    ['sma', 'sydsamiska', 'Southern Sami'],
    ['sju', 'umesamiska', 'Ume Sami'],
    ['sje', 'pitesamiska', 'Pite Sami'],
    ['fit', 'meänkieli', 'Meänkieli'],
    ['fi', 'finska', 'Finnish'],
    ['ar', 'arabiska', 'Arabic'],
    ['ps', 'pashto', 'Pashto'],
  ] as const) {
    it(`names ${tag} in Swedish and English`, () => {
      expect(nameIn(tag, 'sv')).to.equal(swedish);
      expect(nameIn(tag, 'en')).to.equal(english);
    });
  }

  // Browsers differ: Safari's own names begin with a capital, as in a list.
  for (const locale of ['sv', 'es', 'fi', 'fr', 'pl', 'ru', 'uk']) {
    it(`begins a language with a small letter where "${locale}" does so in a sentence`, () => {
      expect(languageName('ar', locale)).to.match(/^\p{Ll}/u);
    });
  }

  for (const locale of ['en', 'tr']) {
    it(`begins a language with a capital where "${locale}" does so in a sentence`, () => {
      expect(languageName('ar', locale)).to.match(/^\p{Lu}/u);
    });
  }

  it('names Northern Sami in Arabic, in Arabic letters', () => {
    expect(nameIn('se', 'ar')).to.match(/^[\p{Script=Arabic} ]+$/u);
  });

  it('says nothing rather than a bare code, or English to who reads neither', () => {
    expect(nameIn('qqq', 'sv')).to.equal(undefined);
    expect(Intl.DisplayNames.supportedLocalesOf('sma')).to.deep.equal([]);
    expect(nameIn('fi', 'sma')).to.equal(undefined);
  });

  for (const tag of ['', 'no such tag', 'constructor', '__proto__', 'x'.repeat(1000)]) {
    it(`does not throw at "${tag.slice(0, 20)}"`, () => {
      expect(nameIn(tag, 'sv')).to.equal(undefined);
    });
  }
});
