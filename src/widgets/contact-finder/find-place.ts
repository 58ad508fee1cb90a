import { warnUnknown, written } from '../../core/attributes.js';
import type { Contacts, County, Municipality } from './contacts.js';
import type { Place } from './place-search.js';

type Coded = Partial<Pick<County, 'code' | 'letter' | 'iso'>>;

const byCode = <T extends Coded>(places: readonly T[], asked: unknown): T | undefined => {
  const code = written(asked).toUpperCase();
  return code
    ? places.find((place) =>
        [place.code, place.letter, place.iso].some((each) => each?.toUpperCase() === code),
      )
    : undefined;
};

/** Codes of a place; a municipality's says which county, too. */
export interface PlaceCodes {
  /** SCB's (`12`), the letter (`M`) or ISO 3166-2 (`SE-M`). */
  readonly county?: string | undefined;
  /** SCB's (`2584`); never a name, which is not unique everywhere. */
  readonly municipality?: string | undefined;
}

/** The place with these codes; a municipality's says which county, so it counts first. */
export function placeOf(codes: PlaceCodes, contacts: Contacts): Place | undefined {
  const municipality = byCode(
    contacts.municipalities as readonly (Municipality & Coded)[],
    codes.municipality,
  );
  const county = byCode(contacts.counties, municipality?.county ?? codes.county);
  if (!county) return undefined;
  return municipality ? { county, municipality } : { county };
}

/** The place that an element's attributes ask for; what is unknown is said once. */
export function wantedPlace(element: Element & PlaceCodes, contacts: Contacts): Place | undefined {
  const place = placeOf(element, contacts);
  const { county, municipality } = element;
  if (!place?.municipality && written(municipality)) {
    warnUnknown(element, 'municipality', municipality);
  }
  if (!place && written(county)) warnUnknown(element, 'county', county);
  return place;
}
