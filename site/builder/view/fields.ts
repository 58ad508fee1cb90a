import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Choice, Language } from '../model.js';
import type { View } from './view.js';

type Part = TemplateResult | typeof nothing | string;

export const valueOf = (event: Event): string =>
  (event.target as HTMLInputElement | HTMLSelectElement).value;
const isChecked = (event: Event): boolean => (event.target as HTMLInputElement).checked;

/** Ids of what describes a field, for `aria-describedby`. */
const described = (id: string, help: unknown, fault: unknown): string | typeof nothing => {
  const ids = [help ? `${id}-help` : '', fault ? `${id}-fault` : ''].filter(Boolean).join(' ');
  return ids || nothing;
};

const helpOf = (id: string, help: Part | undefined): Part =>
  help ? html`<p class="help" id="${id}-help">${help}</p>` : nothing;

/** What stands in a field and cannot be used: the reader goes on from there. */
const kept = (id: string): string =>
  (document.getElementById(id) as HTMLInputElement | null)?.value ?? '';

interface Field {
  readonly id: string;
  readonly label: string;
  readonly help?: Part | undefined;
}

/** A list to choose one from. */
export const select = (
  { id, label, help }: Field,
  value: string,
  choices: readonly (readonly [value: string, label: string, lang?: string])[],
  change: (value: string) => void,
): TemplateResult => html`
  <div class="field">
    <label for=${id}>${label}</label>
    ${helpOf(id, help)}
    <select
      id=${id}
      aria-describedby=${described(id, help, false)}
      .value=${live(value)}
      @change=${(event: Event) => change(valueOf(event))}
    >
      ${choices.map(
        ([each, text, lang]) =>
          html`<option value=${each} lang=${lang ?? nothing} ?selected=${each === value}>
            ${text}
          </option>`,
      )}
    </select>
  </div>
`;

/** A field for words; what cannot be used stays in it, with the reason below. */
export const text = (
  view: View,
  { id, label, help }: Field,
  value: string,
  change: (value: string) => void,
  more: { type?: string; inputMode?: string; placeholder?: string; mono?: boolean } = {},
): TemplateResult => {
  const fault = view.faults.get(id);
  return html`
    <div class="field">
      <label for=${id}>${label}</label>
      ${helpOf(id, help)}
      <input
        id=${id}
        class=${more.mono ? 'mono' : nothing}
        type=${more.type ?? 'text'}
        inputmode=${more.inputMode ?? nothing}
        placeholder=${more.placeholder ?? nothing}
        autocomplete="off"
        spellcheck="false"
        aria-describedby=${described(id, help, fault)}
        aria-invalid=${fault ? 'true' : nothing}
        .value=${fault ? kept(id) : live(value)}
        @change=${(event: Event) => change(valueOf(event))}
      />
      ${fault ? html`<p class="fault" id="${id}-fault">${fault}</p>` : nothing}
    </div>
  `;
};

/** Yes or no. */
export const check = (
  { id, label, help }: Field,
  value: boolean,
  change: (value: boolean) => void,
): TemplateResult => html`
  <div class="check">
    <input
      type="checkbox"
      id=${id}
      aria-describedby=${described(id, help, false)}
      .checked=${live(value)}
      @change=${(event: Event) => change(isChecked(event))}
    />
    <label for=${id}>${label}</label>
    ${helpOf(id, help)}
  </div>
`;

/** Several of a few. */
export const checks = (
  { id, label, help }: Field,
  value: readonly string[],
  choices: readonly Choice[],
  language: Language,
  change: (value: string[]) => void,
): TemplateResult => html`
  <fieldset class="group" aria-describedby=${described(id, help, false)}>
    <legend>${label}</legend>
    ${helpOf(id, help)}
    <div class="choices">
      ${choices.map(
        (choice) => html`
          <label class="choice">
            <input
              type="checkbox"
              .checked=${live(value.includes(choice.value))}
              @change=${(event: Event) =>
                change(
                  choices
                    .map((each) => each.value)
                    .filter((each) =>
                      each === choice.value ? isChecked(event) : value.includes(each),
                    ),
                )}
            />
            ${choice.words[language]}
          </label>
        `,
      )}
    </div>
  </fieldset>
`;

export interface RadioChoice {
  readonly value: string;
  readonly label: string;
  readonly help?: string;
  readonly note?: string;
}

/** One of a few, all seen. */
export const radios = (
  { id, label, help }: Field,
  value: string,
  choices: readonly RadioChoice[],
  change: (value: string) => void,
  look = 'choices',
): TemplateResult => html`
  <fieldset class="group" aria-describedby=${described(id, help, false)}>
    <legend>${label}</legend>
    ${helpOf(id, help)} ${radioList(id, value, choices, change, look)}
  </fieldset>
`;

/** The same, where the group has its name already. */
export const radioList = (
  name: string,
  value: string,
  choices: readonly RadioChoice[],
  change: (value: string) => void,
  look: string,
): TemplateResult => html`
  <div class=${look}>${choices.map((choice) => radio(name, choice, value, change))}</div>
`;

const radio = (
  name: string,
  choice: RadioChoice,
  value: string,
  change: (value: string) => void,
): TemplateResult => html`
  <div class="radio">
    <input
      type="radio"
      id="${name}-${choice.value}"
      name=${name}
      value=${choice.value}
      aria-describedby=${choice.help ? `${name}-${choice.value}-help` : nothing}
      .checked=${live(choice.value === value)}
      @change=${() => change(choice.value)}
    />
    <label for="${name}-${choice.value}">
      <span class="called">${choice.label}</span>
      ${choice.note ? html`<span class="note">${choice.note}</span>` : nothing}
    </label>
    ${
      choice.help
        ? html`<p class="help" id="${name}-${choice.value}-help">${choice.help}</p>`
        : nothing
    }
  </div>
`;

/** A step: a heading that names a group of fields. */
export const step = (
  id: string,
  number: number,
  title: string,
  content: Part,
): TemplateResult => html`
  <fieldset class="step" id=${id}>
    <legend>
      <h2><span class="number" aria-hidden="true">${number}</span>${title}</h2>
    </legend>
    ${content}
  </fieldset>
`;

/** A step that need not be taken: folded, and its heading says what was chosen. */
export const folded = (
  id: string,
  title: string,
  chosen: string,
  open: boolean,
  content: Part,
): TemplateResult => html`
  <details class="step" id=${id} ?open=${open}>
    <summary>
      <h3>${title}</h3>
      ${chosen ? html`<span class="chosen">${chosen}</span>` : nothing}
    </summary>
    <fieldset aria-label=${title}>${content}</fieldset>
  </details>
`;
