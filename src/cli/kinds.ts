import type { Reading } from '../core/content.js';
import type { RecordSchema } from '../core/validate.js';

/** What a feed says it is. */
export type Kind = 'contacts' | 'glossary' | 'collaboration' | 'strategies';

/** What the records of a feed are made of. */
interface KindSchemas {
  readonly envelope: RecordSchema;
  /** The record of each list, by the list's field. */
  readonly lists: Readonly<Record<string, RecordSchema>>;
}

/** One kind of feed, and how its content is read. The parts are loaded when they are asked for. */
export interface KindOfFeed {
  readonly kind: Kind;
  /** The element that shows it. */
  readonly tag: string;
  /** The field that holds its main list. */
  readonly list: string;
  /** Reads it as the widget does: never throws, leaves out what cannot be used and says so. */
  readonly read: (raw: unknown) => Promise<Reading<unknown>>;
  readonly schemas: () => Promise<KindSchemas>;
}

const contacts: KindOfFeed = {
  kind: 'contacts',
  tag: 'lor-contact-finder',
  list: 'counties',
  read: async (raw) =>
    (await import('../widgets/contact-finder/contacts.schema.js')).readContacts(raw),
  schemas: async () => {
    const records = await import('../widgets/contact-finder/contacts.records.js');
    return {
      envelope: records.envelopeSchema,
      lists: { counties: records.countySchema, municipalities: records.municipalitySchema },
    };
  },
};

const glossary: KindOfFeed = {
  kind: 'glossary',
  tag: 'lor-concept-glossary',
  list: 'concepts',
  read: async (raw) =>
    (await import('../widgets/concept-glossary/concepts.schema.js')).readGlossary(raw),
  schemas: async () => {
    const records = await import('../widgets/concept-glossary/concepts.records.js');
    return { envelope: records.envelopeSchema, lists: { concepts: records.conceptSchema } };
  },
};

const collaboration: KindOfFeed = {
  kind: 'collaboration',
  tag: 'lor-collaboration-overview',
  list: 'actors',
  read: async (raw) =>
    (await import('../widgets/collaboration-overview/collaboration.schema.js')).readCollaboration(
      raw,
    ),
  schemas: async () => {
    const records = await import('../widgets/collaboration-overview/collaboration.records.js');
    return {
      envelope: records.envelopeSchema,
      lists: {
        roles: records.roleSchema,
        actors: records.actorSchema,
        tasks: records.taskSchema,
        arenas: records.arenaSchema,
        grants: records.grantSchema,
      },
    };
  },
};

const strategies: KindOfFeed = {
  kind: 'strategies',
  tag: 'lor-strategy-list',
  list: 'strategies',
  read: async (raw) =>
    (await import('../widgets/strategy-list/strategies.schema.js')).readStrategies(raw),
  schemas: async () => {
    const records = await import('../widgets/strategy-list/strategies.records.js');
    return { envelope: records.envelopeSchema, lists: { strategies: records.strategySchema } };
  },
};

/** All kinds of feed. */
export const KINDS: Readonly<Record<Kind, KindOfFeed>> = {
  contacts,
  glossary,
  collaboration,
  strategies,
};

export const isKind = (value: unknown): value is Kind =>
  typeof value === 'string' && Object.hasOwn(KINDS, value);
