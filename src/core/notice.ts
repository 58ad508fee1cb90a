import { html, type TemplateResult } from 'lit';
import type { ContentFailure, NoticeHost } from './content.js';
import { msg } from './localize.js';

export interface NoticeText {
  readonly title: string;
  /** What the reader can do about it; empty where that is nothing. */
  readonly advice?: string;
}

/** The words for content that could not be had or shown. */
export const usualFailure = (): NoticeText => ({
  title: failureTitle(),
  advice: msg('Vänta en stund och försök igen.', {
    id: 'common.failed.advice',
    desc: 'Advice below the message that the content could not be loaded',
  }),
});

export const failureTitle = (): string =>
  msg('Uppgifterna kunde inte visas', {
    id: 'common.failed',
    desc: 'Title of the message when a widget has no content to show',
  });

export const retryLabel = (): string =>
  msg('Försök igen', { id: 'common.retry', desc: 'Button that loads the content again' });

/** What should have been here is not: says so, then what to do. */
export const notice = ({ title, advice }: NoticeText, button: unknown): TemplateResult =>
  html`<div class="notice" part="error">
    <p class="notice-title">${title}</p>
    <p>${advice}</p>
    ${button}
  </div>`;

export const retryButton = (label: string, retry: () => void, look = 'button'): TemplateResult =>
  html`<button class=${look} part="retry" type="button" @click=${retry}>${label}</button>`;

/**
 * Tells a reader that content cannot be shown, in the failure's own words where it has some.
 * @param shown content that is shown all the same, from before
 * @param busy content is on its way again
 */
export const failureNotice = (
  host: NoticeHost,
  failure: ContentFailure,
  shown: unknown,
  busy: boolean,
): unknown =>
  failure.notice?.(host, shown, busy) ??
  notice(
    usualFailure(),
    retryButton(retryLabel(), () => host.reload()),
  );
