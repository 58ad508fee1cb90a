import type { Cited } from '../../core/cited.js';
import type { Review } from '../../core/review.js';
import { textIn, type ShownText, type Text } from '../../core/text.js';

/**
 * The content of the glossary: the "glossary" feed after validation. Every field but ids, terms
 * and the envelope may be missing. Pure, no DOM.
 */
export interface Glossary {
  readonly kind: 'glossary';
  readonly version: number;
  /** Language of plain strings. BCP 47. */
  readonly language: string;
  /** ISO 8601 date. */
  readonly updated?: string;
  readonly source?: { readonly name: Text; readonly url?: string };
  readonly license?: string;
  readonly review?: Review;
  readonly concepts: readonly Concept[];
}

/** Terms by language. */
export type Terms = Readonly<Record<string, readonly string[]>>;

export interface Concept {
  /** The key, such as `nyanland`. */
  readonly id: string;
  /** The preferred term. */
  readonly term: Text;
  /** Other terms for the same, shown as such. */
  readonly altTerms?: Terms;
  /** What people type for it, such as inflected forms: searched, never shown as terms. */
  readonly hiddenTerms?: Terms;
  readonly definition?: Text;
  /** A remark beside the definition. */
  readonly note?: Text;
  /** Ids of concepts that have to do with this one. */
  readonly related?: readonly string[];
  /** Ids of concepts that this one is a kind or a part of. */
  readonly broader?: readonly string[];
  /** How the term is looked upon by those who answer for the glossary. */
  readonly status?: ConceptStatus;
  /** The field in which the term means this. */
  readonly domain?: Text;
  /** Laws and pages that it is from. */
  readonly sources?: readonly Cited[];
  /** ISO 8601 date on which somebody last checked the concept. */
  readonly checked?: string;
  /** ISO 8601 date of the last change. */
  readonly changed?: string;
}

export type ConceptStatus = 'recommended' | 'permitted' | 'deprecated';

const byId = new WeakMap<Glossary, ReadonlyMap<string, Concept>>();

/** The concept with this id, if the glossary has it. */
export function conceptWith(id: string, glossary: Glossary): Concept | undefined {
  let concepts = byId.get(glossary);
  if (!concepts) {
    concepts = new Map(glossary.concepts.map((each) => [each.id, each]));
    byId.set(glossary, concepts);
  }
  return concepts.get(id);
}

/** The preferred term in the reader's language, or in the one that comes nearest. */
export const termIn = ({ id, term }: Concept, locale: string, { language }: Glossary): ShownText =>
  textIn(term, locale, language) ?? { text: id, lang: language, dir: 'ltr' };
