import { html, nothing, type TemplateResult } from 'lit';
import { isolated } from '../../core/bidi.js';
import { fact } from '../../core/fact.js';
import { heading } from '../../core/heading.js';
import { msg } from '../../core/localize.js';
import { textIn } from '../../core/text.js';
import { doubtOf, existsFact, relationFacts } from './actor-facts.js';
import { grantCount, nobodyNamed, noneSentence } from './answer-words.js';
import type { Actor, Collaboration, Task } from './collaboration.js';
import { contactFacts } from './contact-facts.js';
import { levelTitle } from './level-words.js';
import { actorWith, boardIn, boardOf, isFormer } from './lookups.js';
import { names } from './named-actors.js';
import { otherAnswers, type OthersView } from './other-answers.js';
import { grantCard } from './other-sections.js';
import type { OverviewResult } from './overview-result.js';
import type { Found } from './overview-search.js';
import { boardUnknown, takesPartLabel } from './overview-words.js';
import { standingOf } from './standing.js';
import { regulationFact, words } from './texts.js';
import { whoAnswers, type Who } from './who-answers.js';
import { nameOfWho } from './who-words.js';

export interface AnswerView extends OthersView {
  /** Lets the reader choose the county whose board is meant; undefined where there is none to choose. */
  readonly countyChoice: unknown;
  /** Leads back to everything. */
  readonly toAll: unknown;
}

/** What answers a question, and what else fits. */
export function overviewAnswer(result: OverviewResult, view: AnswerView): unknown {
  if (result.kind === 'nothing-asked') return nothing;
  if (result.kind === 'none') {
    return html`<p class="count" part="empty"><strong>${noneSentence(result.query)}</strong></p>
      <p class="advice">${noneAdvice()}</p>
      ${view.toAll}`;
  }
  if (result.kind === 'board') return [boardAnswer(view), view.toAll];
  return [mainAnswer(result.main, view), otherAnswers(result, view), view.toAll];
}

function mainAnswer(main: readonly Found[], view: AnswerView): unknown {
  const [first] = main;
  if (!first) return nothing;
  if (first.kind === 'task') return taskAnswer(first.task, view);
  if (first.kind === 'actor') return actorAnswer(first.actor, view);
  // No heading stands between the widget's own and theirs.
  const grants = { ...view, headingLevel: view.headingLevel - 1 };
  return answer(
    html`<p class="asked" id="asked" tabindex="-1">${grantCount(main.length)}</p>`,
    html`<ul class="items" role="list">
      ${main.map((each) => each.kind === 'grant' && html`<li part="item">${grantCard(each.grant, grants)}</li>`)}
    </ul>`,
  );
}

/** The one heavy rule: here is the answer. */
const answer = (asked: unknown, content: unknown): TemplateResult =>
  html`<div class="answer" part="answer" role="group" aria-labelledby="asked">
    ${asked} ${content}
  </div>`;

const askedLine = (asked: unknown): TemplateResult =>
  html`<p class="asked" id="asked">${asked}</p>`;

function taskAnswer(task: Task, view: AnswerView): TemplateResult {
  const { content, locale, today, county } = view;
  const { decides, takesPart } = whoAnswers(task, content, county, today);
  const label = isolated(textIn(task.label, locale, content.language), locale);
  const isForOthers = Object.keys(task.counties ?? {}).length > 0;
  const isOneOfBoards = hasBoard(decides, content);
  const where = isOneOfBoards && boardOf(county, content)?.name;
  return answer(
    askedLine(
      where ? [label, ' · ', isolated(textIn(where, locale, content.language), locale)] : label,
    ),
    html`${
      decides.length > 0
        ? decides.map((who, at) => whoDecides(who, at === 0, view))
        : heading(view.headingLevel, nobodyNamed(), 'decides', 'decides')
    }
    ${decides.some(({ isBoardUnknown }) => isBoardUnknown) ? html`<p class="doubt unknown">${boardUnknown(countyName(county, view))}</p>` : nothing}
    ${isForOthers && county === undefined ? html`<p class="small">${boardForOthers()}</p>` : nothing}
    ${isOneOfBoards ? view.countyChoice : nothing}
    ${takesPart.length > 0 ? html`<dl class="facts">${fact(takesPartLabel(), [names(takesPart, view)])}</dl>` : nothing}`,
  );
}

/** Who decides: the largest thing after the heading, then what it is there for and how to reach it. */
function whoDecides(who: Who, isFirst: boolean, view: AnswerView): unknown {
  const { content, locale, goTo, headingLevel } = view;
  const { actor } = who;
  const open = goTo(actor.id);
  const name = isolated(nameOfWho(who, content, locale), locale);
  return [
    heading(
      headingLevel,
      open ? html`<button class="link" type="button" @click=${open}>${name}</button>` : name,
      'decides',
      isFirst ? 'decides' : nothing,
    ),
    words(actor.mandate, locale, content.language, 'lead'),
    html`<dl class="facts">
      ${contactFacts(who)} ${fact(levelLabel(), actor.level ? [levelTitle(actor.level)] : [])}
      ${regulationFact(actor, view)}
    </dl>`,
    doubtOf(actor),
  ];
}

function actorAnswer(actor: Actor, view: AnswerView): TemplateResult {
  const { content, today, county } = view;
  const board = boardIn(actor, county, content);
  const who: Who = board ? { actor, board } : { actor };
  return answer(
    askedLine(
      isFormer(actor, today) || actor.sector ? standingOf(actor, view) : levelTitle(actor.level),
    ),
    html`${whoDecides(who, true, view)} ${hasBoard([who], content) ? view.countyChoice : nothing}
      <dl class="facts">${relationFacts(actor, view)} ${existsFact(actor)}</dl>`,
  );
}

function boardAnswer(view: AnswerView): unknown {
  const { content, locale, county, headingLevel } = view;
  const board = boardOf(county, content);
  if (!board) return nothing;
  const actor = board.actor === undefined ? undefined : actorWith(board.actor, content);
  const name = isolated(textIn(board.board, locale, content.language), locale);
  return answer(
    askedLine(isolated(textIn(board.name, locale, content.language), locale)),
    actor
      ? whoDecides({ actor, board }, true, view)
      : heading(headingLevel, name, 'decides', 'decides'),
  );
}

const countyName = (county: string | undefined, { content, locale }: AnswerView): unknown =>
  isolated(textIn(boardOf(county, content)?.name, locale, content.language), locale);

/** Whether one of them is a different board in each county. */
const hasBoard = (all: readonly Who[], { counties = {} }: Collaboration): boolean =>
  all.some(({ actor }) => Object.values(counties).some((board) => board.actor === actor.id));

const noneAdvice = (): string =>
  msg('Pröva ett annat eller kortare ord. Kommunen där du bor kan också visa dig rätt.', {
    id: 'overview.none.advice',
    desc: 'What to do when nothing matches: another word, or ask the municipality',
  });

const boardForOthers = (): string =>
  msg('En del länsstyrelser gör detta även åt andra län. Välj län för att se vilken.', {
    id: 'overview.board.for-others',
    desc: 'Some county boards do a task for several counties: choose a county to see which one',
  });

const levelLabel = (): string =>
  msg('Nivå', {
    id: 'overview.fact.level',
    desc: 'Label of the level at which somebody works: national, regional, local',
  });
