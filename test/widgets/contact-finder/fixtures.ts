import type { Contacts, County, Municipality } from '../../../src/index.js';

/** A county with every field, in several languages, and nothing unverified. */
export const county = (changes: Partial<County> = {}): County => ({
  code: '25',
  letter: 'BD',
  iso: 'SE-BD',
  name: { sv: 'Norrbottens län', en: 'Norrbotten County', ar: 'محافظة نوربوتن' },
  aliases: { sv: ['Norrbotten'], en: ['Norrbotten'], ru: ['Норрботтен'] },
  board: {
    sv: 'Länsstyrelsen i Norrbottens län',
    en: 'Norrbotten County Administrative Board',
    ar: 'إدارة محافظة نوربوتن',
  },
  phones: [
    { number: '010-225 50 00', label: { sv: 'Växel', en: 'Switchboard' } },
    { number: '+46 10 225 55 55' },
  ],
  email: 'norrbotten@example.se',
  postalAddress: '971 86 Luleå',
  visitingAddresses: [
    { address: 'Stationsgatan 5, Luleå' },
    {
      address: 'Jokkmokk',
      note: { sv: 'Boka tid före besöket.', en: 'Book a time before you visit.' },
    },
  ],
  hours: { sv: 'Vardagar 9–15', en: 'Weekdays 9–15' },
  website: 'https://example.se/norrbotten',
  contactPage: 'https://example.se/norrbotten/kontakt',
  integrationPage: 'https://example.se/norrbotten/integration',
  note: { sv: 'Ring före besök.', en: 'Call before you visit.' },
  checked: '2026-11-20',
  unverified: [],
  ...changes,
});

/** A county of which nothing is known but what it must have. */
export const bareCounty = (changes: Partial<County> = {}): County => ({
  code: '99',
  name: 'Provlän',
  ...changes,
});

export const municipality = (changes: Partial<Municipality> = {}): Municipality => ({
  code: '2584',
  name: 'Kiruna',
  county: '25',
  aliases: { se: ['Giron'], fi: ['Kiiruna'] },
  position: [20.23, 67.86],
  ...changes,
});

/** A small feed with everything in it: two counties, one of them bare, and two municipalities. */
export const contacts = (changes: Partial<Contacts> = {}): Contacts => ({
  kind: 'contacts',
  version: 1,
  language: 'sv',
  updated: '2026-11-23',
  source: { name: 'Länsstyrelserna', url: 'https://example.se/' },
  license: 'CC0-1.0',
  counties: [county(), bareCounty()],
  municipalities: [municipality(), municipality({ code: '2580', name: 'Luleå', aliases: {} })],
  ...changes,
});
