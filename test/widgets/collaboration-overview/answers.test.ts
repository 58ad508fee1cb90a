import { expect } from '@open-wc/testing';
import '../../../src/define/collaboration-overview.js';
import { all, cleanUp, one, press, said, seen, seenOf, settle, until } from '../../helpers.js';
import {
  asked,
  deciding,
  factsOf,
  focused,
  mountOverview,
  mountOverviewWith,
  others,
  overviewOf,
  typeIn,
} from './overviews.js';

/** Whether everything, and no answer, is in sight. */
const isWhole = (overview: Element): boolean =>
  all(overview, '[part=answer]').length === 0 &&
  one(overview, '.actors').checkVisibility() &&
  all(overview, '[part=empty]').length === 0;

describe('the answer of the overview', () => {
  afterEach(cleanUp);

  it('says of who decides that nobody has checked it, where it is so', async () => {
    const overview = await mountOverview('task="utlandsk-utbildning"');
    await until('an answer', () => all(overview, '.answer .decides').length > 0);
    expect(all(overview, '.answer > .doubt').map(seen)).to.deep.equal(['Inte kontrollerat']);
    overview.task = 'asyl';
    await until('another', () => seen(one(overview, '#asked')) === 'Besluta om asyl');
    expect(all(overview, '.answer > .doubt')).to.have.length(0);
  });

  it('says who decides, what for, how to reach them, and what it rests on', async () => {
    const overview = await mountOverview('task="asyl"');
    const answer = one(overview, '[part=answer]');
    expect(answer.getAttribute('role')).to.equal('group');
    expect(answer.getAttribute('aria-labelledby')).to.equal('asked');
    expect(asked(overview)).to.equal('Besluta om asyl');
    expect(deciding(overview)).to.deep.equal(['Migrationsverket']);
    expect(seen(answer.querySelector('.lead'))).to.match(/^Prövar ansökningar om asyl/);
    expect(factsOf(answer, 'Webb')).to.deep.equal(['migrationsverket.se']);
    expect(answer.querySelector<HTMLAnchorElement>('dd a')!.href).to.equal(
      'https://www.migrationsverket.se/',
    );
    expect(factsOf(answer, 'Nivå')).to.deep.equal(['Nationellt']);
    expect(factsOf(answer, 'Regleras i')[0]).to.match(
      /^Förordning med instruktion för Migrationsverket SFS 2019:502 inte kontrollerad$/,
    );
    expect(factsOf(answer, 'Medverkar')).to.deep.equal([]);
    expect(all(overview, '.actors').some((each) => each.checkVisibility())).to.equal(false);
  });

  it('does not mark a law that somebody has checked', async () => {
    const regulation = [{ title: 'Lagen', sfs: '2017:584', verified: true }];
    const overview = await mountOverviewWith(
      overviewOf({
        actors: [{ id: 'a', name: 'A', regulation }],
        tasks: [{ id: 't', label: 'T', decides: ['a'] }],
      }),
      'task="t"',
    );
    expect(factsOf(one(overview, '.answer'), 'Regleras i')).to.deep.equal(['Lagen SFS 2017:584']);
  });

  it('says who takes part', async () => {
    const overview = await mountOverview('task="ensamkommande-barn"');
    expect(factsOf(one(overview, '.answer'), 'Medverkar')).to.deep.equal([
      'Migrationsverket Socialstyrelsen',
    ]);
  });

  it('names everybody where several decide', async () => {
    const overview = await mountOverviewWith(
      overviewOf({
        actors: [
          { id: 'a', name: 'Ankeborg', website: 'https://a.example/' },
          { id: 'b', name: 'Birka', mandate: 'Bestämmer också.' },
        ],
        tasks: [{ id: 't', label: 'Frågan', decides: ['a', 'b'] }],
      }),
    );
    await typeIn(overview, 'frågan');
    expect(deciding(overview)).to.deep.equal(['Ankeborg', 'Birka']);
    expect(all(overview, '#decides')).to.have.length(1);
    expect(seen(one(overview, '.answer'))).to.include('Bestämmer också.');
    await until('it is said', () => said(overview) === 'Frågan: Ankeborg, Birka.');
  });

  it('says that nobody is named where nobody is', async () => {
    const overview = await mountOverviewWith(
      overviewOf({
        actors: [{ id: 'a', name: 'A' }],
        tasks: [{ id: 't', label: 'Frågan', takesPart: ['a'] }],
      }),
    );
    await typeIn(overview, 'frågan');
    expect(deciding(overview)).to.deep.equal(['Vem som ansvarar står inte här']);
    expect(factsOf(one(overview, '.answer'), 'Medverkar')).to.deep.equal(['A']);
    await until('it is said', () => said(overview) === 'Frågan: Vem som ansvarar står inte här.');
  });

  it('is all grants together where money is asked for', async () => {
    const overview = await mountOverview();
    await typeIn(overview, 'statsbidrag');
    expect(asked(overview)).to.match(/^\d bidrag att söka$/);
    const cards = all(overview, '.answer [part=item]');
    expect(asked(overview)).to.equal(`${cards.length} bidrag att söka`);
    for (const card of cards) {
      expect(factsOf(card, 'Beslutas av')).to.deep.equal(['Länsstyrelserna']);
      expect(factsOf(card, 'Kontrollerat')[0]).to.match(/november 2026/);
    }
    await until('it is said', () => said(overview).startsWith(asked(overview)));
  });

  it('is an actor where one is asked for: its tasks, and whom it works with', async () => {
    const overview = await mountOverview();
    await typeIn(overview, 'Arbetsförmedlingen');
    const answer = one(overview, '.answer');
    expect(deciding(overview)).to.deep.equal(['Arbetsförmedlingen']);
    expect(asked(overview)).to.equal('Statliga myndigheter');
    expect(factsOf(answer, 'Ansvarar för')).to.deep.equal(['Samordna etableringsinsatser']);
    expect(factsOf(answer, 'Medverkar i')).to.include('Betala ut etableringsersättning');
    expect(factsOf(answer, 'Samverkar med')[0]).to.include('Kommunerna');
    await press(overview, 'Samordna etableringsinsatser');
    expect(asked(overview)).to.equal('Samordna etableringsinsatser');
    await until('focus', () => focused(overview)?.id === 'decides');
  });

  it('lists names that are similar where none is called so', async () => {
    const overview = await mountOverview();
    await typeIn(overview, 'migrationsvreket');
    expect(deciding(overview)).to.deep.equal([]);
    expect(seen(one(overview, '[part=count]'))).to.match(/^Inget heter precis så\. \d+ liknande$/);
    expect(others(overview)).to.include('Migrationsverket');
    await until('it is said', () => said(overview) === seen(one(overview, '[part=count]')));
  });

  it('says what to do where there is none', async () => {
    const overview = await mountOverview();
    await typeIn(overview, 'qwxz');
    expect(seen(one(overview, '[part=empty]'))).to.equal('Ingen uppgift på ”qwxz”');
    expect(seenOf(overview)).to.include('Pröva ett annat eller kortare ord.');
    await until('it is said', () => said(overview) === 'Ingen uppgift på ”qwxz”');
    await press(overview, 'Visa allt');
    expect(isWhole(overview)).to.equal(true);
    expect(one<HTMLInputElement>(overview, '#query').value).to.equal('');
    await until('focus', () => focused(overview)?.id === 'query');
  });

  it('counts what else fits, and each of it becomes the answer when pressed', async () => {
    const overview = await mountOverview();
    await typeIn(overview, 'asyl');
    expect(deciding(overview)).to.deep.equal(['Migrationsverket']);
    const count = others(overview).length;
    expect(seen(one(overview, '[part=count]'))).to.equal(`${count} svar till på ”asyl”`);
    await until('it is said', () =>
      said(overview).endsWith(`Migrationsverket. ${count} svar till`),
    );
    await press(overview, 'Ge gratis råd i asylrätt');
    expect(asked(overview)).to.equal('Ge gratis råd i asylrätt');
    expect(deciding(overview)).to.deep.equal(['Asylrättscentrum']);
    await until('focus', () => focused(overview)?.id === 'decides');
    // What was the answer is one of the others now.
    expect(others(overview)).to.include('Besluta om asyl').and.to.have.length(count);
    await press(overview, 'Tidiga insatser för asylsökande (TIA)');
    expect(asked(overview)).to.equal('1 bidrag att söka');
    await until('focus', () => focused(overview)?.id === 'asked');
  });

  it('is found from the list of tasks, and forgotten for everything', async () => {
    const overview = await mountOverview();
    await press(overview, 'Besluta om medborgarskap');
    await until('focus', () => focused(overview)?.id === 'decides');
    expect([asked(overview), overview.task]).to.deep.equal([
      'Besluta om medborgarskap',
      'medborgarskap',
    ]);
    await press(overview, 'Visa allt');
    expect(isWhole(overview)).to.equal(true);
    expect(overview.task).to.equal(undefined);
  });

  it('forgets what was chosen when something else is typed', async () => {
    const overview = await mountOverview('task="asyl"');
    await typeIn(overview, 'sfi');
    expect(asked(overview)).to.equal('Ordna sfi: svenska för invandrare');
    expect(overview.task).to.equal(undefined);
    await typeIn(overview, '');
    expect(isWhole(overview)).to.equal(true);
  });

  it('has focus on its name after Enter, and none where there is no answer', async () => {
    const overview = await mountOverview();
    const input = one<HTMLInputElement>(overview, '#query');
    const enter = async (): Promise<void> => {
      input.focus();
      one<HTMLFormElement>(overview, 'form').requestSubmit();
      await settle(overview);
    };
    await typeIn(overview, 'sfi');
    await enter();
    await until('focus', () => focused(overview)?.id === 'decides');
    await typeIn(overview, 'qwxz');
    await enter();
    expect(focused(overview)?.id).to.equal('query');
    await typeIn(overview, 'migrationsvreket');
    await enter();
    await until('focus on the similar', () => focused(overview)?.id === 'count');
  });

  it('is found only in the sections that are shown', async () => {
    const overview = await mountOverview('sections="actors"');
    await typeIn(overview, 'asyl');
    expect(deciding(overview)).to.deep.equal(['Asylrättscentrum']);
    expect(all(overview, '.answer dd button').map(seen)).to.not.include('Besluta om asyl');
    await typeIn(overview, 'bosättning');
    expect(asked(overview)).to.not.include('bidrag att söka');
    overview.sections = 'tasks';
    await typeIn(overview, 'Asylrättscentrum');
    expect(asked(overview)).to.equal('Ge gratis råd i asylrätt');
    // The actor stands nowhere: its name leads nowhere.
    expect(all(overview, '.decides button')).to.have.length(0);
  });
});
