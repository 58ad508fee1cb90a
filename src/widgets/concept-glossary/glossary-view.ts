import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../core/localize.js';
import { byMachine, isMachines } from '../../core/review.js';
import { searchInput, type SearchInputView } from '../../core/search-input.js';
import { letterIndex, letterList, NO_WORDS, type ListView } from './concept-list.js';
import type { ConceptAnswer } from './concept-search.js';
import { rowsOf, type OrderedGlossary } from './shown-terms.js';

/** What is below the search field now. */
export interface ListState {
  readonly order: OrderedGlossary;
  /** The only letter shown; undefined where all are. */
  readonly letter: string | undefined;
  readonly answer: ConceptAnswer;
  /** Shows what is found; undefined until somebody is about to search. */
  readonly results: ResultsPart | undefined;
  /** How many of so many rows are in the page. */
  readonly most: (count: number) => number;
  /** So many concepts, in words. */
  readonly count: (concepts: number) => unknown;
  /** What stands below the rows; made after them. */
  readonly below: () => unknown;
}

interface ResultsPart {
  readonly conceptResults: (answer: ConceptAnswer, view: ListView, most: number) => unknown;
}

/** The search field below the editor's own words. */
export const glossarySearch = (view: Omit<SearchInputView, 'label'>): TemplateResult =>
  html`<slot name="intro"></slot>${searchInput({
      ...view,
      label: msg('Sök begrepp', {
        id: 'glossary.search.label',
        desc: 'Label of the search field of the glossary',
      }),
    })}`;

/** The letters, and below them the hits or all words. */
export function glossaryList(view: ListView, state: ListState): TemplateResult {
  const { glossary, locale, also } = view;
  const { order, letter, answer, results } = state;
  const isAsked = answer.kind !== 'nothing-asked';
  const shown = narrowed(order, letter);
  const count = answer.kind === 'hits' ? answer.hits.length : isAsked ? 0 : rowsOf(shown);
  const most = state.most(count);
  const { review } = glossary;
  return html`${letterIndex(order, locale, isAsked ? undefined : letter)}
    <div class="list" part="results">
      ${
        isAsked
          ? results?.conceptResults(answer, view, most)
          : html`<p class="all" part="count">${state.count(glossary.concepts.length)}</p>`
      }
      ${
        count > 0 && (isMachines(review, order.lang) || isMachines(review, also))
          ? html`<p class="by-machine">${byMachine()}</p>`
          : nothing
      }
      ${isAsked ? nothing : letterList(shown, view, most)}
    </div>
    ${state.below()}`;
}

/** The words of one letter; all without one. */
function narrowed(order: OrderedGlossary, letter: string | undefined): OrderedGlossary {
  if (letter === undefined) return order;
  return {
    ...order,
    groups: order.groups.filter((group) => group.letter === letter),
    others: letter === NO_WORDS ? order.others : [],
  };
}
