import { array, nullable, object, optional } from 'valibot';

/** The "contacts" feed: its schemas, and what the published JSON Schema says about them. */
export const contacts = {
  name: 'contacts.schema.json',
  file: 'src/widgets/contact-finder/contacts.records.ts',
  title: 'Content of lor-contact-finder: a "contacts" feed',

  /** The whole, which the widget reads record by record. */
  feed: ({ envelopeSchema, countySchema, municipalitySchema }) =>
    object({
      ...envelopeSchema.entries,
      counties: array(countySchema),
      municipalities: optional(nullable(array(municipalitySchema))),
    }),

  /** What gets a name of its own, and is used by it. */
  definitions: ({ envelopeSchema, countySchema, municipalitySchema }) => {
    const { name, aliases, phones, visitingAddresses } = countySchema.entries;
    return {
      text: name,
      aliases: aliases.wrapped,
      source: envelopeSchema.entries.source.wrapped,
      phone: phones.wrapped.item,
      visitingAddress: visitingAddresses.wrapped.item,
      county: countySchema,
      municipality: municipalitySchema,
    };
  },

  /** For those who write a feed: what each named thing is. */
  about: {
    text: 'A text in the language of the feed, or one text for each language: { "sv": "…", "en": "…" }. Plain text: markup is shown as it stands. Cut after 5,000 characters.',
    aliases:
      'Names in other languages or wordings, by language: { "fi": ["…"] }. Searched, never shown as the name.',
    source: 'Where the facts are from.',
    phone: 'A telephone number.',
    visitingAddress: 'A place to go to.',
    county: 'A county and how to reach its county administrative board.',
    municipality: 'A municipality, by which people find their county.',
  },

  /** … and what each of their fields holds. */
  fields: {
    feed: {
      kind: 'What the feed is about: always "contacts".',
      version: 'Version of the format: 1.',
      language: 'Language of the texts that name none (BCP 47). Without it: "sv".',
      updated: 'Day on which the facts were last changed, such as "2026-11-23".',
      source: 'Where the facts are from; stands below them.',
      license: 'Licence of the facts, as an SPDX identifier such as "CC0-1.0".',
      review:
        'Who has read the texts of each language: "human" or "machine". Texts translated by machine and read by nobody are said to be so.',
      counties: 'The counties.',
      municipalities: 'The municipalities. Without them people choose from the counties.',
    },
    source: {
      name: 'Name of whoever answers for the facts.',
      url: 'Their web address.',
    },
    county: {
      code: 'Key of the county, used once: in Sweden two digits from SCB, such as "25".',
      letter: 'County letter, such as "BD".',
      iso: 'ISO 3166-2 code, such as "SE-BD".',
      name: 'Name of the county.',
      aliases: 'Other names that people search for.',
      board: 'Name of the county administrative board.',
      phones: 'Telephone numbers; the first is the one people are asked to call.',
      email: 'E-mail address.',
      postalAddress: 'Postal address.',
      visitingAddresses: 'Visiting addresses.',
      hours: 'When somebody answers or the door is open.',
      website: 'Web address of the board’s website.',
      contactPage: 'Web address of the page with all ways to reach the board.',
      integrationPage: 'Web address of the page about integration.',
      note: 'Something more that people should know.',
      checked: 'Day on which somebody last checked these facts, such as "2026-11-23".',
      unverified:
        'Names of the fields that nobody has seen confirmed, such as ["hours"]; the widget says so.',
    },
    phone: {
      number: 'The number as people write it; at least three digits.',
      label: 'Whose number it is, such as "Växel".',
    },
    visitingAddress: {
      address: 'Street and place.',
      note: 'What to know before going there.',
    },
    municipality: {
      code: 'Key of the municipality, used once: in Sweden four digits from SCB, such as "2584".',
      name: 'Name of the municipality, without "kommun".',
      county: 'The "code" of its county.',
      aliases: 'Other names that people search for.',
      position: '[longitude, latitude] of a point inside the municipality, in degrees (WGS 84).',
    },
  },
};
