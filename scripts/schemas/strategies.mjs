import { array, object } from 'valibot';

/** The "strategies" feed: its schemas, and what the published JSON Schema says about them. */
export const strategies = {
  name: 'strategies.schema.json',
  file: 'src/widgets/strategy-list/strategies.records.ts',
  title: 'Content of lor-strategy-list: a "strategies" feed',

  /** The whole, which the widget reads record by record. */
  feed: ({ envelopeSchema, strategySchema }) =>
    object({ ...envelopeSchema.entries, strategies: array(strategySchema) }),

  /** What gets a name of its own, and is used by it. */
  definitions: ({ envelopeSchema, strategySchema }) => ({
    text: strategySchema.entries.title,
    labels: envelopeSchema.entries.types.wrapped,
    source: envelopeSchema.entries.source.wrapped,
    strategy: strategySchema,
  }),

  /** For those who write a feed: what each named thing is. */
  about: {
    text: 'A text in the language of the feed, or one text for each language: { "sv": "…", "en": "…" }. Plain text: markup is shown as it stands. Cut after 5,000 characters.',
    labels: 'What each key is called: { "housing": { "sv": "Bosättning" } }.',
    source: 'Where the list is from.',
    strategy:
      'A strategy or another document: an agreement, an action plan, a situation report. Every field but "id" and "title" may be missing or null.',
  },

  /** … and what each of their fields holds. */
  fields: {
    feed: {
      kind: 'What the feed is about: always "strategies".',
      version: 'Version of the format: 1.',
      language: 'Language of the texts that name none (BCP 47). Without it: "sv".',
      updated: 'Day on which the list was last changed, such as "2026-11-23".',
      source: 'Where the list is from; stands below it.',
      license: 'Licence of the list, as an SPDX identifier such as "CC0-1.0".',
      review:
        'Who has read the texts of each language: "human" or "machine". Texts translated by machine and read by nobody are said to be so.',
      types: 'What the types of document are called, by the keys that documents name.',
      topics: 'What the topics are called, by the keys that documents name.',
      counties: 'What the counties are called, by the codes that documents name.',
      strategies: 'The documents.',
    },
    source: {
      name: 'Name of whoever answers for the list.',
      url: 'Their web address.',
    },
    strategy: {
      id: 'Key of the document, used once; stands in addresses, such as "blekinge-integrationsstrategi".',
      title: 'The title as it stands on the document, in its language.',
      gloss: 'What the title means, in other languages: { "en": "…" }.',
      language: 'Language of the document (BCP 47). Without it: that of the feed.',
      level: 'Whether it is about the whole country, counties, municipalities or a smaller place.',
      counties: 'Codes of the counties it is about; none for the whole country.',
      municipalities: 'Codes of the municipalities it is about.',
      type: 'Key of what kind of document it is, one of "types".',
      topics: 'Keys of what it is about, each one of "topics".',
      validFrom: 'The first year it is valid, such as 2023. Leave it out when nobody knows it.',
      validTo:
        'The last year it is valid, such as 2026. Leave it out when there is none or nobody knows it.',
      yearsNote: 'What is doubtful about the years, such as sources that disagree.',
      decided: 'When it was decided, as exactly as it is known: "2016-02-17", "2016-02" or "2016".',
      parties: 'Who has agreed to it.',
      publisher: 'Who has published it.',
      url: 'Web address of the document, or of the page where it is published.',
      format: 'Kind of file behind the address, such as "pdf" or "html".',
      size: 'Size of that file in bytes.',
      summary: 'What a reader wants to know of it, in a sentence or two.',
      supersededBy: 'The "id" of the document that has replaced it.',
      verified:
        'Whether somebody has seen the document; "title-only" when only its title was seen. Both that and false are shown as such.',
      checked: 'Day on which somebody last checked the facts, such as "2026-11-23".',
    },
  },
};
