import { nothing } from 'lit';
import { written } from '../../core/attributes.js';
import { LazyPart } from '../../core/lazy-part.js';
import type { ContactFinder } from './contact-finder.js';
import { placeOf, type PlaceCodes } from './find-place.js';
import type { PlaceLink } from './link-part.js';
import { placeName, shortName } from './place-names.js';
import type { Place } from './place-search.js';

/** What extras may do with their finder. */
export interface FinderActions {
  /** As when the reader has chosen from the list. */
  readonly choose: (place: Place) => void;
  /** As when the reader has gone back or forward. */
  readonly show: (codes: PlaceCodes) => void;
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
    const { deepLink } = this.#host;
    const find = (codes: PlaceCodes): Place | undefined =>
      this.#host.content && placeOf(codes, this.#host.content);
    this.#link = new links.PlaceLink(this.#host, written(deepLink), find, this.#act.show);
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
      nameOf: (place) => placeName(place, content, locale),
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
      nameOf: (county) => shortName(county, content, locale),
      choose: place && lock ? undefined : (county) => this.#act.choose({ county }),
    });
  }
}
