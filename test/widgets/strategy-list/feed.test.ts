import { expect } from '@open-wc/testing';
import '../../../src/define/strategy-list.js';
import { feed } from '../../feeds.js';
import { all, one, seen, settle, until } from '../../helpers.js';
import { state, watched } from '../../watched.js';
import { describeFeed } from '../feed-contract.js';
import { tapEach } from '../feed-contract/taps.js';
import { choose, count, ids, typeIn, whole } from './lists.js';

const OWN = 56;

const listFeed: typeof feed = (name, query) => feed(name, { kind: 'strategies', ...query });

describeFeed('a feed of the list of documents', {
  tag: 'lor-strategy-list',
  kind: 'strategies',
  list: 'strategies',
  record: (title) => ({ id: 'a', title }),
  names: (list) => all(list, '.doc-title').map(({ textContent }) => textContent.trim()),
  whole,
  own: OWN,
  ownWords: /Skåne|dokument/,
  small: 'Åsbystrategi',
  bad: {
    name: 'Regional överenskommelse för Skåne (RÖK) 2016–2019',
    field: 'title',
  },
  countLine: (documents) => `${documents} dokument`,
  chosen: {
    attributes: 'county="12"',
    isShown: (list) => {
      expect(ids(list)).to.have.length(4);
    },
  },
  sourced: ['', 'county="12"'],
  typeIn,
  partComes: async (list) => {
    // The search is loaded for it.
    list.query = 'ord';
    await settle(list);
    await import('../../../src/widgets/strategy-list/strategy-search-part.js');
    await settle(list);
  },
  readOn: async (list) => {
    await choose(list, 'county', 'Skåne län');
    await until('all rows', () => ids(list).length === OWN);
    await typeIn(list, 'skåne');
    return () => {
      expect(ids(list)[0]).to.equal('skane-lagesbild-2018');
    };
  },
});

describe('a feed of the list of documents, in its search and its filters', () => {
  tapEach();

  it('is what is counted and searched, and said to be whose it is', async () => {
    const { widget: list } = watched('lor-strategy-list', listFeed('bom.json'));
    await whole(list);
    expect(ids(list)).to.deep.equal(['a']);
    expect(count(list)).to.equal('1 dokument');
    expect(seen(one(list, '[part=source]'))).to.match(/^Källa: Åsby kommun\. /);
    await typeIn(list, 'blekinge');
    expect(ids(list)).to.deep.equal([]);
    await typeIn(list, 'asbystrategi');
    expect(ids(list)).to.deep.equal(['a']);
    expect(state(list)).to.equal('shown');
  });

  it('stays as the reader has narrowed it when newer cannot be had', async () => {
    const { widget: list, failures } = watched('lor-strategy-list', listFeed('then-gone.json'));
    await whole(list);
    await choose(list, 'county', 'Skåne län');
    list.reload();
    await until('the event', () => failures.length > 0);
    expect(state(list)).to.equal('stale');
    expect(ids(list)).to.have.length(4);
    await choose(list, 'county', 'Skåne län');
    await until('all rows', () => ids(list).length === OWN);
    expect(all(list, '.stale')).to.have.lengthOf(1);
  });

  it('leaves out a bad document by its id', async () => {
    const { widget: list } = watched('lor-strategy-list', listFeed('one-bad.json'));
    await whole(list);
    await until('all rows', () => ids(list).length === OWN - 1);
    expect(ids(list)).to.not.include('skane-rok');
  });
});
