import { array, nullish, object } from 'valibot';

/** The lists of a feed. Any of them may be missing, but not all. */
const LISTS = ['roles', 'actors', 'tasks', 'arenas', 'grants'];

const LEVELS =
  'in the country, in a county or in a municipality. "county" stands for "regional", "municipality" for "local".';

/** The "collaboration" feed: its schemas, and what the published JSON Schema says about them. */
export const collaboration = {
  name: 'collaboration.schema.json',
  file: 'src/widgets/collaboration-overview/collaboration.records.ts',
  title: 'Content of lor-collaboration-overview: a "collaboration" feed',

  /** The whole, which the widget reads record by record. */
  feed: ({ envelopeSchema, roleSchema, actorSchema, taskSchema, arenaSchema, grantSchema }) =>
    object({
      ...envelopeSchema.entries,
      roles: nullish(array(roleSchema)),
      actors: nullish(array(actorSchema)),
      tasks: nullish(array(taskSchema)),
      arenas: nullish(array(arenaSchema)),
      grants: nullish(array(grantSchema)),
    }),

  /** … and what the schemas of its parts cannot say of it. */
  rule: {
    anyOf: LISTS.map((list) => ({ required: [list], properties: { [list]: { type: 'array' } } })),
  },

  /** What gets a name of its own, and is used by it. */
  definitions: ({
    envelopeSchema,
    roleSchema,
    actorSchema,
    taskSchema,
    arenaSchema,
    grantSchema,
  }) => ({
    text: actorSchema.entries.name,
    labels: envelopeSchema.entries.sectors.wrapped,
    aliases: taskSchema.entries.synonyms.wrapped,
    source: envelopeSchema.entries.source.wrapped,
    countyBoard: envelopeSchema.entries.counties.wrapped.value,
    cited: roleSchema.entries.regulation.wrapped.item,
    link: roleSchema.entries.links.wrapped.item,
    role: roleSchema,
    actor: actorSchema,
    task: taskSchema,
    arena: arenaSchema,
    grant: grantSchema,
  }),

  /** For those who write a feed: what each named thing is. */
  about: {
    text: 'A text in the language of the feed, or one text for each language: { "sv": "…", "en": "…" }. Plain text: markup is shown as it stands. Cut after 5,000 characters.',
    labels: 'What each key is called: { "authority": { "sv": "Statliga myndigheter" } }.',
    aliases: 'Other words by language: { "sv": ["…"] }. Searched, never shown as the name.',
    source: 'Where the facts are from.',
    countyBoard: 'A county and the board that answers there.',
    cited: 'A law or a page that something rests on.',
    link: 'A link to a page with more.',
    role: 'Something that the county administrative boards do. Every field but "id" and "title" may be missing or null.',
    actor:
      'Somebody who takes part: an authority, a kind of local authority, an organisation. Every field but "id" and "name" may be missing or null.',
    task: 'Something that somebody has to do, such as deciding on asylum. Every field but "id" and "label" may be missing or null.',
    arena:
      'Where actors meet or what they work together in. Every field but "id" and "title" may be missing or null.',
    grant:
      'Money that can be applied for. Every field but "id" and "title" may be missing or null.',
  },

  /** … and what each of their fields holds. */
  fields: {
    feed: {
      kind: 'What the feed is about: always "collaboration".',
      version: 'Version of the format: 1.',
      language: 'Language of the texts that name none (BCP 47). Without it: "sv".',
      updated: 'Day on which the facts were last changed, such as "2026-11-23".',
      source: 'Where the facts are from; stands below them.',
      license: 'Licence of the facts, as an SPDX identifier such as "CC0-1.0".',
      review:
        'Who has read the texts of each language: "human" or "machine". Texts translated by machine and read by nobody are said to be so.',
      sectors: 'What the sectors are called, by the keys that actors name.',
      counties:
        'The counties and their boards, by the county’s code: in Sweden two digits from SCB, such as "25".',
      roles: 'What the county administrative boards do.',
      actors: 'Those who take part.',
      tasks: 'Who does what: what people turn to somebody for.',
      arenas: 'Where the actors meet.',
      grants: 'Money that can be applied for.',
    },
    source: {
      name: 'Name of whoever answers for the facts.',
      url: 'Their web address.',
    },
    countyBoard: {
      name: 'Name of the county.',
      actor: 'The "id" of the actor that the board is one of, such as "lansstyrelserna".',
      board: 'Name of the board.',
      phone: 'Telephone number of the board.',
      website: 'Web address of the board’s website.',
    },
    cited: {
      title: 'Title of the law or name of the page.',
      sfs: 'Number in Svensk författningssamling, such as "2017:584".',
      url: 'Web address.',
      verified: 'Whether somebody has seen it say so; false is shown as not checked.',
    },
    link: {
      title: 'What the link says.',
      url: 'Where it leads.',
    },
    role: {
      id: 'Key of the role, used once.',
      level: `Where it is done: ${LEVELS}`,
      title: 'What it is called.',
      text: 'What it means, in a sentence or two.',
      regulation: 'The laws it rests on.',
      links: 'Pages with more about it.',
    },
    actor: {
      id: 'Key of the actor, used once; tasks, arenas, grants and other actors name it.',
      name: 'Name of the actor.',
      synonyms: 'Other words that people search for.',
      level: `Where it works: ${LEVELS}`,
      sector: 'Key of what kind of actor it is, one of "sectors".',
      mandate: 'What it has to do, in a sentence or two.',
      website: 'Web address of its website.',
      regulation: 'The laws its mandate rests on.',
      worksWith: 'The "id" of each actor it works with; it holds in both directions.',
      validFrom:
        'Since when it exists, as exactly as it is known: "2007", "2007-10" or "2007-10-01".',
      validTo:
        'The last year, month or day it existed. Leave it out when it still does or nobody knows.',
      verified:
        'Whether somebody has seen a page confirm these facts; false is shown as not checked.',
      checked: 'Day on which somebody last checked these facts, such as "2026-11-23".',
    },
    task: {
      id: 'Key of the task, used once.',
      label: 'What has to be done, beginning with a verb, such as "Besluta om asyl".',
      synonyms: 'Other words that people search for.',
      decides: 'The "id" of each actor that decides or does it.',
      takesPart: 'The "id" of each actor that takes part without deciding.',
      counties:
        'Where some boards do it for several counties: the code of each county, and the code of the county whose board does it there. A county that is missing is one nobody knows about; without this field each board does it in its own county.',
    },
    arena: {
      id: 'Key of the arena, used once.',
      level: `Where they meet: ${LEVELS}`,
      title: 'What it is called.',
      text: 'What it is, in a sentence or two.',
      steps: 'What is done there, one after the other.',
      actors: 'The "id" of each actor that takes part.',
      links: 'Pages with more about it.',
    },
    grant: {
      id: 'Key of the grant, used once.',
      title: 'What it is called.',
      purpose: 'What it is for.',
      applicants: 'Who may apply.',
      decides: 'The "id" of each actor that decides on it.',
      regulation: 'The laws it rests on.',
      links: 'Pages with more about it, such as the one where people apply.',
      checked: 'Day on which somebody last checked these facts, such as "2026-11-23".',
    },
  },
};
