import '../../../src/define/strategy-list.js';
import { all } from '../../helpers.js';
import { describeNonsense } from '../feed-contract/nonsense.js';
import { ids, whole } from './lists.js';

describeNonsense('nonsense in a feed of the list of documents', {
  tag: 'lor-strategy-list',
  kind: 'strategies',
  names: ids,
  own: 56,
  attributes: 'lang="en"',
  records: 12,
  fields: {
    '': ['language', 'updated', 'source', 'license', 'types', 'topics', 'counties'],
    strategies: [
      ...['id', 'title', 'gloss', 'language', 'level', 'counties', 'municipalities', 'type'],
      ...['topics', 'validFrom', 'validTo', 'yearsNote', 'decided', 'parties', 'publisher'],
      ...['url', 'format', 'size', 'summary', 'supersededBy', 'verified', 'checked'],
    ],
  },
  open: async (list) => {
    await whole(list);
    for (const details of all<HTMLDetailsElement>(list, 'details')) details.open = true;
  },
});
