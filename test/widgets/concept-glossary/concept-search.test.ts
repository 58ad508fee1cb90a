import { expect } from '@open-wc/testing';
import {
  certainConcept,
  createConceptSearch,
  type ConceptAnswer,
} from '../../../src/widgets/concept-glossary/concept-search.js';
import type { Concept, Glossary } from '../../../src/widgets/concept-glossary/concepts.js';

const glossaryOf = (...concepts: readonly Concept[]): Glossary => ({
  kind: 'glossary',
  version: 1,
  language: 'sv',
  concepts,
});

/** Searches concepts that stand in the order given. */
function ask(query: string, concepts: readonly Concept[], locale = 'sv', also = ''): ConceptAnswer {
  return createConceptSearch(glossaryOf(...concepts), concepts, locale, also).answer(query);
}

const ids = (answer: ConceptAnswer): string[] =>
  answer.kind === 'hits' ? answer.hits.map(({ item }) => item.id) : [];

describe('the search of a glossary', () => {
  it('ranks by how well the term fits, other words after the term, definitions last', () => {
    const concepts: Concept[] = [
      { id: 'definition', term: 'a', definition: 'En bostad som någon anvisar.' },
      { id: 'hidden', term: 'b', hiddenTerms: { sv: ['bostads'] } },
      { id: 'alternative', term: 'c', altTerms: { sv: ['bostadsanvisning'] } },
      { id: 'within', term: 'nybostaden' },
      { id: 'word', term: 'egen bostad' },
      { id: 'prefix', term: 'bostadslös' },
      { id: 'exact', term: 'bostad' },
    ];
    expect(ids(ask('bostad', concepts))).to.deep.equal([
      'exact',
      'prefix',
      'word',
      'hidden',
      'alternative',
      'within',
      'definition',
    ]);
  });

  it('takes the second language for the first while it is shown, and for other words else', () => {
    const concepts: Concept[] = [
      { id: 'other', term: 'x', altTerms: { sv: ['لاجئ جديد'] } },
      { id: 'term', term: { sv: 'flykting', ar: 'لاجئ' } },
    ];
    expect(ids(ask('لاجئ', concepts, 'sv', 'ar'))[0]).to.equal('term');
    const defined: Concept[] = [{ id: 'd', term: 'x', definition: { sv: 'ett', ar: 'سكن' } }];
    expect(ids(ask('سكن', defined, 'sv', 'ar')), 'definitions of what is shown').to.deep.equal([
      'd',
    ]);
    expect(ids(ask('سكن', defined)), 'and of nothing else').to.deep.equal([]);
  });

  for (const [script, term, typed] of [
    ['Latin without its marks', 'nyanländ', 'nyanland'],
    ['Polish', 'łączność', 'lacznosc'],
    ['Turkish dotless i', 'ılıman', 'iliman'],
    ['soft hyphens', 'mottagnings\u00adkapacitet', 'mottagningskapacitet'],
    ['hard hyphens', 'LMA-kort', 'lma kort'],
    ['hyphens left out', 'LMA-kort', 'lmakort'],
    ['Arabic alef and hamza', 'أسرة', 'اسره'],
    ['Arabic with marks', 'مُدَرِّس', 'مدرس'],
    ['Persian letters typed as Arabic ones', 'کمک یار', 'كمك يار'],
    ['Persian without its joiner', 'می\u200cروم', 'میروم'],
    ['Cyrillic', 'Біженець', 'біженець'],
    ['Russian ё', 'ребёнок', 'ребенок'],
    ['Ethiopic', 'ስደተኛ', 'ስደተ'],
    ['Eastern Arabic digits', 'قانون 2016:38', 'قانون ٢٠١٦'],
  ] as const) {
    it(`finds ${script}`, () => {
      const answer = ask(typed, [
        { id: 'found', term },
        { id: 'not', term: 'zzz' },
      ]);
      expect(ids(answer)).to.deep.equal(['found']);
      expect(answer.kind === 'hits' && answer.similar, 'not only similar').to.equal(false);
    });
  }

  it('forgives one mistake only where nothing else fits, and says that it is only similar', () => {
    const concepts: Concept[] = [
      { id: 'a', term: 'anvisning' },
      { id: 'b', term: 'avvisning' },
    ];
    expect(ids(ask('anvisning', concepts))).to.deep.equal(['a']);
    const answer = ask('anvisnnig', concepts);
    expect(ids(answer)).to.deep.equal(['a']);
    expect(answer.kind === 'hits' && answer.similar).to.equal(true);
    expect(certainConcept(answer), 'nothing that Enter may open').to.equal(undefined);
  });

  it('opens by Enter what alone is called so, however many hold the word', () => {
    const concepts: Concept[] = [
      { id: 'long', term: 'bostadslös' },
      { id: 'exact', term: 'bostad' },
    ];
    expect(certainConcept(ask('Bostad', concepts))?.id).to.equal('exact');
    expect(certainConcept(ask('bosta', concepts))).to.equal(undefined);
    expect(certainConcept(ask('bostadsl', concepts))?.id).to.equal('long');
  });

  it('has asked nothing where only signs are typed', () => {
    expect(ask(' – ', [{ id: 'a', term: 'a' }]).kind).to.equal('nothing-asked');
    expect(ask('qqq', [{ id: 'a', term: 'a' }]).kind).to.equal('none');
  });
});
