import { defineWidget } from '../core/define.js';
import { ConceptGlossary } from '../widgets/concept-glossary/concept-glossary.js';

defineWidget('lor-concept-glossary', ConceptGlossary, () => import('../content/glossary.json'));
