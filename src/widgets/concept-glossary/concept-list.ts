import { html, nothing, type TemplateResult } from 'lit';
import { isolated } from '../../core/bidi.js';
import { paragraph } from '../../core/paragraph.js';
import { heading } from '../../core/heading.js';
import { msg } from '../../core/localize.js';
import { textIn, type ShownText } from '../../core/text.js';
import { textOnlyIn } from '../../core/text-only.js';
import { termIn, type Concept, type Glossary } from './concepts.js';
import type { Entry, OrderedGlossary } from './shown-terms.js';

/** What the list and the hits need to know to be shown. */
export interface ListView {
  readonly glossary: Glossary;
  readonly locale: string;
  /** A second language beside the first; empty without. */
  readonly also: string;
  readonly headingLevel: number;
  /** Where a link to the concept leads. */
  readonly addressOf: (id: string) => string;
  /** Shows a concept in another way, as the accordion does. */
  readonly row?: ((concept: Concept, marks: RowMarks, other?: string) => unknown) | undefined;
}

/** A link that opens a concept; whoever holds the list listens for presses. */
export const conceptLink = (
  concept: Concept,
  { locale, addressOf }: Pick<ListView, 'locale' | 'addressOf'>,
  term: ShownText,
  content?: unknown,
): TemplateResult =>
  html`<a href=${addressOf(concept.id)} data-concept=${concept.id}
    >${isolated(term, locale, content)}</a
  >`;

/** What a row shows beside the plain facts: why it is among the hits. */
export interface RowMarks {
  readonly term?: unknown;
  readonly definition?: unknown;
  readonly why?: unknown;
}

/** One concept: its term, and what it means. */
export function conceptRow(concept: Concept, view: ListView, marks: RowMarks = {}): unknown {
  if (view.row) return view.row(concept, marks);
  const { glossary, locale, also } = view;
  const { language } = glossary;
  const term = termIn(concept, locale, glossary);
  const definition = textIn(concept.definition, locale, language);
  const secondTerm = also ? textOnlyIn(concept.term, also, language) : undefined;
  const second = also ? textOnlyIn(concept.definition, also, language) : undefined;
  return html`<div class="entry" part="item">
    <dt>
      ${conceptLink(concept, view, term, marks.term)}
      ${secondTerm && secondTerm.lang !== term.lang ? paragraph(secondTerm, locale, secondTerm.text, 'second-term') : nothing}
    </dt>
    <dd>
      ${definition ? paragraph(definition, locale, marks.definition) : nothing}
      ${second && second.lang !== definition?.lang ? paragraph(second, locale) : nothing}
      ${why(marks)}
    </dd>
  </div>`;
}

/** Rows in the list that they belong in. */
export const rowList = ({ row }: ListView, rows: unknown, name?: string): TemplateResult =>
  row
    ? html`<ul role="list">
        ${rows}
      </ul>`
    : html`<dl class=${name ?? nothing}>${rows}</dl>`;

/** Why a concept is among the hits, below what is shown of it. */
export const why = (marks: RowMarks): unknown =>
  marks.why ? html`<p class="why">${marks.why}</p>` : nothing;

/** After a word that another one is used for. */
export const seeOther = (term: unknown): TemplateResult =>
  msg(html`se ${term}`, {
    id: 'glossary.see',
    desc: 'After a word that another one is used for, as in a dictionary: "EBO – see egenbosättning"; the placeholder is a link',
  });

function entryRow(entry: Entry, view: ListView): unknown {
  const { concept, other, term } = entry;
  if (other === undefined) return conceptRow(concept, view);
  if (view.row) return view.row(concept, {}, other);
  const leads = conceptLink(concept, view, term);
  return html`<div class="entry">
    <dt class="see">${isolated({ ...term, text: other }, view.locale)}</dt>
    <dd>${seeOther(leads)}</dd>
  </div>`;
}

const noTranslation = (): string =>
  msg('Utan översättning', {
    id: 'glossary.untranslated',
    desc: 'Heading above concepts that have no term in the language of the list',
  });

/** Stands for the words that no letter has: those without a translation. */
export const NO_WORDS = '';

/** The letters, those with words as links to them. */
export function letterIndex(
  { lang, alphabet, groups, others }: OrderedGlossary,
  locale: string,
  current?: string,
): TemplateResult {
  const there = new Set(groups.map(({ letter }) => letter));
  const letterItem = (letter: string, name: string): TemplateResult =>
    html`<li class=${letter === NO_WORDS ? 'rest' : nothing}>
      <a
        href="#${idOf(letter)}"
        lang=${letter === NO_WORDS && lang !== locale ? locale : nothing}
        data-letter=${letter}
        aria-current=${letter === current ? 'true' : nothing}
        >${name}</a
      >
    </li>`;
  return html`<nav class="index" part="index" aria-label=${indexLabel()}>
    <ul role="list" lang=${lang === locale ? nothing : lang}>
      ${[...new Set([...alphabet, ...there])].map((letter) =>
        there.has(letter) ? letterItem(letter, letter) : html`<li><span>${letter}</span></li>`,
      )}
      ${others.length > 0 && groups.length > 0 ? letterItem(NO_WORDS, noTranslation()) : nothing}
    </ul>
  </nav>`;
}

/** The id of the heading above the words of a letter. */
export const idOf = (letter: string): string => `letter-${letter || 'none'}`;

const indexLabel = (): string =>
  msg('Begrepp efter begynnelsebokstav', {
    id: 'glossary.index',
    desc: 'Name of the row of letters (A, B, C …) that lead to the concepts beginning with them',
  });

/** Letter by letter, so many rows of them; what has no term in the language stands last. */
export function letterList(
  { lang, groups, others }: OrderedGlossary,
  view: ListView,
  most: number,
): unknown {
  const { locale, headingLevel } = view;
  let left = most;
  const section = (
    letter: string,
    name: unknown,
    words: { readonly size: number; readonly entries: readonly Entry[] },
  ): TemplateResult | typeof nothing => {
    const shown = left > 0 ? words.entries.slice(0, left) : [];
    left -= words.size;
    if (shown.length === 0) return nothing;
    return html`<section class=${letter === NO_WORDS ? 'group untranslated' : 'group'}>
      ${heading(headingLevel, name, 'letter', idOf(letter))}
      ${rowList(
        view,
        shown.map((entry) => entryRow(entry, view)),
      )}
    </section>`;
  };
  return [
    ...groups.map((group) =>
      section(group.letter, isolated({ text: group.letter, lang, dir: 'ltr' }, locale), group),
    ),
    section(NO_WORDS, noTranslation(), { size: others.length, entries: others }),
  ];
}
