import { css, html } from 'lit';
import contacts from '../../../src/content/contacts.json' with { type: 'json' };
import { LitFinder } from '../../lit/finder.js';
import { createSearch, placesOf } from '../../vanilla/search.js';
import { answerOf } from '../shared/answer.js';

const FIRST_HITS = 10;
const boards = new Map(contacts.counties.map((county) => [county.code, county]));
const search = createSearch(placesOf(contacts));

/** The finder written with Lit, with the search written by hand and the board's card. */
class LitSearchingFinder extends LitFinder {
  static styles = [
    ...LitFinder.styles,
    css`
      .wanted {
        font-size: 1.875em;
        font-weight: 650;
      }
    `,
  ];

  static properties = { chosen: { state: true } };

  constructor() {
    super();
    this.addEventListener('county-change', ({ detail: { county } }) => {
      const hit = this.hits().find(({ place }) => place.county === county);
      this.chosen = hit?.place ?? { county, isCounty: true };
    });
  }

  hits() {
    return search(this.query).hits.slice(0, FIRST_HITS);
  }

  updated(changed) {
    if (changed.has('chosen') && this.chosen) this.renderRoot.querySelector('.board').focus();
  }

  heading() {
    const { hits } = search(this.query);
    if (hits.length === 0) return super.heading();
    return hits.length === 1 ? '1 träff' : `${hits.length} träffar`;
  }

  rows() {
    const hits = this.hits();
    if (hits.length === 0) return super.rows();
    return hits.map(
      ({ place }) =>
        html`<li>
          <button class="link row" type="button" data-county=${place.county}>
            ${place.name} <span class="muted">${place.countyName}</span>
          </button>
        </li>`,
    );
  }

  render() {
    if (!this.chosen) return super.render();
    return html`<section class="finder">
      <h2 class="title">Hitta din länsstyrelse</h2>
      <div class="answer">
        ${answerOf(boards.get(this.chosen.county), this.chosen, contacts.source)}
        <button class="link" type="button" @click=${this.#again}>Sök igen</button>
      </div>
    </section>`;
  }

  #again() {
    this.query = '';
    this.chosen = undefined;
  }
}

customElements.define('lit-searching-finder', LitSearchingFinder);
