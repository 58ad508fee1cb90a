import '../../../src/define/strategy-list.js';
import type { StrategyList } from '../../../src/index.js';
import { all, one, settle } from '../../helpers.js';
import { describeHostile } from '../../hostile/describe.js';
import { typeIn, whole } from './lists.js';

const sorted =
  (sort: 'county' | 'type' | 'title') =>
  async (list: StrategyList): Promise<void> => {
    list.sort = sort;
    await settle(list);
  };

describeHostile<StrategyList>({
  tag: 'lor-strategy-list',
  kind: 'strategies',
  mount: async (list, feed) => {
    list.content = feed;
    await whole(list);
    const fold = one(list, '.fold');
    if (fold.checkVisibility()) fold.click();
  },
  views: {
    'the list': async () => undefined,
    'the list by county': sorted('county'),
    'the list by title': sorted('title'),
    'the list with all filters': async (list) => {
      for (const facet of ['type', 'topic', 'county']) {
        all<HTMLInputElement>(list, `[data-facet=${facet}] input`)[0]?.click();
        await settle(list);
      }
    },
    hits: async (list, { sought }) => typeIn(list, sought('strategies[].title')),
    'no hits': async (list) => typeIn(list, 'qwerty'),
  },
  unseen: {
    license: 'for those who take the feed along',
    'strategies[].checked': 'a day, written out',
    'strategies[].decided': 'a day, written out',
    'strategies[].format': 'in capitals',
    'strategies[].language': 'a language tag',
    updated: 'a day, written out',
  },
  adjust: (feed: { strategies: { supersededBy?: unknown }[] }) => {
    delete feed.strategies[1]!.supersededBy;
  },
});
