import type { Concept } from './concepts.js';
import type { OrderedGlossary } from './shown-terms.js';

/** The letter whose words a concept is among; empty for those without a translation. */
export const letterOfConcept = (concept: Concept, { groups }: OrderedGlossary): string =>
  groups.find(({ entries }) =>
    entries.some((entry) => entry.concept === concept && entry.other === undefined),
  )?.letter ?? '';
