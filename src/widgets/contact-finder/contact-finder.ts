import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { QUIET } from '../../core/announcer.js';
import { warnUnknown, written } from '../../core/attributes.js';
import type { ContentReader } from '../../core/content.js';
import { LazyPart } from '../../core/lazy-part.js';
import { msg } from '../../core/localize.js';
import { base } from '../../core/styles.js';
import { textIn } from '../../core/text.js';
import { LorWidget } from '../../core/widget.js';
import { styles } from './contact-finder.styles.js';
import type { Contacts, County } from './contacts.js';
import { countyIndex } from './county-index.js';
import { findCounty, findMunicipality } from './find-place.js';
import { placeName, shortName } from './place-names.js';
import type { Place, PlaceAnswer } from './place-search.js';
import { searchField } from './search-field.js';

/** Detail of `lor-county-change`: SCB codes, or null when nothing is chosen. */
export interface LorCountyChangeDetail {
  readonly county: string | null;
  readonly municipality: string | null;
}

const NOTHING_ASKED: PlaceAnswer = { kind: 'nothing-asked' };

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
 * @fires {CustomEvent} lor-ready - Content is shown.
 * @fires {CustomEvent} lor-error - Content could not be shown; detail is error and reason.
 * @fires {CustomEvent} lor-county-change - The reader chose a place or went back; detail is county and municipality.
 */
export class ContactFinder extends LorWidget<Contacts> {
  static override styles: CSSResultGroup = [base, styles];

  static override properties: PropertyDeclarations = {
    county: {},
    municipality: {},
    query: { state: true },
    showAll: { state: true },
    outcome: { state: true },
  };

  /** The county to show: SCB code (`12`), letter (`M`) or ISO 3166-2 (`SE-M`). */
  declare county: string | undefined;
  /** The municipality whose board to show: SCB code (`2584`). */
  declare municipality: string | undefined;

  /** What the reader has typed; it leaves the element in no event and no address. */
  declare private query: string;
  declare private showAll: boolean;
  /** What came of the last press on the card, in words. */
  declare private outcome: string;

  #place: Place | undefined;
  #answer: PlaceAnswer = NOTHING_ASKED;
  #unsaid = false;
  /** Where focus goes as soon as it is there: the card may still be on its way. */
  #focusWish = '';
  readonly #search = new LazyPart(this, () => import('./search-part.js'));
  readonly #card = new LazyPart(this, () => import('./card-part.js'));

  constructor() {
    super();
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
    ]);
  }

  protected override defaultHeading(): string {
    return msg('Hitta din länsstyrelse', {
      id: 'finder.title',
      desc: 'Heading of the contact finder: find your county administrative board',
    });
  }

  protected override async contentReader(): Promise<ContentReader<Contacts>> {
    return (await import('./contacts.schema.js')).readContacts;
  }

  protected override willUpdate(): void {
    const contacts = this.content;
    if (!contacts) return;
    const before = this.#place;
    this.#place = this.#wantedPlace(contacts);
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

  protected override renderContent(contacts: Contacts): TemplateResult {
    // Until the card's part has come, the search stays rather than nothing.
    return (this.#place && this.#renderCard(this.#place, contacts)) ?? this.#renderSearch(contacts);
  }

  #renderSearch(contacts: Contacts): TemplateResult {
    const example = contacts.municipalities.at(-1) ?? contacts.counties.at(-1);
    return html`<slot name="intro"
        ><p class="intro">
          ${msg('Sök på kommun eller län, så får du telefonnummer, adress och länkar.', {
            id: 'finder.intro',
            desc: 'What the contact finder does, above the search field',
          })}
        </p></slot
      >
      ${searchField({
        query: this.query,
        municipality: textIn(example?.name, this.locale, contacts.language),
        county: contacts.counties[0] && shortName(contacts.counties[0], contacts, this.locale),
        locale: this.locale,
        typed: (query) => this.#type(query),
        entered: () => void this.#enter(),
        cleared: () => this.#clear(),
      })}
      <div part="results">
        ${this.#search.value?.placeResults(this.#answer, {
          nameOf: (place) => placeName(place, contacts, this.locale),
          locale: this.locale,
          showAll: this.showAll,
          choose: (place) => this.#choose(place),
          showRest: () => this.#showRest(),
          clear: () => this.#clear(),
        })}
        ${
          this.#answer.kind === 'hits'
            ? nothing
            : countyIndex(contacts, this.locale, (county) => this.#choose({ county }))
        }
      </div>`;
  }

  #renderCard({ county, municipality }: Place, contacts: Contacts): TemplateResult | undefined {
    const card = this.#card.value;
    const facts = card?.countyFacts(county, contacts, this.locale);
    return (
      facts &&
      card?.countyCard(facts, {
        contacts,
        municipality,
        locale: this.locale,
        headingLevel: this.innerHeadingLevel,
        outcome: this.outcome,
        copy: () => void card.copyFacts(facts).then((outcome) => this.#tell(this.t(outcome))),
        searchAgain: () => this.#searchAgain(),
      })
    );
  }

  /** The place the attributes ask for; a municipality says which county, so it counts first. */
  #wantedPlace(contacts: Contacts): Place | undefined {
    const municipality = findMunicipality(contacts, this.municipality);
    if (!municipality && written(this.municipality)) {
      warnUnknown(this, 'municipality', this.municipality);
    }
    const county = findCounty(contacts, municipality?.county ?? this.county);
    if (!county && written(this.county)) warnUnknown(this, 'county', this.county);
    if (!county) return undefined;
    return municipality ? { county, municipality } : { county };
  }

  #prefetch(): void {
    // Only a guess: what is really needed says so when it cannot be had.
    for (const part of [this.#search, this.#card]) part.load().catch(() => undefined);
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

  #choose({ county, municipality }: Place): void {
    this.#set(county, municipality?.code);
    this.#focusWish = '#board';
  }

  #searchAgain(): void {
    this.query = '';
    this.#set(undefined, undefined);
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

  #set(county: County | undefined, municipality: string | undefined): void {
    this.county = county?.code;
    this.municipality = municipality;
    this.outcome = '';
    this.announcer.stop();
    const detail: LorCountyChangeDetail = {
      county: county?.code ?? null,
      municipality: municipality ?? null,
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
}
