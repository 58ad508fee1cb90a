import { expect } from '@open-wc/testing';
import '../../../src/define/concept-glossary.js';
import '../../../src/define/concept.js';
import type { ConceptGlossary, InlineConcept } from '../../../src/index.js';
import { asked, counted, feed } from '../../feeds.js';
import {
  all,
  cleanUp,
  one,
  place,
  press,
  said,
  seen,
  seenOf,
  settle,
  tapConsole,
  until,
} from '../../helpers.js';
import { FALLBACK, fallbackOf, hurry, state, watched } from '../../watched.js';
import { boxOf, open, terms, typeIn } from './glossary.js';

const OWN = 75;
/** As all of them say what they show that should be none of it. */
const NONSENSE = /undefined|NaN|null|\[object|Invalid Date/;

const glossaryFeed: typeof feed = (name, query) => feed(name, { kind: 'glossary', ...query });

function glossaryWith(src: string, attributes = '') {
  const { widget: glossary, ...events } = watched('lor-concept-glossary', src, attributes);
  return { glossary, ...events };
}

/** A term in a sentence, with a feed. */
function termWith(src: string, attributes = 'concept="nyanland"') {
  const { widget: term, ...events } = watched('lor-concept', src, attributes, 'nyanlända');
  return { term, ...events };
}

const pressTerm = (term: InlineConcept): void => one(term, 'a[part=link]').click();

/** The rows that come after the first screenful, and the source below them. */
const whole = (glossary: ConceptGlossary): Promise<void> =>
  until('the rest', () => all(glossary, '[part=source]').length > 0);

const longDay = (iso?: string): string =>
  new Intl.DateTimeFormat('sv', { dateStyle: 'long', timeZone: 'UTC' }).format(
    iso === undefined ? new Date() : new Date(`${iso}T00:00:00Z`),
  );

let errors: string[];
let stops: (() => void)[];

function listen(): void {
  errors = [];
  stops = [tapConsole('error', errors), tapConsole('warn', [])];
}

function stopListening(): void {
  stops.forEach((stop) => stop());
  cleanUp();
}

describe('a feed of the glossary', () => {
  beforeEach(listen);
  afterEach(stopListening);

  it('is shown in place of what comes with the library', async () => {
    const { glossary, readies, failures } = glossaryWith(glossaryFeed('bom.json'));
    await glossary.ready;
    await whole(glossary);
    expect(terms(glossary)).to.deep.equal(['Åsbyttring']);
    expect(seen(one(glossary, '[part=count]'))).to.equal('1 begrepp');
    expect(seen(one(glossary, '[part=source]'))).to.match(/^Källa: Åsby kommun\. /);
    expect(fallbackOf(glossary)).to.equal(false);
    await typeIn(glossary, 'nyanländ');
    expect(terms(glossary)).to.deep.equal([]);
    await typeIn(glossary, 'asbyttring');
    expect(terms(glossary)).to.deep.equal(['Åsbyttring']);
    expect([state(glossary), readies(), failures]).to.deep.equal(['shown', 1, []]);
  });

  it('shows nothing of the library’s words while it is on its way', async () => {
    const { glossary } = glossaryWith(glossaryFeed('slow.json', { ms: 150 }), 'concept="nyanland"');
    await settle(glossary);
    expect(state(glossary)).to.equal('loading');
    expect(fallbackOf(glossary)).to.equal(true);
    expect(seenOf(glossary)).to.equal('');
    await glossary.ready;
    expect(fallbackOf(glossary)).to.equal(false);
    expect(seen(one(glossary, '#concept'))).to.equal('nyanländ');
  });

  it('takes the library’s words away where its address comes later, and gives them back', async () => {
    const glossary = place(`<lor-concept-glossary>${FALLBACK}</lor-concept-glossary>`)
      .firstElementChild as ConceptGlossary;
    await glossary.ready;
    expect(terms(glossary)).to.not.be.empty;
    glossary.src = glossaryFeed('404');
    await settle(glossary);
    expect(terms(glossary)).to.deep.equal([]);
    await until('the message', () => state(glossary) === 'failed');
    expect(terms(glossary)).to.deep.equal([]);
    expect(fallbackOf(glossary)).to.equal(true);
    glossary.src = '';
    await glossary.ready;
    await until('all rows', () => terms(glossary).length === OWN);
  });

  for (const { what, src, fast, reason, words, line } of [
    {
      what: 'one that is not there',
      src: glossaryFeed('404'),
      reason: 'unavailable',
      words: 'hämtas',
      line: /answered 404/,
    },
    {
      what: 'one that never comes',
      src: glossaryFeed('silent'),
      fast: true,
      reason: 'timeout',
      words: 'hämtas',
      line: /within 15 s/,
    },
    {
      what: 'broken JSON',
      src: glossaryFeed('cut.json'),
      reason: 'invalid',
      words: 'visas',
      line: /broken/,
    },
    {
      what: 'a web page',
      src: glossaryFeed('html'),
      reason: 'invalid',
      words: 'visas',
      line: /broken.*web page/,
    },
    {
      what: 'the contacts of a finder',
      src: feed('good.json'),
      reason: 'invalid',
      words: 'visas',
      line: /cannot be read/,
    },
    {
      what: 'a newer version of the format',
      src: glossaryFeed('wrong-version.json'),
      reason: 'invalid',
      words: 'visas',
      line: /cannot be read/,
    },
    {
      what: 'one that is too large',
      src: glossaryFeed('large.json', { ms: 5 }),
      reason: 'too-large',
      words: 'visas',
      line: /larger than 5 MB/,
    },
  ]) {
    it(`says once and readably that it cannot show ${what}, keeps the fallback, and can be tried again`, async () => {
      if (fast) stops.push(hurry());
      const { glossary, failures, readies } = glossaryWith(src, 'concept="nyanland"');
      await until('the event', () => failures.length > 0);
      const message = `Uppgifterna kunde inte ${words}`;
      expect(state(glossary)).to.equal('failed');
      expect(seen(one(glossary, '.notice-title'))).to.equal(message);
      expect(fallbackOf(glossary)).to.equal(true);
      await until('it is said', () => said(glossary) === message);
      expect(seenOf(glossary)).to.not.match(/nyanländ|begrepp/);
      expect(failures.map((failure) => failure.reason)).to.deep.equal([reason]);
      expect(failures[0]?.error).to.be.instanceOf(Error);
      expect(errors.at(-1)).to.match(/^<lor-concept-glossary>: the content cannot be shown: /);
      expect(errors.at(-1)).to.match(line);
      expect(readies()).to.equal(0);
      const before = await asked(src);
      one(glossary, '[part=retry]').click();
      await counted(src, (count) => count.asked > before);
      glossary.src = glossaryFeed('good.json');
      await glossary.ready;
      expect(all(glossary, '[part=error]')).to.have.lengthOf(0);
      expect(seen(one(glossary, '#concept'))).to.equal('nyanländ');
      expect(fallbackOf(glossary)).to.equal(false);
    });
  }

  it('is tried again on a press, which then leads to what has come', async () => {
    stops.push(hurry());
    const { glossary, failures } = glossaryWith(glossaryFeed('then-good.json', { fail: 2 }));
    await until('the event', () => failures.length > 0);
    const button = one(glossary, '[part=retry]');
    button.focus();
    button.click();
    await glossary.updateComplete;
    expect(seen(one(glossary, '[part=retry]'))).to.equal('Hämtar …');
    await glossary.ready;
    await until('focus has gone on', () => glossary.shadowRoot?.activeElement?.id === 'title');
    expect(terms(glossary)).to.deep.equal(['Åsbyttring']);
    expect(state(glossary)).to.equal('shown');
    expect(failures).to.have.lengthOf(1);
  });

  it('says that there is nothing in it yet', async () => {
    const { glossary, failures } = glossaryWith(glossaryFeed('empty.json'));
    await until('the event', () => failures.length > 0);
    expect(failures[0]?.reason).to.equal('empty');
    expect(state(glossary)).to.equal('empty');
    expect(seen(one(glossary, '.notice-title'))).to.equal('Här finns inga uppgifter än');
    expect(fallbackOf(glossary)).to.equal(true);
    expect(terms(glossary)).to.deep.equal([]);
  });

  it('leaves out one bad concept, tells it in one line, and shows the others', async () => {
    const { glossary, failures } = glossaryWith(glossaryFeed('one-bad.json'));
    await glossary.ready;
    await until('all rows', () => terms(glossary).length === OWN - 1);
    expect(terms(glossary)).to.not.include('nyanländ');
    expect(seen(one(glossary, '[part=count]'))).to.equal(`${OWN - 1} begrepp`);
    expect(failures).to.deep.equal([]);
    expect(errors).to.have.lengthOf(1);
    expect(errors[0]).to.match(
      /^<lor-concept-glossary>: \/concepts\/\d+\/term: .+ It is left out\.$/,
    );
  });

  it('keeps what it showed when newer cannot be had, and says from when it is', async () => {
    const src = glossaryFeed('then-gone.json');
    const { glossary, failures } = glossaryWith(src, 'concept="nyanland"');
    await glossary.ready;
    glossary.reload();
    await until('the event', () => failures.length > 0);
    expect(state(glossary)).to.equal('stale');
    const words = `Uppgifterna är från ${longDay(glossary.content!.updated)}. Nyare kunde inte hämtas.`;
    expect(seen(one(glossary, '.stale'))).to.equal(`${words} Försök igen`);
    await until('it is said', () => said(glossary) === words);
    expect(seen(one(glossary, '#concept'))).to.equal('nyanländ');
    expect(seen(one(glossary, '.definition'))).to.match(/^Person som är mottagen i en kommun/);
    expect(fallbackOf(glossary)).to.equal(false);
    // The reader goes on reading meanwhile.
    await press(glossary, 'Alla begrepp');
    await until('the list', () => terms(glossary).length === OWN);
    expect(all(glossary, '.stale')).to.have.lengthOf(1);
    await open(glossary, 'anvisning');
    expect(all(glossary, '.stale')).to.have.lengthOf(1);
    await press(glossary, 'Alla begrepp');
    await typeIn(glossary, 'anvisning');
    expect(terms(glossary)[0]).to.equal('anvisning');
    expect(state(glossary)).to.equal('stale');
    expect(all(glossary, '.stale')).to.have.lengthOf(1);
    glossary.src = glossaryFeed('good.json');
    await until('it is over', () => state(glossary) === 'shown');
    expect(all(glossary, '.stale')).to.have.lengthOf(0);
    expect(terms(glossary)[0]).to.equal('anvisning');
    expect(failures).to.have.lengthOf(1);
  });

  it('says so when it is older than a year, below the list and below a concept', async () => {
    const { glossary } = glossaryWith(glossaryFeed('old.json'));
    await glossary.ready;
    await whole(glossary);
    const longAgo = /Kontrollerat .*Det är mer än ett år sedan\./;
    expect(seen(one(glossary, '[part=source]'))).to.match(longAgo);
    await open(glossary, 'anvisning');
    expect(seen(one(glossary, '[part=source]'))).to.match(longAgo);
    glossary.src = glossaryFeed('good.json');
    await until('newer', () => !longAgo.test(seen(one(glossary, '[part=source]'))));
  });

  it('speaks the reader’s language when it fails, and follows a change of it', async () => {
    const { glossary, failures } = glossaryWith(glossaryFeed('404'), 'lang="en"');
    await until('the event', () => failures.length > 0);
    const words = one(glossary, '.lor');
    expect([words.lang, words.dir]).to.deep.equal(['en', 'ltr']);
    const message = 'The information could not be loaded';
    expect(seen(one(glossary, '.notice-title'))).to.equal(message);
    await until('it is said', () => said(glossary) === message);
    expect(seen(one(glossary, '[part=retry]'))).to.equal('Try again');
    glossary.lang = 'ar';
    await until('Arabic', () => words.lang === 'ar');
    expect(words.dir).to.equal('rtl');
    expect(getComputedStyle(words).direction).to.equal('rtl');
    expect(seen(one(glossary, '.notice-title'))).to.equal('تعذّر تحميل المعلومات');
    expect(seen(one(glossary, '[part=retry]'))).to.equal('حاول مرة أخرى');
    expect(seen(one(glossary, '.notice'))).not.to.match(/[a-z]/i);
    expect(failures).to.have.lengthOf(1);
  });

  it('goes on saying so when a part of the widget comes after it', async () => {
    const { glossary, failures } = glossaryWith(glossaryFeed('404'));
    await until('the event', () => failures.length > 0);
    // The search is loaded for it.
    glossary.query = 'ord';
    await settle(glossary);
    await import('../../../src/widgets/concept-glossary/concept-search-part.js');
    await settle(glossary);
    expect(state(glossary)).to.equal('failed');
    expect(seen(one(glossary, '.notice-title'))).to.equal('Uppgifterna kunde inte hämtas');
  });

  it('says in Arabic that newer cannot be had', async () => {
    const { glossary, failures } = glossaryWith(glossaryFeed('then-gone.json'), 'lang="ar"');
    await glossary.ready;
    await whole(glossary);
    glossary.reload();
    await until('the event', () => failures.length > 0);
    expect(one(glossary, '.lor').dir).to.equal('rtl');
    expect(seen(one(glossary, '.stale'))).to.match(/[\u0600-\u06ff]/);
    expect(seen(one(glossary, '.stale'))).to.not.match(/[a-z]/i);
    expect(seen(one(glossary, '[part=source]'))).to.include('ملف البلدية');
  });

  it('tells the page of one failure a load, and never what was typed', async () => {
    const src = glossaryFeed('then-gone.json');
    const { glossary, failures } = glossaryWith(src);
    await glossary.ready;
    await typeIn(glossary, 'hemligt');
    for (const times of [1, 2]) {
      glossary.reload();
      await until('the event', () => failures.length === times);
      await until('an end', () => state(glossary) === 'stale');
    }
    await counted(src, (count) => count.asked === 3 && count.open === 0);
    expect(failures).to.have.lengthOf(2);
    for (const { error, ...detail } of failures) {
      expect(Object.keys(detail)).to.deep.equal(['reason']);
      expect(JSON.stringify([detail, error.message, error.stack, error])).to.not.include('hemligt');
    }
    expect(errors.join()).to.not.include('hemligt');
    expect(one<HTMLInputElement>(glossary, 'input').value).to.equal('hemligt');
  });

  it('costs one request for all glossaries that show it', async () => {
    const src = glossaryFeed('slow.json', { ms: 100 });
    const glossaries = Array.from({ length: 3 }, () => glossaryWith(src).glossary);
    await Promise.all(glossaries.map((glossary) => glossary.ready));
    expect(await asked(src)).to.equal(1);
    expect(new Set(glossaries.map(({ content }) => content)).size).to.equal(1);
  });

  for (const [record, fields] of Object.entries({
    '': ['language', 'updated', 'source', 'license', 'review'],
    concepts: [
      'id',
      'term',
      'altTerms',
      'hiddenTerms',
      'definition',
      'note',
      'related',
      'broader',
      'status',
      'domain',
      'sources',
      'checked',
      'changed',
    ],
  })) {
    for (const field of fields) {
      it(`shows the rest where ${record || 'the envelope'} has nonsense in ${field}`, async () => {
        for (const value of ['17', '[[]]', '{"sv":{}}', '[{"title":17,"url":[]}]']) {
          const { glossary, failures } = glossaryWith(
            glossaryFeed('wrong-field.json', { record, field, value }),
            'also-lang="en"',
          );
          await glossary.ready;
          await until('all rows', () => terms(glossary).length >= OWN - 1);
          expect(failures, value).to.deep.equal([]);
          expect(seenOf(glossary), value).not.to.match(NONSENSE);
          const first = glossary.content!.concepts[0]!.id;
          await open(glossary, first);
          expect(seen(one(glossary, '#concept')), value).not.to.equal('');
          expect(seenOf(glossary), value).not.to.match(NONSENSE);
          glossary.remove();
        }
      });
    }
  }

  it('is accessible in every state', async () => {
    for (const name of ['404', 'empty.json', 'old.json']) {
      const { glossary } = glossaryWith(glossaryFeed(name), 'concept="nyanland"');
      await until('an end', () => !['loading', undefined].includes(state(glossary)));
      await expect(glossary).to.be.accessible();
    }
    const { glossary, failures } = glossaryWith(glossaryFeed('then-gone.json'));
    await glossary.ready;
    glossary.reload();
    await until('the event', () => failures.length > 0);
    await expect(glossary).to.be.accessible();
  });
});

describe('a feed of terms in running text', () => {
  beforeEach(listen);
  afterEach(stopListening);

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
    const { term } = termWith(glossaryFeed('slow.json', { ms: 900 }));
    pressTerm(term);
    await boxOf(term);
    expect(seen(one(term, '.box'))).to.equal('nyanlända Hämtar … Stäng');
    await until('the definition', () => all(term, '.definition').length > 0);
    expect(seen(one(term, '#term'))).to.equal('nyanländ');
  });

  it('says so when it cannot be had, once, and can be tried again from where the reader is', async () => {
    stops.push(hurry());
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
    expect(errors.at(-1)).to.match(/^<lor-concept>: the content cannot be shown: .*answered 500/);
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
    const other = glossaryFeed('slow.json', { ms: 900 });
    term.src = other;
    expect(one(term, '.box').hidden).to.equal(true);
    pressTerm(term);
    await boxOf(term);
    expect(seen(one(term, '.box'))).to.equal('nyanlända Hämtar … Stäng');
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
