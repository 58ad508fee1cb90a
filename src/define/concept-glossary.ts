import { defineWidget } from '../core/define.js';
import { ConceptGlossary } from '../widgets/concept-glossary/concept-glossary.js';

defineWidget('lor-concept-glossary', ConceptGlossary, async (wanted) =>
  // Most pages want Swedish alone.
  wanted.size > 0
    ? (await import('./contents/glossary.js')).glossary(wanted)
    : ((await import('../content/glossary.sv.json?part')).default as object),
);
