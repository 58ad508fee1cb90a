import { PATIENCE } from '../src/core/fetch-text.js';
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

/**
 * Lets what would take seconds pass at once: the pauses before asking again, or the patience with
 * which an answer is waited for, and that only where no answer is to come: a busy machine may need
 * longer for one than the hurry leaves.
 */
export function hurry(what: 'pauses' | 'patience' = 'pauses'): () => void {
  const real = window.setTimeout;
  const hurried = (ms: number): boolean =>
    what === 'patience' ? ms === PATIENCE : ms >= 1000 && ms < PATIENCE;
  window.setTimeout = ((run: () => void, ms = 0) =>
    real(run, hurried(ms) ? ms / 50 : ms)) as typeof window.setTimeout;
  return () => (window.setTimeout = real);
}
