import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { QUIET } from '../../core/announcer.js';
import { warnUnknown } from '../../core/attributes.js';
import type { ContentReader } from '../../core/content.js';
import { msg } from '../../core/localize.js';
import { sourceLine } from '../../core/source-line.js';
import { base } from '../../core/styles.js';
import { textIn } from '../../core/text.js';
import { LorWidget } from '../../core/widget.js';
import { styles } from './contact-finder.styles.js';
import type { Contacts, County } from './contacts.js';
import { countyCard } from './county-card.js';
import { countyFacts, factsAsText, type CountyFacts } from './county-facts.js';
import { findCounty, findMunicipality } from './find-place.js';
import { shortName } from './place-names.js';
import { hitCount, placeResults } from './place-results.js';
import { certainPlace, createPlaceSearch, type Place, type PlaceAnswer } from './place-search.js';
import { searchField } from './search-field.js';

/** Detail of `lor-county-change`: SCB codes, or null when nothing is chosen. */
export interface LorCountyChangeDetail {
  readonly county: string | null;
  readonly municipality: string | null;
}

const searchOf = (() => {
  const known = new WeakMap<Contacts, ReturnType<typeof createPlaceSearch>>();
  return (contacts: Contacts) => {
    let search = known.get(contacts);
    if (!search) known.set(contacts, (search = createPlaceSearch(contacts)));
    return search;
  };
})();

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
  private declare query: string;
  private declare showAll: boolean;
  /** What came of the last press on the card, in words. */
  private declare outcome: string;

  #place: Place | undefined;
  #facts: CountyFacts | undefined;
  #answer: PlaceAnswer = { kind: 'nothing-asked' };

  constructor() {
    super();
    this.query = '';
    this.showAll = false;
    this.outcome = '';
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
    this.#place = this.#wantedPlace(contacts);
    this.#facts = this.#place && countyFacts(this.#place.county, contacts, this.locale);
    this.#answer = searchOf(contacts).answer(this.query);
  }

  protected override renderContent(contacts: Contacts): TemplateResult {
    return html`${this.#facts && this.#place
      ? this.#renderCard(this.#facts, this.#place, contacts)
      : this.#renderSearch(contacts)}
    ${sourceLine(contacts, this.#facts?.checked, this.locale, this.#facts ? this.#reportLink() : nothing)}`;
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
        entered: () => this.#enter(),
        cleared: () => this.#clear(),
      })}
      <div part="results">
        ${placeResults(this.#answer, {
          contacts,
          locale: this.locale,
          showAll: this.showAll,
          choose: (place) => this.#choose(place),
          showRest: () => this.#showRest(),
          clear: () => this.#clear(),
        })}
      </div>`;
  }

  #renderCard(facts: CountyFacts, place: Place, contacts: Contacts): TemplateResult {
    return countyCard(
      facts,
      place.municipality && textIn(place.municipality.name, this.locale, contacts.language),
      this.locale,
      this.innerHeadingLevel,
      {
        outcome: this.outcome,
        copy: () => void this.#copy(facts),
        print: () => window.print(),
        searchAgain: () => this.#searchAgain(),
      },
    );
  }

  #reportLink(): unknown {
    const href = this.#facts?.reportHref;
    return href
      ? html`<a href=${href}
          >${msg('Stämmer inte uppgifterna? Meddela länsstyrelsen.', {
            id: 'finder.card.report',
            desc: "Link to the board's contact page, for reporting wrong contact details",
          })}</a
        >`
      : nothing;
  }

  /** The place the attributes ask for; a municipality says which county, so it counts first. */
  #wantedPlace(contacts: Contacts): Place | undefined {
    const municipality = findMunicipality(contacts, this.municipality);
    if (this.municipality?.trim() && !municipality) {
      warnUnknown(this, 'municipality', this.municipality);
    }
    const county = findCounty(contacts, municipality?.county ?? this.county);
    if (!county && this.county?.trim()) warnUnknown(this, 'county', this.county);
    if (!county) return undefined;
    return municipality ? { county, municipality } : { county };
  }

  #type(query: string): void {
    this.query = query;
    this.showAll = false;
    void this.updateComplete.then(() => this.announcer.say(this.t(() => hitCount(this.#answer)), QUIET));
  }

  #enter(): void {
    const place = certainPlace(this.#answer);
    if (place) {
      this.#choose(place);
      return;
    }
    this.#focus('#count');
    if (this.#answer.kind === 'hits') {
      this.announcer.say(
        this.t(() =>
          msg('Flera platser passar. Välj den du menar i listan.', {
            id: 'finder.results.choose',
            desc: 'Said when Enter is pressed while several places match',
          }),
        ),
      );
    }
  }

  #choose({ county, municipality }: Place): void {
    this.#set(county, municipality?.code);
    this.#focusLater('#board');
  }

  #searchAgain(): void {
    this.query = '';
    this.#set(undefined, undefined);
    this.#focusLater('input');
  }

  #clear(): void {
    this.#type('');
    this.#focusLater('input');
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

  async #copy(facts: CountyFacts): Promise<void> {
    const copied = await navigator.clipboard?.writeText(factsAsText(facts)).then(
      () => true,
      () => false,
    );
    const said = this.t(() =>
      copied
        ? msg('Uppgifterna är kopierade.', {
            id: 'finder.card.copied',
            desc: 'Said when the contact details have been copied',
          })
        : msg('Webbläsaren tillåter inte kopiering. Markera texten och kopiera den själv.', {
            id: 'finder.card.copy-failed',
            desc: 'Said when the browser refuses to copy',
          }),
    );
    this.outcome = said;
    this.announcer.say(said);
  }

  #focusLater(selector: string): void {
    void this.updateComplete.then(() => this.#focus(selector));
  }

  #focus(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lor-contact-finder': ContactFinder;
  }
}
