import { html, nothing, type TemplateResult } from 'lit';
import { isolated } from '../../core/bidi.js';
import { openOnPaper } from '../../core/disclosure.js';
import { bothMeanings, conceptActions, type ConceptView } from './concept-card.js';
import { conceptFacts } from './concept-facts.js';
import { conceptLink, seeOther, why, type ListView, type RowMarks } from './concept-list.js';
import { termIn, type Concept } from './concepts.js';

/** What the accordion knows besides what the card does. */
export interface FoldedView extends ConceptView {
  readonly isOpen: boolean;
  readonly toggled: (isOpen: boolean) => void;
}

/** A row of the accordion: all of the concept below its term. */
export function foldedConcept(concept: Concept, marks: RowMarks, view: FoldedView): TemplateResult {
  const term = termIn(concept, view.locale, view.glossary);
  const toggled = (event: Event): void => view.toggled((event.target as HTMLDetailsElement).open);
  return html`<li part="item">
    <details
      class="folded"
      id="concept-${concept.id}"
      ?open=${view.isOpen}
      @toggle=${toggled}
      ${openOnPaper()}
    >
      <summary>
        <span class="folded-term">${isolated(term, view.locale, marks.term)}</span>${why(marks)}
      </summary>
      <div class="inside">
        ${bothMeanings(concept, view, nothing, nothing)} ${conceptFacts(concept, view)}
        ${conceptActions(concept, view)}
      </div>
    </details>
  </li>`;
}

/** Another word in the accordion, which leads to the concept. */
export function foldedOther(concept: Concept, other: string, view: ListView): TemplateResult {
  const term = termIn(concept, view.locale, view.glossary);
  return html`<li class="other">
    ${isolated({ ...term, text: other }, view.locale)}:
    ${seeOther(conceptLink(concept, view, term))}
  </li>`;
}
