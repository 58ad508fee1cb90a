import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { booleanAttribute, oneOf } from '../../core/attributes.js';
import type { ContentReader } from '../../core/content.js';
import { LazyPart } from '../../core/lazy-part.js';
import { msg } from '../../core/localize.js';
import { SearchingWidget } from '../../core/searching-widget.js';
import { base } from '../../core/styles.js';

import { styles } from './contact-finder.styles.js';
import type { Contacts } from './contacts.js';
import { countyIndex } from './county-index.js';
import type { Extras } from './extras-part.js';
import { wantedPlace, type PlaceCodes } from './find-place.js';
import type { Place, PlaceAnswer } from './place-search.js';
import { searchField } from './search-field.js';

/** Detail of `lor-county-change`: SCB codes, or null when nothing is chosen. */
export interface LorCountyChangeDetail {
  readonly county: string | null;
  readonly municipality: string | null;
}

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
export class ContactFinder extends SearchingWidget<Contacts, PlaceAnswer> {
  static override styles: CSSResultGroup = [base, styles];

  static override properties: PropertyDeclarations = {
    county: {},
    municipality: {},
    lock: { converter: booleanAttribute },
    map: { converter: booleanAttribute },
    locate: { converter: booleanAttribute },
    layout: {},
    showAll: { state: true },
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

  declare private showAll: boolean;

  #place: Place | undefined;
  #compact = false;
  #extras: Extras | undefined;
  protected readonly searchPart = new LazyPart(this, () => import('./search-part.js'));
  readonly #card = new LazyPart(this, () => import('./card-part.js'));
  readonly #extraPart = new LazyPart(this, () => import('./extras-part.js'));

  constructor() {
    super();
    this.lock = this.map = this.locate = this.showAll = false;
  }

  protected override prepare(): unknown {
    return Promise.all([
      (this.county || this.municipality) && this.#card.load(),
      this.typed && this.searchPart.load(),
      this.#loadExtras()?.then(() => this.#extrasNow()?.load()),
    ]);
  }

  protected override prefetch(): void {
    void this.searchPart.attempt();
    void this.#card.attempt(false);
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
        say: (words) => this.announcer.say(words),
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
      query: this.typed,
      compact: this.#compact,
    });
    if (this.#place && this.#place.county !== before?.county) this.need(this.#card);
    this.answer = this.searchPart.value?.placeSearchOf(contacts).answer(this.typed) ?? this.answer;
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
        query: this.typed,
        locale: this.locale,
        typed: (query) => this.seek(query),
        entered: () => void this.enter(),
        cleared: () => this.clear(),
      })}
      ${this.#extras?.belowField()}
      <div part="results">
        ${this.searchPart.value?.placeResults(this.answer, {
          host: this,
          contacts,
          locale: this.locale,
          showAll: this.showAll,
          choose: (place) => this.#choose(place),
          showRest: () => (this.showAll = true),
          clear: () => this.clear(),
        })}
        ${
          this.answer.kind === 'hits'
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
      tell: (outcome) => void this.tell(outcome),
      searchAgain: this.lock ? undefined : () => this.#searchAgain(),
    });
  }

  /** The address says what to show. */
  #follow(codes: PlaceCodes): void {
    if (this.shadowRoot?.activeElement) this.focusSoon('#board, input');
    this.#show(codes);
    void this.ready.then(() => this.#announceChoice());
  }

  protected override seek(query: string): void {
    super.seek(query);
    this.showAll = false;
  }

  protected override takeCertain(): boolean {
    const place = this.searchPart.value?.certainPlace(this.answer);
    if (place) this.#choose(place);
    return Boolean(place);
  }

  /** Without a place it leads back to the search. */
  #choose(place?: Place): void {
    this.#show({ county: place?.county.code, municipality: place?.municipality?.code });
    this.#extras?.chosen(place);
    this.#announceChoice();
    this.focusSoon(place ? '#board' : 'input');
  }

  #searchAgain(): void {
    this.typed = '';
    this.#choose();
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
}

declare global {
  interface HTMLElementTagNameMap {
    'lor-contact-finder': ContactFinder;
  }
  interface GlobalEventHandlersEventMap {
    'lor-county-change': CustomEvent<LorCountyChangeDetail>;
  }
}
