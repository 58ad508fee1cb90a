import {
  safeParse,
  type BaseIssue,
  type InferOutput,
  type ObjectEntries,
  type ObjectSchema,
} from 'valibot';

/** Something wrong with content, for those who own it. */
export interface Finding {
  /** Where, as a JSON pointer (RFC 6901); empty for the whole. */
  readonly pointer: string;
  /** What is wrong and how to mend it. */
  readonly message: string;
  /** An error costs a record or the whole content, a warning one field or item. */
  readonly severity: 'error' | 'warning';
}

type RecordSchema = ObjectSchema<ObjectEntries, undefined>;

const pointerTo = (pointer: string, keys: readonly PropertyKey[]): string =>
  [pointer, ...keys.map((key) => String(key).replaceAll('~', '~0').replaceAll('/', '~1'))].join(
    '/',
  );

const isRequired = (schema: RecordSchema, key: PropertyKey): boolean =>
  schema.entries[String(key)]?.type !== 'optional';

const keysOf = (issue: BaseIssue<unknown>): PropertyKey[] =>
  (issue.path ?? []).map(({ key }) => key as PropertyKey);

/**
 * Reads one record tolerantly: an optional field that does not fit, or one item of its list, is
 * left out and the rest stays; a required field that does not fit costs the record.
 * @returns undefined when the record cannot be used; the findings say why
 */
export function readRecord<S extends RecordSchema>(
  schema: S,
  raw: unknown,
  pointer: string,
  findings: Finding[],
): InferOutput<S> | undefined {
  const first = safeParse(schema, raw);
  if (first.success) return first.output;
  const fatal = first.issues.find((issue) => {
    const [key] = keysOf(issue);
    return key === undefined || isRequired(schema, key);
  });
  if (fatal) {
    const at = pointerTo(pointer, keysOf(fatal));
    findings.push({ pointer: at, message: `${fatal.message} It is left out.`, severity: 'error' });
    return undefined;
  }
  const rest = { ...(raw as Record<PropertyKey, unknown>) };
  for (const issue of first.issues) {
    const keys = keysOf(issue);
    const at = pointerTo(pointer, keys);
    findings.push({
      pointer: at,
      message: `${issue.message} It is left out.`,
      severity: 'warning',
    });
    leaveOut(rest, keys);
  }
  for (const [key, value] of Object.entries(rest)) {
    if (Array.isArray(value)) rest[key] = value.filter((item) => item !== LEFT_OUT);
  }
  const second = safeParse(schema, rest);
  return second.success ? second.output : undefined;
}

const LEFT_OUT = Symbol('left out');

function leaveOut(
  record: Record<PropertyKey, unknown>,
  [field, item]: readonly PropertyKey[],
): void {
  const value = record[field as PropertyKey];
  if (item !== undefined && Array.isArray(value)) {
    const items: unknown[] = [...(value as unknown[])];
    items[Number(item)] = LEFT_OUT;
    record[field as PropertyKey] = items;
  } else {
    record[field as PropertyKey] = undefined;
  }
}

/**
 * Reads a list record by record. A record whose key an earlier one has is left out.
 * @param raw anything; what is no list is a finding and an empty list
 */
export function readList<T>(
  raw: unknown,
  pointer: string,
  findings: Finding[],
  readOne: (raw: unknown, pointer: string) => T | undefined,
  keyOf: (record: T) => string,
): T[] {
  if (!Array.isArray(raw)) {
    findings.push({ pointer, message: 'Should be a list: [ … ].', severity: 'error' });
    return [];
  }
  const taken = new Set<string>();
  return raw.flatMap((each: unknown, index) => {
    const at = pointerTo(pointer, [index]);
    const record = readOne(each, at);
    if (record === undefined) return [];
    const key = keyOf(record);
    if (taken.has(key)) {
      const message = `Has the key "${key}" of an earlier record; give it its own. It is left out.`;
      findings.push({ pointer: at, message, severity: 'error' });
      return [];
    }
    taken.add(key);
    return [record];
  });
}
