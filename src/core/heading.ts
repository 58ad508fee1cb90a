import { html, type TemplateResult } from 'lit';

/**
 * A native heading of the wanted level; levels above 6 stop at 6. It can take focus by script, so
 * that a reader who has chosen something lands on the answer.
 * @param name id, class and part
 */
export function heading(level: number, content: unknown, name: string): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 id=${name} class=${name} part=${name} tabindex="-1">${content}</h1>`;
    case 2:
      return html`<h2 id=${name} class=${name} part=${name} tabindex="-1">${content}</h2>`;
    case 3:
      return html`<h3 id=${name} class=${name} part=${name} tabindex="-1">${content}</h3>`;
    case 4:
      return html`<h4 id=${name} class=${name} part=${name} tabindex="-1">${content}</h4>`;
    case 5:
      return html`<h5 id=${name} class=${name} part=${name} tabindex="-1">${content}</h5>`;
    default:
      return html`<h6 id=${name} class=${name} part=${name} tabindex="-1">${content}</h6>`;
  }
}
