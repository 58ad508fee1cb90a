import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { QUIET } from '../../core/announcer.js';
import { booleanAttribute, oneOf } from '../../core/attributes.js';
import type { ContentReader } from '../../core/content.js';
import { LazyPart } from '../../core/lazy-part.js';
import { msg } from '../../core/localize.js';
import { base } from '../../core/styles.js';
import type { ShownText } from '../../core/text.js';
import { LorWidget } from '../../core/widget.js';
import { styles } from './contact-finder.styles.js';
import type { Contacts } from './contacts.js';
import { countyIndex } from './county-index.js';
import type { Extras } from './extras-part.js';
import { placeOf, wantedPlace, type PlaceCodes } from './find-place.js';
import { placeName, shortName } from './place-names.js';
import type { Place, PlaceAnswer } from './place-search.js';
import { searchField } from './search-field.js';

/** Detail of `lor-county-change`: SCB codes, or null when nothing is chosen. */
export interface LorCountyChangeDetail {
  readonly county: string | null;
  readonly municipality: string | null;
}

const NOTHING_ASKED: PlaceAnswer = { kind: 'nothing-asked' };
const LAYOUTS = ['full', 'compact'] as const;

/**
 * Finds the county administrative board for where you live or work, and how to reach it.
 *
 * @summary Finds the county administrative board for a municipality or county, and how to reach it.
 * @tagname lor-contact-finder
 * @slot - Fallback, such as a link to lansstyrelsen.se: shown until content is, and when it cannot be.
 * @slot intro - The editor's own words above the search field.
 * @slot footer - The editor's own words at the end.
 * @csspart base - The region around everything.
 * @csspart title - The heading.
 * @csspart search - The search form.
 * @csspart results - Everything below the search field.
 * @csspart count - The line that says how many places match.
 * @csspart item - One place among the hits.
 * @csspart empty - The sentence shown when no place matches.
 * @csspart card - The card of the chosen board.
 * @csspart error - The message when there is nothing to show.
 * @csspart retry - The button that tries again.
 * @csspart source - The line with source and date.
 * @fires {CustomEvent<LorCountyChangeDetail>} lor-county-change - The reader chose a place or went back; detail is county and municipality.
 */
export class ContactFinder extends LorWidget<Contacts> {
  static override styles: CSSResultGroup = [base, styles];

  static override properties: PropertyDeclarations = {
    county: {},
    municipality: {},
    lock: { converter: booleanAttribute },
    map: { converter: booleanAttribute },
    locate: { converter: booleanAttribute },
    layout: {},
    query: { state: true },
    showAll: { state: true },
    outcome: { state: true },
  };

  /** The county to show: SCB code (`12`), letter (`M`) or ISO 3166-2 (`SE-M`). */
  declare county: string | undefined;
  /** The municipality whose board to show: SCB code (`2584`). */
  declare municipality: string | undefined;
  /** Only the county asked for, without a search. */
  declare lock: boolean;
  /** A map of the counties beside the search, where there is room for it. */
  declare map: boolean;
  /** Offers to find the nearest municipalities by the reader's position. */
  declare locate: boolean;
  /** `compact` shows what most people come for and folds the rest. */
  declare layout: 'full' | 'compact' | undefined;

  /** What the reader has typed; it leaves the element in no event and no address. */
  declare private query: string;
  declare private showAll: boolean;
  /** What came of the last press on the card, in words. */
  declare private outcome: string;

  #place: Place | undefined;
  #answer: PlaceAnswer = NOTHING_ASKED;
  #compact = false;
  #unsaid = false;
  /** Where focus goes as soon as it is there: the card may still be on its way. */
  #focusWish = '';
  #extras: Extras | undefined;
  readonly #search = new LazyPart(this, () => import('./search-part.js'));
  readonly #card = new LazyPart(this, () => import('./card-part.js'));
  readonly #extraPart = new LazyPart(this, () => import('./extras-part.js'));

  constructor() {
    super();
    this.lock = this.map = this.locate = false;
    this.query = '';
    this.showAll = false;
    this.outcome = '';
    // Whoever touches the widget is about to search or choose.
    for (const sign of ['pointerover', 'focusin']) {
      this.addEventListener(sign, () => this.#prefetch(), { once: true });
    }
  }

  protected override prepare(): unknown {
    return Promise.all([
      (this.county || this.municipality) && this.#card.load(),
      this.query && this.#search.load(),
      this.#loadExtras()?.then(() => this.#extrasNow()?.load()),
    ]);
  }

  readonly #nameOf = (place: Place): ShownText => placeName(place, this.content!, this.locale);

  #prefetch(): void {
    void this.#search.attempt();
    void this.#card.attempt();
  }

  #loadExtras(): Promise<unknown> | undefined {
    if (this.map || this.locate || this.deepLink) {
      return Promise.all([this.#extraPart.attempt(), this.deepLink && this.#card.attempt()]);
    }
    return undefined;
  }

  #extrasNow(): Extras | undefined {
    const part = this.#extraPart.value;
    return (this.#extras ??=
      part &&
      new part.Extras(this, {
        choose: (place) => this.#choose(place),
        show: (codes) => this.#follow(codes),
        nameOf: this.#nameOf,
        countyName: (county) => shortName(county, this.content!, this.locale),
        find: (codes) => this.content && placeOf(codes, this.content),
        say: (words) => this.announcer.say(this.t(words)),
      }));
  }

  protected override defaultHeading(): string {
    return msg('Hitta din länsstyrelse', {
      id: 'finder.title',
      desc: 'Heading of the contact finder: find your county administrative board',
    });
  }

  /** @ignore */
  override async contentReader(): Promise<ContentReader<Contacts>> {
    return (await import('./contacts.schema.js')).readContacts;
  }

  protected override willUpdate(): void {
    const contacts = this.content;
    if (!contacts) return;
    void this.#loadExtras();
    this.#compact = oneOf(this, 'layout', this.layout, LAYOUTS) === 'compact';
    const extras = this.#extrasNow();
    extras?.start();
    const before = this.#place;
    this.#place = wantedPlace(this, contacts);
    extras?.update({
      place: this.#place,
      query: this.query,
      compact: this.#compact,
    });
    if (this.#place && this.#place.county !== before?.county) this.need(this.#card);
    this.#answer = this.#search.value?.placeSearchOf(contacts).answer(this.query) ?? NOTHING_ASKED;
  }

  protected override updated(): void {
    super.updated();
    if (this.#focus(this.#focusWish)) this.#focusWish = '';
    const search = this.#search.value;
    if (!this.#unsaid || !search) return;
    this.#unsaid = false;
    this.announcer.say(
      this.t(() => search.hitCount(this.#answer)),
      QUIET,
    );
  }

  protected override renderContent(contacts: Contacts): unknown {
    const place = this.#place;
    // Until the card's part has come, the search stays rather than nothing.
    const view = (place && this.#renderCard(place, contacts)) ?? this.#renderSearch(contacts);
    return this.#extras?.around(view) ?? view;
  }

  #renderSearch(contacts: Contacts): TemplateResult {
    return html`${searchField({
        contacts,
        query: this.query,
        locale: this.locale,
        typed: (query) => this.#type(query),
        entered: () => void this.#enter(),
        cleared: () => this.#clear(),
      })}
      ${this.#extras?.belowField()}
      <div part="results">
        ${this.#search.value?.placeResults(this.#answer, {
          nameOf: this.#nameOf,
          locale: this.locale,
          showAll: this.showAll,
          choose: (place) => this.#choose(place),
          showRest: () => this.#showRest(),
          clear: () => this.#clear(),
        })}
        ${
          this.#answer.kind === 'hits'
            ? nothing
            : countyIndex(contacts, this.locale, this.#compact, (county) =>
                this.#choose({ county }),
              )
        }
      </div>`;
  }

  #renderCard(place: Place, contacts: Contacts): TemplateResult | undefined {
    return this.#card.value?.countyCard({
      contacts,
      place,
      locale: this.locale,
      headingLevel: this.innerHeadingLevel,
      compact: this.#compact,
      outcome: this.outcome,
      tell: (outcome) => void outcome.then((words) => this.#tell(this.t(words))),
      searchAgain: this.lock ? undefined : () => this.#searchAgain(),
    });
  }

  /** The address says what to show. */
  #follow(codes: PlaceCodes): void {
    if (this.shadowRoot?.activeElement) this.#focusWish = '#board, input';
    this.#show(codes);
    void this.ready.then(() => this.#announceChoice());
  }

  #type(query: string): void {
    this.query = query;
    this.showAll = false;
    this.#unsaid = true;
    this.#focusWish = '';
    if (!this.#search.value) this.need(this.#search);
  }

  async #enter(): Promise<void> {
    if (!this.query.trim()) return;
    await this.#search.load().catch(() => undefined);
    await this.updateComplete;
    const search = this.#search.value;
    const place = search?.certainPlace(this.#answer);
    if (place) {
      this.#choose(place);
      return;
    }
    this.#focus('#count');
    if (search && this.#answer.kind === 'hits') this.announcer.say(this.t(search.severalFit));
  }

  #choose(place: Place): void {
    this.#show({ county: place.county.code, municipality: place.municipality?.code });
    this.#extras?.chosen(place);
    this.#announceChoice();
    this.#focusWish = '#board';
  }

  #searchAgain(): void {
    this.query = '';
    this.#show({});
    this.#extras?.chosen();
    this.#announceChoice();
    this.#focusWish = 'input';
  }

  #clear(): void {
    this.#type('');
    this.#focusWish = 'input';
  }

  #showRest(): void {
    const shown = this.renderRoot.querySelectorAll('.row').length;
    this.showAll = true;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelectorAll<HTMLElement>('.row')[shown]?.focus(),
    );
  }

  #show({ county, municipality }: PlaceCodes): void {
    this.county = county;
    this.municipality = municipality;
    this.outcome = '';
    this.announcer.stop();
  }

  #announceChoice(): void {
    const place = this.content && wantedPlace(this, this.content);
    const detail: LorCountyChangeDetail = {
      county: place?.county.code ?? null,
      municipality: place?.municipality?.code ?? null,
    };
    this.dispatchEvent(
      new CustomEvent('lor-county-change', { bubbles: true, composed: true, detail }),
    );
  }

  #tell(outcome: string): void {
    this.outcome = outcome;
    this.announcer.say(outcome);
  }

  #focus(selector: string): boolean {
    const target = selector && this.renderRoot.querySelector<HTMLElement>(selector);
    if (target) target.focus();
    return Boolean(target);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lor-contact-finder': ContactFinder;
  }
  interface GlobalEventHandlersEventMap {
    'lor-county-change': CustomEvent<LorCountyChangeDetail>;
  }
}
