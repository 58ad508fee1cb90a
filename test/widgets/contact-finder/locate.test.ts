import { expect } from '@open-wc/testing';
import '../../../src/define/contact-finder.js';
import type { ContactFinder, LorCountyChangeDetail } from '../../../src/index.js';
import { UNANSWERED } from '../../../src/widgets/contact-finder/locator.js';
import {
  all,
  cleanUp,
  mountFinder,
  mountWith,
  one,
  press,
  said,
  seen,
  settle,
  type,
  until,
} from '../../helpers.js';

const KIRUNA = { longitude: 20.225, latitude: 67.856 };
const BUTTON = '.locate button';

/** Stands in for the browser's own: it answers when the test wants it to. */
class Geolocation {
  asked = 0;
  options: PositionOptions | undefined;
  #found!: PositionCallback;
  #failed!: PositionErrorCallback;

  readonly getCurrentPosition = (
    found: PositionCallback,
    failed: PositionErrorCallback,
    options: PositionOptions,
  ): void => {
    this.asked += 1;
    this.#found = found;
    this.#failed = failed;
    this.options = options;
  };

  find(coords: object): void {
    this.#found({ coords } as GeolocationPosition);
  }

  fail(code: number): void {
    this.#failed({ code } as GeolocationPositionError);
  }
}

const outcome = (finder: Element): string => all(finder, '.locate-outcome').map(seen).join();
const near = (finder: Element): string[] => all(finder, '.locate .row-name').map(seen);

describe('the position', () => {
  let browser: Geolocation;
  beforeEach(() => {
    browser = new Geolocation();
    Object.defineProperty(navigator, 'geolocation', { configurable: true, value: browser });
  });
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'geolocation');
    cleanUp();
  });

  const mount = (attributes = ''): Promise<ContactFinder> =>
    mountFinder(`<lor-contact-finder locate ${attributes}></lor-contact-finder>`);
  const ask = async (finder: ContactFinder): Promise<void> => {
    one(finder, BUTTON).focus();
    one(finder, BUTTON).click();
    await settle(finder);
  };

  it('is not asked for before the press, and the button says where it stays', async () => {
    const finder = await mount();
    expect(browser.asked).to.equal(0);
    expect(seen(one(finder, BUTTON))).to.equal('Använd min plats');
    expect(seen(one(finder, '#privacy'))).to.equal('Platsen stannar i din webbläsare.');
    expect(one(finder, BUTTON).getAttribute('aria-describedby')).to.equal('privacy');
    expect(outcome(finder)).to.equal('');
    await expect(finder).to.be.accessible();
  });

  it('brings five municipalities to pick from, and picks none itself', async () => {
    const finder = await mount();
    const changes: LorCountyChangeDetail[] = [];
    finder.addEventListener('lor-county-change', (event) => changes.push(event.detail));
    await ask(finder);
    expect(outcome(finder)).to.equal('Söker din plats …');
    expect(browser.options).to.include({ enableHighAccuracy: false });
    browser.find(KIRUNA);
    await settle(finder);
    expect(near(finder)).to.have.lengthOf(5);
    expect(near(finder)[0]).to.equal('Kiruna');
    expect(seen(one(finder, '.locate .row'))).to.match(/^Kiruna Norrbottens län Cirka \d+ km$/);
    expect(changes).to.deep.equal([]);
    expect(finder.shadowRoot?.activeElement, 'focus stays').to.equal(one(finder, BUTTON));
    await until('it is said', () => said(finder) === '5 kommuner nära dig');
    await expect(finder).to.be.accessible();
    await press(finder, 'Kiruna');
    await until('the card', () => all(finder, '#board').length > 0);
    expect(changes).to.deep.equal([{ county: '25', municipality: '2584' }]);
  });

  for (const [what, answer, words] of [
    ['is refused', () => browser.fail(1), /^Webbläsaren får inte visa din plats\. Skriv/],
    ['cannot be found', () => browser.fail(2), /^Det gick inte att hitta din plats\. Skriv/],
    ['takes too long', () => browser.fail(3), /^Det tog för lång tid\. Försök igen/],
    ['is nonsense', () => browser.find({ longitude: NaN, latitude: 1 }), /^Det gick inte/],
    ['is empty', () => browser.find({}), /^Det gick inte/],
    [
      'is outside',
      () => browser.find({ longitude: 13.4, latitude: 52.52 }),
      /^Du verkar vara utanför området/,
    ],
  ] as const) {
    it(`${what}: said readably, and it can be asked for again`, async () => {
      const finder = await mount();
      await ask(finder);
      answer();
      await settle(finder);
      expect(outcome(finder)).to.match(words);
      await until('it is said', () => words.test(said(finder)));
      expect(near(finder)).to.deep.equal([]);
      await expect(finder).to.be.accessible();
      await ask(finder);
      expect(browser.asked).to.equal(2);
      browser.find(KIRUNA);
      await settle(finder);
      expect(near(finder)[0]).to.equal('Kiruna');
    });
  }

  it('is said to be the page’s refusal where the page forbids it', async () => {
    Object.defineProperty(document, 'featurePolicy', {
      configurable: true,
      value: { allowsFeature: () => false },
    });
    const finder = await mount();
    await ask(finder);
    browser.fail(1);
    await settle(finder);
    Reflect.deleteProperty(document, 'featurePolicy');
    expect(outcome(finder)).to.match(/^Den här sidan får inte fråga efter din plats/);
  });

  it('is readable where the browser throws, or nobody answers its question', async () => {
    const finder = await mount();
    Object.assign(browser, {
      getCurrentPosition: () => {
        throw new TypeError('not here');
      },
    });
    await ask(finder);
    expect(outcome(finder)).to.match(/^Det gick inte/);
    browser = new Geolocation();
    Object.defineProperty(navigator, 'geolocation', { configurable: true, value: browser });
    const real = window.setTimeout;
    window.setTimeout = ((run: () => void, ms = 0) =>
      real(run, ms === UNANSWERED ? 0 : ms)) as typeof window.setTimeout;
    await ask(finder);
    window.setTimeout = real;
    await until('the word', () => outcome(finder).startsWith('Det tog för lång tid'));
    // Somebody answers after all.
    browser.find(KIRUNA);
    await settle(finder);
    expect(near(finder)[0]).to.equal('Kiruna');
  });

  it('is asked for once, however often the button is pressed', async () => {
    const finder = await mount();
    await ask(finder);
    await ask(finder);
    expect(browser.asked).to.equal(1);
  });

  it('is put away when somebody types, and a late answer with it', async () => {
    const finder = await mount();
    await ask(finder);
    browser.find(KIRUNA);
    await settle(finder);
    await type(finder, 'malmö');
    expect(near(finder)).to.deep.equal([]);
    await press(finder, 'Rensa');
    expect(near(finder)).to.deep.equal([]);
    await ask(finder);
    await type(finder, 'malmö');
    browser.find(KIRUNA);
    await settle(finder);
    expect(near(finder)).to.deep.equal([]);
    expect(outcome(finder)).to.equal('');
  });

  it('does nothing to a finder that is gone', async () => {
    const finder = await mount();
    await ask(finder);
    const holder = finder.parentElement!;
    finder.remove();
    browser.find(KIRUNA);
    holder.append(finder);
    await settle(finder);
    expect(near(finder)).to.deep.equal([]);
  });

  it('is apart in two finders', async () => {
    const [first, second] = [await mount(), await mount()];
    await ask(first);
    browser.find(KIRUNA);
    await settle(first);
    expect(near(first)).to.have.lengthOf(5);
    expect(near(second)).to.deep.equal([]);
  });

  it('is offered only where it can be of use', async () => {
    const county = { code: '1', name: 'Ett' };
    const feed = { kind: 'contacts', version: 1, counties: [county] };
    expect(all(await mountWith(feed, 'locate'), BUTTON)).to.have.lengthOf(0);
    expect(all(await mountFinder(), BUTTON)).to.have.lengthOf(0);
    expect(all(await mount('county="25"'), BUTTON)).to.have.lengthOf(0);
    const off = await mount();
    off.locate = false;
    await settle(off);
    expect(all(off, BUTTON)).to.have.lengthOf(0);
  });

  it('speaks Arabic, and keeps the names and numbers readable', async () => {
    const finder = await mount('lang="ar"');
    await ask(finder);
    browser.find(KIRUNA);
    await settle(finder);
    expect(one(finder, '.locate .row-name bdi').lang).to.equal('sv');
    expect(seen(one(finder, '.locate .why'))).to.match(/\d/);
    expect(seen(one(finder, '.locate .why'))).not.to.match(/[٠-٩]|Cirka/);
  });
});
