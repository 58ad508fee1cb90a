import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { msg } from '../../core/localize.js';
import { textIn } from '../../core/text.js';
import type { Collaboration } from './collaboration.js';

/** Lets the reader say in which county: then the answer names its board. */
export function countyChoice(
  { counties = {}, language }: Collaboration,
  locale: string,
  chosen: string | undefined,
  choose: (county: string | undefined) => void,
): TemplateResult {
  // Names of counties sort by Swedish rules in every language.
  const collator = new Intl.Collator('sv');
  const options = Object.entries(counties)
    .map(([code, { name }]) => ({ code, name: textIn(name, locale, language) }))
    .sort((a, b) => collator.compare(a.name?.text ?? '', b.name?.text ?? ''));
  const changed = (event: Event): void =>
    choose((event.target as HTMLSelectElement).value || undefined);
  return html`<p class="choice">
    <label for="county">${countyLabel()}</label>
    <select id="county" @change=${changed}>
      <option value="" .selected=${live(chosen === undefined)}>${anyCounty()}</option>
      ${options.map(
        ({ code, name }) =>
          html`<option
            value=${code}
            lang=${name?.lang ?? locale}
            .selected=${live(code === chosen)}
          >
            ${name?.text ?? code}
          </option>`,
      )}
    </select>
  </p>`;
}

const countyLabel = (): string =>
  msg('Län', { id: 'overview.county', desc: 'Label of the list of counties to choose from' });

const anyCounty = (): string =>
  msg('Välj ditt län', {
    id: 'overview.county.any',
    desc: 'First entry of the list of counties: none is chosen yet',
  });
