import { textIn } from '../../core/text.js';
import { noDefinition } from '../../widgets/concept-glossary/concept-meaning.js';
import { termIn, type Concept, type Glossary } from '../../widgets/concept-glossary/concepts.js';
import { conceptsIn, ordered } from '../../widgets/concept-glossary/shown-terms.js';
import { markup, worded, type Markup } from './markup.js';
import { limited, type FallbackOptions } from './options.js';

/** The words and what they mean, in the order of the language. */
export function glossaryHtml(content: Glossary, locale: string, options: FallbackOptions): Markup {
  const concepts = limited([...conceptsIn(ordered(content, locale))], options);
  return markup`<dl>\n${concepts.map((each) => conceptHtml(each, content, locale))}</dl>\n`;
}

function conceptHtml(concept: Concept, content: Glossary, locale: string): Markup {
  const term = termIn(concept, locale, content);
  const definition = textIn(concept.definition, locale, content.language);
  return markup`<dt>${worded(term, locale)}</dt><dd>${
    definition ? worded(definition, locale) : noDefinition()
  }</dd>\n`;
}
