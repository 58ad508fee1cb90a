import { ask, type Asked } from '../../core/asked.js';
import { createSearch, type SearchEntry, type Term } from '../../core/search.js';
import type { Text } from '../../core/text.js';
import { termIn, type Concept, type Glossary, type Terms } from './concepts.js';

export type ConceptAnswer = Asked<Concept>;

export interface ConceptSearch {
  answer(query: string): ConceptAnswer;
  /** Makes some more concepts ready to be found; true when all are. */
  prepare(): boolean;
}

/** Folding so many concepts holds no key up; the others are folded in idle time. */
const AT_ONCE = 100;

const searches = new WeakMap<Glossary, Map<string, ConceptSearch>>();

/**
 * The search over a glossary, made once for all widgets that show it in the same languages.
 * @param concepts in the order in which equally good hits are shown
 */
export function conceptSearchOf(
  glossary: Glossary,
  concepts: () => Iterable<Concept>,
  locale: string,
  also: string,
): ConceptSearch {
  const made = searches.get(glossary) ?? new Map<string, ConceptSearch>();
  searches.set(glossary, made);
  const key = `${locale} ${also}`;
  const search = made.get(key) ?? createConceptSearch(glossary, concepts(), locale, also);
  made.set(key, search);
  return search;
}

/** Prepares the concepts of a glossary for searching as people type. */
export function createConceptSearch(
  glossary: Glossary,
  concepts: Iterable<Concept>,
  locale: string,
  also = '',
): ConceptSearch {
  const search = createSearch(entriesOf(glossary, concepts, locale, also), AT_ONCE);
  return {
    prepare: () => search.prepare(),
    answer: (typed) => ask(search, typed),
  };
}

/**
 * The concept that Enter may open without asking: the only hit, or the only one that is called so.
 * @returns undefined when the reader has to say which is meant
 */
export function certainConcept(answer: ConceptAnswer): Concept | undefined {
  if (answer.kind !== 'hits' || answer.similar) return undefined;
  const exact = answer.hits.filter(({ tier }) => tier === 'exact');
  const candidates = exact.length > 0 ? exact : answer.hits;
  return candidates.length === 1 ? candidates[0]?.item : undefined;
}

/** Made one by one, as they are asked for: ten thousand at once would be felt. */
function* entriesOf(
  glossary: Glossary,
  concepts: Iterable<Concept>,
  locale: string,
  also: string,
): Generator<SearchEntry<Concept>> {
  const { language } = glossary;
  for (const item of concepts) {
    const shown = termIn(item, locale, glossary).lang;
    const isShown = (lang: string): boolean => lang === shown || lang === also;
    const terms = texts(item.term, language).map(([lang, text]): Term => ({
      text,
      lang,
      kind: isShown(lang) ? 'name' : 'alias',
    }));
    const meanings = texts(item.definition, language)
      .filter(([lang]) => isShown(lang))
      .map(([lang, text]): Term => ({ text, lang, kind: 'text' }));
    yield {
      item,
      terms: [...terms, ...others(item.altTerms), ...others(item.hiddenTerms), ...meanings],
    };
  }
}

const texts = (text: Text | undefined, language: string): (readonly [string, string])[] =>
  typeof text === 'string' ? [[language, text]] : Object.entries(text ?? {});

const others = (terms: Terms | undefined): Term[] =>
  Object.entries(terms ?? {}).flatMap(([lang, list]) =>
    list.map((text): Term => ({ text, lang, kind: 'alias' })),
  );
