import type { Contacts, County, Municipality } from './contacts.js';

const same = (a: string | undefined, b: string): boolean =>
  a !== undefined && a.toUpperCase() === b;

/** A county by any of its codes: SCB's (`12`), the letter (`M`) or ISO 3166-2 (`SE-M`). */
export function findCounty(contacts: Contacts, code: unknown): County | undefined {
  const asked = String(code ?? '').trim().toUpperCase();
  return contacts.counties.find(
    (county) => same(county.code, asked) || same(county.letter, asked) || same(county.iso, asked),
  );
}

/** A municipality by its code (`2584`); never by its name, which is not unique everywhere. */
export function findMunicipality(contacts: Contacts, code: unknown): Municipality | undefined {
  const asked = String(code ?? '').trim().toUpperCase();
  return contacts.municipalities.find((municipality) => same(municipality.code, asked));
}
