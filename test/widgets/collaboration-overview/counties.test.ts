import { expect } from '@open-wc/testing';
import '../../../src/define/collaboration-overview.js';
import { all, cleanUp, one, press, said, seen, settle, until } from '../../helpers.js';
import {
  asked,
  chooseCounty,
  countyShown,
  deciding,
  factsOf,
  focused,
  mountOverview,
  typeIn,
} from './overviews.js';

const SKANE = 'Länsstyrelsen i Skåne län';
const UNKNOWN = (county: string): string =>
  `Vilken länsstyrelse som har uppgiften i ${county} är inte känt här.`;
const FOR_OTHERS = 'En del länsstyrelser gör detta även åt andra län. Välj län för att se vilken.';
const answer = (overview: Element): HTMLElement => one(overview, '.answer');

describe('the county boards in an answer', () => {
  afterEach(cleanUp);

  it('are all of them, with counties to choose from, where none is asked about', async () => {
    const overview = await mountOverview('task="kommuntal"');
    expect(deciding(overview)).to.deep.equal(['Länsstyrelserna']);
    const select = one<HTMLSelectElement>(overview, '#county');
    expect([...select.labels].map(seen)).to.deep.equal(['Län']);
    const names = [...select.options].map(({ text }) => text.trim());
    expect(names[0]).to.equal('Välj ditt län');
    expect(names.slice(1)).to.deep.equal(names.slice(1).sort(new Intl.Collator('sv').compare));
    expect(names).to.have.length(22);
    expect(seen(answer(overview))).to.not.include(FOR_OTHERS);
  });

  it('are no matter where somebody else decides', async () => {
    const overview = await mountOverview('task="asyl" county="12"');
    expect(all(overview, 'select')).to.have.length(0);
    expect(deciding(overview)).to.deep.equal(['Migrationsverket']);
  });

  it('are the one of the county that is chosen; answer and live region follow, focus stays', async () => {
    const overview = await mountOverview('task="kommuntal"');
    const select = await chooseCounty(overview, 'Skåne län');
    expect(deciding(overview)).to.deep.equal([SKANE]);
    expect(factsOf(answer(overview), 'Telefon')).to.deep.equal(['010-224 10 00']);
    expect(factsOf(answer(overview), 'Webb')[0]).to.match(/^lansstyrelsen\.se\/skane/);
    await until('it is said', () => said(overview).endsWith(`: ${SKANE}.`));
    expect(focused(overview)).to.equal(select);
    expect(select.isConnected).to.equal(true);
    await chooseCounty(overview, 'Välj ditt län');
    expect(deciding(overview)).to.deep.equal(['Länsstyrelserna']);
    expect(factsOf(answer(overview), 'Telefon')).to.deep.equal([]);
  });

  it('are the one of the county that the question names, until another is chosen', async () => {
    const overview = await mountOverview('county="25"');
    await typeIn(overview, 'kommuntal i Skåne län');
    expect(deciding(overview)).to.deep.equal([SKANE]);
    expect(countyShown(overview)).to.equal('Skåne län');
    await chooseCounty(overview, 'Kalmar län');
    expect(deciding(overview)).to.deep.equal(['Länsstyrelsen i Kalmar län']);
    expect(countyShown(overview)).to.equal('Kalmar län');
    // Another question is another county's.
    await typeIn(overview, 'kommuntal i Gotlands län');
    expect(deciding(overview)).to.deep.equal(['Länsstyrelsen i Gotlands län']);
    expect(countyShown(overview)).to.equal('Gotlands län');
    // Also one that was chosen before.
    await typeIn(overview, 'kommuntal i Kalmar län');
    expect(countyShown(overview)).to.equal('Kalmar län');
  });

  it('are all again where the reader chooses none, whatever the question names', async () => {
    const overview = await mountOverview();
    await typeIn(overview, 'kommuntal i Skåne län');
    await chooseCounty(overview, 'Välj ditt län');
    expect(countyShown(overview)).to.equal('Välj ditt län');
    expect(deciding(overview)).to.deep.equal(['Länsstyrelserna']);
  });

  it('are the one of the county that the page names, and the list says which', async () => {
    const overview = await mountOverview('task="kommuntal" county="M"');
    expect(deciding(overview)).to.deep.equal([SKANE]);
    expect(countyShown(overview)).to.equal('Skåne län');
    overview.county = '25';
    await settle(overview);
    expect(countyShown(overview)).to.equal('Norrbottens län');
  });

  it('are the one that does it for the county', async () => {
    const overview = await mountOverview('task="tillsyn-overformyndare"');
    expect(seen(answer(overview))).to.include(FOR_OTHERS);
    await chooseCounty(overview, 'Jönköpings län');
    expect(deciding(overview)).to.deep.equal(['Länsstyrelsen i Östergötlands län']);
    expect(countyShown(overview)).to.equal('Jönköpings län');
    expect(seen(answer(overview))).to.not.include(FOR_OTHERS);
    expect(all(overview, '.unknown')).to.have.length(0);
  });

  it('are said to be unknown where nobody says which does it for the county', async () => {
    const overview = await mountOverview('task="tillsyn-overformyndare"');
    await chooseCounty(overview, 'Norrbottens län');
    expect(deciding(overview)).to.deep.equal(['Länsstyrelserna']);
    const unknown = one(overview, '.unknown');
    expect(seen(unknown)).to.equal(UNKNOWN('Norrbottens län'));
    expect(getComputedStyle(unknown).borderInlineStartStyle).to.equal('dashed');
    expect(factsOf(answer(overview), 'Telefon')).to.deep.equal([]);
  });

  it('are the answer where only a county is typed', async () => {
    const overview = await mountOverview();
    await typeIn(overview, 'Kalmar län');
    expect(asked(overview)).to.equal('Kalmar län');
    expect(deciding(overview)).to.deep.equal(['Länsstyrelsen i Kalmar län']);
    expect(factsOf(answer(overview), 'Telefon')[0]).to.match(/^010-/);
    await until('it is said', () => said(overview).includes('Länsstyrelsen i Kalmar län'));
    await press(overview, 'Visa allt');
    expect(all(overview, '.answer')).to.have.length(0);
  });

  it('decide on grants in the county that is asked about', async () => {
    const overview = await mountOverview('county="12"');
    await typeIn(overview, 'bidrag');
    for (const card of all(overview, '.answer [part=item]')) {
      expect(factsOf(card, 'Beslutas av')).to.deep.equal([SKANE]);
    }
  });

  it('are named at the boards as an actor, too', async () => {
    const overview = await mountOverview('county="12"');
    await typeIn(overview, 'Länsstyrelserna');
    expect(deciding(overview)).to.deep.equal([SKANE]);
    await chooseCounty(overview, 'Kalmar län');
    expect(deciding(overview)).to.deep.equal(['Länsstyrelsen i Kalmar län']);
  });
});
