import type { LitElement } from 'lit';
import { DeepLink } from '../../core/deep-link.js';
import type { PlaceCodes } from './find-place.js';
import type { Place } from './place-search.js';

type FindPlace = (codes: PlaceCodes) => Place | undefined;

/** What stands in the address for a place: its code, with its county's where that is not enough. */
export function linkOf({ county, municipality }: Place, find: FindPlace): string {
  if (!municipality) return county.code;
  return find({ county: municipality.code })
    ? `${county.code}/${municipality.code}`
    : municipality.code;
}

/** The place an address means: any code of a county counts, a municipality's own code too. */
export function placeOfLink(value: string, find: FindPlace): Place | undefined {
  const found = find({ county: value }) ?? find({ municipality: value });
  if (found) return found;
  const [, county, municipality] = /^(.*)\/(.*)$/.exec(value) ?? [];
  const pair = find({ municipality });
  return pair?.county.code === county ? pair : undefined;
}

/** Keeps the chosen place in the page's address. */
export class PlaceLink {
  readonly #link: DeepLink;
  readonly #find: FindPlace;
  /** What the page shows where the address says nothing. */
  readonly #preset: PlaceCodes;

  /** @param go shows a place that the address names, now or after Back and Forward */
  constructor(
    host: LitElement & PlaceCodes,
    key: string,
    find: FindPlace,
    go: (codes: PlaceCodes) => void,
  ) {
    this.#find = find;
    this.#preset = { county: host.county, municipality: host.municipality };
    this.#link = new DeepLink(host, key, () => go(this.#codes ?? this.#preset));
    const codes = this.#codes;
    if (codes) go(codes);
  }

  /** @param place what the reader has chosen; nothing after going back to the search */
  write(place?: Place): void {
    this.#link.write(place ? linkOf(place, this.#find) : null);
  }

  get #codes(): PlaceCodes | undefined {
    const { value } = this.#link;
    const place = value ? placeOfLink(value, this.#find) : undefined;
    return place && codesOf(place);
  }
}

export const codesOf = ({ county, municipality }: Place): PlaceCodes => ({
  county: county.code,
  municipality: municipality?.code,
});
