import { expect } from '@open-wc/testing';
import type { Collaboration } from '../../../src/widgets/collaboration-overview/collaboration.js';
import { isOf, shownActors } from '../../../src/widgets/collaboration-overview/shown-actors.js';

const content: Collaboration = {
  kind: 'collaboration',
  version: 1,
  language: 'sv',
  roles: [],
  tasks: [],
  arenas: [],
  grants: [],
  actors: [
    { id: 'gone', name: 'G', level: 'national', validTo: '2020' },
    { id: 'town', name: 'T', level: 'local' },
    { id: 'none', name: 'N' },
    { id: 'gone-town', name: 'GT', level: 'local', validTo: '2021-06' },
    { id: 'state', name: 'S', level: 'national', validTo: '2027' },
  ],
};
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const TODAY = '2026-11-28';

describe('the actors that are shown', () => {
  it('are those of today in the order of the list, then those that are no more', () => {
    const { today, former, places } = shownActors(
      content,
      ['national', 'regional', 'local'],
      TODAY,
    );
    expect(ids(today)).to.deep.equal(['state', 'town', 'none']);
    expect(ids(former)).to.deep.equal(['gone', 'gone-town']);
    expect([...places]).to.deep.equal([
      ['state', 0],
      ['town', 1],
      ['none', 2],
      ['gone', 3],
      ['gone-town', 4],
    ]);
  });

  it('are of the wanted levels only, present and former, and those without a level of none', () => {
    const { present, today, former, places } = shownActors(content, ['local'], TODAY);
    expect(present.map(({ level }) => level)).to.deep.equal(['local']);
    expect(ids(today)).to.deep.equal(['town']);
    expect(ids(former)).to.deep.equal(['gone-town']);
    expect(places.has('state')).to.equal(false);
    expect(places.get('gone-town')).to.equal(1);
  });

  it('are former from the day after their last', () => {
    expect(ids(shownActors(content, ['local'], '2021-06-30').former)).to.deep.equal([]);
    expect(ids(shownActors(content, ['national'], '2028-01-01').today)).to.deep.equal([]);
  });

  it('are nobody where there is nobody of that level', () => {
    const { present, today, former } = shownActors(content, ['regional'], TODAY);
    expect([present, today, former]).to.deep.equal([[], [], []]);
  });
});

describe('what is of some levels', () => {
  it('is what has one of them; what has none, where all are shown', () => {
    expect(isOf(['local'])({ level: 'local' })).to.equal(true);
    expect(isOf(['local'])({ level: 'national' })).to.equal(false);
    expect(isOf(['local', 'regional'])({})).to.equal(false);
    expect(isOf(['local', 'regional', 'national'])({})).to.equal(true);
  });
});
