import { html, nothing, type TemplateResult } from 'lit';
import { documentCount } from './document-count.js';
import { yearsInWords } from './words.js';
import {
  chosenWords,
  clearAllLabel,
  clearQueryLabel,
  dropLabel,
  emptyWords,
} from './desk-words.js';
import { FACET_LABELS } from './filter-bar.js';
import { valueName, type FilterView } from './filter-options.js';
import { FACETS, hasYears, NO_FILTERS, type Filters, type Narrowing } from './filters.js';

/** Something that is chosen, and how to do without it. */
interface Chosen {
  readonly words: string;
  readonly drop: () => void;
}

/** Every value that is chosen. */
function chosenOf(view: FilterView): readonly Chosen[] {
  const { filters, choose } = view;
  const values = FACETS.flatMap((facet) =>
    filters[facet].map((value) => ({
      words: chosenWords(FACET_LABELS[facet](), valueName(facet, value, view).text),
      drop: () => choose({ ...filters, [facet]: filters[facet].filter((each) => each !== value) }),
    })),
  );
  return hasYears(filters) ? [...values, yearsOf(view)] : values;
}

const yearsOf = ({ filters, choose }: FilterView): Chosen => ({
  words: chosenWords(
    FACET_LABELS.years(),
    yearsInWords({ validFrom: filters.fromYear, validTo: filters.toYear }),
  ),
  drop: () => choose({ ...filters, fromYear: undefined, toYear: undefined }),
});

/** So many values are chosen. */
export const chosenCount = (filters: Filters): number =>
  FACETS.reduce((sum, facet) => sum + filters[facet].length, hasYears(filters) ? 1 : 0);

/** What is chosen, each to be taken away; nothing where nothing is. */
export function chosenFilters(view: FilterView): TemplateResult | typeof nothing {
  const chosen = chosenOf(view);
  if (chosen.length === 0) return nothing;
  return html`<ul class="chips" role="list">
    ${chosen.map(
      ({ words, drop }) =>
        html`<li>
          <button class="chip" type="button" aria-label=${dropLabel(words)} @click=${drop}>
            <bdi>${words}</bdi>
            <svg class="cross" viewBox="0 0 24 24" aria-hidden="true">
              <path d="m6 6 12 12M18 6 6 18" />
            </svg>
          </button>
        </li>`,
    )}
    ${
      chosen.length > 1
        ? html`<li>
            <button class="link" type="button" @click=${() => view.choose(NO_FILTERS)}>
              ${clearAllLabel()}
            </button>
          </li>`
        : nothing
    }
  </ul>`;
}

/** In place of the list where nothing matches: what stands in the way, and what each step gives. */
export function nothingMatches(
  view: FilterView,
  asked: readonly Narrowing[],
  without: ReadonlyMap<Narrowing, number>,
  query: { readonly words: string; readonly clear: () => void },
): TemplateResult {
  const { filters, choose, content } = view;
  const ways = asked.map((narrowing): Chosen & { readonly gives: number } => {
    const gives = without.get(narrowing) ?? 0;
    if (narrowing === 'query') {
      return { words: clearQueryLabel(query.words), drop: query.clear, gives };
    }
    if (narrowing === 'years') {
      const { words, drop } = yearsOf(view);
      return { words: dropLabel(words), drop, gives };
    }
    const values = filters[narrowing].map((value) => valueName(narrowing, value, view).text);
    return {
      words: dropLabel(chosenWords(FACET_LABELS[narrowing](), values.join(', '))),
      drop: () => choose({ ...filters, [narrowing]: [] }),
      gives,
    };
  });
  const clearAll = {
    words: clearAllLabel(),
    drop: () => {
      choose(NO_FILTERS);
      query.clear();
    },
    gives: content.strategies.length,
  };
  return html`<div part="empty">
    <p class="advice">${emptyWords(asked.length)}</p>
    <ul class="ways" role="list">
      ${[...ways.filter(({ gives }) => gives > 0), ...(asked.length > 1 ? [clearAll] : [])].map(
        ({ words, drop, gives }) =>
          html`<li>
            <button class="way" type="button" @click=${drop}>
              <span class="link">${words}</span> <span>${documentCount(gives)}</span>
            </button>
          </li>`,
      )}
    </ul>
  </div>`;
}
