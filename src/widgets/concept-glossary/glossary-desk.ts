import { nothing, type LitElement } from 'lit';
import { oneOf, warnUnknown, written } from '../../core/attributes.js';
import type { DeepLink } from '../../core/deep-link.js';
import { whenIdle } from '../../core/idle.js';
import { LazyPart } from '../../core/lazy-part.js';
import { ALL } from '../../core/row-counts.js';
import { RowWindow } from '../../core/row-window.js';
import { showMore } from '../../core/show-more.js';
import { sourceLine } from '../../core/source-line.js';
import { rowsOf, type OrderedGlossary } from './shown-terms.js';
import type { ConceptReader, ReadingState } from './concept-reader.js';
import { conceptCount } from './concept-count.js';
import { idOf, type ListView } from './concept-list.js';
import type { ConceptSearch } from './concept-search.js';
import { conceptWith, type Concept, type Glossary } from './concepts.js';
import { letterOfConcept } from './letter-of-concept.js';
import { moreButton } from './more-button.js';
import { searchHint } from './search-hint.js';

/** Detail of `lor-concept-open`: the concept's key. */
export interface LorConceptOpenDetail {
  readonly concept: string;
}

/** What the desk has of its glossary: what the page sets, and what all searching widgets can do. */
export interface DeskHost extends LitElement {
  concept: string | undefined;
  readonly layout: string | undefined;
  readonly deepLink: string | undefined;
  readonly locale: string;
  typed: string;
  outcome: string;
  need(part: { load(): Promise<void> }): void;
  withWords<M>(part: Promise<M>): Promise<M>;
  tell(outcome: Promise<() => string>): Promise<void>;
  focusSoon(selector: string): void;
  focusOn(selector: string): boolean;
  readonly announcer: { stop(): void };
}

const LAYOUTS = ['list', 'accordion'] as const;

/**
 * What happens at a glossary once its first words are in sight: the rest of the list, opening
 * concepts, going from one to the next, the page's address.
 */
export class GlossaryDesk {
  readonly rows: RowWindow;
  readonly #host: DeskHost;
  readonly #card;
  readonly #links;
  #glossary: Glossary | undefined;
  #order: OrderedGlossary | undefined;
  #open: Concept | undefined;
  #isFolded = false;
  #letter: string | undefined;
  #reader: ConceptReader | undefined;
  #link: DeepLink | undefined;
  #prepared: ConceptSearch | undefined;

  constructor(host: DeskHost, renderNow: () => void) {
    this.#host = host;
    this.rows = new RowWindow(host, renderNow);
    this.#card = new LazyPart(host, () => host.withWords(import('./concept-card-part.js')));
    this.#links = new LazyPart(host, () => import('../../core/deep-link.js'));
  }

  /** Loads what the page asks for before anything is shown. */
  prepare(): Promise<unknown> {
    const { concept, deepLink } = this.#host;
    return Promise.all([
      (concept || this.#foldsAll) && this.#card.load(),
      deepLink && Promise.all([this.#links.attempt(), this.#card.attempt()]),
    ]);
  }

  prefetch(): void {
    void this.#card.attempt(false);
  }

  /** The page, the reader or the content has changed something. */
  update(glossary: Glossary, order: OrderedGlossary, changed: Map<PropertyKey, unknown>): void {
    this.#glossary = glossary;
    this.#order = order;
    this.#isFolded = this.#foldsAll;
    if (changed.has('typed')) this.rows.restart();
    this.#followLink();
    const before = this.#open;
    this.#open = this.#wanted(glossary);
    if (this.#open?.id !== before?.id) {
      this.#host.outcome = '';
      if (this.#open) this.#reading?.unfold(this.#open.id);
    }
    const isWanted = this.#open !== before || changed.has('layout');
    if (isWanted && (this.#open || this.#isFolded)) this.#host.need(this.#card);
  }

  /** The open concept; undefined while the list is to be shown. */
  card(list: ListView): unknown {
    if (!this.#open || this.#isFolded) return undefined;
    return this.#reading?.card(this.#open, list, this.#state());
  }

  /** How the accordion shows a concept; undefined where there is no accordion. */
  row(list: ListView): ListView['row'] {
    const reader = this.#isFolded ? this.#reading : undefined;
    if (!reader) return undefined;
    return (...row) => reader.row(list, this.#state(), ...row);
  }

  /** Below the label of the search field. */
  hint(order: OrderedGlossary): unknown {
    return searchHint(order, this.#host.locale);
  }

  /** So many concepts, in words. */
  count(concepts: number): string {
    return conceptCount(concepts);
  }

  /** What stands below the rows; to be made after them. */
  below(glossary: Glossary): unknown {
    const rows = '[part=item] :is(dt > a, summary)';
    return [
      this.rows.hasMore
        ? moreButton(() => showMore(this.#host, rows, () => this.rows.more()))
        : nothing,
      sourceLine(glossary, undefined, this.#host.locale),
    ];
  }

  /** The letter to show where all would be too many. */
  letter(order: OrderedGlossary): string | undefined {
    if (this.rows.isPrinted || rowsOf(order) <= ALL) return undefined;
    const open = this.#isFolded ? this.#open : undefined;
    return this.#letter ?? (open ? letterOfConcept(open, order) : order.groups[0]?.letter);
  }

  addressOf(id: string): string | undefined {
    return this.#link?.addressOf(id);
  }

  /** Gets a search ready while nobody needs the browser. */
  makeReady(search: ConceptSearch): void {
    if (search === this.#prepared) return;
    this.#prepared = search;
    void whenIdle(() => search.prepare()).then(() => {
      if (this.#host.typed) this.#host.requestUpdate();
    });
  }

  /** A link in the widget was followed. */
  follow({ concept, letter }: DOMStringMap): void {
    if (concept !== undefined) this.choose(concept);
    else if (letter !== undefined) void this.#toLetter(letter);
  }

  choose(id: string): void {
    this.#card.load().then(
      () => this.#reading!.choose(id, this.#open, this.#isFolded),
      () => this.#host.need(this.#card),
    );
  }

  get #foldsAll(): boolean {
    return oneOf(this.#host, 'layout', this.#host.layout, LAYOUTS) === 'accordion';
  }

  #wanted(glossary: Glossary): Concept | undefined {
    const { concept } = this.#host;
    const asked = written(concept);
    const found = asked ? conceptWith(asked, glossary) : undefined;
    if (asked && !found) warnUnknown(this.#host, 'concept', concept);
    return found;
  }

  #state(): ReadingState {
    return {
      outcome: this.#host.outcome,
      linked: this.#link !== undefined,
      isPrinted: this.rows.isPrinted,
    };
  }

  get #reading(): ConceptReader | undefined {
    const part = this.#card.value;
    if (!part || this.#reader) return this.#reader;
    const host = this.#host;
    this.#reader = new part.ConceptReader({
      show: (id) => this.#show(id),
      announce: (id) => this.#announce(id),
      toList: (concept) => void this.#toList(concept),
      toRow: (row) => {
        if (!host.renderRoot.querySelector(row)) host.typed = '';
        this.rows.fill();
        host.focusSoon(`${row} > summary`);
      },
      focusSoon: (selector) => host.focusSoon(selector),
      tell: (outcome) => void host.tell(outcome),
    });
    if (this.#open) this.#reader.unfold(this.#open.id);
    return this.#reader;
  }

  /** The address says what to show, from the first moment on. */
  #followLink(): void {
    const { value } = this.#links;
    const host = this.#host;
    if (!value || !host.deepLink || this.#link) return;
    const preset = host.concept;
    const linked = (): string | undefined => {
      const id = this.#link?.value;
      return id && conceptWith(id, this.#glossary!) ? id : undefined;
    };
    this.#link = new value.DeepLink(host, host.deepLink, () => {
      if (host.shadowRoot?.activeElement) host.focusSoon('#concept, input');
      this.#reader?.forget();
      host.concept = linked() ?? preset;
      if (host.concept) this.#announce(host.concept);
    });
    host.concept = linked() ?? preset;
  }

  async #toList(from: Concept): Promise<void> {
    const host = this.#host;
    this.#letter = letterOfConcept(from, this.#order!);
    this.#show(undefined);
    this.rows.fill();
    await host.updateComplete;
    if (!host.focusOn(`[data-concept="${CSS.escape(from.id)}"]`)) host.focusOn('input');
  }

  async #toLetter(letter: string): Promise<void> {
    const host = this.#host;
    host.typed = '';
    this.#letter = letter;
    await host.updateComplete;
    this.rows.fill();
    await host.updateComplete;
    host.focusOn(`#${CSS.escape(idOf(letter))}`);
  }

  #show(id: string | undefined): void {
    this.#host.concept = id;
    this.#link?.write(id ?? null);
    this.#host.announcer.stop();
  }

  #announce(concept: string): void {
    const detail: LorConceptOpenDetail = { concept };
    this.#host.dispatchEvent(
      new CustomEvent('lor-concept-open', { bubbles: true, composed: true, detail }),
    );
  }
}
