import { expect } from '@open-wc/testing';
import '../../../src/define/contact-finder.js';
import { all, one, seen, until } from '../../helpers.js';
import { describeNonsense } from '../feed-contract/nonsense.js';

describeNonsense('nonsense in a feed of the contact finder', {
  tag: 'lor-contact-finder',
  kind: 'contacts',
  names: (finder) => all(finder, '.counties button').map(seen),
  own: 21,
  attributes: '',
  fields: {
    '': ['language', 'updated', 'source', 'license', 'municipalities'],
    counties: [
      ...['code', 'letter', 'iso', 'name', 'aliases', 'board', 'phones', 'email'],
      ...['postalAddress', 'visitingAddresses', 'hours', 'website', 'contactPage'],
      ...['integrationPage', 'note', 'checked', 'unverified'],
    ],
    municipalities: ['code', 'name', 'county', 'aliases', 'position'],
  },
  open: async (finder) => {
    finder.county = finder.content?.counties[0]?.code;
    await until('the card', () => all(finder, '#board').length > 0);
    expect(seen(one(finder, '#board'))).not.to.equal('');
  },
});
