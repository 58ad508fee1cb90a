import { expect } from '@open-wc/testing';
import embedded from '../../../src/content/collaboration.json' with { type: 'json' };
import { bandsOf, type Bands } from '../../../src/widgets/collaboration-overview/bands.js';
import type { Actor } from '../../../src/widgets/collaboration-overview/collaboration.js';
import { readCollaboration } from '../../../src/widgets/collaboration-overview/collaboration.schema.js';

const content = readCollaboration(embedded).content!;
const outline = ({ present }: Bands) =>
  present.map(({ level, sectors }) => [
    level,
    ...sectors.map(
      ({ sector, actors }) => `${sector ?? 'none'}: ${actors.map(({ id }) => id).join(' ')}`,
    ),
  ]);
const made = (actors: readonly Actor[], sectors = {}) =>
  bandsOf({ ...content, actors, sectors }, '2026-11-28');

describe('the actors by level and sector', () => {
  it('are from the country to the place, in the order of the sectors, then of the content', () => {
    const sectors = { state: 'Stat', town: 'Kommun' };
    expect(
      outline(
        made(
          [
            { id: 'a', name: 'A', level: 'local', sector: 'club' },
            { id: 'b', name: 'B', level: 'local', sector: 'town' },
            { id: 'c', name: 'C' },
            { id: 'd', name: 'D', level: 'national', sector: 'state' },
            { id: 'e', name: 'E', level: 'local' },
            { id: 'f', name: 'F', level: 'local', sector: 'town' },
          ],
          sectors,
        ),
      ),
    ).to.deep.equal([
      ['national', 'state: d'],
      ['local', 'town: b f', 'club: a', 'none: e'],
      [undefined, 'none: c'],
    ]);
  });

  it('hold every actor once, and those that are no more apart', () => {
    const { present, former } = bandsOf(content, '2026-11-28');
    const there = present.flatMap(({ sectors }) => sectors.flatMap(({ actors }) => actors));
    expect(there).to.have.length(33);
    expect([...there, ...former]).to.have.members([...content.actors]);
    expect(former.map(({ id }) => id)).to.deep.equal(['delmos', 'dua']);
    expect(present.map(({ level }) => level)).to.deep.equal(['national', 'regional', 'local']);
  });

  it('take an actor for present until its last day is over', () => {
    expect(bandsOf(content, '2022-12-31').former).to.deep.equal([]);
    expect(bandsOf(content, '2023-01-01').former.map(({ id }) => id)).to.deep.equal(['delmos']);
  });

  it('are none where there is nobody', () => {
    expect(made([])).to.deep.equal({ present: [], former: [] });
  });
});
