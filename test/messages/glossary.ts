import { all, one, press, said, settle, until } from '../helpers.js';
import {
  boxOf,
  glossaryOf,
  mountGlossary,
  mountGlossaryWith,
  mountText,
  open,
  typeIn,
} from '../widgets/concept-glossary/glossary.js';
import { feed } from '../feeds.js';
import { LANG, shown } from './ids-locale.js';

const mounted = (attributes = '') => mountGlossary(`lang="${LANG}" ${attributes}`);
const mountedWith = (content: unknown, attributes = '') =>
  mountGlossaryWith(content, `lang="${LANG}" ${attributes}`);

const typed = (query: string) => async (): Promise<unknown> => typeIn(await mounted(), query);

const popover = async (label: string, attributes: string): Promise<HTMLElement> => {
  const [term] = mountText(
    `<p lang="${LANG}">Vi tar emot <lor-concept ${attributes}>${label}</lor-concept>.</p>`,
  );
  (term!.querySelector('a') ?? all(term!, 'a')[0]!).click();
  return boxOf(term!);
};

/** What is said of a term: all of it, and nothing. */
const OWN = [
  {
    id: 'a',
    term: { sv: 'samtal', en: 'talk' },
    altTerms: { en: ['first talk'] },
    status: 'recommended',
    definition: { sv: 'Ett första samtal.', en: 'A first talk.' },
    note: 'Tolk bokas.',
    domain: 'mottagande',
    broader: ['b'],
    related: ['c'],
    sources: [{ title: 'Rutin', verified: false }],
  },
  { id: 'b', term: { sv: 'mottagande', en: 'reception' }, status: 'permitted' },
  { id: 'c', term: { sv: 'slussning', en: 'sluicing' }, status: 'deprecated' },
  { id: 'd', term: { sv: 'bara svenska' } },
];

export const GLOSSARY: Readonly<Record<string, () => Promise<unknown>>> = {
  'the first view': () => mounted(),
  hits: typed('s'),
  'similar words': typed('nyanlend'),
  none: typed('qwerty'),
  'Enter where several concepts fit': async () => {
    const glossary = await mounted();
    await typeIn(glossary, 'ersättning');
    one(glossary, 'form').dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
    await until('it is said', () => said(glossary).includes('choose'));
  },
  'a concept, another, copied': async () => {
    const glossary = await mounted('deep-link="begrepp"');
    await until('its row', () => all(glossary, '[data-concept="nyanland"]').length > 0);
    await open(glossary, 'nyanland');
    await open(glossary, 'etableringsprogrammet');
    await press(glossary, shown('common.copy'));
    await until('it is said', () => said(glossary).includes('copied'));
    await press(glossary, shown('glossary.copy-link'));
    await until('it is said', () => said(glossary).includes('link-copied'));
  },
  'a browser that does not copy': async () => {
    const { clipboard } = navigator;
    const writeText = (): Promise<void> => Promise.reject(new Error('no'));
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    const glossary = await mounted('concept="nyanland"');
    await press(glossary, shown('common.copy'));
    await until('it is said', () => said(glossary).includes('copy-failed'));
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  },
  'translations of a machine, and none': async () => {
    const content = glossaryOf(OWN, { review: { en: 'machine' } });
    const glossary = await mountedWith(content);
    for (const id of ['a', 'b', 'c']) {
      glossary.concept = id;
      await settle(glossary);
      await until('the card', () => all(glossary, '#concept').length > 0);
    }
  },
  'more than one screenful': async () => {
    const concepts = Array.from({ length: 900 }, (_, at) => ({ id: `c${at}`, term: `ord ${at}` }));
    const glossary = await mountedWith(glossaryOf(concepts));
    await until('the button', () => all(glossary, '.more button').length > 0);
  },
  'a term in a text, with a glossary beside it': async () => {
    await mounted();
    const box = await popover('nyanlända', 'concept="nyanland"');
    await until('the way on', () => box.textContent.includes('concept.more'));
  },
  'a term that nobody knows': () => popover('okänt', 'concept="nowhere"'),
  'a term whose glossary is on its way': () =>
    popover(
      'nyanlända',
      `concept="nyanland" src="${feed('slow.json', { kind: 'glossary', held: 1 })}"`,
    ),
};
