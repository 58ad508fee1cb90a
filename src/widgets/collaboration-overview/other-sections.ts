import { html, nothing, type TemplateResult } from 'lit';
import { isolated } from '../../core/bidi.js';
import { formatDay } from '../../core/dates.js';
import { fact } from '../../core/fact.js';
import { heading } from '../../core/heading.js';
import { msg } from '../../core/localize.js';
import { textIn, type Text } from '../../core/text.js';
import { group } from './actor-list.js';
import type { Arena, Grant, Role, Task } from './collaboration.js';
import { presentWith } from './lookups.js';
import { names, type WaysOn } from './named-actors.js';
import { sectionTitle, type Section } from './section-list.js';
import { pages, regulationFact, words } from './texts.js';
import { whoAnswers, whoGrants } from './who-answers.js';
import { nameOfWho } from './who-words.js';

export interface SectionView extends WaysOn {
  readonly headingLevel: number;
  /** SCB code of the county asked about; undefined where none is. */
  readonly county: string | undefined;
}

/** What the county boards do. */
export const rolesSection = (roles: readonly Role[], view: SectionView): unknown =>
  section('roles', roles, view, (role) => [
    titled(role.title, view),
    words(role.text, view.locale, view.content.language, 'text'),
    facts([
      regulationFact(role, view),
      fact(readOnLabel(), pages(role.links, view.locale, view.content.language)),
    ]),
  ]);

/** Where actors meet. */
export const arenasSection = (arenas: readonly Arena[], view: SectionView): unknown =>
  section('arenas', arenas, view, ({ title, text, steps = [], actors, links }) => {
    const { content, locale, today } = view;
    const there = presentWith(actors, content, today).map((actor) => ({ actor }));
    return [
      titled(title, view),
      words(text, locale, content.language, 'text'),
      steps.length > 0
        ? html`<ol class="steps">
            ${steps.map((step) => html`<li>${isolated(textIn(step, locale, content.language), locale)}</li>`)}
          </ol>`
        : nothing,
      facts([
        fact(meetLabel(), there.length > 0 ? [names(there, view)] : []),
        fact(readOnLabel(), pages(links, locale, content.language)),
      ]),
    ];
  });

/** Money that can be applied for. */
export const grantsSection = (grants: readonly Grant[], view: SectionView): unknown =>
  section('grants', grants, view, (grant) => grantCard(grant, view));

/** One grant: what for, who may apply, who decides. */
export function grantCard(grant: Grant, view: SectionView): readonly unknown[] {
  const { content, locale, today, county } = view;
  const { language } = content;
  const applicants = textIn(grant.applicants, locale, language);
  const deciding = whoGrants(grant, content, county, today);
  const seen = formatDay(grant.checked, locale);
  return [
    titled(grant.title, view),
    words(grant.purpose, locale, language, 'text'),
    facts([
      fact(applicantsLabel(), applicants ? [isolated(applicants, locale)] : []),
      fact(grantedLabel(), deciding.length > 0 ? [names(deciding, view)] : []),
      regulationFact(grant, view),
      fact(readOnLabel(), pages(grant.links, locale, language)),
      fact(checkedLabel(), seen ? [seen] : []),
    ]),
  ];
}

/** Everything that somebody answers for, and who. */
export const tasksSection = (tasks: readonly Task[], view: SectionView): unknown =>
  tasks.length === 0
    ? nothing
    : group(
        sectionTitle('tasks'),
        nothing,
        html`<ul class="rows" role="list">
          ${tasks.map((task) => html`<li>${taskRow(task, view)}</li>`)}
        </ul>`,
        view.headingLevel,
        'tasks',
      );

/** A task that leads to its answer; at the end of the row, who decides. */
export function taskRow(
  task: Task,
  view: SectionView,
  label?: unknown,
  why?: unknown,
): TemplateResult {
  const { content, locale, today, county, pick } = view;
  const { decides } = whoAnswers(task, content, county, today);
  const inner = html`<span class="row-name"
      >${isolated(textIn(task.label, locale, content.language), locale, label)}</span
    >
    <span class="row-who"
      >${decides.map((who, at) => [at > 0 ? ', ' : '', isolated(nameOfWho(who, content, locale), locale)])}</span
    >
    ${why ? html`<span class="why">${why}</span>` : nothing}`;
  return pick
    ? html`<button
        class="row"
        part="item"
        type="button"
        data-task=${task.id}
        @click=${() => pick(task)}
      >
        ${inner}
      </button>`
    : html`<div class="row" part="item">${inner}</div>`;
}

function section<T extends { readonly id: string }>(
  name: Section,
  items: readonly T[],
  { headingLevel }: SectionView,
  item: (each: T) => unknown,
): unknown {
  if (items.length === 0) return nothing;
  return group(
    sectionTitle(name),
    nothing,
    html`<ul class="items" role="list">
      ${items.map((each) => html`<li part="item" data-id=${each.id}>${item(each)}</li>`)}
    </ul>`,
    headingLevel,
    name,
  );
}

const titled = (title: Text, { content, locale, headingLevel }: SectionView): TemplateResult =>
  heading(
    headingLevel + 1,
    isolated(textIn(title, locale, content.language), locale),
    'item-title',
    nothing,
  );

const facts = (rows: readonly unknown[]): unknown =>
  rows.every((row) => row === nothing) ? nothing : html`<dl class="facts">${rows}</dl>`;

const meetLabel = (): string =>
  msg('Med', {
    id: 'overview.fact.meet',
    desc: 'Label of the actors that take part in a way of working together',
  });

const applicantsLabel = (): string =>
  msg('Kan sökas av', {
    id: 'overview.fact.applicants',
    desc: 'Label of those that may apply for a grant',
  });

const grantedLabel = (): string =>
  msg('Beslutas av', {
    id: 'overview.fact.granted',
    desc: 'Label of who decides on a grant',
  });

const readOnLabel = (): string =>
  msg('Läs mer', { id: 'overview.fact.read-on', desc: 'Label of links to pages that say more' });

const checkedLabel = (): string =>
  msg('Kontrollerat', {
    id: 'overview.fact.checked',
    desc: 'Label of the day on which somebody last checked the facts about a grant',
  });
