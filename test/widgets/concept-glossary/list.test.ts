import { expect } from '@open-wc/testing';
import '../../../src/define/concept-glossary.js';
import { all, cleanUp, one, said, seen, until } from '../../helpers.js';
import { glossaryOf, mountGlossary, mountGlossaryWith, terms, typeIn } from './glossary.js';

const many = (count: number): unknown =>
  glossaryOf(
    Array.from({ length: count }, (_, at) => ({
      id: `c${at}`,
      term: `${'abcd'[at % 4]!}ord ${String(at).padStart(5, '0')}`,
      definition: `Betydelse nummer ${at}.`,
    })),
  );

describe('the list of the glossary', () => {
  afterEach(cleanUp);

  it('has all concepts by letter, and says how many they are', async () => {
    const glossary = await mountGlossary();
    await until('all rows', () => terms(glossary).length === 75);
    expect(seen(one(glossary, '[part=count]'))).to.equal('75 begrepp');
    expect(all(glossary, '[part=letter]').map(seen).slice(0, 3)).to.deep.equal(['A', 'B', 'C']);
    expect(all(glossary, '.see').map(seen)).to.include('EBO');
    expect(seen(one(glossary, '.hint'))).to.match(/^Till exempel \S+ eller \S+/);
  });

  it('has an index in which letters without words are no links', async () => {
    const glossary = await mountGlossary();
    const items = all(glossary, '[part=index] li');
    expect(items.map(seen).join('')).to.equal('ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ0–9');
    const withWords = items.filter((each) => each.querySelector('a')).map(seen);
    expect(withWords).to.include('Ö');
    expect(withWords).to.not.include('Q');
    expect(one(glossary, 'nav').getAttribute('aria-label')).to.equal(
      'Begrepp efter begynnelsebokstav',
    );
  });

  it('takes focus to the letter that is chosen, however far down it is', async () => {
    const glossary = await mountGlossary();
    one(glossary, '[data-letter="Ö"]').click();
    await until('focus', () => seen(glossary.shadowRoot?.activeElement) === 'Ö');
  });

  it('narrows while typing, marks why, and says the number when typing stops', async () => {
    const glossary = await mountGlossary();
    await typeIn(glossary, 'nyanländas');
    expect(terms(glossary)[0]).to.equal('nyanländ');
    expect(seen(one(glossary, '.why'))).to.equal('nyanländas → nyanländ');
    expect(one(glossary, '.why mark').textContent).to.equal('nyanländas');
    const words = seen(one(glossary, '[part=count]'));
    await until('it is said', () => said(glossary) === words);
  });

  it('finds abbreviations, words of definitions, and similar words only when nothing else fits', async () => {
    const glossary = await mountGlossary();
    await typeIn(glossary, 'EBO');
    expect(terms(glossary)[0]).to.equal('egenbosättning');
    await typeIn(glossary, 'flyktingguider');
    expect(all(glossary, '.entry dd mark').length).to.be.greaterThan(0);
    await typeIn(glossary, 'nyanlend');
    expect(seen(one(glossary, '[part=count]'))).to.equal(
      'Inget begrepp heter precis så. 1 liknande',
    );
    expect(terms(glossary)).to.deep.equal(['nyanländ']);
  });

  it('begins with the search that the page asks for', async () => {
    const glossary = await mountGlossary('query="nyanländas"');
    await until('the hits', () => all(glossary, '.why').length > 0);
    expect(one<HTMLInputElement>(glossary, 'input').value).to.equal('nyanländas');
    expect(terms(glossary)[0]).to.equal('nyanländ');
  });

  it('says so when nothing fits, and what to do', async () => {
    const glossary = await mountGlossary();
    await typeIn(glossary, 'qqqqq');
    expect(seen(one(glossary, '[part=empty]'))).to.equal('Inget begrepp på ”qqqqq”');
    expect(seen(one(glossary, '.advice'))).to.contain('kortare ord');
  });

  it('shows one letter at a time where there are too many words, and more on request', async () => {
    const glossary = await mountGlossaryWith(many(2400));
    await until('a hundred rows', () => terms(glossary).length === 100);
    expect(all(glossary, '[part=letter]').map(seen)).to.deep.equal(['A']);
    expect(seen(one(glossary, '[part=count]'))).to.equal('2 400 begrepp');
    all(glossary, '.more button')[0]!.click();
    await until('two hundred', () => terms(glossary).length === 200);
    await until(
      'focus on the first new one',
      () => glossary.shadowRoot?.activeElement === all(glossary, '.entry dt > a')[100],
    );
    one(glossary, '[data-letter="C"]').click();
    await until('the letter C', () => seen(glossary.shadowRoot?.activeElement) === 'C');
    expect(one(glossary, '[aria-current]').textContent.trim()).to.equal('C');
  });

  it('is whole on paper', async () => {
    const glossary = await mountGlossaryWith(many(2400));
    await until('the window', () => terms(glossary).length === 100);
    dispatchEvent(new Event('beforeprint'));
    expect(terms(glossary)).to.have.length(2400);
    dispatchEvent(new Event('afterprint'));
    expect(terms(glossary)).to.have.length(100);
  });

  it('orders by the rules of the language it is shown in', async () => {
    const glossary = await mountGlossaryWith(
      glossaryOf(
        ['łódź', 'lampa', 'żaba', 'zamek', 'ćma', 'cena'].map((term, at) => ({
          id: `p${at}`,
          term: { pl: term },
        })),
        { language: 'pl' },
      ),
    );
    await until(
      'the Polish letters',
      () => all(glossary, '[part=letter]').map(seen).join('') === 'CĆLŁZŻ',
    );
    expect(terms(glossary)).to.deep.equal(['cena', 'ćma', 'lampa', 'łódź', 'zamek', 'żaba']);
  });

  it('is in Arabic order for Arabic readers, and says what is translated by machine and what not', async () => {
    document.documentElement.lang = 'ar';
    const glossary = await mountGlossary();
    await until('the letters', () => all(glossary, '[data-letter="و"]').length > 0);
    expect(seen(one(glossary, '.by-machine'))).to.contain('السويدي');
    const letters = all(glossary, '.group:not(.untranslated) [part=letter]').map(seen);
    expect(letters).to.deep.equal([...letters].sort((a, b) => a.localeCompare(b, 'ar')));
    expect(all(glossary, '.untranslated')).to.have.length(0);
  });
});
