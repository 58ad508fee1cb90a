import '../../../src/define/concept-glossary.js';
import type { ConceptGlossary } from '../../../src/index.js';
import { all, settle, until } from '../../helpers.js';
import { describeHostile } from '../../hostile/describe.js';
import { typeIn, whole } from './glossary.js';

describeHostile<ConceptGlossary>({
  tag: 'lor-concept-glossary',
  kind: 'glossary',
  attributes: 'also-lang="ar"',
  mount: async (glossary, feed) => {
    glossary.content = feed;
    await whole(glossary);
  },
  views: {
    'the list': async () => undefined,
    'a card': async (glossary, { own }) => {
      glossary.concept = own;
      await until('the card', () => all(glossary, '#concept').length > 0);
    },
    'the other card': async (glossary, { other }) => {
      glossary.concept = other;
      await settle(glossary);
    },
    'the accordion': async (glossary) => {
      glossary.layout = 'accordion';
      await until('the accordion', () => all(glossary, 'details').length > 0);
    },
    hits: async (glossary, { sought }) => typeIn(glossary, sought('concepts[].term')),
    'no hits': async (glossary) => typeIn(glossary, 'qwerty'),
  },
  unseen: {
    'concepts[].changed': 'a day, written out',
    'concepts[].checked': 'a day, written out',
    'concepts[].hiddenTerms': 'searched only',
    'concepts[].hiddenTerms[]': 'searched only',
    license: 'for those who take the feed along',
    updated: 'a day, written out',
  },
});
