import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { msg } from '../../core/localize.js';
import { textIn } from '../../core/text.js';
import type { Collaboration } from './collaboration.js';

/** Lets the reader say in which county: then the answer names its board. */
export function countyChoice(
  content: Collaboration,
  locale: string,
  chosen: string | undefined,
  choose: (county: string | undefined) => void,
): TemplateResult {
  const changed = (event: Event): void =>
    choose((event.target as HTMLSelectElement).value || undefined);
  return html`<p class="choice">
    <label for="county">${countyLabel()}</label>
    <select id="county" @change=${changed}>
      ${guard([content, locale, chosen], () => countyOptions(content, locale, chosen))}
    </select>
  </p>`;
}

/** Names of counties sort by Swedish rules in every language. */
const collator = new Intl.Collator('sv');

const countyOptions = (
  { counties = {}, language }: Collaboration,
  locale: string,
  chosen: string | undefined,
): readonly TemplateResult[] => {
  const all = Object.entries(counties)
    .map(([code, { name }]) => ({ code, name: textIn(name, locale, language) }))
    .sort((a, b) => collator.compare(a.name?.text ?? '', b.name?.text ?? ''));
  return [
    html`<option value="" .selected=${chosen === undefined}>${anyCounty()}</option>`,
    ...all.map(
      ({ code, name }) =>
        html`<option value=${code} lang=${name?.lang ?? locale} .selected=${code === chosen}>
          ${name?.text ?? code}
        </option>`,
    ),
  ];
};

const countyLabel = (): string =>
  msg('Län', { id: 'overview.county', desc: 'Label of the list of counties to choose from' });

const anyCounty = (): string =>
  msg('Välj ditt län', {
    id: 'overview.county.any',
    desc: 'First entry of the list of counties: none is chosen yet',
  });
