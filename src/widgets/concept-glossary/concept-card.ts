import { html, nothing, type TemplateResult } from 'lit';
import { isolated } from '../../core/bidi.js';
import { copyLabel, copyText } from '../../core/copy-text.js';
import { heading } from '../../core/heading.js';
import { directionOf } from '../../core/language.js';
import { msg } from '../../core/localize.js';
import { sourceLine } from '../../core/source-line.js';
import { textIn } from '../../core/text.js';
import { textOnlyIn } from '../../core/text-only.js';
import { conceptFacts } from './concept-facts.js';
import type { ListView } from './concept-list.js';
import { meaning } from './concept-meaning.js';
import { conceptAsText, conceptCopied } from './concept-text.js';
import { termIn, type Concept } from './concepts.js';

/** What is shown of a concept besides its facts, and what the reader can take along. */
export interface ConceptView extends ListView {
  /** Whether a concept's address is one to give away. */
  readonly linked: boolean;
  /** What came of the last press, in words; empty before the first. */
  readonly outcome: string;
  /** Tells what came of a press on a concept, in the language then speaking. */
  readonly tell: (concept: Concept, outcome: Promise<() => string>) => void;
}

/** Where the reader can go from the card. */
export interface CardView extends ConceptView {
  /** The concept the reader came from. */
  readonly before: Concept | undefined;
  readonly back: () => void;
  readonly toAll: () => void;
}

/** The answer: one concept, what it means first. */
export function conceptCard(concept: Concept, view: CardView): TemplateResult {
  const { glossary, locale, before } = view;
  const button = (label: unknown, act: () => void): TemplateResult =>
    html`<li><button class="link" type="button" @click=${act}>${label}</button></li>`;
  return html`<ul class="actions back" role="list">
      ${before ? button(backTo(isolated(termIn(before, locale, glossary), locale)), view.back) : nothing}
      ${button(allLabel(), view.toAll)}
    </ul>
    <div class="answer" part="card" role="group" aria-labelledby="concept">
      ${meanings(concept, view)} ${conceptFacts(concept, view)} ${conceptActions(concept, view)}
    </div>
    ${sourceLine(glossary, concept.checked, locale)}`;
}

function meanings(concept: Concept, view: ConceptView): TemplateResult {
  const { glossary, locale, also, headingLevel } = view;
  const term = termIn(concept, locale, glossary);
  const second =
    also && also !== term.lang ? textOnlyIn(concept.term, also, glossary.language) : undefined;
  return bothMeanings(
    concept,
    view,
    heading(headingLevel, isolated(term, locale), 'concept'),
    second ? html`<p class="concept">${second.text}</p>` : nothing,
  );
}

/** In one language, or in two beside each other. */
export function bothMeanings(
  concept: Concept,
  view: ConceptView,
  term: unknown,
  secondTerm: unknown,
): TemplateResult {
  const { glossary, locale, also } = view;
  const { language } = glossary;
  const definition = textIn(concept.definition, locale, language);
  const second =
    also && also !== definition?.lang ? textOnlyIn(concept.definition, also, language) : undefined;
  const first = html`${term} ${meaning(concept, definition, glossary, locale)}`;
  if (!second && secondTerm === nothing) return first;
  return html`<div class="two">
    <div>${first}</div>
    <div lang=${also} dir=${directionOf(also)}>
      ${secondTerm} ${second ? meaning(concept, second, glossary, locale, also) : nothing}
    </div>
  </div>`;
}

/** What a reader can take along, and what came of it. */
export function conceptActions(concept: Concept, view: ConceptView): TemplateResult {
  const { glossary, locale, tell, linked, outcome } = view;
  const address = linked ? new URL(view.addressOf(concept.id), location.href).href : '';
  const action = (label: string, act: () => Promise<() => string>): TemplateResult =>
    html`<li>
      <button class="link" type="button" @click=${() => tell(concept, act())}>${label}</button>
    </li>`;
  return html`<ul class="actions" role="list">
      ${action(copyLabel(), () =>
        copyText(conceptAsText(concept, glossary, locale, address), conceptCopied),
      )}
      ${linked ? action(copyLinkLabel(), () => copyText(address, linkCopied)) : nothing}
    </ul>
    <p class="small muted" ?hidden=${!outcome}>${outcome}</p>`;
}

const allLabel = (): string =>
  msg('Alla begrepp', {
    id: 'glossary.all',
    desc: 'Button that leads from one concept back to the list of all',
  });

const backTo = (term: unknown): TemplateResult =>
  msg(html`Tillbaka till ${term}`, {
    id: 'glossary.back',
    desc: 'Button that leads back to the concept that was read before; the placeholder is its term',
  });

const copyLinkLabel = (): string =>
  msg('Kopiera länk till begreppet', {
    id: 'glossary.copy-link',
    desc: 'Button that copies the web address of the concept',
  });

const linkCopied = (): string =>
  msg('Länken är kopierad.', {
    id: 'glossary.link-copied',
    desc: 'Said when the address of a concept has been copied',
  });
