import { expect } from '@open-wc/testing';
import { plural } from '../../src/core/plural.js';

const named = (...categories: string[]): string =>
  categories.map((category) => `${category} {${category} #}`).join(' ');

const categories = (locale: string, pattern: string, counts: number[]): string[] =>
  counts.map((count) => plural(pattern, count, locale).split(' ')[0]!);

describe('plural', () => {
  it('picks the Swedish form and puts the number in', () => {
    const pattern = 'one {# träff} other {# träffar}';
    expect(plural(pattern, 0, 'sv')).to.equal('0 träffar');
    expect(plural(pattern, 1, 'sv')).to.equal('1 träff');
    expect(plural(pattern, 2, 'sv')).to.equal('2 träffar');
  });
  it('tells the six Arabic forms apart', () => {
    const pattern = named('zero', 'one', 'two', 'few', 'many', 'other');
    expect(categories('ar', pattern, [0, 1, 2, 3, 10, 11, 99, 100, 103])).to.deep.equal([
      'zero',
      'one',
      'two',
      'few',
      'few',
      'many',
      'many',
      'other',
      'few',
    ]);
  });
  it('tells Russian 1, 21 and 11 apart', () => {
    const pattern = named('one', 'few', 'many', 'other');
    expect(categories('ru', pattern, [1, 21, 3, 11, 5])).to.deep.equal([
      'one',
      'one',
      'few',
      'many',
      'many',
    ]);
  });
  it('counts in languages the browser may not know', () => {
    const all = named('zero', 'one', 'two', 'few', 'many', 'other');
    for (const locale of ['ckb', 'ps', 'so']) {
      expect(categories(locale, all, [0, 1, 2, 3]), locale).to.deep.equal([
        'other',
        'one',
        'other',
        'other',
      ]);
    }
    expect(categories('se', all, [0, 1, 2, 3])).to.deep.equal(['other', 'one', 'two', 'other']);
    expect(categories('ti', all, [0, 1, 2, 3])).to.deep.equal(['one', 'one', 'other', 'other']);
  });
  it('counts Dari as a language of its own data, not as English', () => {
    expect(categories('prs', named('one', 'other'), [0, 1, 2])).to.deep.equal([
      'one',
      'one',
      'other',
    ]);
  });
  it('falls to "other" where the form is missing', () => {
    expect(plural('other {# نتيجة}', 3, 'ar')).to.equal('3 نتيجة');
  });
  it('may leave the number out, or say it twice', () => {
    expect(plural('one {en träff} other {# av # träffar}', 1, 'sv')).to.equal('en träff');
    expect(plural('one {en träff} other {# av # träffar}', 5, 'sv')).to.equal('5 av 5 träffar');
  });
  it('writes Latin digits in every language', () => {
    for (const locale of ['ar', 'fa', 'prs', 'ps', 'ckb', 'ti', 'se', 'sv']) {
      expect(plural('other {#}', 290, locale), locale).to.equal('290');
    }
  });
  it('writes numbers as Intl does where it knows the language', () => {
    for (const locale of ['sv', 'en', 'ar', 'es', 'fa', 'fi', 'fr', 'pl', 'ru', 'tr', 'uk']) {
      const digits = new Intl.NumberFormat(locale, { numberingSystem: 'latn' });
      for (const count of [0, 1, 21, 999, 1000, 1001, 12_345, 1_000_000, -1, 1.5]) {
        expect(plural('other {#}', count, locale), `${count} in ${locale}`).to.equal(
          digits.format(count),
        );
      }
    }
  });
  it('groups large numbers as the language does, and not at all where it is unknown', () => {
    expect(plural('other {#}', 12345, 'en')).to.equal('12,345');
    expect(plural('other {#}', 12345, 'sv')).to.match(/^12\s345$/);
    const known = Intl.NumberFormat.supportedLocalesOf('ti').length > 0;
    if (!known) expect(plural('other {#}', 12345, 'ti')).to.equal('12345');
  });
  it('takes a text without categories as it is', () => {
    expect(plural('Alla # län', 21, 'sv')).to.equal('Alla 21 län');
  });
});
