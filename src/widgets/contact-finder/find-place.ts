import { written } from '../../core/attributes.js';
import type { Contacts, County, Municipality } from './contacts.js';

type Coded = Partial<Pick<County, 'code' | 'letter' | 'iso'>>;

const byCode = <T extends Coded>(places: readonly T[], asked: unknown): T | undefined => {
  const code = written(asked).toUpperCase();
  return places.find((place) =>
    [place.code, place.letter, place.iso].some((each) => each?.toUpperCase() === code),
  );
};

/** A county by any of its codes: SCB's (`12`), the letter (`M`) or ISO 3166-2 (`SE-M`). */
export const findCounty = (contacts: Contacts, code: unknown): County | undefined =>
  byCode(contacts.counties, code);

/** A municipality by its code (`2584`); never by its name, which is not unique everywhere. */
export const findMunicipality = (contacts: Contacts, code: unknown): Municipality | undefined =>
  byCode(contacts.municipalities as readonly (Municipality & Coded)[], code);
