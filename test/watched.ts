import type { LorErrorDetail } from '../src/index.js';
import { all, place } from './helpers.js';

export const FALLBACK = '<a href="https://www.lansstyrelsen.se/">Kontakta länsstyrelsen</a>';

/** What the widget says of its state. */
export const state = (widget: Element): string | undefined =>
  all(widget, '.lor')[0]?.dataset['state'];

/** Whether the widget's fallback link is in sight. */
export const fallbackOf = (widget: Element): boolean =>
  widget.querySelector('a')!.checkVisibility();

export interface Watched<E extends Element> {
  readonly widget: E;
  /** The details of `lor-error` so far. */
  readonly failures: LorErrorDetail[];
  /** How often `lor-ready` was fired. */
  readonly readies: () => number;
}

/** An element with a feed, and every event about content it fires. */
export function watched<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  src: string,
  attributes = '',
  children = FALLBACK,
): Watched<HTMLElementTagNameMap[T]> {
  const holder = place('');
  const failures: LorErrorDetail[] = [];
  let readies = 0;
  holder.addEventListener('lor-error', (event) => failures.push(event.detail));
  holder.addEventListener('lor-ready', () => (readies += 1));
  const address = src.replaceAll('&', '&amp;');
  holder.innerHTML = `<${tag} src="${address}" ${attributes}>${children}</${tag}>`;
  const widget = holder.firstElementChild as HTMLElementTagNameMap[T];
  return { widget, failures, readies: () => readies };
}

/** Lets waits of seconds pass at once: the time-out, and the pause before asking again. */
export function hurry(): () => void {
  const real = window.setTimeout;
  window.setTimeout = ((run: () => void, ms = 0) =>
    real(run, ms >= 1000 ? ms / 20 : ms)) as typeof window.setTimeout;
  return () => (window.setTimeout = real);
}
