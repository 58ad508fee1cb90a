import { expect } from '@open-wc/testing';
import { ContactFinder, type LorErrorDetail } from '../../../src/index.js';
import '../../../src/define/contact-finder.js';
import {
  all,
  cleanUp,
  mountFinder,
  mountWith,
  one,
  place,
  press,
  said,
  seen,
  seenOf,
  tapConsole,
  until,
} from '../../helpers.js';

let next = 0;

/** A finder whose embedded content comes as the test wants it to. */
function finderWith(embedded: () => Promise<object>, children = ''): ContactFinder {
  const tag = `test-finder-${(next += 1)}`;
  customElements.define(
    tag,
    class extends ContactFinder {
      static override embedded = embedded;
    },
  );
  return place(`<${tag}>${children}</${tag}>`).firstElementChild as ContactFinder;
}

const contacts = (await import('../../../src/content/contacts.json')).default;
const state = (finder: Element): string | undefined => all(finder, '.lor')[0]?.dataset['state'];
const FALLBACK = '<a href="https://www.lansstyrelsen.se/">Kontakta länsstyrelsen</a>';

describe('states of the contact finder', () => {
  let errors: string[];
  let stop: () => void;
  beforeEach(() => {
    errors = [];
    stop = tapConsole('error', errors);
  });
  afterEach(() => {
    stop();
    cleanUp();
  });

  it('has one view where content is there in a moment, and says that it loads until then', async () => {
    const finder = finderWith(
      () => new Promise((resolve) => setTimeout(() => resolve(contacts), 20)),
      FALLBACK,
    );
    const states: (string | undefined)[] = [];
    const observer = new MutationObserver(() => states.push(state(finder)));
    observer.observe(finder.shadowRoot!, { childList: true, subtree: true });
    await finder.updateComplete;
    if (CSS.supports('selector(:state(loading))')) {
      expect(finder.matches(':state(loading)')).to.equal(true);
    }
    await finder.ready;
    await until('it is rendered', () => states.length > 0);
    observer.disconnect();
    expect([...new Set(states)]).to.deep.equal(['shown']);
  });

  it('tells what fails at once when its live region has stood for a while (WCAG 4.1.3)', async () => {
    const finder = finderWith(() => Promise.reject(new Error('gone')), FALLBACK);
    const times: { region?: number; words?: number } = {};
    new MutationObserver(() => {
      const region = all(finder, '[role=status]')[0];
      if (region) times.region ??= performance.now();
      if (region?.textContent) times.words ??= performance.now();
    }).observe(finder.shadowRoot!, { childList: true, subtree: true });
    await until('it is said', () => times.words !== undefined);
    expect(said(finder)).to.equal('Uppgifterna kunde inte visas');
    expect(times.words! - times.region!).to.be.above(500);
  });

  it('tells it in the language that is spoken by then', async () => {
    const finder = finderWith(() => Promise.reject(new Error('gone')));
    await until('the message', () => all(finder, '.notice').length > 0);
    expect(said(finder)).to.equal('');
    finder.lang = 'en';
    await until('it is said', () => said(finder) !== '');
    expect(said(finder)).to.equal(seen(one(finder, '.notice-title')));
    expect(said(finder)).to.include('could not be shown');
  });

  it('shows the fallback from the first moment until content is there, without a gap', async () => {
    let arrive!: (content: object) => void;
    const finder = finderWith(() => new Promise((resolve) => (arrive = resolve)), FALLBACK);
    const link = finder.querySelector('a')!;
    expect(link.checkVisibility(), 'before the first render').to.equal(true);
    await until('it waits in sight', () => state(finder) === 'loading');
    expect(link.checkVisibility(), 'while content is on its way').to.equal(true);
    arrive(contacts);
    await finder.ready;
    expect(link.checkVisibility(), 'when content is there').to.equal(false);
    expect(state(finder)).to.equal('shown');
  });

  it('says that there is nothing to show, keeps the fallback, and tries again on a press', async () => {
    let fails = true;
    const finder = finderWith(
      () => (fails ? Promise.reject(new Error('offline')) : Promise.resolve(contacts)),
      FALLBACK,
    );
    const details: LorErrorDetail[] = [];
    document.addEventListener('lor-error', (event) => details.push(event.detail), {
      once: true,
    });
    await until('the message', () => state(finder) === 'failed');
    await finder.updateComplete;
    expect(seenOf(finder)).to.include(
      'Uppgifterna kunde inte visas Vänta en stund och försök igen.',
    );
    expect(finder.querySelector('a')!.checkVisibility()).to.equal(true);
    await until('it is said', () => said(finder) === 'Uppgifterna kunde inte visas');
    expect(details.map(({ reason }) => reason)).to.deep.equal(['unavailable']);
    expect(details[0]?.error).to.be.instanceOf(Error);
    expect(errors).to.deep.equal([`<${finder.localName}>: the content cannot be shown: offline`]);
    fails = false;
    await press(finder, 'Försök igen');
    await finder.ready;
    expect(seen(one(finder, '.title'))).to.equal('Hitta din länsstyrelse');
    expect(all(finder, '.notice')).to.have.lengthOf(0);
  });

  it('says it in the language of the element', async () => {
    const finder = finderWith(() => Promise.reject(new Error('offline')));
    finder.lang = 'ar';
    await until('the message', () => all(finder, '.notice').length > 0);
    await until('Arabic', () => one(finder, '.lor').dir === 'rtl');
    expect(seenOf(finder)).not.to.include('Uppgifterna');
  });

  for (const { what, json } of [
    { what: 'broken JSON', json: '{"kind":"contacts",' },
    { what: 'nothing', json: '' },
    { what: 'another kind', json: '{"kind":"glossary","version":1,"counties":[]}' },
    { what: 'a newer version', json: '{"kind":"contacts","version":2,"counties":[]}' },
    { what: 'no counties', json: '{"kind":"contacts","version":1}' },
    { what: 'a list', json: '[]' },
    { what: 'null', json: 'null' },
    { what: 'a number', json: '17' },
  ]) {
    it(`says so when the inline JSON is ${what}, and offers no second try`, async () => {
      const finder = place(
        `<lor-contact-finder><script type="application/json">${json}</script>${FALLBACK}</lor-contact-finder>`,
      ).firstElementChild as ContactFinder;
      const reason = await new Promise((resolve) =>
        finder.addEventListener('lor-error', (event) => resolve(event.detail.reason)),
      );
      expect(reason).to.equal('invalid');
      expect(seenOf(finder)).to.include('Uppgifterna kunde inte visas');
      expect(all(finder, 'button')).to.have.lengthOf(0);
      expect(finder.querySelector('a')!.checkVisibility()).to.equal(true);
      expect(errors.at(-1)).to.match(/^<lor-contact-finder>: the content cannot be shown: /);
      expect(finder.content).to.equal(undefined);
    });
  }

  it('shows inline JSON in place of what comes with the library', async () => {
    const finder = await mountFinder(
      `<lor-contact-finder><script type="application/json">
        {"kind":"contacts","version":1,"counties":[{"code":"55","name":"Troms"}]}
      </script></lor-contact-finder>`,
    );
    expect(all(finder, '.counties button').map(seen)).to.deep.equal(['Troms']);
  });

  it('lets the property count before inline JSON, and shows a new one at once', async () => {
    const content = (name: string) => ({
      kind: 'contacts',
      version: 1,
      counties: [{ code: '1', name }],
    });
    const finder = await mountWith(content('Ett'));
    expect(all(finder, '.counties button').map(seen)).to.deep.equal(['Ett']);
    finder.content = content('Två');
    await finder.ready;
    expect(all(finder, '.counties button').map(seen)).to.deep.equal(['Två']);
    expect(finder.content?.counties[0]?.code).to.equal('1');
  });

  it('keeps what is shown when later content cannot be read', async () => {
    const finder = await mountFinder();
    finder.content = { kind: 'nonsense' };
    await until('an error', () => errors.length > 0);
    expect(all(finder, '.counties button')).to.have.lengthOf(21);
    expect(all(finder, '.notice')).to.have.lengthOf(0);
    expect(state(finder)).to.equal('shown');
  });

  it('leaves out a bad record, shows the others, and says where it is', async () => {
    const finder = await mountWith({
      kind: 'contacts',
      version: 1,
      counties: [{ code: '1', name: 'Ett' }, { code: '2' }, { code: '3', name: 'Tre', email: 17 }],
    });
    expect(all(finder, '.counties button').map(seen)).to.have.members(['Ett', 'Tre']);
    expect(errors.filter((line) => line.includes('/counties/1/name'))).to.have.lengthOf(1);
    expect(errors.filter((line) => line.includes('/counties/2/email'))).to.have.lengthOf(1);
  });

  it('takes an object that a framework set before the element was known', async () => {
    const tag = 'test-upgraded-finder';
    const unknown = document.createElement(tag);
    unknown.setAttribute('content', '[object Object]');
    Object.assign(unknown, {
      content: { kind: 'contacts', version: 1, counties: [{ code: '1', name: 'Ett' }] },
    });
    place('').append(unknown);
    customElements.define(tag, class extends ContactFinder {});
    const finder = document.querySelector<ContactFinder>(tag)!;
    await finder.ready;
    expect(all(finder, '.counties button').map(seen)).to.deep.equal(['Ett']);
  });

  it('tells that it is ready once a load, and again after reload()', async () => {
    let readies = 0;
    const finder = finderWith(() => Promise.resolve(contacts));
    finder.addEventListener('lor-ready', () => (readies += 1));
    await finder.ready;
    await until('the event', () => readies === 1);
    finder.reload();
    await finder.ready;
    await until('the event', () => readies === 2);
  });

  it('reads inline JSON that has changed when told to', async () => {
    const finder = await mountFinder(
      `<lor-contact-finder><script type="application/json">{"kind":"contacts","version":1,"counties":[{"code":"1","name":"Ett"}]}</script></lor-contact-finder>`,
    );
    finder.querySelector('script')!.textContent =
      '{"kind":"contacts","version":1,"counties":[{"code":"1","name":"Två"}]}';
    finder.reload();
    await finder.ready;
    expect(all(finder, '.counties button').map(seen)).to.deep.equal(['Två']);
  });

  it('survives being moved and removed at any moment', async () => {
    const finder = document.createElement('lor-contact-finder');
    const [first, second] = [place(''), place('')];
    first.append(finder);
    second.append(finder);
    finder.remove();
    first.append(finder);
    await finder.ready;
    expect(all(finder, '.counties button')).to.have.lengthOf(21);
  });

  it('mirrors its state to CSS where the browser can', async () => {
    const finder = finderWith(() => Promise.reject(new Error('offline')));
    await until('failed', () => state(finder) === 'failed');
    let has: boolean | undefined;
    try {
      has = finder.matches(':state(failed)');
    } catch {
      has = undefined;
    }
    expect(has).not.to.equal(false);
  });
});

describe('a second finder on a page', () => {
  it('shows what the first has loaded, without a view in between', async () => {
    await mountFinder();
    const second = document.createElement('lor-contact-finder');
    const states: (string | undefined)[] = [];
    place('').append(second);
    new MutationObserver(() => {
      states.push(second.shadowRoot?.querySelector<HTMLElement>('.lor')?.dataset['state']);
    }).observe(second.shadowRoot!, { childList: true, subtree: true });
    await second.ready;
    await until('it is rendered', () => states.length > 0);
    expect([...new Set(states)]).to.deep.equal(['shown']);
  });
});
