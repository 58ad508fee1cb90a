import { html, nothing, type TemplateResult } from 'lit';
import type { ShownText } from './text.js';

/** A paragraph of content, with its own language and direction where they are others. */
export const paragraph = (
  shown: ShownText,
  locale: string,
  content: unknown = shown.text,
  name?: string,
): TemplateResult => {
  const isOther = shown.lang !== locale;
  return html`<p
    class=${name ?? nothing}
    lang=${isOther ? shown.lang : nothing}
    dir=${isOther ? shown.dir : nothing}
  >
    ${content}
  </p>`;
};
