import { html, type TemplateResult } from 'lit';

/**
 * A native heading of the wanted level; levels above 6 stop at 6. It can take focus by script, so
 * that a reader who has chosen something lands on the answer.
 * @param name class and part
 * @param id the name, where there is one of it
 */
export function heading(
  level: number,
  content: unknown,
  name: string,
  id: string = name,
): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 id=${id} class=${name} part=${name} tabindex="-1">${content}</h1>`;
    case 2:
      return html`<h2 id=${id} class=${name} part=${name} tabindex="-1">${content}</h2>`;
    case 3:
      return html`<h3 id=${id} class=${name} part=${name} tabindex="-1">${content}</h3>`;
    case 4:
      return html`<h4 id=${id} class=${name} part=${name} tabindex="-1">${content}</h4>`;
    case 5:
      return html`<h5 id=${id} class=${name} part=${name} tabindex="-1">${content}</h5>`;
    default:
      return html`<h6 id=${id} class=${name} part=${name} tabindex="-1">${content}</h6>`;
  }
}
