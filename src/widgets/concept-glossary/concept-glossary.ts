import { html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { booleanAttribute, warnUnknown, written } from '../../core/attributes.js';
import type { ContentReader } from '../../core/content.js';
import { declaredLanguage } from '../../core/language.js';
import { LazyPart } from '../../core/lazy-part.js';
import { msg } from '../../core/localize.js';
import { FIRST } from '../../core/row-counts.js';
import { SearchingWidget } from '../../core/searching-widget.js';
import { base } from '../../core/styles.js';
import { styles } from './concept-glossary.styles.js';
import type { ListView } from './concept-list.js';
import type { ConceptAnswer } from './concept-search.js';
import type { Glossary } from './concepts.js';
import type { DeskHost, GlossaryDesk, LorConceptOpenDetail } from './glossary-desk.js';
import { glossaryList, glossarySearch } from './glossary-view.js';
import { conceptsIn, hasTermIn, orderedOnce, type OrderedGlossary } from './shown-terms.js';

export type { LorConceptOpenDetail } from './glossary-desk.js';

/** A line is there before its words are: nothing moves. */
const SPACE = '\u00a0';
/** Languages whose words need no more letters than the list brings along; undeclared is Swedish. */
const LATIN = /^(sv|en|fi|undefined)\b/;

/**
 * Says what the words mean: search, letters, and one concept at a time or all of them folded.
 *
 * @summary What the words of reception and integration mean, in several languages.
 * @tagname lor-concept-glossary
 * @slot - Fallback, such as a link to the page's own list of words: shown until content is, and when it cannot be.
 * @slot intro - The editor's own words above the search field.
 * @slot footer - The editor's own words at the end.
 * @csspart base - The region around everything.
 * @csspart title - The heading.
 * @csspart search - The search form.
 * @csspart index - The row of letters.
 * @csspart results - Everything below the search field and the letters.
 * @csspart count - The line that says how many concepts there are, or match.
 * @csspart letter - The letter above its words.
 * @csspart item - One concept in the list or among the hits.
 * @csspart empty - The sentence shown when no concept matches.
 * @csspart card - The card of the open concept.
 * @csspart concept - The open concept's term.
 * @csspart error - The message when there is nothing to show.
 * @csspart retry - The button that tries again.
 * @csspart source - The line with source and date.
 * @fires {CustomEvent<LorConceptOpenDetail>} lor-concept-open - The reader opened a concept; detail is its key.
 */
export class ConceptGlossary extends SearchingWidget<Glossary, ConceptAnswer> {
  static override styles: CSSResultGroup = [base, styles];

  static override properties: PropertyDeclarations = {
    concept: {},
    query: {},
    alsoLang: { attribute: 'also-lang' },
    layout: {},
    reviewedOnly: { attribute: 'reviewed-only', converter: booleanAttribute },
  };

  /** The concept to open: its key, such as `nyanland`. */
  declare concept: string | undefined;
  /** What the search field holds at first. */
  declare query: string | undefined;
  /** A second language beside the first, such as `ar`. BCP 47. */
  declare alsoLang: string | undefined;
  /** `accordion` shows all terms with their meanings folded below them. */
  declare layout: 'list' | 'accordion' | undefined;
  /** Hides texts that were translated by machine and that no human has read. */
  declare reviewedOnly: boolean;

  #glossary: Glossary | undefined;
  #order: OrderedGlossary | undefined;
  #also = '';
  /** The second language that was last asked for. */
  #asked = '';
  #made: GlossaryDesk | undefined;
  protected readonly searchPart = new LazyPart(this, () =>
    this.withWords(import('./concept-search-part.js')),
  );
  readonly #deskPart = new LazyPart(this, () => import('./glossary-desk-part.js'));
  readonly #alphabets = new LazyPart(this, () => import('../../core/alphabets.js'));
  readonly #review = new LazyPart(this, () => import('../../core/reviewed.js'));

  constructor() {
    super();
    this.reviewedOnly = false;
  }

  protected override prepare(): unknown {
    const { concept, layout, deepLink, query, alsoLang, hasUpdated } = this;
    if (alsoLang) void this.bring(alsoLang);
    return Promise.all([
      (concept || layout || deepLink || query || hasUpdated) &&
        this.#deskPart.load().then(() => this.#desk!.prepare()),
      query && this.searchPart.load(),
      this.reviewedOnly && this.#review.load(),
      // The locale itself may still be on its way.
      LATIN.test(declaredLanguage(this).tag!) || this.#alphabets.attempt(),
    ]);
  }

  protected override prefetch(): void {
    void this.searchPart.attempt();
    this.#desk?.prefetch();
  }

  protected override defaultHeading(): string {
    return msg('Begrepp', {
      id: 'glossary.title',
      desc: 'Heading of the glossary: the words and what they mean',
    });
  }

  /** @ignore */
  override async contentReader(): Promise<ContentReader<Glossary>> {
    return (await import('./concepts.schema.js')).readGlossary;
  }

  get #desk(): GlossaryDesk | undefined {
    const part = this.#deskPart.value;
    return (this.#made ??=
      part &&
      // What is the subclasses' is the desk's, too.
      new part.GlossaryDesk(this as unknown as DeskHost, () => {
        this.requestUpdate();
        this.performUpdate();
      }));
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('query')) {
      this.typed = written(this.query);
      if (this.typed) this.need(this.searchPart);
    }
    const { content, locale, reviewedOnly } = this;
    if (!content) return;
    if (reviewedOnly && changed.has('reviewedOnly')) this.need(this.#review);
    const glossary = (reviewedOnly && this.#review.value?.reviewedOnly(content)) || content;
    const order = orderedOnce(glossary, locale, this.#alphabets.value?.alphabetOf);
    if (!LATIN.test(order.lang)) void this.#alphabets.attempt();
    this.#glossary = glossary;
    this.#order = order;
    this.#also = this.#secondLanguage(glossary);
    this.#desk?.update(glossary, order, changed);
    const search = this.searchPart.value?.conceptSearchOf(
      glossary,
      () => conceptsIn(order),
      locale,
      this.#also,
    );
    if (search) this.#desk?.makeReady(search);
    this.answer = search?.answer(this.typed) ?? this.answer;
  }

  protected override firstUpdated(): void {
    // Whoever is shown the beginning of a list has to learn of it when the rest cannot be had.
    this.need(this.#deskPart);
  }

  protected override renderContent(): TemplateResult {
    const { locale, answer } = this;
    const desk = this.#desk;
    const glossary = this.#glossary!;
    const order = this.#order!;
    const list: ListView = {
      glossary,
      locale,
      also: this.#also,
      headingLevel: this.innerHeadingLevel,
      addressOf: (id) => desk?.addressOf(id) ?? `#${id}`,
    };
    // Until the card's part has come, the list stays rather than nothing.
    const view = desk?.card(list) ?? [
      glossarySearch({
        hint: desk?.hint(order) ?? SPACE,
        query: this.typed,
        typed: (query) => this.seek(query),
        entered: () => void this.enter(),
        cleared: () => this.clear(),
      }),
      glossaryList(
        { ...list, row: desk?.row(list) },
        {
          order,
          letter: desk?.letter(order),
          answer,
          results: this.searchPart.value,
          most: (count) => desk?.rows.of(count) ?? Math.min(count, FIRST),
          count: (concepts) => desk?.count(concepts) ?? SPACE,
          below: () => desk?.below(glossary),
        },
      ),
    ];
    // Links make a click of a key themselves.
    // eslint-disable-next-line lit-a11y/click-events-have-key-events
    return html`<div @click=${this.#pressed}>${view}</div>`;
  }

  /**
   * Opens a concept as a reader's press does, and brings it into sight.
   * @ignore
   */
  openConcept(concept: string): void {
    this.#follow({ concept });
  }

  protected override takeCertain(): boolean {
    const concept = this.searchPart.value?.certainConcept(this.answer);
    if (concept) this.#desk?.choose(concept.id);
    return Boolean(concept);
  }

  #secondLanguage(glossary: Glossary): string {
    const asked = written(this.alsoLang);
    if (!asked || asked === this.locale || hasTermIn(glossary, asked)) return asked;
    // Asked for once: then it is there, or nobody has it.
    if (this.#asked !== asked) void this.bring((this.#asked = asked));
    else if (!this.reviewedOnly) warnUnknown(this, 'also-lang', asked);
    return '';
  }

  readonly #pressed = (event: MouseEvent): void => {
    // With a modifier the reader wants another tab or window.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = (event.target as Element).closest<HTMLElement>('[data-concept], [data-letter]');
    if (!link) return;
    event.preventDefault();
    this.#follow(link.dataset);
  };

  #follow(link: DOMStringMap): void {
    this.#deskPart.load().then(
      () => this.#desk!.follow(link),
      () => this.need(this.#deskPart),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lor-concept-glossary': ConceptGlossary;
  }
  interface GlobalEventHandlersEventMap {
    'lor-concept-open': CustomEvent<LorConceptOpenDetail>;
  }
}
