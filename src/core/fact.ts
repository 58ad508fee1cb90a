import { html, nothing, type TemplateResult } from 'lit';

/** A row of a list of facts; nothing where there is no value. */
export const fact = (label: string, values: readonly unknown[]): TemplateResult | typeof nothing =>
  values.length === 0
    ? nothing
    : html`<div>
        <dt>${label}</dt>
        ${values.map((value) => html`<dd>${value}</dd>`)}
      </div>`;
