import { html, type TemplateResult } from 'lit';

/** A text with the parts that matched a search marked. The ranges neither overlap nor turn back. */
export function marked(
  text: string,
  ranges: readonly (readonly [number, number])[],
): readonly (string | TemplateResult)[] {
  const parts: (string | TemplateResult)[] = [];
  let from = 0;
  for (const [start, end] of ranges) {
    parts.push(text.slice(from, start), html`<mark>${text.slice(start, end)}</mark>`);
    from = end;
  }
  parts.push(text.slice(from));
  return parts;
}
