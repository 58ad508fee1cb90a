import { expect } from '@open-wc/testing';
import '../../../src/define/collaboration-overview.js';
import { feed } from '../../feeds.js';
import { all, one, searchComes, seen, until } from '../../helpers.js';
import { state, watched } from '../../watched.js';
import { describeFeed } from '../feed-contract.js';
import { tapEach } from '../feed-contract/taps.js';
import { actorNames, actorOf, typeIn, whole } from './overviews.js';

const OWN = 35;

const overviewFeed: typeof feed = (name, query) => feed(name, { kind: 'collaboration', ...query });

/** Who decides, where an answer is shown. */
const decides = (overview: Element): string[] => all(overview, '.decides').map(seen);

describeFeed('a feed of who does what', {
  tag: 'lor-collaboration-overview',
  kind: 'collaboration',
  list: 'actors',
  record: (name) => ({ id: 'a', name }),
  names: actorNames,
  whole,
  own: OWN,
  ownWords: /Migrationsverket/,
  small: 'Åsbynämnden',
  bad: { name: 'Myndigheten för digital förvaltning (Digg)', field: 'name' },
  chosen: {
    attributes: 'actor="migrationsverket"',
    isShown: (overview) => {
      const actor = actorOf(overview, 'migrationsverket');
      expect(actor.open).to.equal(true);
      expect(seen(actor)).to.match(/^Migrationsverket .*Besluta om asyl/);
    },
  },
  sourced: ['', 'actor="migrationsverket"', 'task="asyl"'],
  typeIn,
  partComes: async (overview) => {
    // The search is loaded for it.
    overview.task = 'asyl';
    await searchComes(overview);
  },
  readOn: async (overview) => {
    await until('all rows', () => actorNames(overview).length === OWN);
    actorOf(overview, 'kommuner').querySelector('summary')!.click();
    await typeIn(overview, 'dagersättning');
    return () => {
      expect(decides(overview)).to.deep.equal(['Migrationsverket']);
      expect(actorOf(overview, 'kommuner').open).to.equal(true);
    };
  },
});

describe('a feed of who does what, in its answers', () => {
  tapEach();

  const shown = (name: string, attributes = '') =>
    watched('lor-collaboration-overview', overviewFeed(name), attributes);

  it('is what is searched, and said to be whose it is', async () => {
    const { widget: overview } = shown('bom.json');
    await whole(overview);
    expect(actorNames(overview)).to.deep.equal(['Åsbynämnden']);
    expect(seen(one(overview, '[part=source]'))).to.match(/^Källa: Åsby kommun\. /);
    await typeIn(overview, 'asyl');
    expect(seen(one(overview, '[part=empty]'))).to.include('”asyl”');
    expect(decides(overview)).to.deep.equal([]);
    await typeIn(overview, 'asbynamnden');
    expect(decides(overview)).to.deep.equal(['Åsbynämnden']);
    expect(state(overview)).to.equal('shown');
  });

  it('stays the answer that the reader has asked for when newer cannot be had', async () => {
    const { widget: overview, failures } = shown('then-gone.json', 'county="06"');
    await whole(overview);
    await typeIn(overview, 'kommuntal');
    overview.reload();
    await until('the event', () => failures.length > 0);
    expect(state(overview)).to.equal('stale');
    expect(decides(overview)).to.deep.equal(['Länsstyrelsen i Jönköpings län']);
    expect(all(overview, '.stale')).to.have.lengthOf(1);
  });

  it('takes an answer away that newer content does not have', async () => {
    const { widget: overview, failures } = shown('good.json', 'task="asyl"');
    await whole(overview);
    expect(decides(overview)).to.deep.equal(['Migrationsverket']);
    overview.src = overviewFeed('bom.json');
    await until('the other feed', () => actorNames(overview).join() === 'Åsbynämnden');
    expect(decides(overview)).to.deep.equal([]);
    expect(failures).to.deep.equal([]);
  });

  for (const [name, task, county, who] of [
    ['good.json', 'tillsyn-overformyndare', '06', 'Länsstyrelsen i Östergötlands län'],
    ['good.json', 'kommuntal', '06', 'Länsstyrelsen i Jönköpings län'],
    ['norway.json', 'verge', '03', 'Statsforvalteren i Østfold, Buskerud, Oslo og Akershus'],
    ['norway.json', 'verge', '56', 'Statsforvalteren i Troms og Finnmark'],
    ['norway.json', 'asyl', '56', 'Utlendingsdirektoratet'],
  ] as const) {
    it(`names the board that does it in a county: ${task} in ${county}`, async () => {
      const { widget: overview } = shown(name, `task="${task}" county="${county}"`);
      await whole(overview);
      expect(decides(overview)).to.deep.equal([who]);
      expect(all(overview, '[part=answer] .unknown')).to.have.lengthOf(0);
    });
  }

  it('names no board where nobody says which one does it, and says so', async () => {
    const { widget: overview } = shown('norway.json', 'task="verge" county="46"');
    await whole(overview);
    expect(decides(overview)).to.deep.equal(['Statsforvalterne']);
    expect(seen(one(overview, '[part=answer] .unknown'))).to.include('Vestland');
  });
});
