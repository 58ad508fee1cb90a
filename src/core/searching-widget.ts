import type { PropertyDeclarations } from 'lit';
import { QUIET } from './announcer.js';
import type { LazyPart } from './lazy-part.js';
import { LorWidget } from './widget.js';

/** What a widget's search says, whatever it searches: loaded when somebody is about to search. */
export interface SearchPart<A> {
  /** The line above the hits, which is also said. */
  readonly countInWords: (answer: A) => string;
  /** Said when Enter cannot choose. */
  readonly severalFit: () => string;
}

/**
 * What widgets with a search field and a list below it have in common: what is typed, what is said
 * of it and when, what Enter does, and where focus goes.
 * @template A what a search answers
 */
export abstract class SearchingWidget<C, A extends { readonly kind: string }> extends LorWidget<C> {
  static override properties: PropertyDeclarations = {
    typed: { state: true },
    outcome: { state: true },
  };

  /** What the reader has typed; it leaves the element in no event and no address. */
  declare protected typed: string;
  /** What came of the last press on the card, in words; empty before the first. */
  declare protected outcome: string;
  protected abstract readonly searchPart: LazyPart<SearchPart<A>>;
  protected answer: A = { kind: 'nothing-asked' } as A;

  #unsaid = false;
  #focusWish = '';

  constructor() {
    super();
    this.typed = this.outcome = '';
    // Whoever touches the widget is about to search or choose.
    for (const sign of ['pointerover', 'focusin']) {
      this.addEventListener(sign, () => this.prefetch(), { once: true });
    }
  }

  /** Loads what is needed next. */
  protected abstract prefetch(): void;
  /** Chooses what Enter may choose without asking; false when the reader has to say. */
  protected abstract takeCertain(): boolean;

  /** A part that has to do with all languages: words in them come with it where they can be had. */
  protected async withWords<M>(part: Promise<M>): Promise<M> {
    return (await Promise.all([part, this.bring('words')]))[0];
  }

  protected override updated(): void {
    super.updated();
    if (this.focusOn(this.#focusWish)) this.#focusWish = '';
    const search = this.searchPart.value;
    if (!this.#unsaid || !search) return;
    this.#unsaid = false;
    this.announcer.say(() => search.countInWords(this.answer), QUIET);
  }

  protected seek(query: string): void {
    this.typed = query;
    this.#unsaid = true;
    this.#focusWish = '';
    this.need(this.searchPart);
  }

  protected clear(): void {
    this.seek('');
    this.focusSoon('input');
  }

  protected async enter(): Promise<void> {
    if (!this.typed.trim()) return;
    await this.searchPart.load().catch(() => undefined);
    await this.updateComplete;
    const search = this.searchPart.value;
    if (this.takeCertain()) return;
    this.focusOn('#count');
    if (search && this.answer.kind === 'hits') this.announcer.say(search.severalFit);
  }

  /** Tells what came of a press, in the language then speaking. */
  protected async tell(outcome: Promise<() => string>): Promise<void> {
    this.outcome = this.t(await outcome);
    this.announcer.say(() => this.outcome);
  }

  /** Focus goes there as soon as it is there: a part may still be on its way. */
  protected focusSoon(selector: string): void {
    this.#focusWish = selector;
  }

  protected focusOn(selector: string): boolean {
    const target = selector && this.renderRoot.querySelector<HTMLElement>(selector);
    if (!target) return false;
    target.focus();
    return true;
  }
}
