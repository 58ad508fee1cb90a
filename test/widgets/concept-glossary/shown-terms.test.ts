import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { alphabetOf } from '../../../src/core/alphabets.js';
import type { Concept, Glossary } from '../../../src/widgets/concept-glossary/concepts.js';
import { searchHint } from '../../../src/widgets/concept-glossary/search-hint.js';
import {
  conceptsIn,
  ordered,
  wordOf,
  type OrderedGlossary,
} from '../../../src/widgets/concept-glossary/shown-terms.js';

const glossaryIn = (language: string, concepts: readonly Partial<Concept>[]): Glossary => ({
  kind: 'glossary',
  version: 1,
  language,
  concepts: concepts.map((each, at) => ({ id: `c${at}`, term: '', ...each })),
});

const named = (language: string, ...terms: string[]): Glossary =>
  glossaryIn(
    language,
    terms.map((term) => ({ term })),
  );

/** What is proposed to be typed: a word, and another one that leads to one. */
function hintOf(glossary: Glossary): string {
  const box = document.createElement('p');
  render(searchHint(ordered(glossary, 'sv'), 'sv'), box);
  return box.textContent.trim();
}

const inGroups = ({ groups }: OrderedGlossary): string[] =>
  groups.map(({ letter, entries }) => `${letter}: ${entries.map(wordOf).join(' ')}`);

describe('the order of a glossary', () => {
  for (const [what, language, terms, groups] of [
    [
      'Swedish',
      'sv',
      ['ö', 'örn', 'zebra', 'ål', 'ärta', 'apa', 'éclair', 'über', 'yla', 'würst', 'vara'],
      [
        'A: apa',
        'E: éclair',
        'V: vara',
        'W: würst',
        'Y: über yla',
        'Z: zebra',
        'Å: ål',
        'Ä: ärta',
        'Ö: ö örn',
      ],
    ],
    [
      'Polish',
      'pl',
      ['łódź', 'lampa', 'żaba', 'zamek'],
      ['L: lampa', 'Ł: łódź', 'Z: zamek', 'Ż: żaba'],
    ],
    [
      'Arabic',
      'ar',
      ['وافد', 'إحالة', 'طالب', 'بلدية'],
      ['ا: إحالة', 'ب: بلدية', 'ط: طالب', 'و: وافد'],
    ],
    ['Tigrinya', 'ti', ['ስደተኛ', 'ሓገዝ', 'መንበሪ', 'ሃገር'], ['ሀ: ሃገር', 'ሐ: ሓገዝ', 'መ: መንበሪ', 'ሰ: ስደተኛ']],
    ['Russian', 'ru', ['община', 'беженец', 'ёлка'], ['Б: беженец', 'Ё: ёлка', 'О: община']],
  ] as const) {
    it(`is that of ${what}`, () => {
      const order = ordered(named(language, ...terms), language, alphabetOf);
      expect(inGroups(order)).to.deep.equal(groups);
      expect([...conceptsIn(order)]).to.have.length(terms.length);
    });
  }

  it('orders the words of each letter, whatever their order in the content', () => {
    expect(inGroups(ordered(named('sv', 'så', 'öra', 'sol', 'öde', 'sal'), 'sv'))).to.deep.equal([
      'S: sal sol så',
      'Ö: öde öra',
    ]);
  });

  it('has letters that the alphabet lacks at the end, in their order', () => {
    const terms = ['яблоко', 'öl', '112', 'арбуз'];
    expect(inGroups(ordered(named('sv', ...terms), 'sv'))).to.deep.equal([
      'Ö: öl',
      '0–9: 112',
      'А: арбуз',
      'Я: яблоко',
    ]);
  });

  it('takes no word for another’s neighbour because both begin with a sign', () => {
    expect(inGroups(ordered(named('sv', '§ 37', '§a'), 'sv'))).to.deep.equal([
      'A: §a',
      '0–9: § 37',
    ]);
  });

  it('has what begins with a digit or a sign at the end', () => {
    expect(inGroups(ordered(named('sv', '§ 37', 'öl', '112'), 'sv'))).to.deep.equal([
      'Ö: öl',
      '0–9: § 37 112',
    ]);
  });

  it('has other words in their places, each once', () => {
    const glossary = glossaryIn('sv', [
      { term: 'sfi', altTerms: { sv: ['SFI', 'svenska för invandrare', '(sfi)'], en: ['SFI'] } },
    ]);
    expect(inGroups(ordered(glossary, 'sv'))).to.deep.equal(['S: sfi svenska för invandrare']);
    expect([...conceptsIn(ordered(glossary, 'sv'))]).to.have.length(1);
  });

  it('puts what has no term in the language last, by language', () => {
    const glossary = glossaryIn('sv', [
      { term: { sv: 'kommun' } },
      { term: { ar: 'وافد', sv: 'nyanländ' } },
      { term: { en: 'residence', sv: 'boende' } },
      { term: { sv: 'bidrag' } },
      { term: { en: 'county', sv: 'län' } },
    ]);
    const { lang, groups, others } = ordered(glossary, 'ar', alphabetOf);
    expect(lang).to.equal('ar');
    expect(groups).to.have.length(1);
    expect(others.map(({ term }) => `${term.lang} ${term.text}`)).to.deep.equal([
      'en county',
      'en residence',
      'sv bidrag',
      'sv kommun',
    ]);
  });

  it('is that of the glossary’s language where it has no word in the reader’s', () => {
    expect(ordered(named('sv', 'ärta', 'zebra'), 'ar').lang).to.equal('sv');
  });

  it('does not stumble over what is no language', () => {
    expect(inGroups(ordered(named('x-y_z!', 'b', 'a'), 'x-y_z!'))).to.deep.equal(['A: a', 'B: b']);
  });
});

describe('the examples below the search field', () => {
  it('are the last word that is one, and the first that leads to another', () => {
    const glossary = glossaryIn('sv', [
      { term: 'vägledare' },
      { term: 'asyl', altTerms: { sv: ['fristad'] } },
      { term: 'zon 3' },
      { term: 'vistelse', altTerms: { sv: ['uppehåll'] } },
    ]);
    expect(hintOf(glossary)).to.match(/^Till exempel \W*vägledare\W* eller \W*fristad\W*$/);
  });

  it('are none where nothing leads anywhere', () => {
    expect(hintOf(named('sv', 'asyl', 'boende'))).to.equal('');
  });
});
