import { html, nothing, type TemplateResult } from 'lit';
import { isolated } from '../../core/bidi.js';
import { heading } from '../../core/heading.js';
import { textIn } from '../../core/text.js';
import type { Band } from './bands.js';
import type { Actor, Collaboration } from './collaboration.js';
import { levelPlace, levelTitle } from './level-words.js';
import { sectorName } from './sector-name.js';

/** What the list of actors needs to know to be shown. */
export interface ActorListView {
  readonly content: Collaboration;
  readonly locale: string;
  readonly headingLevel: number;
  /** What is folded away below an actor, and what happens there; undefined until it has been loaded. */
  readonly more: ActorMore | undefined;
}

export interface ActorMore {
  readonly isOpen: (actor: Actor) => boolean;
  readonly pressed: (event: Event, actor: Actor) => void;
  readonly facts: (actor: Actor) => unknown;
  /** On the `<details>`: opens it for printing. */
  readonly onPaper: unknown;
}

/** So many actors, level by level, from the first on. */
export function actorList(bands: readonly Band[], view: ActorListView, most: number): unknown {
  let left = most;
  return bands.map(({ level, sectors }, at) => {
    if (left <= 0) return nothing;
    const rows = sectors.map(({ sector, actors }) => {
      const shown = actors.slice(0, left);
      left -= shown.length;
      if (shown.length === 0) return nothing;
      // Where there is but one, it says nothing.
      return actorGroup(sectors.length > 1 ? sector : undefined, shown, view);
    });
    return group(
      levelTitle(level),
      levelPlace(level),
      rows,
      view.headingLevel,
      at === 0 ? 'actors' : nothing,
    );
  });
}

/** A part of the overview: its heading in one column, what it holds in the other. */
export const group = (
  title: string,
  note: unknown,
  content: unknown,
  level: number,
  id: string | typeof nothing,
): TemplateResult =>
  html`<div class="group">
    <div>
      ${heading(level, title, 'group-title', id)}
      ${note ? html`<p class="small">${note}</p>` : nothing}
    </div>
    <div>${content}</div>
  </div>`;

/**
 * Some actors below each other.
 * @param sector stands above them; undefined where nothing is to stand there
 */
export const actorGroup = (
  sector: string | undefined,
  actors: readonly Actor[],
  view: ActorListView,
): TemplateResult =>
  html`${
      sector === undefined
        ? nothing
        : heading(view.headingLevel + 1, sectorName(sector, view), 'sector', nothing)
    }
    <ul class="actors" role="list">
      ${actors.map((actor) => actorRow(actor, view))}
    </ul>`;

/** One actor: its name and what it is there for; the rest is folded away below. */
function actorRow(actor: Actor, { content, locale, more }: ActorListView): TemplateResult {
  const { language } = content;
  const mandate = textIn(actor.mandate, locale, language);
  return html`<li part="item">
    <details ?open=${more?.isOpen(actor)} data-actor=${actor.id} ${more?.onPaper}>
      <summary @click=${(event: Event) => more?.pressed(event, actor)}>
        <span class="name">${isolated(textIn(actor.name, locale, language), locale)}</span>
        ${mandate ? html`<span class="mandate">${isolated(mandate, locale)}</span>` : nothing}
      </summary>
      ${more?.facts(actor)}
    </details>
  </li>`;
}
