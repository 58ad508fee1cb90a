import { expect } from '@open-wc/testing';
import '../../../src/define/concept-glossary.js';
import type { LorConceptOpenDetail } from '../../../src/index.js';
import { all, cleanUp, one, said, seen, seenOf, tapConsole, until } from '../../helpers.js';
import { glossaryOf, mountGlossary, mountGlossaryWith, open, terms } from './glossary.js';

describe('one concept of the glossary', () => {
  afterEach(cleanUp);

  it('is opened by its attribute, with its facts and their source', async () => {
    const glossary = await mountGlossary('concept="nyanland"');
    const heading = one(glossary, '#concept');
    expect(heading.localName).to.equal('h3');
    expect(seen(heading)).to.equal('nyanländ');
    expect(seen(one(glossary, '.definition'))).to.match(/^Person som är mottagen i en kommun/);
    const facts = all(glossary, '.facts > div').map(seen);
    expect(facts.find((each) => each.startsWith('Källor'))).to.contain('SFS 2017:584');
    expect(facts.find((each) => each.startsWith('Källor'))).to.contain('inte kontrollerad');
    expect(seen(one(glossary, '[part=source]'))).to.equal(
      'Källa: Länsstyrelserna. Kontrollerat 23 november 2026.',
    );
  });

  it('is opened by a link, tells the page, and takes focus to its heading', async () => {
    const glossary = await mountGlossary();
    const opened: string[] = [];
    document.addEventListener(
      'lor-concept-open',
      ({ detail }: CustomEvent<LorConceptOpenDetail>) => opened.push(detail.concept),
      { once: true },
    );
    await open(glossary, 'anvisning');
    await until('focus', () => glossary.shadowRoot?.activeElement?.id === 'concept');
    expect(opened).to.deep.equal(['anvisning']);
  });

  it('leads to what it has to do with, back again, and to the list where it was left', async () => {
    const glossary = await mountGlossary();
    await until('all rows', () => terms(glossary).length === 75);
    await open(glossary, 'nyanland');
    await open(glossary, 'etableringsprogrammet');
    const back = all(glossary, 'button').find((each) => seen(each) === 'Tillbaka till nyanländ')!;
    back.click();
    await until('the one before', () => seen(one(glossary, '#concept')) === 'nyanländ');
    expect(all(glossary, 'button').some((each) => seen(each).startsWith('Tillbaka'))).to.equal(
      false,
    );
    all(glossary, 'button')
      .find((each) => seen(each) === 'Alla begrepp')!
      .click();
    await until(
      'focus on its link',
      () =>
        (glossary.shadowRoot?.activeElement as HTMLElement | null)?.dataset['concept'] ===
        'nyanland',
    );
    expect(terms(glossary)).to.have.length(75);
  });

  it('stands in two languages beside each other, the machine’s marked', async () => {
    const glossary = await mountGlossary('concept="nyanland" also-lang="ar"');
    const second = one(glossary, '.two > :nth-child(2)');
    expect(second.lang).to.equal('ar');
    expect(second.dir).to.equal('rtl');
    expect(seen(second.querySelector('.concept'))).to.equal('وافد جديد');
    const machine = one(glossary, '.machine');
    expect(machine.lang).to.equal('sv');
    expect(seen(machine)).to.contain('Maskinöversatt. Den svenska texten gäller.');
    machine.querySelector('summary')!.click();
    await until('the Swedish text', () => seen(machine).includes('Person som är mottagen'));
  });

  it('hides what no human has read where the page wants it so', async () => {
    const glossary = await mountGlossary('concept="nyanland" also-lang="ar" reviewed-only');
    await until('the card', () => all(glossary, '#concept').length > 0);
    await until('no Arabic', () => all(glossary, '[lang=ar]').length === 0);
    expect(seenOf(glossary)).to.not.contain('وافد');
  });

  it('is copied with its source', async () => {
    const copied: string[] = [];
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => copied.push(text) },
    });
    try {
      const glossary = await mountGlossary('concept="anvisning"');
      all(glossary, 'button')
        .find((each) => seen(each) === 'Kopiera')!
        .click();
      await until('it is said', () => said(glossary) !== '');
      expect(said(glossary)).to.equal('Definitionen är kopierad med sin källa.');
      expect(copied[0]).to.match(/^anvisning\nMigrationsverkets beslut/);
      expect(copied[0]).to.match(
        /Länsstyrelserna, https:\/\/www\.lansstyrelsen\.se\/, 2026-11-23$/,
      );
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    }
  });

  it('leaves presses with a modifier to the browser', async () => {
    const glossary = await mountGlossary();
    const link = one(glossary, '[data-concept]');
    let wasLeft = false;
    const look = (event: Event): void => {
      wasLeft = !event.defaultPrevented;
      event.preventDefault();
    };
    addEventListener('click', look, { once: true });
    link.dispatchEvent(
      new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ctrlKey: true }),
    );
    expect(wasLeft).to.equal(true);
    expect(glossary.concept).to.equal(undefined);
  });

  it('tells developers once of a concept and a language that are not there', async () => {
    const warnings: string[] = [];
    const stop = tapConsole('warn', warnings);
    try {
      const glossary = await mountGlossary('concept="nowhere-at-all" also-lang="xx"');
      glossary.requestUpdate();
      await glossary.updateComplete;
      expect(terms(glossary).length).to.be.greaterThan(10);
    } finally {
      stop();
    }
    expect(warnings.filter((line) => line.includes('nowhere-at-all'))).to.have.length(1);
    expect(warnings.filter((line) => line.includes('also-lang'))).to.have.length(1);
  });

  it('says what status a term has, what it belongs to, and when it has no definition', async () => {
    const glossary = await mountGlossaryWith(
      glossaryOf([
        { id: 'a', term: 'avrått', status: 'deprecated', broader: ['b'], note: 'En anmärkning.' },
        { id: 'b', term: 'brett', definition: 'Något brett.' },
      ]),
      'concept="a"',
    );
    await until('the card', () => all(glossary, '#concept').length > 0);
    expect(seen(one(glossary, '.definition'))).to.equal('Begreppet har ingen definition än.');
    expect(all(glossary, '.facts > div').map(seen)).to.deep.equal([
      'Status Avrådd term',
      'Anmärkning En anmärkning.',
      'Överordnat brett',
    ]);
  });
});
