import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isolated } from '../../core/bidi.js';
import { inDigits } from '../../core/counted.js';
import { orderOf } from '../../core/order.js';
import type { ShownText } from '../../core/text.js';
import {
  fromYearLabel,
  levelLabel,
  severalChosen,
  toYearLabel,
  wrongYearWords,
} from './desk-words.js';
import { FACET_LABELS, type FacetView } from './filter-bar.js';
import type { Facet, Filters } from './filters.js';
import { labelOf, type Strategies, type StrategyLevel } from './strategies.js';
import { STATUSES, type Status } from './validity.js';
import { standingInWords, yearsInWords } from './words.js';

/** What the filters have to know to be shown. */
export interface FilterView {
  readonly content: Strategies;
  readonly locale: string;
  readonly filters: Filters;
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
  /** The years that there are, in order. */
  readonly years: readonly number[];
  readonly choose: (filters: Filters) => void;
  readonly wrongYear: WrongYear | undefined;
  readonly refuseYear: (wrong: WrongYear) => void;
}

type YearField = 'from-year' | 'to-year';

/** Something that is no year, in the field that it is written in. */
export interface WrongYear {
  readonly field: YearField;
  readonly text: string;
}

/** What a value of a filter is called. */
export function valueName(
  facet: Facet,
  value: string,
  { content, locale }: Pick<FilterView, 'content' | 'locale'>,
): ShownText {
  const { language, counties, types, topics } = content;
  const own = (text: string): ShownText => ({ text, lang: locale, dir: 'ltr' });
  switch (facet) {
    case 'level':
      return own(levelLabel(value as StrategyLevel));
    case 'status':
      return own(standingInWords(value as Status, { id: '', title: '' }));
    default:
      return labelOf(
        { county: counties, type: types, topic: topics }[facet],
        value,
        locale,
        language,
      );
  }
}

/** The values of a filter that lead to something, and those that are chosen. */
function valuesIn(facet: Facet, view: FilterView): readonly string[] {
  const { counts, filters, content } = view;
  const there = [...new Set([...counts[facet].keys(), ...filters[facet]])];
  const inOrder = (order: readonly string[]): readonly string[] => [
    ...order.filter((value) => there.includes(value)),
    ...there.filter((value) => !order.includes(value)),
  ];
  switch (facet) {
    case 'status':
      return inOrder(STATUSES);
    case 'level':
      return inOrder(['national', 'county', 'municipality', 'local']);
    case 'type':
      return inOrder(Object.keys(content.types ?? {}));
    default: {
      const { compare } = orderOf(facet === 'county' ? 'sv' : view.locale);
      return there.sort((a, b) =>
        compare(valueName(facet, a, view).text, valueName(facet, b, view).text),
      );
    }
  }
}

/** One filter: what is chosen, and what there is to choose. */
export function facetOptions(facet: Facet, view: FilterView): FacetView {
  const { filters, counts, locale, choose } = view;
  const chosen = filters[facet];
  const toggled = (value: string): void => {
    const others = chosen.filter((each) => each !== value);
    choose({ ...filters, [facet]: chosen.includes(value) ? others : [...chosen, value] });
  };
  const option = (value: string): TemplateResult =>
    html`<label class="option">
      <input
        type="checkbox"
        value=${value}
        .checked=${chosen.includes(value)}
        @change=${() => toggled(value)}
      />
      <span>${isolated(valueName(facet, value, view), locale)}</span>
      <span class="number">${inDigits(counts[facet].get(value) ?? 0)}</span>
    </label>`;
  return {
    value: chosenIn(facet, view),
    options: html`<div class="options" role="group" aria-label=${FACET_LABELS[facet]()}>
      ${valuesIn(facet, view).map(option)}
    </div>`,
  };
}

function chosenIn(facet: Facet, view: FilterView): unknown {
  const [first, ...others] = view.filters[facet];
  if (first === undefined) return undefined;
  return others.length > 0
    ? severalChosen(others.length + 1)
    : isolated(valueName(facet, first, view), view.locale);
}

/** The filter of years: from one, to another, or both. */
export function yearOptions(view: FilterView): FacetView {
  const { filters, years, choose, wrongYear, refuseYear } = view;
  const { fromYear, toYear } = filters;
  const field = (
    id: YearField,
    label: string,
    value: number | undefined,
    chosen: (year: number | undefined) => Filters,
  ): TemplateResult => {
    const wrong = wrongYear?.field === id ? wrongYear : undefined;
    const change = (event: Event): void => {
      const written = (event.target as HTMLInputElement).value.trim();
      if (written !== '' && !/^\d{4}$/.test(written)) refuseYear({ field: id, text: written });
      else choose(chosen(written === '' ? undefined : Number(written)));
    };
    return html`<label class="year">
      <span>${label}</span>
      <span class="field">
        <input
          id=${id}
          type="text"
          inputmode="numeric"
          maxlength="4"
          autocomplete="off"
          placeholder=${(id === 'from-year' ? years[0] : years.at(-1)) ?? ''}
          aria-invalid=${wrong ? 'true' : nothing}
          aria-describedby=${wrong ? 'wrong-year' : nothing}
          .value=${live(wrong?.text ?? String(value ?? ''))}
          @change=${change}
        />
      </span>
      ${wrong ? html`<span class="wrong" id="wrong-year">${wrongYearWords()}</span>` : nothing}
    </label>`;
  };
  return {
    value:
      fromYear === undefined && toYear === undefined
        ? undefined
        : yearsInWords({ validFrom: fromYear, validTo: toYear }),
    options: html`<div class="options years-asked">
      ${field('from-year', fromYearLabel(), fromYear, (year) => ({ ...filters, fromYear: year }))}
      ${field('to-year', toYearLabel(), toYear, (year) => ({ ...filters, toYear: year }))}
    </div>`,
  };
}
