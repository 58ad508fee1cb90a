import { html, nothing, type TemplateResult } from 'lit';
import { isolated } from '../../core/bidi.js';
import { fact } from '../../core/fact.js';
import { msg, str } from '../../core/localize.js';
import { textIn } from '../../core/text.js';
import type { Actor } from './collaboration.js';
import { contactFacts } from './contact-facts.js';
import { boardIn, neighboursToday, tasksToday } from './lookups.js';
import { names, taskNames, type WaysOn } from './named-actors.js';
import { decidesLabel, notConfirmed, takesPartInLabel, worksWithLabel } from './overview-words.js';
import { regulationFact } from './texts.js';

export interface ActorFactsView extends WaysOn {
  /** SCB code of the county asked about; undefined where none is. */
  readonly county: string | undefined;
  /** Leads back to where the reader came from. */
  readonly back: unknown;
}

/** What there is to know of an actor besides its name and what it is there for. */
export function actorFacts(actor: Actor, view: ActorFactsView): TemplateResult {
  const { content, locale, county } = view;
  const { language } = content;
  const board = boardIn(actor, county, content);
  const boardName = textIn(board?.board, locale, language);
  return html`<div class="more-facts">
    <dl class="facts">
      ${relationFacts(actor, view)}
      ${fact(inCountyLabel(), boardName ? [isolated(boardName, locale)] : [])}
      ${contactFacts(board ? { actor, board } : { actor })} ${regulationFact(actor, view)}
      ${existsFact(actor)}
    </dl>
    ${doubtOf(actor)} ${view.back}
  </div>`;
}

/** Whom it works with, and which tasks it has to do with. */
export function relationFacts(actor: Actor, view: WaysOn): readonly unknown[] {
  const { content, today } = view;
  const near = neighboursToday(actor, content, today).map((each) => ({ actor: each }));
  const { decides, takesPart } = tasksToday(actor, content, today);
  return [
    fact(worksWithLabel(), near.length > 0 ? [names(near, view)] : []),
    fact(decidesLabel(), taskNames(decides, view)),
    fact(takesPartInLabel(), taskNames(takesPart, view)),
  ];
}

/** Says of an actor that nobody has checked it; nothing where somebody has, or nobody says. */
export const doubtOf = ({ verified }: Actor): unknown =>
  verified === false ? html`<p class="doubt">${notConfirmed()}</p>` : nothing;

/** The years in which it exists or existed. */
export function existsFact(actor: Actor): unknown {
  const years = yearsOf(actor);
  return fact(existsLabel(), years ? [years] : []);
}

/** When it existed, as far as anybody knows. */
function yearsOf({ validFrom, validTo }: Actor): unknown {
  if (validFrom === undefined && validTo === undefined) return undefined;
  if (validTo === undefined) {
    return msg(str`sedan ${validFrom}`, {
      id: 'overview.years.since',
      desc: 'Since when an actor exists; the placeholder is a year or a date',
    });
  }
  if (validFrom === undefined) {
    return msg(str`till ${validTo}`, {
      id: 'overview.years.to',
      desc: 'Until when an actor existed; the placeholder is a year or a date',
    });
  }
  return html`<bdi dir="ltr" class="unbroken">${validFrom}–${validTo}</bdi>`;
}

const inCountyLabel = (): string =>
  msg('I länet', {
    id: 'overview.fact.in-county',
    desc: 'Label of the county administrative board of the county that was asked about',
  });

const existsLabel = (): string =>
  msg('Finns', {
    id: 'overview.fact.exists',
    desc: 'Label of the years in which an actor exists or existed',
  });
