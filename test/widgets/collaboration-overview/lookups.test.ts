import { expect } from '@open-wc/testing';
import type { Collaboration } from '../../../src/widgets/collaboration-overview/collaboration.js';
import {
  actorsWith,
  actorWith,
  boardCountyOf,
  boardIn,
  isFormer,
  neighboursOf,
  tasksOf,
} from '../../../src/widgets/collaboration-overview/lookups.js';

const content: Collaboration = {
  kind: 'collaboration',
  version: 1,
  language: 'sv',
  roles: [],
  arenas: [],
  grants: [],
  counties: {
    '05': {
      name: 'Östergötlands län',
      actor: 'boards',
      board: 'Länsstyrelsen i Östergötlands län',
    },
    '90': { name: 'Norr', board: 'Någon' },
  },
  actors: [
    { id: 'boards', name: 'Länsstyrelserna', worksWith: ['agency', 'towns'] },
    { id: 'agency', name: 'Verket' },
    { id: 'towns', name: 'Kommunerna', worksWith: ['agency'] },
    { id: 'alone', name: 'Ensam' },
  ],
  tasks: [
    { id: 'one', label: '1', decides: ['agency'], takesPart: ['towns'] },
    { id: 'two', label: '2', decides: ['towns', 'agency'] },
    { id: 'three', label: '3', decides: ['boards'], counties: { '05': '05', '06': '05' } },
  ],
};
const named = (id: string) => actorWith(id, content)!;
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('who does what', () => {
  it('knows actors by their ids, and nothing that every object has', () => {
    expect(named('agency').name).to.equal('Verket');
    for (const id of ['nobody', 'constructor', '__proto__', '']) {
      expect(actorWith(id, content), id).to.equal(undefined);
    }
    expect(ids(actorsWith(['towns', 'nobody', 'boards'], content))).to.deep.equal([
      'towns',
      'boards',
    ]);
    expect(actorsWith(undefined, content)).to.deep.equal([]);
  });

  it('takes who works with whom in both directions, in the order of the content', () => {
    expect(ids(neighboursOf(named('boards'), content))).to.deep.equal(['agency', 'towns']);
    expect(ids(neighboursOf(named('agency'), content))).to.deep.equal(['boards', 'towns']);
    expect(ids(neighboursOf(named('towns'), content))).to.deep.equal(['boards', 'agency']);
    expect(neighboursOf(named('alone'), content)).to.deep.equal([]);
  });

  it('tells what an actor decides from what it takes part in', () => {
    const { decides, takesPart } = tasksOf(named('towns'), content);
    expect([ids(decides), ids(takesPart)]).to.deep.equal([['two'], ['one']]);
    expect(tasksOf(named('alone'), content)).to.deep.equal({ decides: [], takesPart: [] });
  });

  for (const [validTo, today, former] of [
    ['2022', '2022-12-31', false],
    ['2022', '2023-01-01', true],
    ['2022-06', '2022-06-30', false],
    ['2022-06', '2022-07-01', true],
    ['2022-06-15', '2022-06-15', false],
    ['2022-06-15', '2022-06-16', true],
    [undefined, '2999-01-01', false],
  ] as const) {
    it(`takes an actor that was there until ${validTo ?? 'nobody knows when'} for ${former ? 'former' : 'present'} on ${today}`, () => {
      const until = validTo === undefined ? {} : { validTo };
      expect(isFormer({ id: 'x', name: 'X', ...until }, today)).to.equal(former);
    });
  }

  it('knows the board that an actor is in a county', () => {
    expect(boardIn(named('boards'), '05', content)?.board).to.equal(
      'Länsstyrelsen i Östergötlands län',
    );
    expect(boardIn(named('agency'), '05', content)).to.equal(undefined);
    for (const county of ['90', '99', 'toString']) {
      expect(boardIn(named('boards'), county, content), county).to.equal(undefined);
    }
  });

  it('knows whose board answers for a county, and says nothing where nobody knows', () => {
    const [one, , three] = content.tasks;
    expect(boardCountyOf(one!, '06')).to.equal('06');
    expect(boardCountyOf(three!, '05')).to.equal('05');
    expect(boardCountyOf(three!, '06')).to.equal('05');
    for (const county of ['10', 'toString'])
      expect(boardCountyOf(three!, county)).to.equal(undefined);
  });
});
