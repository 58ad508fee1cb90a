import { expect } from '@open-wc/testing';
import { asked, counted, feed, otherOrigin } from '../../feeds.js';
import { all, one, said, seen, seenOf, until } from '../../helpers.js';
import { fallbackOf, hurry, state } from '../../watched.js';
import {
  beside,
  feedOf,
  inSight,
  shownFrom,
  type FeedContract,
  type WidgetTag,
} from './contract.js';
import type { Taps } from './taps.js';

interface Fault {
  readonly what: string;
  readonly name: string;
  readonly reason: string;
  /** What becomes of it in the reader's message. */
  readonly words: 'hämtas' | 'visas';
  /** In the line for the page's developer. */
  readonly line: RegExp;
  /** It takes seconds, and for what. */
  readonly slow?: 'pauses' | 'patience';
}

const unavailable = (what: string, name: string, line: RegExp, slow?: 'pauses'): Fault => ({
  ...{ what, name, line, reason: 'unavailable', words: 'hämtas' },
  ...(slow && { slow }),
});
const late = (what: string, name: string): Fault => ({
  ...{ what, name, line: /within 15 s/, reason: 'timeout', words: 'hämtas', slow: 'patience' },
});
const invalid = (what: string, name: string, line = /cannot be read/): Fault => ({
  ...{ what, name, line, reason: 'invalid', words: 'visas' },
});
const tooLarge = (what: string, name: string): Fault => ({
  ...{ what, name, line: /larger than 5 MB/, reason: 'too-large', words: 'visas' },
});

const FAULTS: readonly Fault[] = [
  unavailable('one that is not there', '404', /answered 404/),
  unavailable('one that asks who it is', '401', /answered 401/),
  unavailable('one whose server fails', '500', /answered 500/, 'pauses'),
  unavailable('one that breaks off', 'broken-off.json', /could not be fetched/, 'pauses'),
  unavailable('one that leads to a forbidden origin', 'redirect-away', /CORS/, 'pauses'),
  late('one that never comes', 'silent'),
  late('one that stops halfway', 'stalls.json'),
  invalid('a web page', 'html', /broken.*web page/),
  invalid('an empty file', 'blank.json', /broken/),
  invalid('an answer without content', '204', /broken/),
  invalid('a picture', 'picture.json', /broken/),
  invalid('a file in UTF-16', 'utf16.json', /broken/),
  invalid('broken JSON', 'cut.json', /broken/),
  invalid('lists in lists without end', 'deep.json', /broken|cannot be read/),
  invalid('a text', 'text.json'),
  invalid('an unknown kind of content', 'wrong-kind.json'),
  invalid('a newer version of the format', 'wrong-version.json'),
  invalid('a bare list', 'array.json'),
  invalid('null', 'null.json'),
  invalid('a number', 'number.json'),
  invalid('another widget’s content', 'good.json'),
  tooLarge('one that is too large', 'large.json'),
  tooLarge('one that says that it is too large', 'large-declared.json'),
  tooLarge('one that is too large when unpacked', 'large-zipped.json'),
];

/** How a widget takes what it cannot show, and what is said of it to whom. */
export function failsReadably<T extends WidgetTag>(contract: FeedContract<T>, taps: Taps): void {
  const { tag, kind, names, ownWords, chosen } = contract;
  const stranger = kind === 'contacts' ? 'glossary' : 'contacts';

  for (const { what, name, reason, words, line, slow } of FAULTS) {
    it(`says once and readably that it cannot show ${what}, keeps the fallback, and can be tried again`, async () => {
      const stop = slow ? hurry(slow) : () => {};
      taps.stops.push(stop);
      const neighbour = beside(contract);
      const src = feed(name, { kind: name === 'good.json' ? stranger : kind });
      const { widget, failures, readies } = shownFrom(contract, src, chosen.attributes);
      await until('the event', () => failures.length > 0);
      stop();
      const message = `Uppgifterna kunde inte ${words}`;
      expect(state(widget)).to.equal('failed');
      expect(seen(one(widget, '.notice-title'))).to.equal(message);
      expect(fallbackOf(widget)).to.equal(true);
      await until('it is said', () => said(widget) === message);
      expect(names(widget)).to.deep.equal([]);
      expect(seenOf(widget)).to.not.match(ownWords);
      expect(failures.map((failure) => failure.reason)).to.deep.equal([reason]);
      expect(failures[0]?.error).to.be.instanceOf(Error);
      expect(taps.errors.at(-1)).to.match(new RegExp(`^<${tag}>: the content cannot be shown: `));
      expect(taps.errors.at(-1)).to.match(line);
      expect(readies()).to.equal(0);
      await inSight(contract, neighbour);
      const before = await asked(src);
      one(widget, '[part=retry]').click();
      await counted(src, (count) => count.asked > before);
      widget.src = feedOf(contract, 'good.json');
      await widget.ready;
      expect(all(widget, '[part=error]')).to.have.lengthOf(0);
      chosen.isShown(widget);
      expect(seenOf(widget)).to.match(ownWords);
      expect(fallbackOf(widget)).to.equal(false);
    });
  }

  for (const src of ['javascript:alert(1)', 'data:application/json,{}', 'http://', 'file:///x']) {
    it(`is not fetched from ${src}`, async () => {
      const { widget, failures } = shownFrom(contract, src);
      await until('the event', () => failures.length > 0);
      expect(state(widget)).to.equal('failed');
      expect(failures[0]?.error.message).to.match(/no web address/);
    });
  }

  it('says that another origin may be the reason where it refuses', async () => {
    taps.stops.push(hurry());
    const origin = await otherOrigin();
    const { widget, failures } = shownFrom(contract, `${origin}${feedOf(contract, 'good.json')}`);
    await until('the event', () => failures.length > 0);
    expect(failures[0]?.reason).to.equal('unavailable');
    expect(failures[0]?.error.message).to.match(/CORS/);
    expect(all(widget, '[part=retry]')).to.have.lengthOf(1);
  });

  it('says so where the reader is offline, and can be tried again when that is over', async () => {
    taps.stops.push(hurry());
    const real = window.fetch;
    const back = (): unknown => (window.fetch = real);
    taps.stops.push(back);
    window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    const { widget, failures } = shownFrom(contract, feedOf(contract, 'good.json'));
    await until('the event', () => failures.length > 0);
    expect(failures[0]?.reason).to.equal('unavailable');
    expect(seen(one(widget, '.notice-title'))).to.equal('Uppgifterna kunde inte hämtas');
    back();
    one(widget, '[part=retry]').click();
    await inSight(contract, widget);
    expect(failures).to.have.lengthOf(1);
  });

  it('says that there is nothing in it yet', async () => {
    const { widget, failures } = shownFrom(contract, feedOf(contract, 'empty.json'));
    await until('the event', () => failures.length > 0);
    expect(failures[0]?.reason).to.equal('empty');
    expect(state(widget)).to.equal('empty');
    expect(seen(one(widget, '.notice-title'))).to.equal('Här finns inga uppgifter än');
    expect(fallbackOf(widget)).to.equal(true);
    expect(names(widget)).to.deep.equal([]);
  });

  it('goes on saying so when a part of the widget comes after it', async () => {
    const { widget, failures } = shownFrom(contract, feedOf(contract, '404'));
    await until('the event', () => failures.length > 0);
    await contract.partComes(widget);
    expect(state(widget)).to.equal('failed');
    expect(seen(one(widget, '.notice-title'))).to.equal('Uppgifterna kunde inte hämtas');
  });

  it('speaks the reader’s language when it fails, and follows a change of it', async () => {
    const { widget, failures } = shownFrom(contract, feedOf(contract, '404'), 'lang="en"');
    await until('the event', () => failures.length > 0);
    const words = one(widget, '.lor');
    expect([words.lang, words.dir]).to.deep.equal(['en', 'ltr']);
    const message = 'The information could not be loaded';
    expect(seen(one(widget, '.notice-title'))).to.equal(message);
    await until('it is said', () => said(widget) === message);
    expect(seen(one(widget, '[part=retry]'))).to.equal('Try again');
    widget.lang = 'ar';
    await until('Arabic', () => words.lang === 'ar');
    expect(words.dir).to.equal('rtl');
    expect(getComputedStyle(words).direction).to.equal('rtl');
    expect(seen(one(widget, '.notice-title'))).to.equal('تعذّر تحميل المعلومات');
    expect(seen(one(widget, '[part=retry]'))).to.equal('حاول مرة أخرى');
    expect(seen(one(widget, '.notice'))).not.to.match(/[a-z]/i);
    expect(failures).to.have.lengthOf(1);
  });

  it('speaks the reader’s language when it fails, from the first word', async () => {
    const { widget, failures } = shownFrom(contract, feedOf(contract, '404'), 'lang="ar"');
    await until('the event', () => failures.length > 0);
    expect(seenOf(widget)).not.to.match(/[a-z]{4}/i);
    expect(getComputedStyle(one(widget, '.lor')).direction).to.equal('rtl');
  });
}
