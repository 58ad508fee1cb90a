import { array, object } from 'valibot';

/** The "glossary" feed: its schemas, and what the published JSON Schema says about them. */
export const glossary = {
  name: 'glossary.schema.json',
  file: 'src/widgets/concept-glossary/concepts.records.ts',
  title: 'Content of lor-concept-glossary and lor-concept: a "glossary" feed',

  /** The whole, which the widget reads record by record. */
  feed: ({ envelopeSchema, conceptSchema }) =>
    object({ ...envelopeSchema.entries, concepts: array(conceptSchema) }),

  /** What gets a name of its own, and is used by it. */
  definitions: ({ envelopeSchema, conceptSchema }) => {
    const { term, altTerms, sources } = conceptSchema.entries;
    return {
      text: term,
      terms: altTerms.wrapped,
      source: envelopeSchema.entries.source.wrapped,
      conceptSource: sources.wrapped.item,
      concept: conceptSchema,
    };
  },

  /** For those who write a feed: what each named thing is. */
  about: {
    text: 'A text in the language of the feed, or one text for each language: { "sv": "…", "en": "…" }. Plain text: markup is shown as it stands. Cut after 5,000 characters.',
    terms: 'Terms by language: { "sv": ["…"] }.',
    source: 'Where the concepts are from.',
    conceptSource: 'A law or a page that the concept is from.',
    concept: 'A concept: what it is called and what it means.',
  },

  /** … and what each of their fields holds. */
  fields: {
    feed: {
      kind: 'What the feed is about: always "glossary".',
      version: 'Version of the format: 1.',
      language: 'Language of the texts that name none (BCP 47). Without it: "sv".',
      updated: 'Day on which the concepts were last changed, such as "2026-11-23".',
      source: 'Where the concepts are from; stands below them.',
      license: 'Licence of the texts, as an SPDX identifier such as "CC0-1.0".',
      review:
        'Who has read the texts of each language: "human" or "machine". Texts translated by machine and read by nobody are said to be so.',
      concepts: 'The concepts.',
    },
    source: {
      name: 'Name of whoever answers for the concepts.',
      url: 'Their web address.',
    },
    conceptSource: {
      title: 'Title of the law or name of the page.',
      sfs: 'Number in Svensk författningssamling, such as "2017:584".',
      url: 'Web address.',
      verified: 'Whether somebody has seen the source say so; false is shown as not verified.',
    },
    concept: {
      id: 'Key of the concept, used once; stands in addresses, such as "nyanland".',
      term: 'The preferred term, as it stands in a sentence.',
      altTerms: 'Other terms for the same, shown as such.',
      hiddenTerms:
        'What people also type for it, such as inflected forms: searched, never shown as terms.',
      definition: 'What it means.',
      note: 'A remark beside the definition.',
      related: 'The "id" of each concept that has to do with it.',
      broader: 'The "id" of each concept that it is a kind or a part of.',
      status:
        'Whether the term is recommended, permitted, or deprecated: one that should not be used.',
      domain: 'The field in which the term means this.',
      sources: 'The laws and pages it is from.',
      checked: 'Day on which somebody last checked the concept, such as "2026-11-23".',
      changed: 'Day of the last change, such as "2026-11-23".',
    },
  },
};
