import { languageNamed } from '../table/language-words.js';
import type { Graph, Term } from './graph.js';
import { dc, dct, foaf, rdf, rdfs, schema, skos, skosxl } from './names.js';

/** Texts by language, as feeds have them. */
export type Texts = Record<string, string>;

/** Ways in which a node says its text. */
const TEXT_OF_A_NODE = [rdf('value'), skosxl('literalForm'), skos('prefLabel'), rdfs('label')];

/** What things are called that are no concepts. */
export const NAMES = [
  foaf('name'),
  skos('prefLabel'),
  dct('title'),
  dc('title'),
  rdfs('label'),
  ...schema('name'),
];

/** A tag as feeds have it: of `sv-SE` only the language. */
export const tagOf = (language: string): string => languageNamed(language) ?? language;

/** The literals that are said, also where a node stands between. */
export function literals(graph: Graph, subject: string, ...predicates: string[]): readonly Term[] {
  return graph
    .objects(subject, ...predicates)
    .flatMap((term) =>
      term.kind === 'literal' ? [term] : literalsOf(graph.objects(term.value, ...TEXT_OF_A_NODE)),
    );
}

const literalsOf = (terms: readonly Term[]): readonly Term[] =>
  terms.filter(({ kind, value }) => kind === 'literal' && value.trim() !== '');

/**
 * One text for each language; one that names no language is in the feed's.
 * @param several what becomes of a second text in a language: it follows the first, or is left out
 */
export function textsOf(
  terms: readonly Term[],
  language: string,
  several: 'join' | 'first' = 'first',
): Texts | undefined {
  // Tags may be anything, "constructor" too.
  const texts = new Map<string, string>();
  for (const { value, language: own } of terms) {
    const tag = own === undefined ? language : tagOf(own);
    const text = value.trim();
    const before = texts.get(tag);
    if (before === undefined) texts.set(tag, text);
    else if (several === 'join' && !before.includes(text)) texts.set(tag, `${before} ${text}`);
  }
  return texts.size > 0 ? Object.fromEntries(texts) : undefined;
}

/** All texts, by language. */
export function listsOf(
  terms: readonly Term[],
  language: string,
): Record<string, string[]> | undefined {
  const lists = new Map<string, string[]>();
  for (const { value, language: own } of terms) {
    const tag = own === undefined ? language : tagOf(own);
    const list = lists.get(tag) ?? [];
    if (!list.includes(value.trim())) lists.set(tag, [...list, value.trim()]);
  }
  return lists.size > 0 ? Object.fromEntries(lists) : undefined;
}

/** The language in which most of the terms are; Swedish where none says one. */
export function commonest(terms: readonly Term[]): string {
  const counts = new Map<string, number>();
  for (const { language } of terms) {
    if (language !== undefined) {
      counts.set(tagOf(language), (counts.get(tagOf(language)) ?? 0) + 1);
    }
  }
  // Of equals Swedish counts, the language of those who use this most.
  const best = Math.max(0, ...counts.values());
  if (best === 0 || counts.get('sv') === best) return 'sv';
  return [...counts].find(([, count]) => count === best)?.[0] ?? 'sv';
}
