import { defineWidget } from '../core/define.js';
import { InlineConcept } from '../widgets/concept-glossary/inline-concept.js';

defineWidget('lor-concept', InlineConcept, async (wanted) =>
  (await import('./contents/for-terms.js')).glossaryFor(wanted),
);
