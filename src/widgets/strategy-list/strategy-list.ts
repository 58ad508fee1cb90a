import { html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { booleanAttribute, oneOf, written } from '../../core/attributes.js';
import type { ContentReader } from '../../core/content.js';
import { LazyPart } from '../../core/lazy-part.js';
import { msg } from '../../core/localize.js';
import { FIRST } from '../../core/row-counts.js';
import { searchInput } from '../../core/search-input.js';
import { SearchingWidget } from '../../core/searching-widget.js';
import { base } from '../../core/styles.js';
import { orderedOnce, SORTS, type Sort, type Sorted } from './order.js';
import type { Strategies } from './strategies.js';
import type { LorFilterChangeDetail } from './filter-change.js';
import type { DeskHost, StrategyDesk } from './strategy-desk.js';
import { styles } from './strategy-list.styles.js';
import type { StrategyAnswer } from './strategy-search.js';
import { rowList, type RowView } from './strategy-row.js';

export type { LorFilterChangeDetail } from './filter-change.js';

/**
 * The knowledge bank: what counties and municipalities have agreed on, and whether it still holds.
 *
 * @summary Regional strategies, agreements, action plans and situational pictures, and whether they hold today.
 * @tagname lor-strategy-list
 * @slot - Fallback, such as a link to the page's own list: shown until content is, and when it cannot be.
 * @slot intro - The editor's own words above the search field.
 * @slot footer - The editor's own words at the end.
 * @csspart base - The region around everything.
 * @csspart title - The heading.
 * @csspart search - The search form.
 * @csspart filters - The filters.
 * @csspart results - Everything below the filters.
 * @csspart count - The line that says how many documents there are, or match.
 * @csspart group-title - The heading of a group of documents.
 * @csspart item - One document.
 * @csspart empty - What is shown when no document matches.
 * @csspart error - The message when there is nothing to show.
 * @csspart retry - The button that tries again.
 * @csspart source - The line with source and date.
 * @fires {CustomEvent<LorFilterChangeDetail>} lor-filter-change - The reader, or a finder that is followed, changed the filters; detail is filters and matches.
 */
export class StrategyList extends SearchingWidget<Strategies, StrategyAnswer> {
  static override styles: CSSResultGroup = [base, styles];

  static override properties: PropertyDeclarations = {
    county: {},
    type: {},
    topic: {},
    level: {},
    status: {},
    fromYear: { attribute: 'from-year' },
    toYear: { attribute: 'to-year' },
    query: {},
    sort: {},
    limit: {},
    follow: {},
    reviewedOnly: { attribute: 'reviewed-only', converter: booleanAttribute },
  };

  /** Only documents about these counties: SCB codes (`12`), letters (`M`) or ISO 3166-2 (`SE-M`), with commas between them. */
  declare county: string | undefined;
  /** Only these kinds of document: keys of the content's types, such as `agreement`. */
  declare type: string | undefined;
  /** Only these subjects: keys of the content's topics, such as `housing`. */
  declare topic: string | undefined;
  /** Only these levels: `national`, `county`, `municipality`, `local`. */
  declare level: string | undefined;
  /** Only documents of this status today: `in-force`, `ended`, `unknown`. */
  declare status: string | undefined;
  /** Only documents decided, or else valid, from this year on. */
  declare fromYear: number | string | undefined;
  /** Only documents decided, or else valid, up to this year. */
  declare toYear: number | string | undefined;
  /** What the search field holds at first. */
  declare query: string | undefined;
  /** Order of the list; by county and by type in groups. */
  declare sort: 'year' | 'county' | 'title' | 'type' | undefined;
  /** So many documents are shown until the reader wants to see all. */
  declare limit: number | string | undefined;
  /** Id of a contact finder whose county the list follows; empty for the first on the page. */
  declare follow: string | undefined;
  /** Hides texts that were translated by machine and that no human has read. */
  declare reviewedOnly: boolean;

  #rows: readonly Sorted[] = [];
  #sort: Sort = 'year';
  #made: StrategyDesk | undefined;
  /** The content in the languages that are shown. */
  #shown: Strategies | undefined;
  protected readonly searchPart = new LazyPart(this, () =>
    this.withWords(import('./strategy-search-part.js')),
  );
  readonly #machinePart = new LazyPart(this, () => import('../../core/machine-part.js'));
  readonly #deskPart = new LazyPart(this, () => import('./strategy-desk-part.js'));

  constructor() {
    super();
    this.reviewedOnly = false;
  }

  protected override prepare(): unknown {
    const { query, deepLink, hasUpdated } = this;
    const isNarrowed = [
      this.county,
      this.type,
      this.topic,
      this.level,
      this.status,
      this.fromYear,
      this.toYear,
      this.limit,
      this.sort,
    ].some((value) => written(value));
    return Promise.all([
      this.reviewedOnly && this.#machinePart.load(),
      (isNarrowed || query || deepLink || this.follow !== undefined || hasUpdated) &&
        this.#deskPart.load().then(() => this.#desk!.prepare()),
      query && this.searchPart.load(),
    ]);
  }

  protected override prefetch(): void {
    void this.searchPart.attempt();
  }

  protected override defaultHeading(): string {
    return msg('Strategier och överenskommelser', {
      id: 'strategies.title',
      desc: 'Heading of the list of regional strategies, agreements and plans',
    });
  }

  /** @ignore */
  override async contentReader(): Promise<ContentReader<Strategies>> {
    return (await import('./strategies.schema.js')).readStrategies;
  }

  get #desk(): StrategyDesk | undefined {
    const part = this.#deskPart.value;
    return (this.#made ??=
      part &&
      // What is the subclasses' is the desk's, too.
      new part.StrategyDesk(this as unknown as DeskHost, () => {
        this.requestUpdate();
        this.performUpdate();
      }));
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('query')) {
      this.typed = written(this.query);
      if (this.typed) this.need(this.searchPart);
    }
    const { locale } = this;
    const content = (this.#shown = this.#texts());
    if (!content) return;
    this.#sort = oneOf(this, 'sort', this.sort, SORTS);
    const order = orderedOnce(content, locale, this.#sort);
    const search = this.searchPart.value?.strategySearchOf(content, locale);
    const desk = this.#desk;
    this.#rows = desk?.update(content, order, search, changed) ?? order;
    this.answer = desk?.answer ?? this.answer;
  }

  /** Loads what sees to translations by machine where there are any. */
  #texts(): Strategies | undefined {
    const { content, locale, reviewedOnly } = this;
    if (!content) return content;
    const part = this.#machinePart.value;
    const isNeeded = reviewedOnly || content.review?.[locale] === 'machine';
    if (isNeeded && !part) this.need(this.#machinePart);
    return part?.contentFor(this, content) ?? content;
  }

  protected override firstUpdated(): void {
    // Whoever is shown the beginning of a list has to learn of it when the rest cannot be had.
    this.need(this.#deskPart);
  }

  protected override renderContent(): TemplateResult {
    const content = this.#shown!;
    const desk = this.#desk;
    const rows = this.#rows;
    const view: RowView = {
      content,
      locale: this.locale,
      sort: this.#sort,
      today: desk?.today ?? new Date(),
      headingLevel: this.innerHeadingLevel,
      more: desk?.more,
    };
    return html`<slot name="intro"></slot>
      ${searchInput({
        label: msg('Sök dokument', {
          id: 'strategies.search.label',
          desc: 'Label of the search field of the list of documents',
        }),
        hint: msg('I titlar, parter, ämnen och län', {
          id: 'strategies.search.hint',
          desc: 'Below the label of the search field: it searches titles, parties, subjects and counties',
        }),
        query: this.typed,
        typed: (query) => this.seek(query),
        entered: () => void this.enter(),
        cleared: () => this.clear(),
      })}
      ${this.#machinePart.value?.machineLine(this, content)}
      <div class="filter-bar" part="filters">${desk?.filters.bar()}</div>
      <div part="results">
        ${desk?.filters.chips()}
        <div class="count-line">${desk?.countLine(this.#sort)}</div>
        <div class="axis" aria-hidden="true">${desk?.axis(rows)}</div>
        ${desk?.rowsOf(rows, view) ?? rowList(rows.slice(0, FIRST), view)}
      </div>
      ${desk?.below()}`;
  }

  protected override takeCertain(): boolean {
    return false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lor-strategy-list': StrategyList;
  }
  interface GlobalEventHandlersEventMap {
    'lor-filter-change': CustomEvent<LorFilterChangeDetail>;
  }
}
