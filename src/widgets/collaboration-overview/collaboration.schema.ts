import type { Reading } from '../../core/content.js';
import type { Finding } from '../../core/finding.js';
import { placesIn, withText } from '../../core/list-feed.js';
import { readList, readRecord, withoutNulls, type RecordSchema } from '../../core/validate.js';
import type { Actor, Arena, Collaboration, Grant, Role, Task } from './collaboration.js';
import {
  actorSchema,
  arenaSchema,
  envelopeSchema,
  grantSchema,
  roleSchema,
  taskSchema,
} from './collaboration.records.js';

/** What the records of each list are made of, and the text that they cannot do without. */
const LISTS = {
  roles: { schema: roleSchema, name: 'title' },
  actors: { schema: actorSchema, name: 'name' },
  tasks: { schema: taskSchema, name: 'label' },
  arenas: { schema: arenaSchema, name: 'title' },
  grants: { schema: grantSchema, name: 'title' },
} as const;

type ListName = keyof typeof LISTS;
const NAMES = Object.keys(LISTS) as ListName[];

interface Records {
  readonly roles: readonly Role[];
  readonly actors: readonly Actor[];
  readonly tasks: readonly Task[];
  readonly arenas: readonly Arena[];
  readonly grants: readonly Grant[];
}

/**
 * Reads a "collaboration" feed, whatever it is: never throws, leaves out what cannot be used and
 * says so. Any of its lists may be missing. A wrong envelope, or nothing at all that can be used,
 * fails the whole; lists that are empty are no fault.
 */
export function readCollaboration(raw: unknown): Reading<Collaboration> {
  const findings: Finding[] = [];
  const envelope = readRecord(envelopeSchema, raw, '', findings);
  if (!envelope) return { content: undefined, findings };
  const rawLists = raw as Readonly<Record<string, unknown>>;
  const read = Object.fromEntries(
    NAMES.map((name) => [name, recordsOf(name, rawLists[name], findings)]),
  ) as unknown as Records;

  if (NAMES.every((name) => read[name].length === 0)) {
    // Exports write null for a list that nobody has made.
    const given = NAMES.filter((name) => (rawLists[name] ?? undefined) !== undefined);
    const isEmpty = given.every((name) => isEmptyList(rawLists[name]));
    if (given.length > 0 && isEmpty) return { content: undefined, findings, empty: true };
    const message = `Holds nothing that can be shown: none of ${NAMES.join(', ')}.`;
    findings.push({ pointer: '', message, severity: 'error' });
    return { content: undefined, findings };
  }
  const { language = 'sv', ...rest } = envelope;
  const known = { ...rest, language, ...withKnownActors(read, rawLists, findings) };
  return { content: withKnownCounties(known, rawLists, findings), findings };
}

const isEmptyList = (raw: unknown): boolean => Array.isArray(raw) && raw.length === 0;

function recordsOf(name: ListName, raw: unknown, findings: Finding[]): readonly object[] {
  const { schema, name: field } = LISTS[name];
  return readList<{ readonly id: string }>(
    raw ?? [],
    `/${name}`,
    findings,
    (each, at) => {
      const read = readRecord(schema as RecordSchema, each, at, findings);
      return withText(
        read && (withoutNulls(read) as Record<string, never>),
        field,
        at,
        findings,
      ) as { readonly id: string } | undefined;
    },
    ({ id }) => id,
  );
}

/** The fields in which records name actors. */
const NAMED: readonly (readonly [ListName, string])[] = [
  ['actors', 'worksWith'],
  ['tasks', 'decides'],
  ['tasks', 'takesPart'],
  ['arenas', 'actors'],
  ['grants', 'decides'],
];

/** Records that name no actor who is not there, and actors that do not name themselves. */
function withKnownActors(
  records: Records,
  raw: Readonly<Record<string, unknown>>,
  findings: Finding[],
): Records {
  const known = new Set(records.actors.map(({ id }) => id));
  const kept = { ...records } as Record<ListName, readonly object[]>;
  for (const [list, field] of NAMED) {
    const places = placesIn(raw[list]);
    kept[list] = (kept[list] as readonly Record<string, unknown>[]).map((each) => {
      const ids = each[field] as readonly string[] | undefined;
      const own = list === 'actors' ? each['id'] : undefined;
      const there = ids?.filter((id) => known.has(id) && id !== own);
      if (!ids || !there || there.length === ids.length) return each;
      const pointer = `/${list}/${places.get(String(each['id'])) ?? 0}/${field}`;
      for (const id of ids.filter((named) => !there.includes(named))) {
        const message = `Names the actor "${id}", which is not ${id === own ? 'another one' : 'in the list'}. It is left out.`;
        findings.push({ pointer, message, severity: 'warning' });
      }
      return { ...each, [field]: there };
    });
  }
  return kept as unknown as Records;
}

/** Tasks that name no board whose county nobody describes. */
function withKnownCounties(
  content: Collaboration,
  raw: Readonly<Record<string, unknown>>,
  findings: Finding[],
): Collaboration {
  const { counties = {} } = content;
  const places = placesIn(raw['tasks']);
  const tasks = content.tasks.map((task) => {
    const all = Object.entries(task.counties ?? {});
    const kept = all.filter(([, board]) => Object.hasOwn(counties, board));
    if (kept.length === all.length) return task;
    for (const [county, board] of all.filter((each) => !kept.includes(each))) {
      const message = `Names the board of the county "${board}", which is not among "counties". It is left out.`;
      const pointer = `/tasks/${places.get(task.id) ?? 0}/counties/${county}`;
      findings.push({ pointer, message, severity: 'warning' });
    }
    // With none left, each board would seem to do it in its own county, which nobody has said.
    return { ...task, counties: Object.fromEntries(kept.length > 0 ? kept : all) };
  });
  return { ...content, tasks };
}
