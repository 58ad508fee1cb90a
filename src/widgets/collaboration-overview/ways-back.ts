import { html, type TemplateResult } from 'lit';
import { msg } from '../../core/localize.js';

/** Leads from an answer back to everything. */
export const toAll = (press: () => void): TemplateResult =>
  html`<p class="to-all">
    <button class="link" type="button" @click=${press}>
      ${msg('Visa allt', {
        id: 'overview.all',
        desc: 'Button that leads from an answer back to all actors and everything else',
      })}
    </button>
  </p>`;

/** Leads from an actor back to where the reader came from. */
export const wayBack = (name: unknown, press: () => void): TemplateResult =>
  html`<p>
    <button class="link" type="button" @click=${press}>
      ${msg(html`Tillbaka till ${name}`, {
        id: 'overview.back',
        desc: 'Button that leads back to the actor or the question that the reader came from; the placeholder is its name',
      })}
    </button>
  </p>`;
