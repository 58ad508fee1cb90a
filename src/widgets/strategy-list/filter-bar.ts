import { html, type TemplateResult } from 'lit';
import { msg, str } from '../../core/localize.js';
import type { Facet } from './filters.js';
import { SORTS, type Sort } from './order.js';

/** What can be narrowed down by has a place from the first moment; what is in it comes later. */
export interface FilterBarView {
  /** How many values are chosen, of all. */
  readonly chosen: number;
  /** Whether the filters are open where there is no room for them. */
  readonly isOpen: boolean;
  readonly toggle: () => void;
  readonly facet: (facet: Facet | 'years') => FacetView | undefined;
}

export interface FacetView {
  /** What is chosen, in words; undefined where nothing is. */
  readonly value: unknown;
  readonly options: unknown;
}

export const FACET_LABELS: Readonly<Record<Facet | 'years', () => string>> = {
  county: () => msg('Län', { id: 'strategies.facet.county', desc: 'Filter and fact: county' }),
  type: () => msg('Typ', { id: 'strategies.facet.type', desc: 'Filter: kind of document' }),
  topic: () => msg('Ämne', { id: 'strategies.facet.topic', desc: 'Filter: subject of a document' }),
  level: () =>
    msg('Nivå', {
      id: 'strategies.facet.level',
      desc: 'Filter and fact: national, county, municipality or local level',
    }),
  status: () =>
    msg('Status', {
      id: 'strategies.facet.status',
      desc: 'Filter: whether a document is valid today',
    }),
  years: () =>
    msg('År', { id: 'strategies.facet.years', desc: 'Filter: years in which documents began' }),
};

const ALL = Object.keys(FACET_LABELS) as (Facet | 'years')[];

/** The filters, side by side where there is room, else behind one button. */
export function filterBar(view: FilterBarView): TemplateResult {
  return html`<div class="filter-bar">
    <button
      class="fold"
      type="button"
      aria-expanded=${view.isOpen}
      aria-controls="filters"
      @click=${view.toggle}
    >
      ${chevron()}${foldLabel(view.chosen)}
    </button>
    <div class="filters" id="filters" ?data-open=${view.isOpen}>
      ${ALL.map((facet) => facetView(facet, view.facet(facet)))}
    </div>
  </div>`;
}

const facetView = (facet: Facet | 'years', view: FacetView | undefined): TemplateResult =>
  html`<details class="facet" name="facet" data-facet=${facet}>
    <summary>
      <span class="facet-label">${FACET_LABELS[facet]()}</span>
      <span class="facet-box ${view?.value === undefined ? '' : 'is-set'}">
        <span>${view?.value ?? allLabel()}</span>${chevron()}
      </span>
    </summary>
    ${view?.options}
  </details>`;

const chevron = (): TemplateResult =>
  html`<svg class="chevron" viewBox="0 0 24 24" aria-hidden="true"><path d="m5 9 7 7 7-7" /></svg>`;

/** What the list is ordered by. */
export const sortChoice = (sort: Sort, choose: (sort: Sort) => void): TemplateResult =>
  html`<label class="sort">
    ${msg('Ordna efter', {
      id: 'strategies.sort',
      desc: 'Label of a choice: the list is ordered by year, county, title or kind',
    })}
    <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value as Sort)}>
      ${SORTS.map(
        (each) =>
          html`<option value=${each} .selected=${each === sort}>${sortLabel(each)}</option>`,
      )}
    </select>
  </label>`;

function sortLabel(sort: Sort): string {
  switch (sort) {
    case 'county':
      return FACET_LABELS.county();
    case 'type':
      return FACET_LABELS.type();
    case 'title':
      return msg('Titel', { id: 'strategies.sort.title', desc: 'Order of the list: by title' });
    default:
      return msg('År, nyast först', {
        id: 'strategies.sort.year',
        desc: 'Order of the list: by year, the newest first',
      });
  }
}

const allLabel = (): string =>
  msg('Alla', { id: 'strategies.all', desc: 'In a filter in which nothing is chosen: all' });

const foldLabel = (chosen: number): string =>
  chosen === 0
    ? msg('Filter', {
        id: 'strategies.filters',
        desc: 'Button that shows or hides the filters in a narrow column',
      })
    : msg(str`Filter (${chosen} val)`, {
        id: 'strategies.filters.chosen',
        desc: 'As strategies.filters, where some are chosen; the placeholder is their number, 1 or more',
      });
