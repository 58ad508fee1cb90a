import { expect } from '@open-wc/testing';
import whole from '../../src/content/glossary.json';
import { defineWidget } from '../../src/core/define.js';
import { inParts, type Parts } from '../../src/core/embedded.js';
import { ConceptGlossary } from '../../src/index.js';
import { all, cleanUp, one, place, seen, seenOf, settle, tapConsole, until } from '../helpers.js';

const sources: Parts = {
  sv: () => import('../../src/content/glossary.sv.json?part'),
  ar: () => import('../../src/content/glossary.ar.json?part'),
  en: () => import('../../src/content/glossary.en.json?part'),
  words: () => import('../../src/content/glossary.words.json?part'),
};

interface Loads {
  /** The parts that were asked for, in order. */
  readonly asked: string[];
  /** What has to come before any part but the Swedish one does. */
  gate: Promise<unknown>;
}

let next = 0;

/** A glossary, and what it asks for. */
function mounted(
  attributes = '',
  children = '',
  gate: Promise<unknown> = Promise.resolve(),
): { glossary: ConceptGlossary; loads: Loads } {
  const tag = `test-languages-${(next += 1)}`;
  const loads: Loads = { asked: [], gate };
  const parts = Object.entries(sources).map(([name, load]): [string, Parts[string]] => [
    name,
    async () => {
      if (!loads.asked.includes(name)) loads.asked.push(name);
      if (name !== 'sv') await loads.gate;
      return load();
    },
  ]);
  defineWidget(tag, class extends ConceptGlossary {}, inParts(Object.fromEntries(parts)));
  const glossary = place(`<${tag} ${attributes}>${children}</${tag}>`)
    .firstElementChild as ConceptGlossary;
  return { glossary, loads };
}

/** One that has all of its list in sight. */
async function listed(attributes = '') {
  const made = mounted(attributes);
  let readies = 0;
  made.glossary.addEventListener('lor-ready', () => (readies += 1));
  await made.glossary.ready;
  await until('the rest', () => seenOf(made.glossary).includes('Källa:'));
  return { ...made, readies: () => readies };
}

const touch = (glossary: Element): boolean =>
  glossary.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));

async function typeIn(glossary: ConceptGlossary, text: string): Promise<void> {
  const input = one<HTMLInputElement>(glossary, 'input');
  input.focus();
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await settle(glossary);
}

const hasHits = (glossary: Element): boolean => all(glossary, '.hits').length > 0;
const language = (glossary: Element): string => one(glossary, '.lor').lang;
/** Whether words in all languages are there. */
const hasWords = (glossary: ConceptGlossary): boolean =>
  glossary.content!.concepts.some(({ hiddenTerms }) => hiddenTerms);

describe('the languages of content that comes with the library', () => {
  let warnings: string[];
  let stop: () => void;
  beforeEach(() => {
    warnings = [];
    stop = tapConsole('warn', warnings);
  });
  afterEach(() => {
    stop();
    cleanUp();
  });

  it('are Swedish alone on a Swedish page, and where nobody says or speaks another', async () => {
    for (const lang of ['', 'lang="sv-FI"', 'lang="de"']) {
      const { glossary, loads } = await listed(lang);
      expect(loads.asked, lang).to.deep.equal(['sv']);
      expect(JSON.stringify(glossary.content)).to.not.include('newly arrived');
      expect(seenOf(glossary)).to.include('asylsökande');
    }
    expect(warnings).to.deep.equal([]);
  });

  for (const [attributes, parts] of [
    ['lang="en"', ['sv', 'en']],
    ['lang="ar"', ['sv', 'ar']],
    ['lang="tr"', ['sv', 'en']],
    ['lang="se"', ['sv']],
    ['also-lang="ar"', ['sv', 'ar']],
    ['concept="nyanland"', ['sv', 'words']],
    ['layout="accordion"', ['sv', 'words']],
    ['query="asylum"', ['sv', 'words']],
  ] as const) {
    it(`are those of ${parts.join(' and ')} from the beginning with ${attributes}`, async () => {
      const { glossary, loads } = mounted(attributes);
      await glossary.ready;
      await until('the parts', () => loads.asked.length === parts.length);
      expect(loads.asked).to.have.members([...parts]);
      expect(warnings).to.deep.equal([]);
    });
  }

  it('come while nobody sees it when somebody is about to search', async () => {
    const { glossary, loads, readies } = await listed();
    let open!: () => void;
    loads.gate = new Promise<void>((resolve) => (open = resolve));
    const before = one(glossary, '.lor').innerHTML;
    touch(glossary);
    await settle(glossary);
    expect(loads.asked).to.deep.equal(['sv', 'words']);
    expect(hasWords(glossary)).to.equal(false);
    const ready = glossary.ready;
    open();
    await until('all languages', () => hasWords(glossary));
    await until('the search', () => all(glossary, 'input').length === 1);
    await settle(glossary);
    expect(one(glossary, '.lor').innerHTML).to.equal(before);
    expect(readies()).to.equal(1);
    expect(glossary.ready).to.equal(ready);
  });

  it('are searched even by who types before they are there; nothing typed is lost', async () => {
    const { glossary, loads, readies } = await listed();
    let open!: () => void;
    loads.gate = new Promise<void>((resolve) => (open = resolve));
    await typeIn(glossary, 'asylum seeker');
    await settle(glossary);
    expect(seenOf(glossary), 'no hasty answer').to.not.match(/Inget begrepp/);
    open();
    await until('hits', () => hasHits(glossary));
    expect(seen(one(glossary, '.hits')))
      .to.include('asylsökande')
      .and.include('engelska');
    expect(one<HTMLInputElement>(glossary, 'input').value).to.equal('asylum seeker');
    expect(glossary.shadowRoot?.activeElement).to.equal(one(glossary, 'input'));
    expect(readies()).to.equal(1);
  });

  it('find inflected forms, which are never shown, too', async () => {
    const { glossary } = await listed();
    await typeIn(glossary, 'nyanländas');
    await until('hits', () => hasHits(glossary));
    expect(seen(one(glossary, '.hits'))).to.include('nyanländ');
  });

  it('are missing from a search when they cannot be had; Swedish words are found', async () => {
    const { glossary, loads } = await listed();
    loads.gate = Promise.reject(new Error('offline'));
    loads.gate.catch(() => undefined);
    await typeIn(glossary, 'flykting');
    await until('hits', () => hasHits(glossary));
    expect(seenOf(glossary)).to.not.include('kunde inte visas');
  });

  it('stand on the card of a concept that is opened', async () => {
    const { glossary } = await listed();
    one(glossary, '[data-concept=asylsokande]').click();
    await until('the card', () => all(glossary, '#concept').length > 0);
    expect(seenOf(glossary)).to.include('På andra språk asylum seeker (English, engelska)');
  });

  it('come with a second language that is asked for later', async () => {
    const { glossary, loads } = await listed();
    glossary.alsoLang = 'ar';
    await until('Arabic', () => all(glossary, '[lang=ar]').length > 0);
    expect(loads.asked).to.deep.equal(['sv', 'ar']);
    expect(warnings).to.deep.equal([]);
    glossary.alsoLang = 'xx';
    await until('the warning', () => warnings.length === 1);
  });

  it('are there before another language is spoken: no word of Swedish content in it', async () => {
    const { glossary, loads, readies } = await listed();
    await typeIn(glossary, 'flykting');
    await until('hits', () => hasHits(glossary));
    const other = await listed();
    let open!: () => void;
    other.loads.gate = loads.gate = new Promise<void>((resolve) => (open = resolve));
    const told: string[] = [];
    const observer = new MutationObserver(() => {
      if (language(other.glossary) === 'en') told.push(seenOf(other.glossary));
    });
    observer.observe(other.glossary.shadowRoot!, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    glossary.lang = other.glossary.lang = 'en';
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(language(other.glossary)).to.equal('sv');
    expect(seenOf(other.glossary)).to.include('asylsökande').and.include('Sök begrepp');
    open();
    await until('English', () => language(other.glossary) === 'en');
    await settle(other.glossary);
    observer.disconnect();
    expect(told.length).to.be.greaterThan(0);
    for (const text of told)
      expect(text).to.include('asylum seeker').and.not.include('asylsökande');
    await until('English', () => language(glossary) === 'en');
    await until('English hits', () => seenOf(glossary).includes('refugee'));
    expect(one<HTMLInputElement>(glossary, 'input').value).to.equal('flykting');
    expect([readies(), other.readies()]).to.deep.equal([1, 1]);
    expect(warnings).to.deep.equal([]);
  });

  it('leave an open concept open, with focus where it was', async () => {
    const { glossary } = await listed();
    one(glossary, '[data-concept=asylsokande]').click();
    await until('focus', () => glossary.shadowRoot?.activeElement?.id === 'concept');
    glossary.lang = 'en';
    await until('English', () => seen(one(glossary, '#concept')) === 'asylum seeker');
    expect(glossary.concept).to.equal('asylsokande');
    expect(glossary.shadowRoot?.activeElement?.id).to.equal('concept');
    glossary.lang = 'sv';
    await until('Swedish', () => seen(one(glossary, '#concept')) === 'asylsökande');
  });

  it('stay Swedish when others cannot be had, which the console says once; later they may', async () => {
    const { glossary, loads } = await listed();
    loads.gate = Promise.reject(new Error('offline'));
    loads.gate.catch(() => undefined);
    glossary.lang = 'en';
    await until('the warning', () => warnings.length > 0);
    await settle(glossary);
    expect(language(glossary)).to.equal('sv');
    expect(seenOf(glossary)).to.include('asylsökande').and.include('Sök begrepp');
    expect(all(glossary, '[part=error]')).to.have.lengthOf(0);
    expect(warnings).to.deep.equal([
      `<${glossary.localName}>: the texts in "en" could not be loaded.`,
    ]);
    loads.gate = Promise.resolve();
    glossary.lang = 'sv';
    await settle(glossary);
    glossary.lang = 'en';
    await until('English', () => language(glossary) === 'en');
    expect(seenOf(glossary)).to.include('asylum seeker');
    expect(warnings).to.have.lengthOf(1);
  });

  it('are Swedish on a page in another language, whose part cannot be had', async () => {
    const gate = Promise.reject(new Error('offline'));
    gate.catch(() => undefined);
    const { glossary } = mounted('lang="ar"', '', gate);
    await glossary.ready;
    expect(seenOf(glossary)).to.include('asylsökande');
    expect(all(glossary, '[part=error]')).to.have.lengthOf(0);
  });

  it('are right where the language changes while the Swedish part is on its way', async () => {
    const { glossary, loads } = mounted();
    glossary.lang = 'en';
    await glossary.ready;
    expect(loads.asked).to.deep.equal(['sv', 'en']);
    await until('English', () => language(glossary) === 'en');
    expect(seenOf(glossary)).to.not.include('asylsökande');
  });

  it('are those of a feed where there is one, and nothing else is asked for', async () => {
    const { id, definition } = whole.concepts.find(({ term }) => term.sv === 'nyanländ')!;
    const feed = {
      ...whole,
      concepts: [{ id, term: 'vår egen nyanländ', definition }],
    };
    const { glossary, loads } = mounted(
      '',
      `<script type="application/json">${JSON.stringify(feed)}</script>`,
    );
    await glossary.ready;
    touch(glossary);
    await typeIn(glossary, 'nyanländ');
    await until('hits', () => hasHits(glossary));
    glossary.lang = 'en';
    await until('English', () => language(glossary) === 'en');
    await settle(glossary);
    expect(seenOf(glossary)).to.include('vår egen nyanländ');
    expect(loads.asked).to.deep.equal([]);
  });

  it('are left alone where the page shows content of its own meanwhile', async () => {
    const { glossary, loads } = await listed();
    let open!: () => void;
    loads.gate = new Promise<void>((resolve) => (open = resolve));
    touch(glossary);
    glossary.content = { ...whole, concepts: [{ id: 'a', term: 'vårt eget ord' }] };
    await until('own content', () => seenOf(glossary).includes('vårt eget ord'));
    open();
    await settle(glossary);
    await settle(glossary);
    expect(seenOf(glossary)).to.include('vårt eget ord').and.not.include('nyanländ');
  });
});
