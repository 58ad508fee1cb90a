import { textIn, type ShownText } from '../../core/text.js';
import type { Contacts, County } from './contacts.js';

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
export const countyName = (county: County, contacts: Contacts, locale: string): ShownText =>
  textIn(county.name, locale, contacts.language) ?? nameless(county.code);

/** Stands in for a name that no language has, so that a place never goes blank. */
export const nameless = (code: string): ShownText => ({ text: code, lang: 'zxx', dir: 'ltr' });

/** Swedish names sort by Swedish rules in every language: Å, Ä and Ö come last. */
const swedishOrder = new Intl.Collator('sv');

/** The counties as a reader of the index meets them. */
export function countiesByName(
  contacts: Contacts,
  locale: string,
): readonly { readonly county: County; readonly name: ShownText }[] {
  return contacts.counties
    .map((county) => ({ county, name: shortName(county, contacts, locale) }))
    .sort((a, b) => swedishOrder.compare(a.name.text, b.name.text));
}
