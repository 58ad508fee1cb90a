import { html, type TemplateResult } from 'lit';
import { msg } from '../../core/localize.js';

/** Below a list of which not everything is shown. */
export const moreActors = (more: () => void): TemplateResult =>
  button(
    msg('Visa fler aktörer', {
      id: 'overview.more-actors',
      desc: 'Button that shows more actors below those in sight',
    }),
    more,
  );

export const moreAnswers = (more: () => void): TemplateResult =>
  button(
    msg('Visa fler svar', {
      id: 'overview.more-answers',
      desc: 'Button that shows more answers below those in sight',
    }),
    more,
  );

const button = (label: string, press: () => void): TemplateResult =>
  html`<p class="more"><button class="button" type="button" @click=${press}>${label}</button></p>`;
