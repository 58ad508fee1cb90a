import type { LitElement } from 'lit';
import { QUIET, type Announcer } from '../../core/announcer.js';
import { chosenCount, chosenFilters } from './chosen-filters.js';
import { wrongYearWords } from './desk-words.js';
import { filterBar } from './filter-bar.js';
import type { LorFilterChangeDetail } from './filter-change.js';
import { FilterLink } from './filter-link.js';
import { facetOptions, yearOptions, type FilterView, type WrongYear } from './filter-options.js';
import { asLink, asWritten, filtersFrom, type WrittenFilters } from './filter-values.js';
import { NO_FILTERS, type Filters } from './filters.js';
import { FollowedFinder } from './followed-finder.js';
import type { Strategies } from './strategies.js';

/** What the filters have of their list. */
export interface FilterHost extends LitElement, WrittenFilters {
  county: string | undefined;
  readonly deepLink: string | undefined;
  readonly follow: string | undefined;
  readonly locale: string;
  focusOn(selector: string): boolean;
  readonly announcer: Pick<Announcer, 'say'>;
}

/** Behind several of them stands the button that takes all away. */
const LAST_CHIP = '.chips li:last-child .chip, .chips li:nth-last-child(2) .chip';

/**
 * What happens at the filters of a list: what the page, its address, a finder beside it or the
 * reader has chosen, and what is told of it.
 */
export class FilterDesk {
  /** What is chosen. */
  chosen: Filters = NO_FILTERS;
  /** What they are shown with; since `show()`. */
  view!: FilterView;
  readonly #host: FilterHost;
  readonly #countWords: () => string;
  readonly #link: FilterLink;
  #isAnnounced = true;
  /** Whether the filters are open where there is no room for them. */
  #isOpen = false;
  #wrongYear: WrongYear | undefined;

  /** @param countWords how many documents there are now, which is said after each choice */
  constructor(host: FilterHost, countWords: () => string) {
    this.#host = host;
    this.#countWords = countWords;
    this.#link = new FilterLink(host);
    new FollowedFinder(host, (county) => {
      this.choose({ ...this.chosen, county: county === null ? [] : [county] });
    });
  }

  /** Loads what the page asks for before anything is shown. */
  prepare(): Promise<unknown> {
    return this.#link.load();
  }

  /** Something is chosen. */
  get isNarrowing(): boolean {
    return chosenCount(this.chosen) > 0;
  }

  /** The page's address says what is chosen, and something is. */
  get isLinked(): boolean {
    return this.#link.isOn && this.isNarrowing;
  }

  /**
   * Takes up what is asked for now.
   * @returns whether that is something else than before
   */
  take(content: Strategies): boolean {
    this.#link.start(content);
    const before = this.chosen;
    this.chosen = filtersFrom(this.#host, this.#host, content);
    return asLink(before) !== asLink(this.chosen);
  }

  /** What is chosen lets so many documents pass; that is told after a choice. */
  show(counted: Pick<FilterView, 'content' | 'counts' | 'years'>, matches: number): void {
    this.view = {
      ...counted,
      locale: this.#host.locale,
      filters: this.chosen,
      choose: (filters) => this.choose(filters),
      wrongYear: this.#wrongYear,
      refuseYear: (wrong) => {
        this.#wrongYear = wrong;
        this.#host.announcer.say(wrongYearWords);
        this.#host.requestUpdate();
      },
    };
    if (!this.#isAnnounced) this.#announce(matches);
  }

  bar(): unknown {
    const { view } = this;
    return filterBar({
      chosen: chosenCount(this.chosen),
      isOpen: this.#isOpen,
      toggle: () => {
        this.#isOpen = !this.#isOpen;
        this.#host.requestUpdate();
      },
      facet: (facet) => (facet === 'years' ? yearOptions(view) : facetOptions(facet, view)),
    });
  }

  chips(): unknown {
    return chosenFilters(this.view);
  }

  /** The reader has chosen other filters. */
  choose(filters: Filters): void {
    const host = this.#host;
    // The field goes back to what holds, so that nothing wrong stands there without a word.
    this.#wrongYear = undefined;
    Object.assign(host, asWritten(filters));
    this.#link.write(filters);
    this.#isAnnounced = false;
    this.#focusAfter();
    host.requestUpdate();
  }

  /** A button that took something away is gone with it: what is left of the row is next. */
  #focusAfter(): void {
    const host = this.#host;
    const pressed = host.shadowRoot?.activeElement;
    if (!pressed?.matches('.chip, .way, .chips .link')) return;
    const next = pressed.matches('.chip') ? LAST_CHIP : '.chip';
    void host.updateComplete.then(() => {
      if (pressed.isConnected && pressed.matches('.chip')) return;
      if (!host.focusOn(next)) host.focusOn('#count');
    });
  }

  #announce(matches: number): void {
    this.#isAnnounced = true;
    const host = this.#host;
    host.announcer.say(this.#countWords, QUIET);
    const detail: LorFilterChangeDetail = { filters: this.chosen, matches };
    // Whoever hears of it may look at the list, or set other filters.
    void host.updateComplete.then(() =>
      host.dispatchEvent(
        new CustomEvent('lor-filter-change', { bubbles: true, composed: true, detail }),
      ),
    );
  }
}
