import { html, type TemplateResult } from 'lit';

/** Numbers and codes read from left to right in every language. */
export const leftToRight = (content: unknown): TemplateResult =>
  html`<bdi dir="ltr">${content}</bdi>`;
