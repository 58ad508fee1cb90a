import { html, nothing, type TemplateResult } from 'lit';
import { isolated } from '../../core/bidi.js';
import { languageName } from '../../core/language-names.js';
import { msg } from '../../core/localize.js';
import { marked } from '../../core/marks.js';
import type { Hit } from '../../core/search.js';
import { textIn } from '../../core/text.js';
import { othersCount, similarCount } from './answer-words.js';
import { taskRow, type SectionView } from './other-sections.js';
import type { OverviewResult } from './overview-result.js';
import type { Found } from './overview-search.js';
import { standingOf } from './standing.js';

export interface OthersView extends SectionView {
  readonly pickFound: (found: Found) => void;
  /** So many of so many other answers. */
  readonly most: (count: number) => number;
  /** A button that shows more of the other answers. */
  readonly more: () => unknown;
}

/** What else fits a question. */
export function otherAnswers(result: OverviewResult & { kind: 'hits' }, view: OthersView): unknown {
  const { others, query, similar, main } = result;
  if (others.length === 0) return nothing;
  const line =
    similar || main.length === 0 ? similarCount(others.length) : othersCount(others.length, query);
  return html`<p class="count" part="count" id="count" tabindex="-1"><strong>${line}</strong></p>
    <ul class="rows" role="list" aria-labelledby="count">
      ${others.slice(0, view.most(others.length)).map((hit) => html`<li>${hitRow(hit, view)}</li>`)}
    </ul>
    ${view.more()}`;
}

/** One of the other answers: what it is, who it is, and why it is among them. */
function hitRow(hit: Hit<Found>, view: OthersView): TemplateResult {
  const { content, locale } = view;
  const { item } = hit;
  const own =
    item.kind === 'task'
      ? item.task.label
      : item.kind === 'grant'
        ? item.grant.title
        : item.actor.name;
  const shown = textIn(own, locale, content.language);
  const isInName = shown !== undefined && hit.term.text === shown.text && hit.tier !== 'similar';
  const label = isInName ? marked(shown.text, hit.marks) : shown?.text;
  const why = isInName ? undefined : whyFound(hit, locale);
  if (item.kind === 'task') return taskRow(item.task, view, label, why);
  const kind = item.kind === 'grant' ? grantKind() : standingOf(item.actor, view);
  return html`<button class="row" part="item" type="button" @click=${() => view.pickFound(item)}>
    <span class="row-name">${isolated(shown, locale, label)}</span>
    <span class="row-who">${kind}</span>
    ${why ? html`<span class="why">${why}</span>` : nothing}
  </button>`;
}

/** The other word that fits; whoever reads text sees it there. */
function whyFound({ term, marks, tier }: Hit<Found>, locale: string): unknown {
  if (tier === 'similar' || term.kind === 'text') return undefined;
  const language = term.lang && term.lang !== locale && languageName(term.lang, locale);
  return html`<bdi lang=${term.lang ?? nothing}>${marked(term.text, marks)}</bdi
    >${language ? ` (${language})` : nothing}`;
}

const grantKind = (): string =>
  msg('Bidrag', { id: 'overview.kind.grant', desc: 'What a row is about: a grant' });
