import { expect } from '@open-wc/testing';
import '../../../src/define/strategy-list.js';
import { all, cleanUp, one, press, seen, until } from '../../helpers.js';
import { choose, count, ids, many, mountListWith, typeIn } from './lists.js';

const LARGE = 5000;
/** Several tests share one: it is read once. */
const large = many(LARGE);

describe('a list of thousands of documents', () => {
  afterEach(cleanUp);

  it('has a screenful at once, some more by itself, and more on request', async () => {
    const list = await mountListWith(large);
    expect(ids(list).length).to.be.oneOf([24, 100]);
    expect(count(list)).to.equal('5 000 dokument');
    await until('a hundred', () => ids(list).length === 100);
    await press(list, 'Visa fler dokument');
    expect(ids(list)).to.have.length(200);
    await until(
      'focus on the first new one',
      () =>
        list.shadowRoot?.activeElement?.closest('[part=item]') === all(list, '[part=item]')[100],
    );
    expect(new Set(ids(list)).size).to.equal(200);
  });

  it('gets itself ready to be searched at the first touch, before any key', async () => {
    const list = await mountListWith(large);
    await until('a hundred', () => ids(list).length === 100);
    await list.updateComplete;
    let updates = 0;
    const { requestUpdate } = list;
    list.requestUpdate = (...changed) => {
      updates += 1;
      requestUpdate.apply(list, changed);
    };
    list.dispatchEvent(new Event('pointerover'));
    await until('the search has come', () => updates > 0);
  });

  it('is whole on paper, open and without a limit, and goes back afterwards', async () => {
    const list = await mountListWith(large, 'limit="10"');
    await until('ten', () => ids(list).length === 10);
    dispatchEvent(new Event('beforeprint'));
    expect(ids(list)).to.have.length(LARGE);
    dispatchEvent(new Event('afterprint'));
    expect(ids(list)).to.have.length(10);
  });

  it('is whole on paper in groups, too', async () => {
    const list = await mountListWith(many(1200), 'sort="county"');
    await until('a hundred', () => ids(list).length === 100);
    expect(all(list, '[part=group-title]').map(seen)).to.deep.equal(['Hallands län']);
    expect(seen(one(list, '.group-head .hint'))).to.equal('400 dokument');
    dispatchEvent(new Event('beforeprint'));
    expect(ids(list)).to.have.length(1200);
    expect(all(list, '[part=group-title]').map(seen)).to.deep.equal(['Hallands län', 'Skåne län']);
    dispatchEvent(new Event('afterprint'));
    expect(ids(list)).to.have.length(100);
  });

  for (const [amount, shown] of [
    [500, 500],
    [501, 100],
  ] as const) {
    it(`shows ${shown} of ${amount} without being asked`, async () => {
      const list = await mountListWith(many(amount));
      await until('the rows', () => ids(list).length === shown);
      expect(all(list, '.more')).to.have.length(shown === amount ? 0 : 1);
    });
  }

  it('finds the last of them, and filters them', async () => {
    const list = await mountListWith(large);
    await typeIn(list, '04999');
    await until('the last', () => ids(list).join() === 'd4999');
    await typeIn(list, '');
    await choose(list, 'type', 'Avtal');
    expect(count(list)).to.equal('2 500 av 5 000 dokument passar');
  });
});
