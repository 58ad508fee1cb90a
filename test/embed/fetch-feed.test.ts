import { expect } from '@open-wc/testing';
import '../../src/define/contact-finder.js';
import { EARLY_PATIENCE, fetchFeed } from '../../src/embed/fetch-feed.js';
import { asked, counted, feed, letGo } from '../feeds.js';
import { all, cleanUp, seen, until } from '../helpers.js';
import { hurry, state, watched, type Watched } from '../watched.js';

const counties = (finder: Element): string[] => all(finder, '.counties button').map(seen);

describe('a feed that is asked for before the widget is there', () => {
  let unhandled = 0;
  const note = (): void => void (unhandled += 1);
  const stops: (() => void)[] = [];
  before(() => window.addEventListener('unhandledrejection', note));
  after(() => window.removeEventListener('unhandledrejection', note));
  beforeEach(() => (unhandled = 0));
  afterEach(() => {
    for (const stop of stops.splice(0)) stop();
    cleanUp();
    expect(unhandled).to.equal(0);
  });

  /** Asks as the entry does, for an element that nobody has defined yet. */
  function ask(src: string, children = '', name = 'src'): void {
    const element = document.createElement('div');
    element.setAttribute(name, src);
    element.innerHTML = children;
    fetchFeed(element);
  }

  /** How many requests that makes; browsers may send two of the same as one. */
  function requestsOf(run: () => void): number {
    const real = window.fetch;
    let requests = 0;
    window.fetch = (...all) => {
      requests += 1;
      return real(...all);
    };
    try {
      run();
    } finally {
      window.fetch = real;
    }
    return requests;
  }

  const shown = (src: string): Watched<HTMLElementTagNameMap['lor-contact-finder']> =>
    watched('lor-contact-finder', src);

  it('is asked for once, and is what is shown', async () => {
    const src = feed('slow.json', { held: 1 });
    ask(src);
    await counted(src, (count) => count.open === 1);
    const { widget, failures } = shown(src);
    await letGo(src);
    await widget.ready;
    expect(counties(widget)).to.have.lengthOf(21);
    expect([await asked(src), failures.length]).to.deep.equal([1, 0]);
  });

  it('may have come long before, and with blanks around its address', async () => {
    const src = feed('good.json');
    ask(` ${src} `);
    await counted(src, (count) => count.asked === 1 && count.open === 0);
    const { widget } = shown(src);
    await widget.ready;
    expect(counties(widget)).to.have.lengthOf(21);
    expect(await asked(src)).to.equal(1);
  });

  it('is asked for once for a place that will become a widget, too', async () => {
    const src = feed('slow.json', { ms: 100 });
    const requests = requestsOf(() => {
      ask(src, '', 'data-src');
      ask(src);
    });
    expect(requests).to.equal(1);
    await shown(src).widget.ready;
    expect(await asked(src)).to.equal(1);
  });

  it('is read by one load; the next asks for itself, and so does reload()', async () => {
    const src = feed('cached.json');
    ask(src);
    const { widget } = shown(src);
    await widget.ready;
    expect(counties(widget)).to.deep.equal(['Län 1']);
    widget.reload();
    await widget.ready;
    expect(counties(widget)).to.deep.equal(['Län 2']);
    const again = shown(feed('numbered.json', { n: 7 })).widget;
    await again.ready;
    expect(counties(again)).to.deep.equal(['Län 7']);
  });

  it('is asked for once more where that failed, as any', async () => {
    stops.push(hurry());
    const src = feed('then-good.json', { fail: 1 });
    ask(src);
    await counted(src, (count) => count.asked === 1 && count.open === 0);
    const { widget, failures } = shown(src);
    await widget.ready;
    expect([await asked(src), failures.length]).to.deep.equal([2, 0]);
  });

  it('fails in the usual words where there is none', async () => {
    const src = feed('404');
    ask(src);
    const { widget, failures } = shown(src);
    await until('the event', () => failures.length > 0);
    expect(failures[0]!.error.message).to.match(/^the feed .*404.* answered 404\.$/);
    expect(state(widget)).to.equal('failed');
    expect(await asked(src)).to.equal(1);
  });

  it('is waited for no longer than any', async () => {
    stops.push(hurry('patience'));
    const src = feed('silent');
    ask(src);
    const { failures } = shown(src);
    await until('the event', () => failures.length > 0);
    expect(failures[0]!.reason).to.equal('timeout');
    const { asked: times, aborted } = await counted(src, (count) => count.open === 0);
    expect([times, aborted]).to.deep.equal([1, 1]);
  });

  it('is taken no further than it may be large', async () => {
    const src = feed('large.json', { ms: 10 });
    ask(src);
    const { failures } = shown(src);
    await until('the event', () => failures.length > 0);
    expect(failures[0]!.reason).to.equal('too-large');
    expect((await counted(src, (count) => count.open === 0)).aborted).to.equal(1);
  });

  it('is given up in the middle when the widget is removed', async () => {
    const src = feed('stalls.json');
    ask(src);
    const { widget, failures } = shown(src);
    await counted(src, (count) => count.bytes > 0);
    await new Promise((resolve) => setTimeout(resolve, 200));
    widget.remove();
    expect((await counted(src, (count) => count.open === 0)).aborted).to.equal(1);
    expect(failures).to.deep.equal([]);
  });

  it('is given up before any answer, too, and asked for again when the widget is back', async () => {
    const src = feed('slow.json', { held: 1 });
    ask(src);
    const { widget, failures } = shown(src);
    const holder = widget.parentElement!;
    await counted(src, (count) => count.open === 1);
    await new Promise((resolve) => setTimeout(resolve, 200));
    widget.remove();
    await counted(src, (count) => count.aborted === 1);
    expect(failures).to.deep.equal([]);
    holder.append(widget);
    await letGo(src);
    await widget.ready;
    expect(counties(widget)).to.have.lengthOf(21);
    expect(await asked(src)).to.equal(2);
  });

  /** Lets the entry lose its patience after so many milliseconds. */
  function hurryEntry(ms: number): void {
    const real = window.setTimeout;
    window.setTimeout = ((run: () => void, after = 0) =>
      real(run, after === EARLY_PATIENCE ? ms : after)) as typeof window.setTimeout;
    stops.push(() => (window.setTimeout = real));
  }

  for (const [who, isThere] of [
    ['nobody has read', false],
    ['somebody reads', true],
  ] as const) {
    it(`ends some time where ${who} it, and is then asked for as any`, async () => {
      hurryEntry(400);
      const src = feed('slow.json', { held: 1 });
      ask(src);
      const { widget, failures } = isThere ? shown(src) : { widget: undefined, failures: [] };
      await counted(src, (count) => count.aborted === 1);
      const reader = widget ?? shown(src).widget;
      await letGo(src);
      await reader.ready;
      expect(counties(reader)).to.have.lengthOf(21);
      expect([await asked(src), failures.length]).to.deep.equal([2, 0]);
    });
  }

  it('is not asked for where JSON on the page comes first, or no address is given', () => {
    const src = feed('good.json');
    const requests = requestsOf(() => {
      ask(src, '<script type="application/json">{}</script>');
      ask('');
      ask('  ');
    });
    expect(requests).to.equal(0);
  });

  it('is left to the widget to complain about where the address is none', async () => {
    for (const src of ['http://[', 'javascript:void 0', 'data:application/json,{}']) {
      ask(src);
      const { failures } = shown(src);
      await until('the event', () => failures.length > 0);
      expect(failures[0]!.error.message).to.equal(`"${src}" is no web address of a feed.`);
    }
  });
});
