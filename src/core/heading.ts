import { html, nothing, type TemplateResult } from 'lit';

/**
 * A native heading of the wanted level. Levels above 6 stop at 6. It can take focus by script,
 * so that a reader who has chosen something lands on the answer.
 */
export function heading(
  level: number,
  content: unknown,
  names: { readonly id: string; readonly className: string; readonly part?: string },
): TemplateResult {
  const { id, className } = names;
  const part = names.part ?? nothing;
  switch (Math.min(level, 6)) {
    case 1:
      return html`<h1 id=${id} class=${className} part=${part} tabindex="-1">${content}</h1>`;
    case 2:
      return html`<h2 id=${id} class=${className} part=${part} tabindex="-1">${content}</h2>`;
    case 3:
      return html`<h3 id=${id} class=${className} part=${part} tabindex="-1">${content}</h3>`;
    case 4:
      return html`<h4 id=${id} class=${className} part=${part} tabindex="-1">${content}</h4>`;
    case 5:
      return html`<h5 id=${id} class=${className} part=${part} tabindex="-1">${content}</h5>`;
    default:
      return html`<h6 id=${id} class=${className} part=${part} tabindex="-1">${content}</h6>`;
  }
}
