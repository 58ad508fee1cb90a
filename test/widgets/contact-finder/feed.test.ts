import { expect } from '@open-wc/testing';
import '../../../src/define/contact-finder.js';
import type { ContactFinder } from '../../../src/index.js';
import { asked, counted, feed, otherOrigin } from '../../feeds.js';
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
  type,
  until,
} from '../../helpers.js';
import { FALLBACK, fallbackOf, hurry, state, watched } from '../../watched.js';

const counties = (finder: Element): string[] => all(finder, '.counties button').map(seen);

function finderWith(src: string, attributes = '') {
  const { widget: finder, ...events } = watched('lor-contact-finder', src, attributes);
  return { finder, ...events };
}

describe('a feed of the contact finder', () => {
  let errors: string[];
  let warnings: string[];
  let stops: (() => void)[];
  beforeEach(() => {
    errors = [];
    warnings = [];
    stops = [tapConsole('error', errors), tapConsole('warn', warnings)];
  });
  afterEach(() => {
    stops.forEach((stop) => stop());
    cleanUp();
  });

  it('is shown in place of what comes with the library', async () => {
    const { finder, readies } = finderWith(feed('norway.json'));
    await finder.ready;
    expect(counties(finder)).to.have.members(['Oslo', 'Vestland', 'Trøndelag', 'Troms']);
    expect(readies()).to.equal(1);
    expect(state(finder)).to.equal('shown');
    await type(finder, 'tromso');
    expect(seen(one(finder, '.row-name'))).to.equal('Tromsø');
    await press(finder, 'Tromsø');
    await until('the card', () => all(finder, '#board').length > 0);
    expect(seenOf(finder)).to.include('Statsforvalteren i Troms og Finnmark');
  });

  it('may hold 400 authorities', async () => {
    const { finder } = finderWith(feed('many.json'));
    await finder.ready;
    expect(finder.content?.municipalities).to.have.lengthOf(400);
    expect(counties(finder)).to.have.lengthOf(12);
    const { name, county } = finder.content!.municipalities[321]!;
    await type(finder, String(name));
    await press(finder, String(name));
    const board = finder.content!.counties.find(({ code }) => code === county)!;
    await until('the card', () => all(finder, '#board').length > 0);
    expect(finder.county).to.equal(county);
    expect(seen(one(finder, '#board'))).to.equal(board.board ?? board.name);
  });

  it('shows nothing of the library’s facts while it is on its way, or later', async () => {
    const { finder } = finderWith(feed('slow.json', { ms: 150 }));
    await settle(finder);
    expect(state(finder)).to.equal('loading');
    expect(fallbackOf(finder)).to.equal(true);
    expect(counties(finder)).to.deep.equal([]);
    await finder.ready;
    expect(fallbackOf(finder)).to.equal(false);
    // The same where the address comes after the library's facts are there.
    const late = place(`<lor-contact-finder>${FALLBACK}</lor-contact-finder>`)
      .firstElementChild as ContactFinder;
    await late.ready;
    expect(counties(late)).to.have.lengthOf(21);
    late.src = feed('404');
    await settle(late);
    expect(counties(late)).to.deep.equal([]);
    expect(fallbackOf(late)).to.equal(true);
    await until('the message', () => state(late) === 'failed');
    late.src = '';
    await late.ready;
    expect(counties(late)).to.have.lengthOf(21);
  });

  it('comes after the property and inline JSON', async () => {
    const src = feed('good.json');
    const { finder } = finderWith(src);
    finder.content = { kind: 'contacts', version: 1, counties: [{ code: '1', name: 'Ett' }] };
    await finder.ready;
    expect(counties(finder)).to.deep.equal(['Ett']);
    const inline = place(
      `<lor-contact-finder src="${feed('good.json')}"><script type="application/json">{"kind":"contacts","version":1,"counties":[{"code":"2","name":"Två"}]}</script></lor-contact-finder>`,
    ).firstElementChild as ContactFinder;
    await inline.ready;
    expect(counties(inline)).to.deep.equal(['Två']);
  });

  for (const { name, fast, reason, words, console: line } of [
    { name: '404', reason: 'unavailable', words: 'hämtas', console: /answered 404/ },
    { name: '500', fast: true, reason: 'unavailable', words: 'hämtas', console: /answered 500/ },
    { name: 'html', reason: 'invalid', words: 'visas', console: /broken.*web page/ },
    { name: 'cut.json', reason: 'invalid', words: 'visas', console: /broken/ },
    {
      name: 'broken-off.json',
      fast: true,
      reason: 'unavailable',
      words: 'hämtas',
      console: /could not be fetched/,
    },
    { name: 'wrong-kind.json', reason: 'invalid', words: 'visas', console: /cannot be read/ },
    { name: 'wrong-version.json', reason: 'invalid', words: 'visas', console: /cannot be read/ },
    { name: 'array.json', reason: 'invalid', words: 'visas', console: /cannot be read/ },
    { name: 'null.json', reason: 'invalid', words: 'visas', console: /cannot be read/ },
    { name: 'number.json', reason: 'invalid', words: 'visas', console: /cannot be read/ },
    { name: 'large.json', reason: 'too-large', words: 'visas', console: /larger than 5 MB/ },
    {
      name: 'large-declared.json',
      reason: 'too-large',
      words: 'visas',
      console: /larger than 5 MB/,
    },
    { name: 'large-zipped.json', reason: 'too-large', words: 'visas', console: /larger than 5 MB/ },
    { name: 'silent', fast: true, reason: 'timeout', words: 'hämtas', console: /within 15 s/ },
    { name: 'stalls.json', fast: true, reason: 'timeout', words: 'hämtas', console: /within 15 s/ },
    {
      name: 'redirect-away',
      fast: true,
      reason: 'unavailable',
      words: 'hämtas',
      console: /CORS/,
    },
  ]) {
    it(`says once and readably that ${name} failed, keeps the fallback, and can be tried again`, async () => {
      if (fast) stops.push(hurry());
      const neighbour = place('<lor-contact-finder></lor-contact-finder>')
        .firstElementChild as ContactFinder;
      const src = feed(name);
      const { finder, failures, readies } = finderWith(src);
      await until('the event', () => failures.length > 0);
      expect(state(finder)).to.equal('failed');
      expect(seen(one(finder, '.notice-title'))).to.equal(`Uppgifterna kunde inte ${words}`);
      expect(fallbackOf(finder)).to.equal(true);
      await until('it is said', () => said(finder) === `Uppgifterna kunde inte ${words}`);
      expect(failures.map((failure) => failure.reason)).to.deep.equal([reason]);
      expect(failures[0]?.error).to.be.instanceOf(Error);
      expect(errors.at(-1)).to.match(/^<lor-contact-finder>: the content cannot be shown: /);
      expect(errors.at(-1)).to.match(line);
      expect(counties(finder)).to.deep.equal([]);
      expect(readies()).to.be.at.most(1, 'only the neighbour');
      await neighbour.ready;
      expect(counties(neighbour)).to.have.lengthOf(21);
      const before = await asked(src);
      one(finder, '[part=retry]').click();
      await counted(src, (count) => count.asked > before);
      finder.src = feed('good.json');
      await finder.ready;
      expect(all(finder, '[part=error]')).to.have.lengthOf(0);
      expect(counties(finder)).to.have.lengthOf(21);
    });
  }

  it('takes no more of a large answer than it may', async () => {
    const src = feed('large.json', { ms: 10 });
    const { failures } = finderWith(src);
    await until('the event', () => failures.length > 0);
    const { aborted, bytes } = await counted(src, (count) => count.open === 0);
    expect(aborted).to.equal(1);
    expect(bytes).to.be.below(40_000_000);
  });

  it('is tried again on a press, which then leads to what has come', async () => {
    stops.push(hurry());
    const { finder, failures } = finderWith(feed('then-good.json', { fail: 2 }));
    await until('the event', () => failures.length > 0);
    const button = one(finder, '[part=retry]');
    button.focus();
    button.click();
    await finder.updateComplete;
    expect(seen(one(finder, '[part=retry]'))).to.equal('Hämtar …');
    await finder.ready;
    await until('focus has gone on', () => finder.shadowRoot?.activeElement?.id === 'title');
    expect(counties(finder)).to.deep.equal(['Åsbygdens län']);
    expect(state(finder)).to.equal('shown');
    expect(failures).to.have.lengthOf(1);
  });

  it('leaves focus alone where the reader has gone on before the answer', async () => {
    const { finder, failures } = finderWith(feed('404'));
    const elsewhere = document.createElement('button');
    finder.parentElement!.append(elsewhere);
    await until('the event', () => failures.length > 0);
    one(finder, '[part=retry]').click();
    finder.src = feed('slow.json', { ms: 100 });
    elsewhere.focus();
    await finder.ready;
    await settle(finder);
    expect(document.activeElement).to.equal(elsewhere);
  });

  it('asks once more by itself after a server error, not after a plain refusal', async () => {
    stops.push(hurry());
    const flapping = feed('flapping.json');
    const { finder, failures } = finderWith(flapping);
    await finder.ready;
    expect(failures).to.deep.equal([]);
    expect(await asked(flapping)).to.equal(2);
    const refused = feed('404');
    const second = finderWith(refused);
    await until('the event', () => second.failures.length > 0);
    expect(await asked(refused)).to.equal(1);
    const broken = feed('500');
    const third = finderWith(broken);
    await until('the event', () => third.failures.length > 0);
    expect(await asked(broken)).to.equal(2);
  });

  it('is not asked again after it took too long', async () => {
    stops.push(hurry());
    const src = feed('silent');
    const { failures } = finderWith(src);
    await until('the event', () => failures.length > 0);
    const { asked: times, aborted } = await counted(src, (count) => count.open === 0);
    expect([times, aborted]).to.deep.equal([1, 1]);
  });

  it('keeps what it showed when newer cannot be had, and says from when it is', async () => {
    const { finder, failures } = finderWith(feed('good.json'), 'county="25"');
    await finder.ready;
    finder.src = feed('404');
    await until('the event', () => failures.length > 0);
    expect(state(finder)).to.equal('stale');
    const day = new Intl.DateTimeFormat('sv', { dateStyle: 'long', timeZone: 'UTC' });
    expect(seen(one(finder, '.stale'))).to.equal(
      `Uppgifterna är från ${day.format(new Date(`${finder.content!.updated!}T00:00:00Z`))}. Nyare kunde inte hämtas. Försök igen`,
    );
    expect(seenOf(finder)).to.include('010-225 50 00');
    expect(fallbackOf(finder)).to.equal(false);
    await until('it is said', () => said(finder).includes('Nyare kunde inte hämtas.'));
    // Parts that the reader's steps need bring nothing newer.
    finder.county = '12';
    await until('the other card', () => seenOf(finder).includes('010-224 10 00'));
    expect(all(finder, '.stale')).to.have.lengthOf(1);
    finder.county = '25';
    await settle(finder);
    finder.src = feed('good.json');
    await until('it is over', () => state(finder) === 'shown');
    expect(all(finder, '.stale')).to.have.lengthOf(0);
    expect(seenOf(finder)).to.include('010-225 50 00');
  });

  it('says when it came where it does not say from when it is', async () => {
    const undated = { kind: 'contacts', version: 1, counties: [{ code: '1', name: 'Ett' }] };
    const real = window.fetch;
    window.fetch = async () => new Response(JSON.stringify(undated));
    stops.push(() => (window.fetch = real));
    const { finder, failures } = finderWith('/a');
    await finder.ready;
    window.fetch = async () => new Response('', { status: 404 });
    finder.reload();
    await until('the event', () => failures.length > 0);
    const today = new Intl.DateTimeFormat('sv', { dateStyle: 'long', timeZone: 'UTC' }).format();
    expect(seen(one(finder, '.stale'))).to.include(`Uppgifterna hämtades ${today}. Nyare`);
  });

  it('says in the reader’s language that it failed', async () => {
    const { finder, failures } = finderWith(feed('404'), 'lang="ar"');
    await until('the event', () => failures.length > 0);
    expect(seenOf(finder)).not.to.match(/[a-z]{4}/i);
    expect(getComputedStyle(one(finder, '.lor')).direction).to.equal('rtl');
  });

  it('leaves out one bad record, tells it in one line, and shows the others', async () => {
    const { finder, failures } = finderWith(feed('one-bad.json'));
    await finder.ready;
    expect(counties(finder)).to.have.lengthOf(20);
    expect(failures).to.deep.equal([]);
    expect(errors).to.have.lengthOf(1);
    expect(errors[0]).to.match(
      /^<lor-contact-finder>: \/counties\/\d+\/name: .+ It is left out\.$/,
    );
  });

  for (const [record, fields] of Object.entries({
    '': ['language', 'updated', 'source', 'license', 'municipalities'],
    counties: [
      'code',
      'letter',
      'iso',
      'name',
      'aliases',
      'board',
      'phones',
      'email',
      'postalAddress',
      'visitingAddresses',
      'hours',
      'website',
      'contactPage',
      'integrationPage',
      'note',
      'checked',
      'unverified',
    ],
    municipalities: ['code', 'name', 'county', 'aliases', 'position'],
  })) {
    for (const field of fields) {
      it(`shows the rest where ${record || 'the envelope'} has nonsense in ${field}`, async () => {
        for (const value of ['17', 'true', '[[]]', '{"sv":{}}']) {
          const { finder, failures } = finderWith(
            feed('wrong-field.json', { record, field, value }),
          );
          await finder.ready;
          expect(failures, value).to.deep.equal([]);
          expect(counties(finder).length, value).to.be.at.least(20);
          finder.county = finder.content?.counties[0]?.code;
          await until('the card', () => all(finder, '#board').length > 0);
          expect(seenOf(finder), value).not.to.match(/undefined|NaN|\[object|null/);
          expect(seen(one(finder, '#board')), value).not.to.equal('');
          finder.remove();
        }
      });
    }
  }

  it('says that another origin may be the reason where it refuses', async () => {
    stops.push(hurry());
    const origin = await otherOrigin();
    const { finder, failures } = finderWith(`${origin}${feed('good.json')}`);
    await until('the event', () => failures.length > 0);
    expect(failures[0]?.reason).to.equal('unavailable');
    expect(failures[0]?.error.message).to.match(/CORS/);
    expect(all(finder, '[part=retry]')).to.have.lengthOf(1);
  });

  it('says that there is nothing in it yet', async () => {
    const { finder, failures } = finderWith(feed('empty.json'));
    await until('the event', () => failures.length > 0);
    expect(state(finder)).to.equal('empty');
    expect(seen(one(finder, '.notice-title'))).to.equal('Här finns inga uppgifter än');
    expect(fallbackOf(finder)).to.equal(true);
  });

  for (const name of ['bom.json', 'latin1-declared.json', 'zipped.json']) {
    it(`reads ${name} with all its letters`, async () => {
      const { finder } = finderWith(feed(name));
      await finder.ready;
      expect(counties(finder)).to.deep.equal(['Åsbygdens län']);
      expect(warnings).to.deep.equal([]);
    });
  }

  it('reads bytes that are no UTF-8 as older systems write them, and warns', async () => {
    const { finder } = finderWith(feed('latin1.json'));
    await finder.ready;
    expect(counties(finder)).to.deep.equal(['Åsbygdens län']);
    expect(warnings.join()).to.match(/is not UTF-8/);
  });

  it('follows a redirect', async () => {
    const { finder } = finderWith(feed('redirect'));
    await finder.ready;
    expect(counties(finder)).to.have.lengthOf(21);
  });

  it('may come from another origin that allows it', async () => {
    const origin = await otherOrigin();
    const { finder } = finderWith(`${origin}${feed('with-cors.json')}`);
    await finder.ready;
    expect(counties(finder)).to.deep.equal(['Åsbygdens län']);
  });

  for (const src of ['javascript:alert(1)', 'data:application/json,{}', 'http://', 'file:///x']) {
    it(`fetches nothing from ${src}`, async () => {
      const { finder, failures } = finderWith(src);
      await until('the event', () => failures.length > 0);
      expect(state(finder)).to.equal('failed');
      expect(failures[0]?.error.message).to.match(/no web address/);
    });
  }

  it('is given up when the widget is removed, and asked for again when it is back', async () => {
    const src = feed('slow.json', { ms: 400 });
    const { finder, failures } = finderWith(src);
    const holder = finder.parentElement!;
    await settle(finder);
    await counted(src, (count) => count.open === 1);
    finder.remove();
    await counted(src, (count) => count.aborted === 1);
    expect(failures).to.deep.equal([]);
    holder.append(finder);
    await finder.ready;
    expect(counties(finder)).to.have.lengthOf(21);
    expect(await asked(src)).to.equal(2);
    expect(failures).to.deep.equal([]);
  });

  it('goes on while the widget is only moved', async () => {
    const src = feed('slow.json', { ms: 200 });
    const { finder } = finderWith(src);
    await counted(src, (count) => count.open === 1);
    place('').append(finder);
    await finder.ready;
    expect(await asked(src)).to.equal(1);
  });

  it('is given up for another one; answers out of order do no harm', async () => {
    const first = feed('numbered.json', { ms: 400, n: 1 });
    const { finder, failures, readies } = finderWith(first);
    await counted(first, (count) => count.open === 1);
    finder.src = feed('numbered.json', { ms: 10, n: 2 });
    await finder.ready;
    expect(counties(finder)).to.deep.equal(['Län 2']);
    const { aborted } = await counted(first, (count) => count.open === 0);
    expect(aborted).to.equal(1);
    await new Promise((resolve) => setTimeout(resolve, 450));
    expect(counties(finder)).to.deep.equal(['Län 2']);
    expect(readies()).to.equal(1);
    expect(failures).to.deep.equal([]);
  });

  it('is really asked again by reload(), even where the browser remembers it', async () => {
    const src = feed('cached.json');
    const { finder } = finderWith(src);
    await finder.ready;
    expect(counties(finder)).to.deep.equal(['Län 1']);
    finder.reload();
    await finder.ready;
    expect(counties(finder)).to.deep.equal(['Län 2']);
  });

  it('costs one request and one check for all widgets that show it', async () => {
    const src = feed('slow.json', { ms: 100 });
    const watched = Array.from({ length: 10 }, () => finderWith(src).finder);
    await Promise.all(watched.map((finder) => finder.ready));
    expect(await asked(src)).to.equal(1);
    expect(new Set(watched.map((finder) => finder.content)).size).to.equal(1);
  });

  it('is not given up for all when one of them is removed', async () => {
    const src = feed('slow.json', { ms: 200 });
    const [first, second] = [finderWith(src).finder, finderWith(src).finder];
    await counted(src, (count) => count.open === 1);
    first.remove();
    await second.ready;
    expect(counties(second)).to.have.lengthOf(21);
    expect(await asked(src)).to.equal(1);
  });

  it('says so when it is older than a year', async () => {
    const { finder } = finderWith(feed('old.json'), 'county="25"');
    await finder.ready;
    expect(seen(one(finder, '.source'))).to.match(/Kontrollerat .*Det är mer än ett år sedan\./);
  });

  it('is accessible in every state', async () => {
    for (const src of [feed('404'), feed('empty.json'), feed('old.json')]) {
      const { finder } = finderWith(src, 'county="25"');
      await until('an end', () => !['loading', undefined].includes(state(finder)));
      await expect(finder).to.be.accessible();
    }
    const { finder, failures } = finderWith(feed('good.json'));
    await finder.ready;
    finder.src = feed('html');
    await until('the event', () => failures.length > 0);
    await expect(finder).to.be.accessible();
  });
});
