import '../../../src/define/contact-finder.js';
import type { ContactFinder } from '../../../src/index.js';
import { all, settle, type, until } from '../../helpers.js';
import { describeHostile } from '../../hostile/describe.js';

const card = async (finder: ContactFinder): Promise<void> =>
  until('the card', () => all(finder, '#board').length > 0);

describeHostile<ContactFinder>({
  tag: 'lor-contact-finder',
  kind: 'contacts',
  attributes: 'map locate',
  mount: async (finder, feed) => {
    finder.content = feed;
    await finder.ready;
  },
  views: {
    'the list': async () => undefined,
    hits: async (finder, { sought }) => type(finder, sought('municipalities[].name')),
    'no hits': async (finder) => type(finder, 'qwerty'),
    'a card': async (finder, { own }) => {
      await type(finder, '');
      finder.municipality = own;
      await card(finder);
    },
    'the other card': async (finder, { other }) => {
      finder.municipality = other;
      await settle(finder);
    },
    'a small card': async (finder) => {
      finder.layout = 'compact';
      await settle(finder);
    },
  },
  unseen: {
    'counties[].aliases': 'searched only',
    'counties[].aliases[]': 'searched only',
    'counties[].checked': 'a day, written out',
    'counties[].unverified[]': 'names fields',
    license: 'for those who take the feed along',
    'municipalities[].aliases': 'searched only',
    'municipalities[].aliases[]': 'searched only',
    updated: 'a day, written out',
  },
});
