import { html, type TemplateResult } from 'lit';
import { isolated } from '../../core/bidi.js';
import type { Collaboration, Task } from './collaboration.js';
import { textIn, type ShownText } from '../../core/text.js';
import type { Who } from './who-answers.js';
import { nameOfWho } from './who-words.js';

/** What is needed to name actors and tasks so that they lead on. */
export interface WaysOn {
  readonly content: Collaboration;
  readonly locale: string;
  /** ISO 8601 date: who is no more is not named as somebody to turn to. */
  readonly today: string;
  /** Opens an actor of the list; undefined for those that the list does not show. */
  readonly goTo: (actor: string) => (() => void) | undefined;
  /** Answers for a task; undefined where tasks are not shown. */
  readonly pick: ((task: Task) => void) | undefined;
}

/** Names beside each other, each leading to its actor where that is shown. */
export const names = (all: readonly Who[], ways: WaysOn): TemplateResult =>
  html`<ul class="names" role="list">
    ${all.map((who) => html`<li>${named(who, ways)}</li>`)}
  </ul>`;

/** A name that leads to its actor where that is shown. */
const named = (who: Who, { content, locale, goTo }: WaysOn): unknown =>
  pressable(nameOfWho(who, content, locale), locale, goTo(who.actor.id));

/** Tasks below each other, each leading to its answer. */
export const taskNames = (
  tasks: readonly Task[],
  { content, locale, pick }: WaysOn,
): readonly unknown[] =>
  tasks.map((task) =>
    pressable(textIn(task.label, locale, content.language), locale, pick && (() => pick(task))),
  );

const pressable = (
  name: ShownText | undefined,
  locale: string,
  press: (() => void) | undefined,
): unknown =>
  press
    ? html`<button class="link" type="button" @click=${press}>${isolated(name, locale)}</button>`
    : isolated(name, locale);
