import { formatDay } from '../../core/dates.js';
import { safeHref } from '../../core/links.js';
import { textIn, type Text } from '../../core/text.js';
import type { Contacts, County } from './contacts.js';
import type { CountyFacts } from './county-facts.js';
import { propertyLine, structured, text } from './vcard-lines.js';

/** An address as address books keep it, as far as it says itself. */
interface Address {
  readonly street: string;
  readonly town?: string | undefined;
  readonly postcode?: string | undefined;
}

/**
 * A board as a contact for address books: vCard 4.0 (RFC 6350), in the language of the card. What
 * nobody has confirmed is said so in the note.
 */
export function vcardOf(
  facts: CountyFacts,
  county: County,
  contacts: Contacts,
  locale: string,
): string {
  const shown = (words: Text | undefined): string =>
    textIn(words, locale, contacts.language)?.text.trim() ?? '';
  const name = facts.board?.text ?? county.code;
  const addresses = [
    ...(county.visitingAddresses ?? []).map(({ address }) => address),
    county.postalAddress,
  ].map(shown);
  const pages = [county.website, county.contactPage, county.integrationPage].map(safeHref);
  const checked = county.checked ?? contacts.updated;
  return [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:org',
    propertyLine('FN', text(name)),
    // Empty, but there: Outlook takes no card without it, and then shows the organisation.
    'N:;;;;',
    'X-ABSHOWAS:COMPANY',
    propertyLine('ORG', structured(name)),
    // As text: Outlook and iOS would show the scheme of a tel: address as part of the number.
    ...(county.phones ?? []).map(({ number }, index) =>
      propertyLine(`TEL;TYPE=work,voice${index === 0 ? ';PREF=1' : ''}`, text(number)),
    ),
    county.email && propertyLine('EMAIL;TYPE=work', text(county.email)),
    ...addresses.filter(Boolean).map((address) => addressLine(address)),
    ...pages.map((page) => page && /^https?:/.test(page) && propertyLine('URL', page)),
    propertyLine('NOTE', text(noteOf(facts, county, contacts, locale))),
    checked && `REV:${checked.slice(0, 10).replaceAll('-', '')}T000000Z`,
    'END:VCARD',
    '',
  ]
    .filter((line) => typeof line === 'string')
    .join('\r\n');
}

/** Name of the file, in letters that every system takes. */
export function vcardName(county: County, contacts: Contacts): string {
  const names = [county.board, county.name].map(
    (words) => textIn(words, 'sv', contacts.language)?.text,
  );
  const slug = [...names, county.code].map((name) => slugOf(name ?? '')).find(Boolean);
  return `${(slug ?? 'kontakt').slice(0, 60)}.vcf`;
}

const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** What has no field of its own: names, hours, remarks, doubts, and where all this is from. */
function noteOf(facts: CountyFacts, county: County, contacts: Contacts, locale: string): string {
  const shown = (words: Text | undefined): string =>
    textIn(words, locale, contacts.language)?.text.trim() ?? '';
  const remark = (about: string, words: string | undefined): string =>
    words ? `${about}: ${words}` : '';
  const doubts = facts.facts.flatMap(({ label, values }) =>
    values.map(({ doubt }) => remark(label, doubt)),
  );
  return [
    facts.doorName?.text,
    ...(county.phones ?? []).map(({ number, label }) => remark(number, shown(label))),
    ...(county.visitingAddresses ?? []).map(({ address, note }) =>
      remark(shown(address), shown(note)),
    ),
    shown(county.hours),
    shown(county.note),
    remark(facts.phone?.text.text ?? '', facts.phone?.doubt),
    ...new Set(doubts),
    [shown(contacts.source?.name), formatDay(county.checked ?? contacts.updated, locale)]
      .filter(Boolean)
      .join(', '),
  ]
    .filter(Boolean)
    .join('\n');
}

function addressLine(address: string): string {
  const { street, town = '', postcode = '' } = addressOf(address);
  return propertyLine('ADR;TYPE=work', structured('', '', street, town, '', postcode, ''));
}

/**
 * Takes an address apart where it says itself what is what: a postcode and its town at the end,
 * or a town after the last comma. Anything else is left whole.
 */
export function addressOf(address: string): Address {
  const withCode = /^(?:(.*),)?\s*(\d{3} ?\d{2})\s+([^\d,]+)$/s.exec(address);
  if (withCode) {
    const [, street = '', postcode, town] = withCode;
    return { street: street.trim(), postcode, town: town?.trim() };
  }
  const withTown = /^(.+),\s*([^\d,]+)$/s.exec(address);
  if (withTown) return { street: withTown[1]!.trim(), town: withTown[2]!.trim() };
  return { street: address };
}
