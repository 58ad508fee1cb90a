import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/collaboration-overview.js';
import type { CollaborationOverview } from '../../../src/index.js';
import { all, cleanUp, one, place, press, seen, settle, until } from '../../helpers.js';
import {
  actorNames,
  actorOf,
  asked,
  chooseCounty,
  deciding,
  factsOf,
  focused,
  mountOverview,
  opened,
  typeIn,
  whole,
} from './overviews.js';

const summaryOf = (overview: Element, id: string): HTMLElement =>
  actorOf(overview, id).querySelector('summary')!;

/** Presses an actor's row, as a mouse does. */
async function toggle(overview: CollaborationOverview, id: string): Promise<void> {
  await until('its row', () => all(overview, `[data-actor=${id}]`).length > 0);
  summaryOf(overview, id).click();
  await settle(overview);
}

/** Presses what stands within an actor. */
async function pressIn(overview: CollaborationOverview, id: string, text: string): Promise<void> {
  const button = [...actorOf(overview, id).querySelectorAll('button')].find(
    (each) => seen(each) === text,
  );
  if (!button) throw new Error(`${id} has nothing to press that says "${text}"`);
  button.click();
  await settle(overview);
}

const backOf = (overview: Element): string[] =>
  all(overview, 'button')
    .map((each) => each.textContent.replace(/\s+/g, ' ').trim())
    .filter((each) => each.startsWith('Tillbaka till'));

describe('opening an actor of the overview', () => {
  afterEach(cleanUp);

  it('shows its facts, and closes again', async () => {
    const overview = await mountOverview();
    await toggle(overview, 'migrationsverket');
    expect(opened(overview)).to.deep.equal(['migrationsverket']);
    const agency = actorOf(overview, 'migrationsverket');
    expect(factsOf(agency, 'Webb')).to.deep.equal(['migrationsverket.se']);
    expect(factsOf(agency, 'Ansvarar för')).to.include('Besluta om asyl');
    expect(factsOf(agency, 'Samverkar med')[0]).to.include('Kommunerna');
    expect(overview.actor).to.equal('migrationsverket');
    await toggle(overview, 'migrationsverket');
    expect(opened(overview)).to.deep.equal([]);
    expect(overview.actor).to.equal(undefined);
  });

  for (const [name, key] of [
    ['Enter', 'Enter'],
    ['the space bar', ' '],
  ] as const) {
    it(`is done with ${name}, and undone`, async () => {
      const overview = await mountOverview();
      const summary = summaryOf(overview, 'skatteverket');
      summary.focus();
      await sendKeys({ press: key });
      await until('open', () => opened(overview).join() === 'skatteverket');
      expect(focused(overview)).to.equal(summary);
      await sendKeys({ press: key });
      await until('closed', () => opened(overview).length === 0);
    });
  }

  it('tells the page once, across shadow roots; a preset, a closing and the list do not', async () => {
    const holder = place('<lor-collaboration-overview actor="kommuner">');
    const events: CustomEvent[] = [];
    const listen = (event: CustomEvent): number => events.push(event);
    document.addEventListener('lor-actor-open', listen);
    try {
      const overview = holder.querySelector('lor-collaboration-overview')!;
      await whole(overview);
      expect(opened(overview)).to.deep.equal(['kommuner']);
      overview.actor = 'skr';
      await settle(overview);
      expect(events).to.deep.equal([]);
      await toggle(overview, 'skatteverket');
      await toggle(overview, 'skatteverket');
      expect(events.map(({ detail }) => detail as unknown)).to.deep.equal([
        { actor: 'skatteverket' },
      ]);
      const [event] = events;
      expect([event!.bubbles, event!.composed, event!.target]).to.deep.equal([
        true,
        true,
        overview,
      ]);
    } finally {
      document.removeEventListener('lor-actor-open', listen);
    }
  });

  it('leaves others open', async () => {
    const overview = await mountOverview('actor="skatteverket"');
    await toggle(overview, 'migrationsverket');
    await toggle(overview, 'kommuner');
    expect(opened(overview)).to.have.members(['skatteverket', 'migrationsverket', 'kommuner']);
    await toggle(overview, 'migrationsverket');
    expect(opened(overview)).to.have.members(['skatteverket', 'kommuner']);
  });

  it('leads to a neighbour and back', async () => {
    const overview = await mountOverview();
    await toggle(overview, 'migrationsverket');
    await pressIn(overview, 'migrationsverket', 'Kommunerna');
    await until('there', () => focused(overview) === summaryOf(overview, 'kommuner'));
    expect(opened(overview)).to.have.members(['migrationsverket', 'kommuner']);
    expect(backOf(overview)).to.deep.equal(['Tillbaka till Migrationsverket']);
    await pressIn(overview, 'kommuner', 'Tillbaka till Migrationsverket');
    await until('back', () => focused(overview) === summaryOf(overview, 'migrationsverket'));
    expect(backOf(overview)).to.deep.equal([]);
  });

  it('leads from its tasks to an answer, and from there back to the list', async () => {
    const overview = await mountOverview('actor="skatteverket"');
    await pressIn(overview, 'skatteverket', 'Utfärda id-kort');
    await until('the answer', () => focused(overview)?.id === 'decides');
    expect(asked(overview)).to.equal('Utfärda id-kort');
    await press(overview, 'Visa allt');
    expect(opened(overview)).to.deep.equal(['skatteverket']);
  });

  it('leads from an answer to its actor and back, with what was chosen', async () => {
    const overview = await mountOverview();
    await typeIn(overview, 'kommun');
    await press(overview, 'Besluta kommuntal');
    await chooseCounty(overview, 'Skåne län');
    await press(overview, 'Länsstyrelsen i Skåne län');
    await until('there', () => focused(overview) === summaryOf(overview, 'lansstyrelserna'));
    const boards = actorOf(overview, 'lansstyrelserna');
    expect(factsOf(boards, 'I länet')).to.deep.equal(['Länsstyrelsen i Skåne län']);
    expect(factsOf(boards, 'Telefon')).to.deep.equal(['010-224 10 00']);
    expect(backOf(overview)[0]).to.match(/^Tillbaka till Besluta kommuntal/);
    await press(overview, 'Tillbaka till Besluta kommuntal');
    await until('back', () => focused(overview)?.id === 'decides');
    expect(one<HTMLInputElement>(overview, '#query').value).to.equal('kommun');
    expect(deciding(overview)).to.deep.equal(['Länsstyrelsen i Skåne län']);
  });

  it('leads from the answer for a county back to that county’s', async () => {
    const overview = await mountOverview();
    await typeIn(overview, 'kommuntal i Skåne län');
    await press(overview, 'Länsstyrelsen i Skåne län');
    await until('there', () => focused(overview) === summaryOf(overview, 'lansstyrelserna'));
    await press(overview, 'Tillbaka till kommuntal i Skåne län');
    await until('back', () => focused(overview)?.id === 'decides');
    expect(deciding(overview)).to.deep.equal(['Länsstyrelsen i Skåne län']);
  });

  it('leads from grants to who decides and back to the grants', async () => {
    const overview = await mountOverview();
    await typeIn(overview, 'bidrag');
    one(overview, '.answer dd button').click();
    await until('there', () => focused(overview) === summaryOf(overview, 'lansstyrelserna'));
    await press(overview, 'Tillbaka till bidrag');
    await until('back', () => focused(overview)?.id === 'asked');
    expect(asked(overview)).to.match(/bidrag att söka$/);
  });

  it('is native: closed content is in the page, where a search of the page finds it', async () => {
    const overview = await mountOverview();
    const agency = actorOf(overview, 'skatteverket');
    expect(agency.open).to.equal(false);
    expect(agency.textContent).to.include('Utfärda id-kort');
    // The browser opens what it has found; what is pressed then closes it.
    agency.open = true;
    overview.requestUpdate();
    await settle(overview);
    expect(agency.open).to.equal(true);
    await toggle(overview, 'skatteverket');
    expect(agency.open).to.equal(false);
  });

  it('is done for paper, and undone afterwards', async () => {
    const overview = await mountOverview('actor="skr"');
    await until('all rows', () => actorNames(overview).length === 35);
    dispatchEvent(new Event('beforeprint'));
    expect(opened(overview)).to.have.length(35);
    dispatchEvent(new Event('afterprint'));
    expect(opened(overview)).to.deep.equal(['skr']);
  });

  it('stays as it is when the language changes: typed, open and chosen', async () => {
    const overview = await mountOverview('lang="sv" actor="skatteverket"');
    overview.lang = 'en';
    await until('English', () => one(overview, '.lor').lang === 'en');
    expect(opened(overview)).to.deep.equal(['skatteverket']);
    expect(seen(summaryOf(overview, 'skatteverket'))).to.match(/^Swedish Tax Agency/);
    await typeIn(overview, 'kommuntal');
    await chooseCounty(overview, 'Skåne County');
    overview.lang = 'ar';
    await until('Arabic', () => one(overview, '.lor').lang === 'ar');
    expect(one<HTMLInputElement>(overview, '#query').value).to.equal('kommuntal');
    expect(one<HTMLSelectElement>(overview, '#county').value).to.equal('12');
    overview.lang = 'sv';
    await until('Swedish', () => one(overview, '.lor').lang === 'sv');
    expect(deciding(overview)).to.deep.equal(['Länsstyrelsen i Skåne län']);
    await press(overview, 'Visa allt');
    expect(opened(overview)).to.deep.equal(['skatteverket']);
  });
});
