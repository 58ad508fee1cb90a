import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { QUIET, type Announcer } from '../../core/announcer.js';
import { written } from '../../core/attributes.js';
import { inDigits } from '../../core/counted.js';
import { isolated } from '../../core/bidi.js';
import type { LazyPart } from '../../core/lazy-part.js';
import { RowWindow } from '../../core/row-window.js';
import { showMore } from '../../core/show-more.js';
import { sourceLine } from '../../core/source-line.js';
import { candidatesOf, type Candidates, type Row } from './candidates.js';
import { chosenCount, chosenFilters, nothingMatches } from './chosen-filters.js';
import { countWords, wrongYearWords } from './desk-words.js';
import { filterBar, sortChoice } from './filter-bar.js';
import { facetOptions, yearOptions, type FilterView, type WrongYear } from './filter-options.js';
import { FilterLink } from './filter-link.js';
import { asLink, asWritten, filtersFrom, type WrittenFilters } from './filter-values.js';
import { narrow, narrowings, NO_FILTERS, type Filters, type Narrowed } from './filters.js';
import { FoundDocuments } from './found-documents.js';
import { FollowedFinder } from './followed-finder.js';
import { groupedRows } from './grouped-rows.js';
import { moreButtons } from './more-buttons.js';
import type { Sort, Sorted } from './order.js';
import { ruler, rulerAxis } from './ruler.js';
import { rowList, type RowMore, type RowView } from './strategy-row.js';
import type { Strategies } from './strategies.js';
import { fileNote, strategyFacts } from './strategy-facts.js';
import type { StrategyAnswer, StrategySearch } from './strategy-search.js';
import { takeAlongActions, type TakeAlongView } from './take-along.js';

/** Detail of `lor-filter-change`: what the list is narrowed down by, and how many documents pass. */
export interface LorFilterChangeDetail {
  readonly filters: Filters;
  readonly matches: number;
}

/** What the desk has of its list: what the page sets, and what all searching widgets can do. */
export interface DeskHost extends LitElement, WrittenFilters {
  county: string | undefined;
  sort: Sort | undefined;
  readonly limit: number | string | undefined;
  readonly deepLink: string | undefined;
  readonly follow: string | undefined;
  readonly content: Strategies | undefined;
  readonly locale: string;
  readonly typed: string;
  readonly searchPart: LazyPart<typeof import('./strategy-search-part.js')>;
  readonly outcome: string;
  need(part: { load(): Promise<void> }): void;
  bring(wanted: string): Promise<boolean>;
  tell(outcome: Promise<() => string>): Promise<void>;
  clear(): void;
  focusSoon(selector: string): void;
  focusOn(selector: string): boolean;
  readonly announcer: Pick<Announcer, 'say'>;
}

/** Behind several of them stands the button that takes all away. */
const LAST_CHIP = '.chips li:last-child .chip, .chips li:nth-last-child(2) .chip';

/**
 * What happens at a list of documents once its first rows are in sight: filters, what is found,
 * the rest of the rows, the page's address, what is taken along.
 */
export class StrategyDesk {
  readonly #rows: RowWindow;
  readonly #host: DeskHost;
  readonly #link: FilterLink;
  readonly #found: FoundDocuments;
  #content!: Strategies;
  #filters: Filters = NO_FILTERS;
  #narrowed: Narrowed<Row> | undefined;
  #shown: readonly Row[] = [];
  #candidates: Candidates | undefined;
  #view: FilterView | undefined;
  #isAll = false;
  /** Id of the document that the reader is on the way to. */
  #sought: string | undefined;
  #isAnnounced = true;
  /** Whether the filters are open where there is no room for them. */
  #isOpen = false;
  #wrongYear: WrongYear | undefined;
  /** Nothing changes in the middle of a day's last second. */
  readonly today = new Date();

  constructor(host: DeskHost, renderNow: () => void) {
    this.#host = host;
    this.#rows = new RowWindow(host, renderNow);
    this.#link = new FilterLink(host);
    this.#found = new FoundDocuments(() => {
      if (host.typed) host.requestUpdate();
    });
    new FollowedFinder(host, (county) => {
      this.#choose({ ...this.#filters, county: county === null ? [] : [county] });
    });
  }

  /** Loads what the page asks for before anything is shown. */
  prepare(): Promise<unknown> {
    return this.#link.load();
  }

  /** The page, the reader or the content has changed something. */
  update(
    content: Strategies,
    order: readonly Sorted[],
    search: StrategySearch | undefined,
    changed: Map<PropertyKey, unknown>,
  ): readonly Sorted[] {
    const host = this.#host;
    this.#content = content;
    if (changed.has('typed')) this.#rows.restart();
    this.#link.start(content);
    const before = this.#filters;
    this.#filters = filtersFrom(host, host, content);
    if (asLink(before) !== asLink(this.#filters)) this.#rows.restart();
    if (search) this.#found.ask(search, host.typed);
    const candidates = this.#candidatesOf(order);
    const narrowed = narrow(candidates.rows, this.#filters, this.#found.hits);
    this.#narrowed = narrowed;
    this.#view = undefined;
    this.#shown = this.#found.inRank(narrowed.matches, candidates);
    const place = this.#shown.findIndex(({ strategy }) => strategy.id === this.#sought);
    if (place >= 0) this.#rows.reach(place);
    this.#sought = undefined;
    this.#announce();
    return this.#shown;
  }

  /** What the search says, for the live region. */
  get answer(): StrategyAnswer {
    return { kind: this.#found.asked.kind, words: this.#count() };
  }

  /** Something is chosen. */
  get #isNarrowed(): boolean {
    return chosenCount(this.#filters) > 0;
  }

  filterBar(): unknown {
    const view = this.#filterView();
    return filterBar({
      chosen: chosenCount(this.#filters),
      isOpen: this.#isOpen,
      toggle: () => {
        this.#isOpen = !this.#isOpen;
        this.#host.requestUpdate();
      },
      facet: (facet) => (facet === 'years' ? yearOptions(view) : facetOptions(facet, view)),
    });
  }

  chips(): unknown {
    return chosenFilters(this.#filterView());
  }

  /** How many there are, and what they are ordered by. */
  countLine(sort: Sort): TemplateResult {
    return html`<p class="count" part="count" id="count" tabindex="-1">
        <strong>${this.#count()}</strong>
      </p>
      ${sortChoice(sort, (chosen) => {
        this.#host.sort = chosen;
        this.#rows.restart();
      })}`;
  }

  #count(): string {
    const { typed } = this.#host;
    const isAsked = this.#found.asked.kind !== 'nothing-asked';
    return countWords({
      matches: this.#shown.length,
      total: this.#content.strategies.length,
      isNarrowed: isAsked || this.#isNarrowed,
      query: isAsked ? typed.trim() : '',
      isSimilar: this.#found.asked.kind === 'hits' && this.#found.asked.similar,
    });
  }

  /** What the ruler beside the rows begins with, and where today stands on it. */
  axis(rows: readonly Sorted[]): unknown {
    return rows.length === 0 ? nothing : rulerAxis(this.today);
  }

  /** The rows, in groups where the order has some; or what to do where nothing matches. */
  rowsOf(rows: readonly Sorted[], view: RowView): unknown {
    if (rows.length === 0) return this.#instead();
    const most = this.#most(rows.length);
    const isGrouped = !this.#found.hits && (view.sort === 'county' || view.sort === 'type');
    return isGrouped ? groupedRows(rows, view, most) : rowList(rows.slice(0, most), view);
  }

  #instead(): unknown {
    const host = this.#host;
    return nothingMatches(
      this.#filterView(),
      narrowings(this.#filters, this.#found.hits !== undefined),
      this.#narrowed!.without,
      { words: host.typed.trim(), clear: () => host.clear() },
    );
  }

  /** So many of so many rows are shown now. */
  #most(count: number): number {
    const limit = Number(written(this.#host.limit));
    const isLimited = !this.#isAll && !this.#rows.isPrinted && Number.isInteger(limit) && limit > 0;
    const most = this.#rows.of(count);
    return isLimited ? Math.min(most, limit) : most;
  }

  /** What a row shows besides the plain facts. */
  readonly more = (row: Sorted): RowMore => {
    const { locale, searchPart } = this.#host;
    const content = this.#content;
    const hit = this.#found.hits?.get(row.strategy);
    const search = searchPart.value;
    return {
      title: hit && search?.titleMarks(hit, row),
      why: hit && search?.whyFound(hit, row, locale),
      file: fileNote(row.strategy, { locale }),
      ruler: ruler(row.strategy, this.today),
      facts: strategyFacts(row, {
        content,
        locale,
        find: (id) => this.#candidates?.byId.get(id)?.strategy,
        titleOf: (strategy) => {
          const found = this.#candidates?.byStrategy.get(strategy);
          return found && isolated(found.title, locale);
        },
        goTo: (id) => void this.#goTo(id),
      }),
    };
  };

  /** What stands below the rows; to be made after them. */
  below(): unknown {
    const host = this.#host;
    const count = this.#shown.length;
    const rows = '[part=item] .doc-title > a, [part=item] summary';
    const isCut = this.#most(count) < this.#rows.of(count);
    return [
      moreButtons({
        all: isCut
          ? { count: inDigits(count), show: () => showMore(host, rows, () => this.#showAll()) }
          : undefined,
        next:
          this.#rows.hasMore && !isCut
            ? () => showMore(host, rows, () => this.#rows.more())
            : undefined,
      }),
      takeAlongActions(this.#takeAlong()),
      sourceLine(this.#content, undefined, host.locale),
    ];
  }

  #takeAlong(): TakeAlongView {
    const host = this.#host;
    return {
      host,
      content: this.#content,
      rows: this.#shown,
      today: this.today,
      isLinked: this.#link.isOn && this.#isNarrowed,
      whole: async () => {
        await Promise.all([host.bring('en'), host.bring('words')]);
        await host.updateComplete;
        return this.#takeAlong();
      },
    };
  }

  #filterView(): FilterView {
    return (this.#view ??= {
      content: this.#content,
      locale: this.#host.locale,
      filters: this.#filters,
      counts: this.#narrowed!.counts,
      years: this.#candidates!.years,
      choose: (filters) => this.#choose(filters),
      wrongYear: this.#wrongYear,
      refuseYear: (wrong) => {
        this.#wrongYear = wrong;
        this.#host.announcer.say(wrongYearWords);
        this.#host.requestUpdate();
      },
    });
  }

  /** The reader has chosen other filters. */
  #choose(filters: Filters): void {
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

  #announce(): void {
    if (this.#isAnnounced) return;
    this.#isAnnounced = true;
    const host = this.#host;
    host.announcer.say(() => this.#count(), QUIET);
    const detail: LorFilterChangeDetail = { filters: this.#filters, matches: this.#shown.length };
    // Whoever hears of it may look at the list, or set other filters.
    void host.updateComplete.then(() =>
      host.dispatchEvent(
        new CustomEvent('lor-filter-change', { bubbles: true, composed: true, detail }),
      ),
    );
  }

  #candidatesOf(order: readonly Sorted[]): Candidates {
    if (this.#candidates?.of !== order) {
      this.#candidates = candidatesOf(order, this.today.getFullYear());
    }
    return this.#candidates;
  }

  #showAll(): void {
    this.#isAll = true;
    this.#rows.fill();
  }

  async #goTo(id: string): Promise<void> {
    const host = this.#host;
    const row = `[data-id="${CSS.escape(id)}"] :is(.doc-title > a, summary)`;
    if (host.focusOn(row)) return;
    // It is not among the rows shown: then all are that lead to it.
    this.#isAll = true;
    this.#sought = id;
    this.#choose(NO_FILTERS);
    if (host.typed) host.clear();
    await host.updateComplete;
    host.focusOn(row);
  }
}
