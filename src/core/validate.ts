import {
  safeParse,
  type BaseIssue,
  type InferOutput,
  type ObjectEntries,
  type ObjectSchema,
} from 'valibot';
import { glanceOf } from './at-a-glance.js';
import type { Finding } from './finding.js';

export type RecordSchema = ObjectSchema<ObjectEntries, undefined>;

/** What the kinds of schema we use say of what is inside them. */
interface AnySchema {
  readonly type: string;
  readonly wrapped?: AnySchema;
  readonly entries?: Readonly<Record<string, AnySchema>>;
  readonly item?: AnySchema;
  readonly value?: AnySchema;
}

const pointerTo = (pointer: string, keys: readonly PropertyKey[]): string =>
  [pointer, ...keys.map((key) => String(key).replaceAll('~', '~0').replaceAll('/', '~1'))].join(
    '/',
  );

const keysOf = (issue: BaseIssue<unknown>): PropertyKey[] =>
  (issue.path ?? []).map(({ key }) => key as PropertyKey);

/**
 * How much of a path has to go so that the rest can stay: the innermost optional field, item of a
 * list or entry of a map on it.
 * @returns the number of keys up to there; 0 when everything on the path is required
 */
function dispensable(schema: RecordSchema, keys: readonly PropertyKey[]): number {
  let depth = 0;
  let at: AnySchema | undefined = schema;
  keys.forEach((key, index) => {
    const { type, entries, item, value }: AnySchema = at?.wrapped ?? at ?? { type: '' };
    at = entries?.[String(key)] ?? item ?? value;
    const isOptional = at?.type === 'optional' || at?.type === 'nullish';
    if (type === 'array' || type === 'record' || (entries && isOptional)) {
      depth = index + 1;
    }
  });
  return depth;
}

const LEFT_OUT = Symbol('left out');

/** A copy without what the paths lead to; what they do not lead through is not looked at. */
function without(value: unknown, paths: readonly (readonly PropertyKey[])[]): unknown {
  const copy = (
    Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }
  ) as Record<PropertyKey, unknown>;
  for (const key of new Set(paths.map(([first]) => first as PropertyKey))) {
    const onward = paths.filter(([first]) => first === key).map(([, ...rest]) => rest);
    if (onward.every((rest) => rest.length > 0)) copy[key] = without(copy[key], onward);
    // Items that follow must keep their places until all is done.
    else if (Array.isArray(copy)) copy[key] = LEFT_OUT;
    else Reflect.deleteProperty(copy, key);
  }
  return Array.isArray(copy) ? copy.filter((item) => item !== LEFT_OUT) : copy;
}

/**
 * Reads one record tolerantly: an optional field that does not fit, or one item of a list, is
 * left out and the rest stays; a required field that does not fit costs the record.
 * @returns undefined when the record cannot be used; the findings say why
 */
export function readRecord<S extends RecordSchema>(
  schema: S,
  raw: unknown,
  pointer: string,
  findings: Finding[],
): InferOutput<S> | undefined {
  if (glanceOf(schema)(raw)) return raw as InferOutput<S>;
  const first = safeParse(schema, raw);
  if (first.success) return first.output;
  const faults = first.issues.map((issue) => {
    const keys = keysOf(issue);
    return {
      at: pointerTo(pointer, keys),
      message: `${issue.message} It is left out.`,
      path: keys.slice(0, dispensable(schema, keys)),
    };
  });
  const fatal = faults.find(({ path }) => path.length === 0);
  if (fatal) {
    findings.push({ pointer: fatal.at, message: fatal.message, severity: 'error' });
    return undefined;
  }
  for (const { at, message } of faults) {
    findings.push({ pointer: at, message, severity: 'warning' });
  }
  const paths = faults.map(({ path }) => path);
  const second = safeParse(schema, without(raw, paths));
  return second.success ? second.output : undefined;
}

/** A record of which no field is null. */
export type WithoutNulls<R> = { [K in keyof R]: Exclude<R[K], null> };

/** Exports write null for what nobody has filled in. */
export const withoutNulls = <R extends object>(record: R): WithoutNulls<R> =>
  (Object.values(record).includes(null)
    ? Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null))
    : record) as WithoutNulls<R>;

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
  const records = new Map<string, T>();
  raw.forEach((each: unknown, index) => {
    const at = `${pointer}/${index}`;
    const record = readOne(each, at);
    if (record === undefined) return;
    const key = keyOf(record);
    if (records.has(key)) {
      const message = `Has the key "${key}" of an earlier record; give it its own. It is left out.`;
      findings.push({ pointer: at, message, severity: 'error' });
    } else records.set(key, record);
  });
  return [...records.values()];
}
