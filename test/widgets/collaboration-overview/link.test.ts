import { expect } from '@open-wc/testing';
import '../../../src/define/collaboration-overview.js';
import type { CollaborationOverview } from '../../../src/index.js';
import { spareHistory } from '../../history.js';
import { all, cleanUp, settle, until } from '../../helpers.js';
import {
  actorOf,
  focused,
  mountOverview,
  mountOverviewWith,
  opened,
  overviewOf,
  typeIn,
} from './overviews.js';

const address = (): string | null => new URLSearchParams(location.search).get('lor-x');

async function toggle(overview: CollaborationOverview, id: string): Promise<void> {
  await until('its row', () => all(overview, `[data-actor=${id}]`).length > 0);
  actorOf(overview, id).querySelector('summary')!.click();
  await settle(overview);
}

describe('an overview with a link of its own', () => {
  const start = location.href;
  before(() => spareHistory());
  afterEach(() => {
    cleanUp();
    history.replaceState(null, '', start);
  });

  it('writes nothing into the address without being asked to', async () => {
    const overview = await mountOverview();
    await toggle(overview, 'skatteverket');
    expect(location.href).to.equal(start);
  });

  it('has the opened actor in the address; Back leads back, Forward forth', async () => {
    const overview = await mountOverview('deep-link="x"');
    const events: string[] = [];
    overview.addEventListener('lor-actor-open', ({ detail }) => events.push(detail.actor));
    history.replaceState({ own: 1 }, '');
    await toggle(overview, 'skatteverket');
    expect(address()).to.equal('skatteverket');
    expect(history.state).to.deep.equal({ own: 1 });
    await toggle(overview, 'kommuner');
    expect(address()).to.equal('kommuner');
    history.back();
    await until(
      'the first',
      () => address() === 'skatteverket' && !actorOf(overview, 'kommuner').open,
    );
    expect(opened(overview)).to.deep.equal(['skatteverket']);
    history.back();
    await until('none', () => opened(overview).length === 0);
    expect(address()).to.equal(null);
    history.forward();
    await until('the first again', () => opened(overview).join() === 'skatteverket');
    expect(events).to.deep.equal(['skatteverket', 'kommuner', 'skatteverket', 'skatteverket']);
    await toggle(overview, 'skatteverket');
    expect(address()).to.equal(null);
  });

  it('shows the list again when Back leads to an actor while an answer hides it', async () => {
    const overview = await mountOverview('deep-link="x"');
    await toggle(overview, 'skatteverket');
    await toggle(overview, 'kommuner');
    await typeIn(overview, 'asyl');
    expect(all(overview, '.answer')).to.have.length(1);
    history.back();
    await until('the list', () => actorOf(overview, 'skatteverket').checkVisibility());
    expect(all(overview, '.answer')).to.have.length(0);
    expect(opened(overview)).to.include('skatteverket');
  });

  it('takes focus along where it is in the overview', async () => {
    const overview = await mountOverview('deep-link="x"');
    await toggle(overview, 'skatteverket');
    await toggle(overview, 'kommuner');
    actorOf(overview, 'kommuner').querySelector('summary')!.focus();
    history.back();
    const summary = actorOf(overview, 'skatteverket').querySelector('summary');
    await until('focus', () => focused(overview) === summary);
  });

  for (const form of ['?lor-x=skatteverket', '?a=1&lor-x=skatteverket', '#lor-x-skatteverket']) {
    it(`opens at ${form}, whatever the attribute says`, async () => {
      history.replaceState(null, '', form);
      const overview = await mountOverview('deep-link="x" actor="kommuner"');
      expect(opened(overview)).to.deep.equal(['skatteverket']);
    });
  }

  for (const id of ['nobody', '%E0%A4%A', '__proto__', '']) {
    it(`takes ?lor-x=${id} for nothing, and opens what the attribute says`, async () => {
      history.replaceState(null, '', `?lor-x=${id}`);
      const overview = await mountOverview('deep-link="x" actor="kommuner"');
      expect(opened(overview)).to.deep.equal(['kommuner']);
    });
  }

  it('never has in the address what is typed', async () => {
    const overview = await mountOverview('deep-link="x"');
    await typeIn(overview, 'asyl');
    expect(location.href).to.equal(start);
  });

  it('shows so many that Back’s actor is among them', async () => {
    const actors = Array.from({ length: 700 }, (_, at) => ({ id: `a${at}`, name: `Aktör ${at}` }));
    const overview = await mountOverviewWith(overviewOf({ actors }), 'deep-link="x"');
    history.replaceState(null, '', '?lor-x=a650');
    history.pushState(null, '', '?');
    expect(all(overview, '[data-actor=a650]')).to.have.length(0);
    history.back();
    await until('the actor', () => opened(overview).join() === 'a650');
  });
});
