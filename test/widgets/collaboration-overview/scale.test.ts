import { expect } from '@open-wc/testing';
import '../../../src/define/collaboration-overview.js';
import { all, cleanUp, one, press, seen, until } from '../../helpers.js';
import {
  actorNames,
  actorOf,
  asked,
  deciding,
  focused,
  mountOverview,
  mountOverviewWith,
  opened,
  others,
  overviewOf,
  typeIn,
} from './overviews.js';

const LARGE = 700;

const many = (amount: number): unknown =>
  overviewOf({
    sectors: { a: 'Ena', b: 'Andra' },
    actors: Array.from({ length: amount }, (_, at) => ({
      ...{ id: `a${at}`, name: `Aktör ${String(at).padStart(4, '0')}` },
      level: at < amount / 2 ? 'national' : 'local',
      sector: at % 2 ? 'a' : 'b',
      worksWith: [`a${(at + 600) % amount}`],
      ...(at % 100 === 99 ? { validTo: '2020' } : {}),
    })),
    tasks: Array.from({ length: amount }, (_, at) => ({
      ...{ id: `t${at}`, label: `Uppgift ${String(at).padStart(4, '0')}` },
      decides: [`a${at}`],
    })),
  });
/** Several tests share one: it is read once. */
const large = many(LARGE);

describe('an overview of hundreds of actors', () => {
  afterEach(cleanUp);

  it('has a screenful at once, a hundred by itself, and more on request', async () => {
    const overview = await mountOverviewWith(large);
    expect(actorNames(overview).length).to.be.oneOf([24, 100]);
    await until('a hundred', () => actorNames(overview).length === 100);
    await press(overview, 'Visa fler aktörer');
    expect(actorNames(overview)).to.have.length(200);
    const rows = all(overview, '.actors summary');
    await until('focus on the first new one', () => focused(overview) === rows[100]);
    expect(new Set(actorNames(overview)).size).to.equal(200);
  });

  it('ends with those that are no more, and then has no button', async () => {
    const overview = await mountOverviewWith(large);
    await until('a hundred', () => actorNames(overview).length === 100);
    for (let shown = 200; shown <= LARGE; shown += 100) {
      expect(all(overview, '.group-title').map(seen)).to.not.include('Finns inte längre');
      await press(overview, 'Visa fler aktörer');
      expect(actorNames(overview)).to.have.length(shown);
    }
    expect(all(overview, '.group-title').map(seen)).to.include('Finns inte längre');
    expect(all(overview, 'button').map(seen)).to.not.include('Visa fler aktörer');
  });

  it('is whole and open on paper, and goes back afterwards', async () => {
    const overview = await mountOverviewWith(large);
    await until('a hundred', () => actorNames(overview).length === 100);
    dispatchEvent(new Event('beforeprint'));
    expect(all(overview, 'details[data-actor]')).to.have.length(LARGE);
    expect(opened(overview)).to.have.length(LARGE);
    dispatchEvent(new Event('afterprint'));
    expect(opened(overview)).to.have.length(0);
    await until('a hundred', () => actorNames(overview).length === 100);
  });

  it('is whole and open on paper beside another widget that was there first', async () => {
    await mountOverview();
    const overview = await mountOverviewWith(large);
    dispatchEvent(new Event('beforeprint'));
    expect(opened(overview)).to.have.length(LARGE);
    dispatchEvent(new Event('afterprint'));
    expect(opened(overview)).to.have.length(0);
  });

  it('leads to an actor far down, and back', async () => {
    const overview = await mountOverviewWith(large, 'actor="a2"');
    expect(all(overview, '[data-actor=a602]')).to.have.length(0);
    await press(overview, 'Aktör 0602');
    const there = actorOf(overview, 'a602').querySelector('summary');
    await until('there', () => focused(overview) === there);
    await press(overview, 'Tillbaka till Aktör 0002');
    const back = actorOf(overview, 'a2').querySelector('summary');
    await until('back', () => focused(overview) === back);
  });

  it('opens an actor far down where the page names it', async () => {
    const overview = await mountOverviewWith(large, 'actor="a690"');
    expect(opened(overview)).to.deep.equal(['a690']);
  });

  it('has all tasks, finds the last, and shows other answers a hundred at a time', async () => {
    const overview = await mountOverviewWith(large);
    expect(all(overview, '[data-task]')).to.have.length(LARGE);
    await typeIn(overview, 'uppgift 0699');
    await until('the last', () => asked(overview) === 'Uppgift 0699');
    await typeIn(overview, 'uppgift');
    await until('the others', () => others(overview).length === 100);
    expect(seen(one(overview, '[part=count]'))).to.equal('699 svar till på ”uppgift”');
    await press(overview, 'Visa fler svar');
    expect(others(overview)).to.have.length(200);
    const rows = all(overview, '.answer ~ ul .row');
    await until('focus on the first new one', () => focused(overview) === rows[100]);
    expect(deciding(overview)).to.deep.equal(['Aktör 0000']);
  });

  for (const [amount, shown] of [
    [500, 500],
    [501, 100],
  ] as const) {
    it(`shows ${shown} of ${amount} without being asked`, async () => {
      const overview = await mountOverviewWith(many(amount));
      await until('the rows', () => actorNames(overview).length === shown);
      expect(all(overview, '.more')).to.have.length(shown === amount ? 0 : 1);
    });
  }
});
