import { html } from 'lit';
import type { ShownText } from './text.js';

/** A text in its own language and direction, isolated from the sentence around it (WCAG 3.1.2). */
export const isolated = (
  shown: ShownText | undefined,
  locale: string,
  content: unknown = shown?.text,
): unknown =>
  !shown || shown.lang === locale
    ? content
    : html`<bdi lang=${shown.lang} dir=${shown.dir}>${content}</bdi>`;
