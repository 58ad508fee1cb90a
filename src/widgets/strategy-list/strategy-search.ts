import { ask, type Asked } from '../../core/asked.js';
import { createSearch, type SearchEntry, type Term } from '../../core/search.js';
import type { Text } from '../../core/text.js';
import { labelOf, type Strategies, type Strategy } from './strategies.js';

/** What is found, and how much of it is left under the filters. */
export interface StrategyAnswer {
  readonly kind: Asked<Strategy>['kind'];
  /** The line above the list. */
  readonly words: string;
}

export interface StrategySearch {
  ask(typed: string): Asked<Strategy>;
  /** Makes some more documents ready to be found; true when all are. */
  prepare(): boolean;
}

/** Folding so many documents holds no key up; the others are folded in idle time. */
const AT_ONCE = 60;

const searches = new WeakMap<Strategies, Map<string, StrategySearch>>();

/** The search over the documents, made once for all lists that show them in the same language. */
export function strategySearchOf(content: Strategies, locale: string): StrategySearch {
  const made = searches.get(content) ?? new Map<string, StrategySearch>();
  searches.set(content, made);
  const search = made.get(locale) ?? createStrategySearch(content, locale);
  made.set(locale, search);
  return search;
}

/** Prepares the documents for searching as people type. */
export function createStrategySearch(content: Strategies, locale: string): StrategySearch {
  const search = createSearch(entriesOf(content, locale), AT_ONCE);
  return { prepare: () => search.prepare(), ask: (typed) => ask(search, typed) };
}

function* entriesOf(content: Strategies, locale: string): Generator<SearchEntry<Strategy>> {
  const { language, counties, topics, types } = content;
  const label = (labels: Strategies['types'], key: string): Term => {
    const { text, lang } = labelOf(labels, key, locale, language);
    return { text, lang, kind: 'alias' };
  };
  for (const item of content.strategies) {
    yield {
      item,
      terms: [
        ...terms(item.title, item.language ?? language, 'name'),
        ...terms(item.gloss, language, 'alias'),
        ...terms(item.publisher, language, 'alias'),
        ...(item.parties ?? []).flatMap((party) => terms(party, language, 'alias')),
        ...(item.counties ?? []).map((code) => label(counties, code)),
        ...(item.topics ?? []).map((topic) => label(topics, topic)),
        ...(item.type === undefined ? [] : [label(types, item.type)]),
        ...terms(item.summary, language, 'text'),
      ],
    };
  }
}

const terms = (text: Text | undefined, language: string, kind: Term['kind']): Term[] =>
  (typeof text === 'string' ? [[language, text] as const] : Object.entries(text ?? {})).map(
    ([lang, each]) => ({ text: each, lang, kind }),
  );
