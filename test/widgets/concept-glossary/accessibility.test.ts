import { expect } from '@open-wc/testing';
import '../../../src/define/concept-glossary.js';
import '../../../src/define/concept.js';
import type { ConceptGlossary } from '../../../src/index.js';
import { faultsIn, hasNoFindings, idFaults } from '../../axe.js';
import { all, cleanUp, place, until } from '../../helpers.js';
import { boxOf, mountGlossary, typeIn } from './glossary.js';

/** What a reader may have before them, and how it comes about. */
const VIEWS: Readonly<Record<string, (glossary: ConceptGlossary) => Promise<unknown>>> = {
  'the list': async () => undefined,
  hits: (glossary) => typeIn(glossary, 's'),
  'similar words': (glossary) => typeIn(glossary, 'nyanlend'),
  'no hit': (glossary) => typeIn(glossary, 'qwerty'),
  'a concept': async (glossary) => {
    glossary.concept = 'nyanland';
    await until('the card', () => all(glossary, '#concept').length > 0);
  },
  'a concept in two languages': async (glossary) => {
    glossary.alsoLang = glossary.locale === 'ar' ? 'sv' : 'ar';
    glossary.concept = 'nyanland';
    await until('the card', () => all(glossary, '#concept').length > 0);
  },
  'the accordion': async (glossary) => {
    glossary.layout = 'accordion';
    glossary.concept = 'anvisning';
    await until('the row', () => all(glossary, 'details[open]').length > 0);
  },
};

describe('accessibility of the glossary', () => {
  afterEach(() => {
    cleanUp();
    document.body.removeAttribute('style');
  });

  hasNoFindings(VIEWS, async (show) => {
    const glossary = await mountGlossary();
    await show(glossary);
    return glossary;
  });

  it('has no findings in a text with terms, closed and open', async () => {
    const text = place(
      '<p>Vi tar emot <lor-concept concept="nyanland">nyanlända</lor-concept> här.</p>',
    );
    const term = text.querySelector('lor-concept')!;
    expect(await faultsIn(text)).to.deep.equal([]);
    all(term, 'a')[0]!.click();
    await boxOf(term);
    expect(await faultsIn(text)).to.deep.equal([]);
    expect(idFaults(term)).to.deep.equal([]);
  });

  it('has targets of 24 px or more, in a narrow column too', async () => {
    const glossary = await mountGlossary();
    glossary.parentElement!.setAttribute('style', 'inline-size: 280px');
    for (const target of all(glossary, '.index a, button:not([hidden]), dt > a')) {
      const { height, width } = target.getBoundingClientRect();
      expect(height, target.outerHTML).to.be.at.least(24);
      expect(width, target.outerHTML).to.be.at.least(24);
    }
    expect(glossary.scrollWidth).to.be.at.most(280);
  });
});
