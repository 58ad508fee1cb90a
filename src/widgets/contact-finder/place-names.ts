import { textIn, type ShownText } from '../../core/text.js';
import { byName } from './by-name.js';
import type { Contacts, County } from './contacts.js';
import type { Place } from './place-search.js';

/**
 * The name of a county as an index writes it: an alias that its name begins with ("Norrbotten"
 * of "Norrbottens län"), else the name itself.
 */
export function shortName(county: County, contacts: Contacts, locale: string): ShownText {
  const name = countyName(county, contacts, locale);
  const short = county.aliases?.[name.lang]?.find((alias) => name.text.startsWith(alias));
  return short ? { ...name, text: short } : name;
}

/** The county's name in the reader's language; its code if the content has none. */
const countyName = (county: County, contacts: Contacts, locale: string): ShownText =>
  textIn(county.name, locale, contacts.language) ?? nameless(county.code);

/** Name of a municipality or a county. */
export const placeName = (
  { county, municipality }: Place,
  contacts: Contacts,
  locale: string,
): ShownText =>
  municipality
    ? (textIn(municipality.name, locale, contacts.language) ?? nameless(municipality.code))
    : countyName(county, contacts, locale);

/** Stands in for a name that no language has, so that a place never goes blank. */
const nameless = (code: string): ShownText => ({ text: code, lang: 'zxx', dir: 'ltr' });

/**
 * The counties as a reader of the index meets them. Swedish names sort by Swedish rules in every
 * language: Å, Ä and Ö come last.
 */
export function countiesByName(
  contacts: Contacts,
  locale: string,
): readonly { readonly county: County; readonly name: ShownText }[] {
  return contacts.counties
    .map((county) => ({ county, name: shortName(county, contacts, locale) }))
    .sort((a, b) => byName(a.name.text, b.name.text));
}
