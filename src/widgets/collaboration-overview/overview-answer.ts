import { html, nothing, type TemplateResult } from 'lit';
import { isolated } from '../../core/bidi.js';
import { cited } from '../../core/cited.js';
import { counted } from '../../core/counted.js';
import { fact } from '../../core/fact.js';
import { heading } from '../../core/heading.js';
import { languageName } from '../../core/language-names.js';
import { msg, str } from '../../core/localize.js';
import { marked } from '../../core/marks.js';
import type { Hit } from '../../core/search.js';
import { textIn, type Text } from '../../core/text.js';
import { existsFact } from './actor-facts.js';
import type { Actor, Collaboration, CountyBoard, Task } from './collaboration.js';
import { contactFacts } from './contact-facts.js';
import { levelTitle } from './level-words.js';
import { names, taskNames } from './named-actors.js';
import { isFormer, neighboursToday, tasksToday } from './lookups.js';
import { grantCard, taskRow, type SectionView } from './other-sections.js';
import type { OverviewResult } from './overview-result.js';
import type { Found } from './overview-search.js';
import {
  boardUnknown,
  decidesLabel,
  formerLabel,
  regulatedLabel,
  takesPartInLabel,
  takesPartLabel,
  worksWithLabel,
} from './overview-words.js';
import { words } from './texts.js';
import { whoAnswers, type Who } from './who-answers.js';
import { nameOfWho } from './who-words.js';

export interface AnswerView extends SectionView {
  /** Lets the reader choose the county whose board is meant; undefined where there is none to choose. */
  readonly countyChoice: unknown;
  readonly pickFound: (found: Found) => void;
  /** So many of so many other answers. */
  readonly most: (count: number) => number;
  /** Leads back to everything. */
  readonly toAll: unknown;
  /** A button that shows more of the other answers. */
  readonly more: () => unknown;
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

/** What is said of a question that has been answered, or could not be. */
export function answerInWords(
  result: OverviewResult,
  { content, locale, county, today }: Pick<AnswerView, 'content' | 'locale' | 'county' | 'today'>,
): string {
  const plain = (text: Text | undefined): string =>
    textIn(text, locale, content.language)?.text ?? '';
  switch (result.kind) {
    case 'nothing-asked':
      return '';
    case 'none':
      return noneSentence(result.query);
    case 'board':
      return plain(boardOf(county, content)?.board);
    default: {
      const { main, others, similar } = result;
      const [first] = main;
      if (similar || !first) return similarCount(others.length);
      const rest = others.length > 0 ? ` ${moreCount(others.length)}` : '';
      if (first.kind === 'grant') return `${grantCount(main.length)}.${rest}`;
      if (first.kind === 'actor') {
        const name = plain(first.actor.name);
        return `${isFormer(first.actor, today) ? said(name, formerLabel()) : `${name}.`}${rest}`;
      }
      const who = whoAnswers(first.task, content, county, today)
        .decides.map((each) => nameOfWho(each, content, locale)?.text)
        .join(', ');
      return `${said(plain(first.task.label), who || nobodyNamed())}${rest}`;
    }
  }
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
        : html`${heading(view.headingLevel, nobodyNamed(), 'decides', 'decides')}`
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
      ${fact(
        regulatedLabel(),
        (actor.regulation ?? []).map((each) => cited(each, locale, content.language)),
      )}
    </dl>`,
  ];
}

function actorAnswer(actor: Actor, view: AnswerView): TemplateResult {
  const { content, today, county } = view;
  const { decides, takesPart } = tasksToday(actor, content, today);
  const near = neighboursToday(actor, content, today).map((each) => ({ actor: each }));
  const board = boardOf(county, content);
  const who: Who = board?.actor === actor.id ? { actor, board } : { actor };
  return answer(
    askedLine(
      isFormer(actor, today) || actor.sector ? standingOf(actor, view) : levelTitle(actor.level),
    ),
    html`${whoDecides(who, true, view)} ${hasBoard([who], content) ? view.countyChoice : nothing}
      <dl class="facts">
        ${fact(decidesLabel(), taskNames(decides, view))}
        ${fact(takesPartInLabel(), taskNames(takesPart, view))}
        ${fact(worksWithLabel(), near.length > 0 ? [names(near, view)] : [])} ${existsFact(actor)}
      </dl>`,
  );
}

function boardAnswer(view: AnswerView): unknown {
  const { content, locale, county, headingLevel } = view;
  const board = boardOf(county, content);
  if (!board) return nothing;
  const actor = content.actors.find(({ id }) => id === board.actor);
  const name = isolated(textIn(board.board, locale, content.language), locale);
  return answer(
    askedLine(isolated(textIn(board.name, locale, content.language), locale)),
    actor
      ? whoDecides({ actor, board }, true, view)
      : heading(headingLevel, name, 'decides', 'decides'),
  );
}

function otherAnswers(result: OverviewResult & { kind: 'hits' }, view: AnswerView): unknown {
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
function hitRow(hit: Hit<Found>, view: AnswerView): TemplateResult {
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
  const why = isInName ? nothing : whyFound(hit, locale);
  if (item.kind === 'task')
    return taskRow(item.task, view, label, why === nothing ? undefined : why);
  const kind = item.kind === 'grant' ? grantKind() : standingOf(item.actor, view);
  return html`<button class="row" part="item" type="button" @click=${() => view.pickFound(item)}>
    <span class="row-name">${isolated(shown, locale, label)}</span>
    <span class="row-who">${kind}</span>
    ${why === nothing ? nothing : html`<span class="why">${why}</span>`}
  </button>`;
}

/** The other word that fits; whoever reads text sees it there. */
function whyFound({ term, marks, tier }: Hit<Found>, locale: string): unknown {
  if (tier === 'similar' || term.kind === 'text') return nothing;
  const language = term.lang && term.lang !== locale && languageName(term.lang, locale);
  return html`<bdi lang=${term.lang ?? nothing}>${marked(term.text, marks)}</bdi
    >${language ? ` (${language})` : nothing}`;
}

/** What somebody is; of who is no more, nothing but that matters. */
const standingOf = (actor: Actor, view: AnswerView): unknown =>
  isFormer(actor, view.today) ? formerLabel() : sectorName(actor.sector, view);

const sectorName = (sector: string | undefined, { content, locale }: AnswerView): unknown =>
  sector === undefined
    ? nothing
    : isolated(
        textIn(
          Object.hasOwn(content.sectors ?? {}, sector) ? content.sectors?.[sector] : sector,
          locale,
          content.language,
        ),
        locale,
      );

const boardOf = (
  county: string | undefined,
  { counties = {} }: Collaboration,
): CountyBoard | undefined =>
  county !== undefined && Object.hasOwn(counties, county) ? counties[county] : undefined;

const countyName = (county: string | undefined, { content, locale }: AnswerView): unknown =>
  isolated(textIn(boardOf(county, content)?.name, locale, content.language), locale);

/** Whether one of them is a different board in each county. */
const hasBoard = (all: readonly Who[], { counties = {} }: Collaboration): boolean =>
  all.some(({ actor }) => Object.values(counties).some((board) => board.actor === actor.id));

const noneSentence = (query: string): string =>
  msg(str`Ingen uppgift på ”${query}”`, {
    id: 'overview.none',
    desc: 'No task, grant or actor matches; the placeholder is what was typed',
  });

const noneAdvice = (): string =>
  msg('Pröva ett annat eller kortare ord. Kommunen där du bor kan också visa dig rätt.', {
    id: 'overview.none.advice',
    desc: 'What to do when nothing matches: another word, or ask the municipality',
  });

const nobodyNamed = (): string =>
  msg('Vem som ansvarar står inte här', {
    id: 'overview.nobody',
    desc: 'In place of the name of who decides, where the content names nobody',
  });

const boardForOthers = (): string =>
  msg('En del länsstyrelser gör detta även åt andra län. Välj län för att se vilken.', {
    id: 'overview.board.for-others',
    desc: 'Some county boards do a task for several counties: choose a county to see which one',
  });

const said = (task: string, who: string): string =>
  msg(str`${task}: ${who}.`, {
    id: 'overview.said',
    desc: 'Said to screen readers when a question has been answered: the task, and who decides',
  });

const levelLabel = (): string =>
  msg('Nivå', {
    id: 'overview.fact.level',
    desc: 'Label of the level at which somebody works: national, regional, local',
  });

const grantKind = (): string =>
  msg('Bidrag', { id: 'overview.kind.grant', desc: 'What a row is about: a grant' });

const grantCount = (count: number): string =>
  counted(
    msg('one {# bidrag att söka} other {# bidrag att söka}', {
      id: 'overview.grants.count',
      desc: 'Number of grants that can be applied for and match what was typed',
    }),
    count,
  );

const othersCount = (count: number, query: string): string =>
  query
    ? counted(
        msg('one {# svar till på ”%query”} other {# svar till på ”%query”}', {
          id: 'overview.others',
          desc: 'Number of further answers that match; %query is what was typed',
        }),
        count,
        { query },
      )
    : moreCount(count);

const moreCount = (count: number): string =>
  counted(
    msg('one {# svar till} other {# svar till}', {
      id: 'overview.others.count',
      desc: 'Said to screen readers after the first answer: number of further answers',
    }),
    count,
  );

const similarCount = (count: number): string =>
  counted(
    msg('one {Inget heter precis så. # liknande} other {Inget heter precis så. # liknande}', {
      id: 'overview.similar',
      desc: 'Number of tasks, grants and actors with a similar name, when none has the one that was typed',
    }),
    count,
  );
