import { expect } from '@open-wc/testing';
import '../../../src/define/concept-glossary.js';
import '../../../src/define/concept.js';
import type { ConceptGlossary, InlineConcept } from '../../../src/index.js';
import { asked, feed, letGo } from '../../feeds.js';
import { all, one, place, press, seen, seenOf, settle, until } from '../../helpers.js';
import { hurry, state, watched } from '../../watched.js';
import { describeFeed } from '../feed-contract.js';
import { NONSENSE } from '../feed-contract/nonsense.js';
import { tapEach } from '../feed-contract/taps.js';
import { boxOf, open, terms, typeIn } from './glossary.js';

const OWN = 75;

const glossaryFeed: typeof feed = (name, query) => feed(name, { kind: 'glossary', ...query });

/** A glossary with a feed. */
const glossaryWith = (src: string): ConceptGlossary => watched('lor-concept-glossary', src).widget;

/** A term in a sentence, with a feed. */
function termWith(src: string, attributes = 'concept="nyanland"') {
  const { widget: term, ...events } = watched('lor-concept', src, attributes, 'nyanlända');
  return { term, ...events };
}

const pressTerm = (term: InlineConcept): void => one(term, 'a[part=link]').click();

/** The rows that come after the first screenful, and the source below them. */
async function whole(glossary: ConceptGlossary): Promise<void> {
  await glossary.ready;
  await until('the rest', () => all(glossary, '[part=source]').length > 0);
}

describeFeed('a feed of the glossary', {
  tag: 'lor-concept-glossary',
  kind: 'glossary',
  list: 'concepts',
  record: (term) => ({ id: 'a', term }),
  names: terms,
  whole,
  own: OWN,
  ownWords: /nyanländ|begrepp/,
  small: 'Åsbyttring',
  bad: { name: 'nyanländ', field: 'term' },
  countLine: (concepts) => `${concepts} begrepp`,
  chosen: {
    attributes: 'concept="nyanland"',
    isShown: (glossary) => {
      expect(seen(one(glossary, '#concept'))).to.equal('nyanländ');
      expect(seen(one(glossary, '.definition'))).to.match(/^Person som är mottagen i en kommun/);
    },
  },
  sourced: ['', 'concept="nyanland"'],
  typeIn,
  partComes: async (glossary) => {
    // The search is loaded for it.
    glossary.query = 'ord';
    await settle(glossary);
    await import('../../../src/widgets/concept-glossary/concept-search-part.js');
    await settle(glossary);
  },
  readOn: async (glossary) => {
    await press(glossary, 'Alla begrepp');
    await until('the list', () => terms(glossary).length === OWN);
    expect(all(glossary, '.stale')).to.have.lengthOf(1);
    await open(glossary, 'anvisning');
    expect(all(glossary, '.stale')).to.have.lengthOf(1);
    await press(glossary, 'Alla begrepp');
    await typeIn(glossary, 'anvisning');
    return () => {
      expect(terms(glossary)[0]).to.equal('anvisning');
    };
  },
});

describe('a feed of the glossary, in its search and its cards', () => {
  tapEach();

  it('is what is counted and searched, and said to be whose it is', async () => {
    const glossary = glossaryWith(glossaryFeed('bom.json'));
    await whole(glossary);
    expect(seen(one(glossary, '[part=count]'))).to.equal('1 begrepp');
    expect(seen(one(glossary, '[part=source]'))).to.match(/^Källa: Åsby kommun\. /);
    await typeIn(glossary, 'nyanländ');
    expect(terms(glossary)).to.deep.equal([]);
    await typeIn(glossary, 'asbyttring');
    expect(terms(glossary)).to.deep.equal(['Åsbyttring']);
    expect(state(glossary)).to.equal('shown');
  });

  it('says that it is older than a year below a concept that was opened, too', async () => {
    const glossary = glossaryWith(glossaryFeed('old.json'));
    await whole(glossary);
    await open(glossary, 'anvisning');
    const longAgo = /Kontrollerat .*Det är mer än ett år sedan\./;
    expect(seen(one(glossary, '[part=source]'))).to.match(longAgo);
    glossary.src = glossaryFeed('good.json');
    await until('newer', () => !longAgo.test(seen(one(glossary, '[part=source]'))));
  });
});

describe('a feed of terms in running text', () => {
  const taps = tapEach();

  it('is shown in place of what comes with the library, and not asked for before', async () => {
    const src = glossaryFeed('bom.json');
    const { term, failures } = termWith(src, 'concept="a"');
    await settle(glossaryNeighbour());
    expect(await asked(src)).to.equal(0);
    pressTerm(term);
    await boxOf(term);
    expect(seen(one(term, '#term'))).to.equal('Åsbyttring');
    expect(seen(one(term, '.definition'))).to.equal('Ett ord för något i Åsby.');
    expect(failures).to.deep.equal([]);
  });

  it('has nothing of the library’s where it lacks a concept', async () => {
    const { term } = termWith(glossaryFeed('bom.json'));
    pressTerm(term);
    const box = await boxOf(term);
    expect(seen(box)).to.equal('nyanlända Begreppet finns inte i ordlistan. Stäng');
  });

  it('costs one request for all of them, opened at once or one after another', async () => {
    const src = glossaryFeed('slow.json', { ms: 100 });
    const shown = Array.from({ length: 4 }, () => termWith(src).term);
    for (const term of shown) term.dispatchEvent(new PointerEvent('pointerover'));
    for (const term of shown) {
      pressTerm(term);
      await until('the definition', () => all(term, '.definition').length > 0);
      expect(seen(one(term, '#term'))).to.equal('nyanländ');
    }
    expect(await asked(src)).to.equal(1);
  });

  it('says what it waits for, then shows it', async () => {
    const src = glossaryFeed('slow.json', { held: 1 });
    const { term } = termWith(src);
    pressTerm(term);
    await boxOf(term);
    expect(seen(one(term, '.box'))).to.equal('nyanlända Hämtar … Stäng');
    await letGo(src);
    await until('the definition', () => all(term, '.definition').length > 0);
    expect(seen(one(term, '#term'))).to.equal('nyanländ');
  });

  it('says so when it cannot be had, once, and can be tried again from where the reader is', async () => {
    taps.stops.push(hurry());
    const { term, failures } = termWith(
      glossaryFeed('then-good.json', { fail: 2 }),
      'concept="a" lang="en"',
    );
    pressTerm(term);
    await until('the message', () => all(term, '[part=error]').length > 0);
    expect(seen(one(term, '#term'))).to.equal('nyanlända');
    expect(seen(one(term, '.notice-title'))).to.equal('The information could not be shown');
    expect([one(term, '.lor').lang, one(term, '.lor').dir]).to.deep.equal(['en', 'ltr']);
    expect(failures.map(({ reason }) => reason)).to.deep.equal(['unavailable']);
    expect(taps.errors.at(-1)).to.match(
      /^<lor-concept>: the content cannot be shown: .*answered 500/,
    );
    const retry = one(term, '[part=retry]');
    retry.focus();
    retry.click();
    await until('the definition', () => all(term, '.definition').length > 0);
    expect(seen(one(term, '#term'))).to.equal('Åsbyttring');
    expect(all(term, '[part=error]')).to.have.lengthOf(0);
    expect(term.shadowRoot?.activeElement).to.equal(one(term, '.box'));
    expect(failures).to.have.lengthOf(1);
  });

  for (const name of ['cut.json', 'html', 'wrong-version.json', 'empty.json', 'large.json']) {
    it(`says so when it is no glossary: ${name}`, async () => {
      const { term, failures } = termWith(glossaryFeed(name, { ms: 5 }));
      pressTerm(term);
      await until('the message', () => all(term, '[part=error]').length > 0);
      expect(seen(one(term, '[part=error]'))).to.include('Uppgifterna kunde inte visas');
      expect(seenOf(term)).to.not.match(/mottagen i en kommun/);
      expect(failures).to.have.lengthOf(1);
      await expect(term).to.be.accessible();
    });
  }

  it('is never shown under the address of another one', async () => {
    const { term, failures } = termWith(glossaryFeed('good.json'));
    pressTerm(term);
    await until('the definition', () => all(term, '.definition').length > 0);
    const other = glossaryFeed('slow.json', { held: 1 });
    term.src = other;
    expect(one(term, '.box').hidden).to.equal(true);
    pressTerm(term);
    await boxOf(term);
    expect(seen(one(term, '.box'))).to.equal('nyanlända Hämtar … Stäng');
    await letGo(other);
    await until('the definition', () => all(term, '.definition').length > 0);
    term.src = glossaryFeed('404');
    pressTerm(term);
    await until('the message', () => failures.length > 0);
    await until('the box', () => all(term, '[part=error]').length > 0);
    expect(all(term, '.definition')).to.have.lengthOf(0);
  });

  it('shows the rest of a concept with nonsense in any field', async () => {
    for (const field of ['term', 'definition', 'altTerms', 'related', 'sources', 'status']) {
      for (const value of ['17', '[[]]', '{"sv":{}}']) {
        const src = glossaryFeed('wrong-field.json', { record: 'concepts', field, value });
        const { term, failures } = termWith(src, 'concept="paragraf-37a-medel"');
        pressTerm(term);
        const box = await boxOf(term);
        expect(seen(box), `${field} ${value}`).not.to.match(NONSENSE);
        expect(seen(one(term, '#term'))).not.to.equal('');
        expect(failures).to.deep.equal([]);
        term.remove();
      }
    }
  });
});

const glossaryNeighbour = (): ConceptGlossary =>
  place('<lor-concept-glossary></lor-concept-glossary>').firstElementChild as ConceptGlossary;
