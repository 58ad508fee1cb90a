import { html, LitElement } from 'lit';
import contacts from '../../src/content/contacts.json' with { type: 'json' };
import { styles } from './finder.styles.js';

const shortName = ({ name, aliases }) =>
  aliases?.sv?.find((alias) => name.sv.startsWith(alias)) ?? name.sv;

const counties = contacts.counties
  .map((county) => ({ code: county.code, name: shortName(county) }))
  .sort((a, b) => a.name.localeCompare(b.name, 'sv'));

/** What the finder shows at first, written by hand with Lit for one page in Swedish. */
export class LitFinder extends LitElement {
  static styles = [styles];
  static properties = { query: { state: true } };

  constructor() {
    super();
    this.query = '';
  }

  #type(event) {
    this.query = event.target.value;
  }

  #clear() {
    this.query = '';
    this.renderRoot.querySelector('input').focus();
  }

  #submit(event) {
    event.preventDefault();
  }

  /** Listened to once, on the list. */
  #choose(event) {
    const county = event.target.closest('[data-county]')?.dataset.county;
    if (county) this.dispatchEvent(new CustomEvent('county-change', { detail: { county } }));
  }

  heading() {
    return 'Eller välj län';
  }

  rows() {
    return counties.map(
      ({ code, name }) =>
        html`<li>
          <button class="link" type="button" data-county=${code}>${name}</button>
        </li>`,
    );
  }

  render() {
    return html`
      <section class="finder" aria-labelledby="title">
        <h2 class="title" id="title" tabindex="-1">Hitta din länsstyrelse</h2>
        <p class="intro">Sök på kommun eller län, så får du telefonnummer, adress och länkar.</p>
        <form class="search" role="search" aria-labelledby="label" @submit=${this.#submit}>
          <label class="label" id="label" for="query">Din kommun eller ditt län</label>
          <p class="hint" id="hint">Till exempel Kiruna eller Stockholm</p>
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
              .value=${this.query}
              @input=${this.#type}
            />
            <button
              class="link clear"
              type="button"
              ?hidden=${this.query === ''}
              @click=${this.#clear}
            >
              Rensa
            </button>
          </div>
        </form>
        <p class="subhead" id="counties">${this.heading()}</p>
        <ul class="counties" role="list" aria-labelledby="counties" @click=${this.#choose}>
          ${this.rows()}
        </ul>
        <p class="unseen" role="status"></p>
      </section>
    `;
  }
}

customElements.define('lit-finder', LitFinder);
