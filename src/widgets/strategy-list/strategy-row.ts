import { html, nothing, type TemplateResult } from 'lit';
import { isolated } from '../../core/bidi.js';
import { paragraph } from '../../core/paragraph.js';
import { link, safeHref } from '../../core/links.js';
import { msg } from '../../core/localize.js';
import { textIn } from '../../core/text.js';
import type { Sort, Sorted } from './order.js';
import { labelOf, type Strategies } from './strategies.js';
import { standingOf } from './validity.js';
import { standingInWords, yearsInWords } from './words.js';

/** What the rows need to know to be shown. */
export interface RowView {
  readonly content: Strategies;
  readonly locale: string;
  readonly sort: Sort;
  readonly today: Date;
  readonly headingLevel: number;
  /** What only becomes clear when the rest has been loaded; undefined until then. */
  readonly more: ((row: Sorted) => RowMore) | undefined;
}

export interface RowMore {
  /** The title with what matches marked. */
  readonly title?: unknown;
  /** Kind and size of the file, after the title. */
  readonly file?: unknown;
  readonly why?: unknown;
  /** A picture of its years. */
  readonly ruler?: unknown;
  /** What is folded away below. */
  readonly facts?: unknown;
}

/** Documents in the order given. */
export const rowList = (rows: readonly Sorted[], view: RowView): TemplateResult =>
  html`<ul class="docs" role="list">
    ${rows.map((row) => strategyRow(row, view))}
  </ul>`;

/** One document: its title, what it is, and whether it holds. */
function strategyRow(row: Sorted, view: RowView): TemplateResult {
  const { strategy, title } = row;
  const { content, locale, today } = view;
  const { language } = content;
  const standing = standingOf(strategy, today.getFullYear());
  const gloss = title.lang === locale ? undefined : textIn(strategy.gloss, locale, language);
  const summary = textIn(strategy.summary, locale, language);
  const note = textIn(strategy.yearsNote, locale, language);
  const more = view.more?.(row) ?? {};
  const label = [isolated(title, locale, more.title ?? unbroken(title.text)), more.file ?? nothing];
  return html`<li class="doc" part="item" data-id=${strategy.id}>
    <div>
      <p class="doc-title">${link(safeHref(strategy.url), label)}</p>
      ${gloss && gloss.lang !== title.lang ? paragraph(gloss, locale, gloss.text, 'gloss') : nothing}
      <p class="meta">${meta(row, view)}</p>
      ${summary ? paragraph(summary, locale, unbroken(summary.text), 'summary') : nothing}
      ${note ? paragraph(note, locale, unbroken(note.text), 'note') : nothing}
      ${strategy.verified === 'title-only' ? html`<p class="doubt">${titleOnly()}</p>` : nothing}
      ${more.why ? html`<p class="why">${more.why}</p>` : nothing}
      ${more.facts ?? html`<div class="more-facts"></div>`}
    </div>
    <div class="period">
      <p class="years">${yearsInWords(strategy)}</p>
      <p class="standing ${standing}">${standingInWords(standing, strategy)}</p>
      <div class="ruler">${more.ruler}</div>
    </div>
  </li>`;
}

/** Its kind, who publishes it, and which counties it is about where no heading says so. */
function meta({ strategy }: Sorted, { content, locale, sort }: RowView): unknown {
  const { type, publisher, counties = [], level } = strategy;
  const { types, counties: names, language } = content;
  const parts: unknown[] = [];
  if (type !== undefined && sort !== 'type') {
    parts.push(isolated(labelOf(types, type, locale, language), locale));
  }
  const by = textIn(publisher, locale, language);
  if (by) parts.push(isolated(by, locale));
  if (sort !== 'county' || counties.length > 1) {
    for (const code of counties)
      parts.push(isolated(labelOf(names, code, locale, language), locale));
    if (counties.length === 0 && level === 'national') parts.push(wholeCountry());
  }
  // One text is less work for the browser than many.
  if (parts.every((part) => typeof part === 'string')) return parts.join(' · ');
  return parts.map((part, at) => (at === 0 ? part : [' · ', part]));
}

/** Years are not broken at their dash. */
const unbroken = (text: string): unknown => {
  const parts = text.split(/(\d{4}–\d{4})/);
  if (parts.length === 1) return text;
  return parts.map((part, at) => (at % 2 ? html`<span class="unbroken">${part}</span>` : part));
};

export const wholeCountry = (): string =>
  msg('Hela landet', {
    id: 'strategies.whole-country',
    desc: 'In place of counties, for a document about the whole country; also a heading',
  });

export const titleOnly = (): string =>
  msg('Bara titeln är kontrollerad', {
    id: 'strategies.title-only',
    desc: 'Mark on a document of which nobody has seen more than its title',
  });
