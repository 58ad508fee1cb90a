import { isMachines } from '../../core/review.js';
import type { Text } from '../../core/text.js';
import type { Concept, Glossary, Terms } from './concepts.js';

const reviewed = new WeakMap<Glossary, Glossary>();

/** The glossary without texts that were translated by machine and that no human has read. */
export function reviewedOnly(glossary: Glossary): Glossary {
  const known = reviewed.get(glossary);
  if (known) return known;
  const made = { ...glossary, concepts: glossary.concepts.map((each) => without(each, glossary)) };
  reviewed.set(glossary, made);
  return made;
}

function without(concept: Concept, { review }: Glossary): Concept {
  const kept = <T extends Text | Terms | undefined>(texts: T): T =>
    typeof texts === 'object'
      ? (Object.fromEntries(
          Object.entries(texts).filter(([lang]) => !isMachines(review, lang)),
        ) as T)
      : texts;
  const { term, altTerms, hiddenTerms, definition, note, domain } = concept;
  return {
    ...concept,
    term: kept(term),
    ...(altTerms && { altTerms: kept(altTerms) }),
    ...(hiddenTerms && { hiddenTerms: kept(hiddenTerms) }),
    ...(definition && { definition: kept(definition) }),
    ...(note && { note: kept(note) }),
    ...(domain && { domain: kept(domain) }),
  };
}
