import { html, type TemplateResult } from 'lit';
import { msg } from './localize.js';

export interface SearchInputView {
  readonly label: string;
  readonly hint: unknown;
  readonly query: string;
  readonly typed: (query: string) => void;
  readonly entered: () => void;
  readonly cleared: () => void;
}

/** A labelled search field; what it finds stands in an ordinary list below it. */
export function searchInput(view: SearchInputView): TemplateResult {
  const submit = (event: Event): void => {
    event.preventDefault();
    view.entered();
  };
  const input = (event: Event): void => view.typed((event.target as HTMLInputElement).value);
  return html`<form
    class="search"
    part="search"
    role="search"
    aria-labelledby="label"
    @submit=${submit}
  >
    <label class="label" id="label" for="query">${view.label}</label>
    <p class="hint" id="hint">${view.hint}</p>
    <div class="field">
      <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="10.5" cy="10.5" r="6.5" />
        <path d="m15.5 15.5 5.5 5.5" />
      </svg>
      <input
        id="query"
        type="search"
        dir="auto"
        aria-describedby="hint"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        enterkeyhint="search"
        maxlength="200"
        .value=${view.query}
        @input=${input}
      />
      <button class="link clear" type="button" ?hidden=${!view.query} @click=${view.cleared}>
        ${msg('Rensa', { id: 'common.search.clear', desc: 'Button that empties the search field' })}
      </button>
    </div>
  </form>`;
}
