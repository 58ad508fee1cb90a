import { expect } from '@open-wc/testing';
import '../../../src/define/concept-glossary.js';
import { one, seen } from '../../helpers.js';
import { describeNonsense } from '../feed-contract/nonsense.js';
import { open, terms } from './glossary.js';

describeNonsense('nonsense in a feed of the glossary', {
  tag: 'lor-concept-glossary',
  kind: 'glossary',
  names: terms,
  own: 75,
  attributes: 'also-lang="en"',
  fields: {
    '': ['language', 'updated', 'source', 'license', 'review'],
    concepts: [
      ...['id', 'term', 'altTerms', 'hiddenTerms', 'definition', 'note', 'related', 'broader'],
      ...['status', 'domain', 'sources', 'checked', 'changed'],
    ],
  },
  open: async (glossary) => {
    await open(glossary, glossary.content!.concepts[0]!.id);
    expect(seen(one(glossary, '#concept'))).not.to.equal('');
  },
});
