import { defineWidget } from '../core/define.js';
import { ConceptGlossary } from '../widgets/concept-glossary/concept-glossary.js';

defineWidget('lor-concept-glossary', ConceptGlossary, (whole) =>
  whole ? import('../content/glossary.json') : import('../content/glossary.json?sv'),
);
