import { expect } from '@open-wc/testing';
import '../../../src/define/strategy-list.js';
import type { StrategyList } from '../../../src/index.js';
import { asked, counted, feed } from '../../feeds.js';
import {
  all,
  cleanUp,
  one,
  place,
  said,
  seen,
  seenOf,
  settle,
  tapConsole,
  until,
} from '../../helpers.js';
import { FALLBACK, fallbackOf, hurry, state, watched } from '../../watched.js';
import { choose, count, ids, typeIn, whole } from './lists.js';

const OWN = 56;
/** As all of them say what they show that should be none of it. */
const NONSENSE = /undefined|NaN|\bnull\b|\[object|Invalid Date/;

const listFeed: typeof feed = (name, query) => feed(name, { kind: 'strategies', ...query });

function listWith(src: string, attributes = '') {
  const { widget: list, ...events } = watched('lor-strategy-list', src, attributes);
  return { list, ...events };
}

const allRows = (list: StrategyList, amount = OWN): Promise<void> =>
  until('all rows', () => ids(list).length === amount);

const longDay = (iso: string): string =>
  new Intl.DateTimeFormat('sv', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${iso}T00:00:00Z`),
  );

describe('a feed of the list of documents', () => {
  let errors: string[];
  let stops: (() => void)[];
  beforeEach(() => {
    errors = [];
    stops = [tapConsole('error', errors), tapConsole('warn', [])];
  });
  afterEach(() => {
    stops.forEach((stop) => stop());
    cleanUp();
  });

  it('is shown in place of what comes with the library', async () => {
    const { list, readies, failures } = listWith(listFeed('bom.json'));
    await whole(list);
    expect(ids(list)).to.deep.equal(['a']);
    expect(seen(one(list, '.doc-title'))).to.equal('Åsbystrategi');
    expect(count(list)).to.equal('1 dokument');
    expect(seen(one(list, '[part=source]'))).to.match(/^Källa: Åsby kommun\. /);
    expect(fallbackOf(list)).to.equal(false);
    await typeIn(list, 'blekinge');
    expect(ids(list)).to.deep.equal([]);
    await typeIn(list, 'asbystrategi');
    expect(ids(list)).to.deep.equal(['a']);
    expect([state(list), readies(), failures]).to.deep.equal(['shown', 1, []]);
  });

  it('shows nothing of the library’s documents while it is on its way', async () => {
    const { list } = listWith(listFeed('slow.json', { ms: 150 }), 'county="12"');
    await settle(list);
    expect(state(list)).to.equal('loading');
    expect(fallbackOf(list)).to.equal(true);
    expect(seenOf(list)).to.equal('');
    await list.ready;
    expect(fallbackOf(list)).to.equal(false);
    expect(ids(list)).to.have.length(4);
  });

  it('takes the library’s documents away where its address comes later, and gives them back', async () => {
    const list = place(`<lor-strategy-list>${FALLBACK}</lor-strategy-list>`)
      .firstElementChild as StrategyList;
    await whole(list);
    list.src = listFeed('404');
    await settle(list);
    expect(ids(list)).to.deep.equal([]);
    await until('the message', () => state(list) === 'failed');
    expect(ids(list)).to.deep.equal([]);
    expect(fallbackOf(list)).to.equal(true);
    list.src = '';
    await list.ready;
    await allRows(list);
  });

  for (const { what, src, fast, reason, words, line } of [
    {
      what: 'one that is not there',
      src: listFeed('404'),
      reason: 'unavailable',
      words: 'hämtas',
      line: /answered 404/,
    },
    {
      what: 'one that never comes',
      src: listFeed('silent'),
      fast: true,
      reason: 'timeout',
      words: 'hämtas',
      line: /within 15 s/,
    },
    {
      what: 'broken JSON',
      src: listFeed('cut.json'),
      reason: 'invalid',
      words: 'visas',
      line: /broken/,
    },
    {
      what: 'a web page',
      src: listFeed('html'),
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
      src: listFeed('wrong-version.json'),
      reason: 'invalid',
      words: 'visas',
      line: /cannot be read/,
    },
    {
      what: 'one that is too large',
      src: listFeed('large.json', { ms: 5 }),
      reason: 'too-large',
      words: 'visas',
      line: /larger than 5 MB/,
    },
  ]) {
    it(`says once and readably that it cannot show ${what}, keeps the fallback, and can be tried again`, async () => {
      if (fast) stops.push(hurry());
      const { list, failures, readies } = listWith(src, 'county="12"');
      await until('the event', () => failures.length > 0);
      const message = `Uppgifterna kunde inte ${words}`;
      expect(state(list)).to.equal('failed');
      expect(seen(one(list, '.notice-title'))).to.equal(message);
      expect(fallbackOf(list)).to.equal(true);
      await until('it is said', () => said(list) === message);
      expect(seenOf(list)).to.not.match(/Skåne|dokument/);
      expect(failures.map((failure) => failure.reason)).to.deep.equal([reason]);
      expect(errors.at(-1)).to.match(/^<lor-strategy-list>: the content cannot be shown: /);
      expect(errors.at(-1)).to.match(line);
      expect(readies()).to.equal(0);
      const before = await asked(src);
      one(list, '[part=retry]').click();
      await counted(src, (each) => each.asked > before);
      list.src = listFeed('good.json');
      await list.ready;
      expect(all(list, '[part=error]')).to.have.lengthOf(0);
      expect(ids(list)).to.have.length(4);
      expect(fallbackOf(list)).to.equal(false);
    });
  }

  it('is tried again on a press, which then leads to what has come', async () => {
    stops.push(hurry());
    const { list, failures } = listWith(listFeed('then-good.json', { fail: 2 }));
    await until('the event', () => failures.length > 0);
    const button = one(list, '[part=retry]');
    button.focus();
    button.click();
    await list.updateComplete;
    expect(seen(one(list, '[part=retry]'))).to.equal('Hämtar …');
    await list.ready;
    await until('focus has gone on', () => list.shadowRoot?.activeElement?.id === 'title');
    expect(ids(list)).to.deep.equal(['a']);
    expect(failures).to.have.lengthOf(1);
  });

  it('says that there is nothing in it yet', async () => {
    const { list, failures } = listWith(listFeed('empty.json'));
    await until('the event', () => failures.length > 0);
    expect(failures[0]?.reason).to.equal('empty');
    expect(state(list)).to.equal('empty');
    expect(seen(one(list, '.notice-title'))).to.equal('Här finns inga uppgifter än');
    expect(fallbackOf(list)).to.equal(true);
  });

  it('leaves out one bad document, tells it in one line, and shows the others', async () => {
    const { list, failures } = listWith(listFeed('one-bad.json'));
    await whole(list);
    await allRows(list, OWN - 1);
    expect(ids(list)).to.not.include('skane-rok');
    expect(count(list)).to.equal(`${OWN - 1} dokument`);
    expect(failures).to.deep.equal([]);
    expect(errors).to.have.lengthOf(1);
    expect(errors[0]).to.match(
      /^<lor-strategy-list>: \/strategies\/\d+\/title: .+ It is left out\.$/,
    );
  });

  it('keeps what it showed when newer cannot be had, says from when it is, and goes on', async () => {
    const { list, failures } = listWith(listFeed('then-gone.json'));
    await whole(list);
    await choose(list, 'county', 'Skåne län');
    list.reload();
    await until('the event', () => failures.length > 0);
    expect(state(list)).to.equal('stale');
    const words = `Uppgifterna är från ${longDay(list.content!.updated!)}. Nyare kunde inte hämtas.`;
    expect(seen(one(list, '.stale'))).to.equal(`${words} Försök igen`);
    await until('it is said', () => said(list) === words);
    expect(ids(list)).to.have.length(4);
    await choose(list, 'county', 'Skåne län');
    await allRows(list);
    await typeIn(list, 'skåne');
    expect(ids(list)[0]).to.equal('skane-lagesbild-2018');
    expect(all(list, '.stale')).to.have.lengthOf(1);
    list.src = listFeed('good.json');
    await until('it is over', () => state(list) === 'shown');
    expect(all(list, '.stale')).to.have.lengthOf(0);
    expect(ids(list)[0]).to.equal('skane-lagesbild-2018');
  });

  it('says so when it is older than a year', async () => {
    const { list } = listWith(listFeed('old.json'));
    await whole(list);
    const longAgo = /Kontrollerat .*Det är mer än ett år sedan\./;
    expect(seen(one(list, '[part=source]'))).to.match(longAgo);
    list.src = listFeed('good.json');
    await until('newer', () => !longAgo.test(seen(one(list, '[part=source]'))));
  });

  it('tells the page of one failure a load, and never what was typed', async () => {
    const src = listFeed('then-gone.json');
    const { list, failures } = listWith(src);
    await whole(list);
    await typeIn(list, 'hemligt');
    list.reload();
    await until('the event', () => failures.length === 1);
    await counted(src, (each) => each.asked === 2 && each.open === 0);
    const [{ error, ...detail }] = failures as [(typeof failures)[number]];
    expect(Object.keys(detail)).to.deep.equal(['reason']);
    expect([JSON.stringify(detail), error.message, error.stack, ...errors].join()).to.not.include(
      'hemligt',
    );
    expect(one<HTMLInputElement>(list, '#query').value).to.equal('hemligt');
  });

  it('costs one request for all lists that show it', async () => {
    const src = listFeed('slow.json', { ms: 100 });
    const lists = Array.from({ length: 3 }, () => listWith(src).list);
    await Promise.all(lists.map((list) => list.ready));
    expect(await asked(src)).to.equal(1);
  });

  for (const [record, fields] of Object.entries({
    '': ['language', 'updated', 'source', 'license', 'types', 'topics', 'counties'],
    strategies: [
      ...['id', 'title', 'gloss', 'language', 'level', 'counties', 'municipalities', 'type'],
      ...['topics', 'validFrom', 'validTo', 'yearsNote', 'decided', 'parties', 'publisher'],
      ...['url', 'format', 'size', 'summary', 'supersededBy', 'verified', 'checked'],
    ],
  })) {
    for (const field of fields) {
      it(`shows the rest where ${record || 'the envelope'} has nonsense in ${field}`, async () => {
        for (const value of ['17', '[[]]', '{"sv":{}}', 'null']) {
          const { list, failures } = listWith(
            listFeed('wrong-field.json', { record, field, value }),
            'lang="en"',
          );
          await whole(list);
          await until('all rows', () => ids(list).length >= OWN - 1);
          expect(failures, value).to.deep.equal([]);
          for (const details of all<HTMLDetailsElement>(list, 'details')) details.open = true;
          expect(seenOf(list), value).not.to.match(NONSENSE);
          list.remove();
        }
      });
    }
  }
});
