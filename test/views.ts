import type { ContactFinder } from '../src/index.js';
import { all, mountFinder, one, searchComes, seen, settle, type, until } from './helpers.js';
import {
  mountOverview,
  typeIn as askOverview,
} from './widgets/collaboration-overview/overviews.js';
import { mountGlossary, typeIn as askGlossary } from './widgets/concept-glossary/glossary.js';
import { mountList, typeIn as askList } from './widgets/strategy-list/lists.js';

type Widget = HTMLElement & {
  readonly updateComplete: Promise<unknown>;
  readonly locale: string;
};

/** Brings about what a reader may have before them; it presses nothing by its words. */
export type View = (lang: string) => Promise<Widget>;

/** Unfolds everything: what is folded is in no reader's sight. */
async function unfolded<W extends Widget>(widget: W): Promise<W> {
  for (const details of all<HTMLDetailsElement>(widget, 'details')) {
    // Only one of a name can be open at a time.
    details.removeAttribute('name');
    details.open = true;
  }
  await settle(widget);
  return widget;
}

async function finder(lang: string, attributes = '', query = ''): Promise<ContactFinder> {
  const made = await mountFinder(
    `<lor-contact-finder lang="${lang}" ${attributes}></lor-contact-finder>`,
  );
  if (query) await type(made, query);
  return made;
}

async function card(lang: string, attributes: string): Promise<Widget> {
  const made = await finder(lang, attributes);
  await until('the card', () => all(made, '#board').length > 0);
  return unfolded(made);
}

async function overview(lang: string, attributes = '', query = ''): Promise<Widget> {
  const made = await mountOverview(`lang="${lang}" ${attributes}`);
  if (query) await askOverview(made, query);
  else if (attributes.includes('task')) await searchComes(made);
  return unfolded(made);
}

async function glossary(lang: string, attributes = '', query = ''): Promise<Widget> {
  const made = await mountGlossary(`lang="${lang}" ${attributes}`);
  if (query) await askGlossary(made, query);
  if (attributes.includes('concept')) {
    await until('the concept', () => all(made, '#concept, details[open]').length > 0);
  }
  return unfolded(made);
}

async function list(lang: string, attributes = '', query = ''): Promise<Widget> {
  const made = await mountList(`lang="${lang}" ${attributes}`);
  if (query) await askList(made, query);
  // Behind one button where there is no room for them.
  const fold = one(made, '.fold');
  if (fold.checkVisibility()) fold.click();
  await until('the rows', () => seen(one(made, '#count')));
  return unfolded(made);
}

/** The four widgets, in the states that most readers see them in. */
export const VIEWS: Readonly<Record<string, Readonly<Record<string, View>>>> = {
  'contact-finder': {
    'first view': (lang) => finder(lang, 'map locate'),
    hits: (lang) => finder(lang, '', 'lu'),
    'similar names': (lang) => finder(lang, '', 'Sundswall'),
    none: (lang) => finder(lang, '', 'qwerty'),
    'a card': (lang) => card(lang, 'municipality="2584"'),
    'a small card': (lang) => card(lang, 'county="01" layout="compact"'),
  },
  'concept-glossary': {
    'first view': (lang) => glossary(lang),
    hits: (lang) => glossary(lang, '', 's'),
    none: (lang) => glossary(lang, '', 'qwerty'),
    'a concept': (lang) => glossary(lang, 'concept="nyanland" deep-link="begrepp"'),
    'the accordion': (lang) => glossary(lang, 'concept="anvisning" layout="accordion"'),
  },
  'strategy-list': {
    'first view': (lang) => list(lang),
    hits: (lang) => list(lang, 'county="12" from-year="2010"', 'skane'),
    none: (lang) => list(lang, 'county="12"', 'qwerty'),
    'the first of them by county': (lang) => list(lang, 'sort="county" limit="3"'),
  },
  'collaboration-overview': {
    'first view': (lang) => overview(lang, 'diagram actor="lansstyrelserna"'),
    hits: (lang) => overview(lang, '', 'asyl'),
    none: (lang) => overview(lang, '', 'qwerty'),
    'an answer': (lang) => overview(lang, 'county="25" task="tillsyn-overformyndare"'),
    grants: (lang) => overview(lang, '', 'bidrag'),
  },
};
