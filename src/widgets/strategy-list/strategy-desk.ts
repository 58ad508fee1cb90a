import { html, nothing, type TemplateResult } from 'lit';
import { written } from '../../core/attributes.js';
import { inDigits } from '../../core/counted.js';
import { isolated } from '../../core/bidi.js';
import type { LazyPart } from '../../core/lazy-part.js';
import { RowWindow } from '../../core/row-window.js';
import { showMore } from '../../core/show-more.js';
import { sourceLine } from '../../core/source-line.js';
import { candidatesOf, type Candidates, type Row } from './candidates.js';
import { nothingMatches } from './chosen-filters.js';
import { countWords } from './desk-words.js';
import { sortChoice } from './filter-bar.js';
import { FilterDesk, type FilterHost } from './filter-desk.js';
import { narrow, narrowings, NO_FILTERS, type Narrowed } from './filters.js';
import { FoundDocuments } from './found-documents.js';
import { groupedRows } from './grouped-rows.js';
import { moreButtons } from './more-buttons.js';
import type { Sort, Sorted } from './order.js';
import { ruler, rulerAxis } from './ruler.js';
import { rowList, type RowMore, type RowView } from './strategy-row.js';
import type { Strategies } from './strategies.js';
import { fileNote, strategyFacts } from './strategy-facts.js';
import type { StrategyAnswer, StrategySearch } from './strategy-search.js';
import { takeAlongActions, type TakeAlongView } from './take-along.js';

/** What the desk has of its list: what the page sets, and what all searching widgets can do. */
export interface DeskHost extends FilterHost {
  sort: Sort | undefined;
  readonly limit: number | string | undefined;
  readonly content: Strategies | undefined;
  readonly typed: string;
  readonly searchPart: LazyPart<typeof import('./strategy-search-part.js')>;
  readonly outcome: string;
  need(part: { load(): Promise<void> }): void;
  bring(wanted: string): Promise<boolean>;
  tell(outcome: Promise<() => string>): Promise<void>;
  clear(): void;
  focusSoon(selector: string): void;
}

/**
 * What happens at a list of documents once its first rows are in sight: what is found, what the
 * filters let pass, the rest of the rows, what is taken along.
 */
export class StrategyDesk {
  readonly filters: FilterDesk;
  readonly #rows: RowWindow;
  readonly #host: DeskHost;
  readonly #found: FoundDocuments;
  #content!: Strategies;
  #narrowed: Narrowed<Row> | undefined;
  #shown: readonly Row[] = [];
  #candidates: Candidates | undefined;
  #isAll = false;
  /** Id of the document that the reader is on the way to. */
  #sought: string | undefined;
  /** Nothing changes in the middle of a day's last second. */
  readonly today = new Date();

  constructor(host: DeskHost, renderNow: () => void) {
    this.#host = host;
    this.#rows = new RowWindow(host, renderNow);
    this.filters = new FilterDesk(host, () => this.#count());
    this.#found = new FoundDocuments(() => {
      if (host.typed) host.requestUpdate();
    });
  }

  /** Loads what the page asks for before anything is shown. */
  prepare(): Promise<unknown> {
    return this.filters.prepare();
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
    if (this.filters.take(content) || changed.has('typed')) this.#rows.restart();
    if (search) this.#found.ask(search, host.typed);
    const candidates = this.#candidatesOf(order);
    const narrowed = narrow(candidates.rows, this.filters.chosen, this.#found.hits);
    this.#narrowed = narrowed;
    this.#shown = this.#found.inRank(narrowed.matches, candidates);
    const place = this.#shown.findIndex(({ strategy }) => strategy.id === this.#sought);
    if (place >= 0) this.#rows.reach(place);
    this.#sought = undefined;
    const { counts } = narrowed;
    this.filters.show({ content, counts, years: candidates.years }, this.#shown.length);
    return this.#shown;
  }

  /** What the search says, for the live region. */
  get answer(): StrategyAnswer {
    return { kind: this.#found.asked.kind, words: this.#count() };
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
      isNarrowed: isAsked || this.filters.isNarrowing,
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
      this.filters.view,
      narrowings(this.filters.chosen, this.#found.hits !== undefined),
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
      isLinked: this.filters.isLinked,
      whole: async () => {
        await Promise.all([host.bring('en'), host.bring('words')]);
        await host.updateComplete;
        return this.#takeAlong();
      },
    };
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
    this.filters.choose(NO_FILTERS);
    if (host.typed) host.clear();
    await host.updateComplete;
    host.focusOn(row);
  }
}
