import { expect } from '@open-wc/testing';
import '../../../src/define/collaboration-overview.js';
import { cleanUp, searchComes, seenOf, settle } from '../../helpers.js';
import { actorOf, deciding, mountOverviewWith, overviewOf } from './overviews.js';

describe('the overview with keys that members of objects have', () => {
  afterEach(cleanUp);

  it('opens and answers them', async () => {
    const keys = ['constructor', 'toString', '__proto__'];
    const overview = await mountOverviewWith(
      overviewOf({
        actors: keys.map((id) => ({ id, name: `Aktör ${id}`, sector: id })),
        tasks: keys.map((id) => ({ id, label: `Uppgift ${id}`, decides: [id] })),
      }),
    );
    for (const id of keys) {
      overview.actor = id;
      await settle(overview);
      expect(actorOf(overview, id).open, id).to.equal(true);
      overview.task = id;
      await searchComes(overview);
      expect(seenOf(overview), id).to.include(`Uppgift ${id}`);
      expect(deciding(overview)).to.deep.equal([`Aktör ${id}`]);
      overview.task = undefined;
    }
  });
});
