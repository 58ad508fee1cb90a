import { expect } from '@open-wc/testing';
import '../../../src/define/contact-finder.js';
import { feed } from '../../feeds.js';
import { all, one, press, seen, seenOf, settle, type, until } from '../../helpers.js';
import { state, watched } from '../../watched.js';
import { describeFeed } from '../feed-contract.js';
import { tapEach } from '../feed-contract/taps.js';

const counties = (finder: Element): string[] => all(finder, '.counties button').map(seen);

describeFeed('a feed of the contact finder', {
  tag: 'lor-contact-finder',
  kind: 'contacts',
  list: 'counties',
  record: (name) => ({ code: '1', name }),
  names: counties,
  // Nothing comes after the first screenful.
  whole: (finder) => finder.ready,
  own: 21,
  ownWords: /Norrbotten|010-225 50 00/,
  small: 'Åsbygdens län',
  bad: { name: 'Gotland', field: 'name' },
  chosen: {
    attributes: 'county="25"',
    isShown: (finder) => {
      expect(seenOf(finder)).to.include('010-225 50 00');
    },
  },
  // The card alone says whose its facts are.
  sourced: ['county="25"'],
  typeIn: type,
  partComes: async (finder) => {
    // The search is loaded for it.
    finder.dispatchEvent(new PointerEvent('pointerover'));
    await settle(finder);
    await import('../../../src/widgets/contact-finder/search-part.js');
    await settle(finder);
  },
  readOn: async (finder) => {
    finder.county = '12';
    await until('the other card', () => seenOf(finder).includes('010-224 10 00'));
    expect(all(finder, '.stale')).to.have.lengthOf(1);
    finder.county = '25';
    await settle(finder);
    return () => {
      expect(seenOf(finder)).to.include('010-225 50 00');
    };
  },
});

describe('a feed of the contact finder, in its search and its cards', () => {
  tapEach();

  it('is what is searched and opened, and need not be Swedish', async () => {
    const { widget: finder, readies } = watched('lor-contact-finder', feed('norway.json'));
    await finder.ready;
    expect(counties(finder)).to.have.members(['Oslo', 'Vestland', 'Trøndelag', 'Troms']);
    expect(readies()).to.equal(1);
    expect(state(finder)).to.equal('shown');
    await type(finder, 'tromso');
    expect(seen(one(finder, '.row-name'))).to.equal('Tromsø');
    await press(finder, 'Tromsø');
    await until('the card', () => all(finder, '#board').length > 0);
    expect(seenOf(finder)).to.include('Statsforvalteren i Troms og Finnmark');
  });

  it('may hold 400 authorities', async () => {
    const { widget: finder } = watched('lor-contact-finder', feed('many.json'));
    await finder.ready;
    expect(finder.content?.municipalities).to.have.lengthOf(400);
    expect(counties(finder)).to.have.lengthOf(12);
    const { name, county } = finder.content!.municipalities[321]!;
    await type(finder, String(name));
    await press(finder, String(name));
    const board = finder.content!.counties.find(({ code }) => code === county)!;
    await until('the card', () => all(finder, '#board').length > 0);
    expect(finder.county).to.equal(county);
    expect(seen(one(finder, '#board'))).to.equal(board.board ?? board.name);
  });
});
