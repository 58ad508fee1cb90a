import { html, type TemplateResult } from 'lit';
import { msg } from '../../core/localize.js';

/** Below a list that is too long for the page. */
export const moreButton = (more: () => void): TemplateResult =>
  html`<p class="more">
    <button class="button" type="button" @click=${more}>
      ${msg('Visa fler begrepp', {
        id: 'glossary.more',
        desc: 'Button that shows more concepts below those in sight',
      })}
    </button>
  </p>`;
