import { formatDay } from '../../core/dates.js';
import { fold } from '../../core/fold.js';
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
 * nobody has confirmed is said so in the note. What is done for Outlook and iOS follows reports of
 * others; it could not be tried in them.
 */
export function vcardOf(
  facts: CountyFacts,
  county: County,
  contacts: Contacts,
  locale: string,
): string {
  const shown = (words: Text | undefined): string =>
    textIn(words, locale, contacts.language)?.text.trim() ?? '';
  const name = [facts.board?.text, county.code].find((words) => value(words)) ?? '';
  const addresses = [
    ...(county.visitingAddresses ?? []).map(({ address }) => address),
    county.postalAddress,
  ].map(shown);
  const pages = [county.website, county.contactPage, county.integrationPage].map(safeHref);
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:org',
    propertyLine('FN', value(name)),
    // Empty, but there: the versions that most readers were made for demand it, and this is how
    // Google and Apple write an organisation. Apple knows one by its own property, not by KIND.
    'N:;;;;',
    'X-ABSHOWAS:COMPANY',
    propertyLine('ORG', structured(withPlainLines(name).trim())),
    LANGUAGE_TAG.test(contacts.language) && `LANG:${contacts.language}`,
    // As text: as a tel: address, which the standard prefers, many show the scheme as part of the
    // number. The types without quotation marks, which iOS would show.
    ...(county.phones ?? [])
      .map(({ number }) => value(number))
      .filter(Boolean)
      .map((number, index) =>
        propertyLine(`TEL;TYPE=work,voice${index === 0 ? ';PREF=1' : ''}`, number),
      ),
    withValue('EMAIL;TYPE=work', value(county.email)),
    ...addresses.filter(Boolean).map((address) => addressLine(address)),
    // Old versions of Outlook pass over the address of a page that has no type.
    ...pages.map((page) => page && /^https?:/.test(page) && propertyLine('URL;TYPE=work', page)),
    withValue('NOTE', value(noteOf(facts, county, contacts, locale))),
    revision(county.checked) ?? revision(contacts.updated),
    // No UID: nothing that stays the same names this board in every feed.
    'END:VCARD',
  ];
  return lines
    .filter(Boolean)
    .map((line) => `${line as string}\r\n`)
    .join('');
}

const LANGUAGE_TAG = /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i;

/** Some readers end a line at Unicode's own separators, too. */
const withPlainLines = (words: string): string => words.replace(/\r\n?|[\u2028\u2029]/g, '\n');

/**
 * One text as a value. A semicolon stands as it is, which the standard leaves open: Thunderbird
 * and Nextcloud would show the backslash.
 */
const value = (words = ''): string => text(withPlainLines(words)).trim();

const withValue = (property: string, words: string): string | undefined =>
  words ? propertyLine(property, words) : undefined;

/** A text as a parameter, where a backslash escapes nothing (RFC 6868). */
const parameter = (words: string): string =>
  `"${withPlainLines(words)
    .replaceAll('^', '^^')
    .replaceAll('"', "^'")
    .replaceAll('\n', '^n')
    .replace(/\p{Cc}/gu, '')}"`;

/** Undefined for what is no day: anything may stand in a feed. */
const revision = (day = ''): string | undefined =>
  formatDay(day, 'sv') && `REV:${day.slice(0, 10).replaceAll('-', '')}T000000Z`;

/** Name of the file, in letters that every system takes. */
export function vcardName(county: County, contacts: Contacts): string {
  const names = [county.board, county.name].map(
    (words) => textIn(words, 'sv', contacts.language)?.text,
  );
  const slug = [...names, county.code].map((name) => slugOf(name ?? '')).find(Boolean);
  return `${(slug ?? 'kontakt').slice(0, 60)}.vcf`;
}

const slugOf = (name: string): string =>
  fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** What has no field of its own: names, hours, remarks, doubts, and where all this is from. */
function noteOf(facts: CountyFacts, county: County, contacts: Contacts, locale: string): string {
  const shown = (words: Text | undefined): string =>
    textIn(words, locale, contacts.language)?.text.trim() ?? '';
  const remark = (about: string, words: string | undefined): string =>
    words ? `${about}: ${words}` : '';
  // The card's links have names, the contact's have none: the address tells which one is meant.
  const doubts = facts.facts.flatMap(({ label, values }) =>
    values.map(({ text, href, doubt }) =>
      remark(href?.startsWith('http') ? `${text.text} (${href})` : label, doubt),
    ),
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
  return propertyLine(
    `ADR;TYPE=work;LABEL=${parameter(address)}`,
    structured(...['', '', street, town, '', postcode, ''].map(withPlainLines)),
  );
}

/**
 * Takes an address apart where it says itself what is what: a postcode and its town at the end,
 * or a town after the last comma. Anything else is left whole.
 */
export function addressOf(address: string): Address {
  const withCode = /^(?:(.*),)?\s*(\d{3}[ \u00a0]?\d{2})\s+([^\s\d,][^\d,]*)$/s.exec(address);
  if (withCode) {
    const [, street = '', postcode, town] = withCode;
    return { street: street.trim(), postcode, town: town?.trim() };
  }
  const withTown = /^(.+),\s*([^\s\d,][^\d,]*)$/s.exec(address);
  if (withTown) return { street: withTown[1]!.trim(), town: withTown[2]!.trim() };
  return { street: address };
}
