import type { Reading } from './content.js';
import type { Finding } from './finding.js';
import { readList, readRecord, type RecordSchema } from './validate.js';

/** What a feed is that holds one list of records. */
export interface ListFeed<R> {
  readonly envelope: RecordSchema;
  /** The field that holds the list. */
  readonly list: string;
  /** What one of the records is called, as in "Holds no … that can be shown." */
  readonly record: string;
  readonly readOne: (raw: unknown, pointer: string, findings: Finding[]) => R | undefined;
  /** Sees to what records say of each other. */
  readonly finish: (
    records: readonly R[],
    raw: readonly unknown[],
    findings: Finding[],
  ) => readonly R[];
}

/**
 * Reads a feed, whatever it is: never throws, leaves out what cannot be used and says so. A wrong
 * envelope, or no record that can be used, fails the whole; an empty list is no fault.
 */
export function readListFeed<C, R extends { readonly id: string }>(
  raw: unknown,
  { envelope: schema, list, record, readOne, finish }: ListFeed<R>,
): Reading<C> {
  const findings: Finding[] = [];
  const envelope = readRecord(schema, raw, '', findings);
  if (!envelope) return { content: undefined, findings };
  const rawList = (raw as Record<string, unknown>)[list];
  const records = readList<R>(
    rawList,
    `/${list}`,
    findings,
    (each, at) => readOne(each, at, findings),
    ({ id }) => id,
  );
  if (Array.isArray(rawList) && rawList.length === 0) {
    return { content: undefined, findings, empty: true };
  }
  if (records.length === 0) {
    const message = `Holds no ${record} that can be shown.`;
    findings.push({ pointer: `/${list}`, message, severity: 'error' });
    return { content: undefined, findings };
  }
  const finished = finish(records, rawList as readonly unknown[], findings);
  return { content: { language: 'sv', ...envelope, [list]: finished } as C, findings };
}

/**
 * A record's text that it cannot do without.
 * @returns the record, or undefined where the text is empty in every language
 */
export function withText<R extends object>(
  record: R | undefined,
  field: keyof R & string,
  pointer: string,
  findings: Finding[],
): R | undefined {
  if (!record) return undefined;
  const text = record[field] as string | Readonly<Record<string, string>>;
  const texts = typeof text === 'string' ? [text] : Object.values(text);
  if (texts.some((each) => each.trim())) return record;
  const message = `Should hold a ${field} in some language. It is left out.`;
  findings.push({ pointer: `${pointer}/${field}`, message, severity: 'error' });
  return undefined;
}

/**
 * Where each record stands in the raw list, by its id; nowhere where it is no list. Asked only where
 * something is wrong, and the list is gone through no sooner.
 */
export function placesIn(raw: unknown): Pick<ReadonlyMap<unknown, number>, 'get'> {
  let places: ReadonlyMap<unknown, number> | undefined;
  return {
    get: (wanted) => {
      places ??= new Map(
        (Array.isArray(raw) ? (raw as readonly unknown[]) : []).map((each, place) => {
          const id = (each as { id?: unknown } | null)?.id;
          return [typeof id === 'string' ? id.trim() : id, place];
        }),
      );
      return places.get(wanted);
    },
  };
}
