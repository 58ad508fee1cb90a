import { nothing } from 'lit';
import { written } from '../../core/attributes.js';
import { LazyPart } from '../../core/lazy-part.js';
import type { ShownText } from '../../core/text.js';
import type { ContactFinder } from './contact-finder.js';
import type { County } from './contacts.js';
import type { PlaceCodes } from './find-place.js';
import type { PlaceLink } from './link-part.js';
import type { Place } from './place-search.js';

/** What extras may do with their finder. */
export interface FinderActions {
  /** As when the reader has chosen from the list. */
  readonly choose: (place: Place) => void;
  /** As when the reader has gone back or forward. */
  readonly show: (codes: PlaceCodes) => void;
  readonly nameOf: (place: Place) => ShownText;
  /** A county's name as the list writes it. */
  readonly countyName: (county: County) => ShownText;
  /** The place with these codes, in what is shown now. */
  readonly find: (codes: PlaceCodes) => Place | undefined;
  /** Says something in the finder's live region and language. */
  readonly say: (words: () => string) => void;
}

/** What is shown now. */
export interface FinderState {
  readonly place: Place | undefined;
  readonly query: string;
  readonly compact: boolean;
}

/**
 * What only some pages ask for: the map, the position, the link. Each is loaded when its attribute
 * asks for it, and the finder is whole without those that cannot be had.
 */
export class Extras {
  readonly #host: ContactFinder;
  readonly #act: FinderActions;
  #state: FinderState | undefined;
  #link: PlaceLink | undefined;
  readonly #map;
  readonly #locate;
  readonly #links;

  constructor(host: ContactFinder, act: FinderActions) {
    this.#host = host;
    this.#act = act;
    this.#map = new LazyPart(host, () => import('./map-part.js'));
    this.#locate = new LazyPart(host, () => import('./locate-part.js'));
    this.#links = new LazyPart(host, () => import('./link-part.js'));
  }

  load(): Promise<unknown> {
    const { map, locate, deepLink, lock } = this.#host;
    return Promise.all([
      map && this.#map.attempt(),
      locate && this.#locate.attempt(),
      deepLink && !lock && this.#links.attempt(),
    ]);
  }

  /** Before the finder decides what to show: the address counts before the attributes. */
  start(): void {
    void this.load();
    const links = this.#links.value;
    if (this.#link || !links || this.#host.lock) return;
    const { find, show } = this.#act;
    this.#link = new links.PlaceLink(this.#host, written(this.#host.deepLink), find, show);
  }

  /** Before the finder is rendered. */
  update(state: FinderState): void {
    this.#state = state;
  }

  /** Notes what the reader has chosen; nothing after going back to the search. */
  chosen(place?: Place): void {
    this.#link?.write(place);
  }

  /** What stands between the search field and the results. */
  belowField(): unknown {
    const { content, locale, locate } = this.#host;
    if (!locate || !content || !this.#state) return nothing;
    const { query } = this.#state;
    return this.#locate.value?.locateView(this.#host, {
      contacts: content,
      locale,
      query,
      nameOf: this.#act.nameOf,
      choose: this.#act.choose,
      say: this.#act.say,
    });
  }

  /** The search or the card, with what stands beside it. */
  around(view: unknown): unknown {
    const { content, locale, map, lock } = this.#host;
    const part = this.#map.value;
    if (!map || !content || !part || !this.#state || this.#state.compact) return view;
    const { place } = this.#state;
    return part.besideMap(this.#host, view, {
      contacts: content,
      chosen: place,
      locale,
      nameOf: this.#act.countyName,
      choose: place && lock ? undefined : (county) => this.#act.choose({ county }),
    });
  }
}
