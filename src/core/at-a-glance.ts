import { isPlain } from './plain.js';

/** Whether a value is just what a schema would make of it, so that it can stay as it is. */
type Glance = (value: unknown) => boolean;

/** What the kinds of schema, and of action in a pipe, that we use say of what they want. */
interface AnySchema {
  readonly type: string;
  readonly pipe?: readonly AnySchema[];
  readonly wrapped?: AnySchema;
  readonly entries?: Readonly<Record<string, AnySchema>>;
  readonly item?: AnySchema;
  readonly options?: readonly unknown[];
  readonly requirement?: unknown;
}

const glances = new WeakMap<object, Glance>();

/**
 * Says of a schema or a transformation when there is nothing to do; no rather than yes where it is
 * not sure. Of checks nothing has to be said: they are looked into.
 */
export function quick<S extends object>(schema: S, glance: Glance): S {
  glances.set(schema, glance);
  return schema;
}

/**
 * A quick look for values that a schema takes as they are: in large feeds almost all are, and to
 * take ten thousand records apart costs a tenth of a second.
 */
export function glanceOf(schema: AnySchema): Glance {
  let glance = glances.get(schema);
  if (!glance) {
    glance = made(schema);
    glances.set(schema, glance);
  }
  return glance;
}

function made(schema: AnySchema): Glance {
  const { type, pipe, wrapped, entries, item, options, requirement } = schema;
  if (pipe) return allOf(pipe.map(glanceOf));
  if (wrapped) return glanceOf(wrapped);
  if (entries) return lookAtFields(entries);
  if (item) {
    const look = glanceOf(item);
    return (value) => Array.isArray(value) && value.every(look);
  }
  switch (type) {
    case 'string':
    case 'boolean':
      return (value) => typeof value === type;
    case 'picklist':
      return (value) => options!.includes(value);
    // What follows stands behind a string, in a pipe.
    case 'trim':
      return (value) => (value as string).trim() === value;
    case 'min_length':
      return (value) => (value as string).length >= (requirement as number);
    case 'max_length':
      return (value) => (value as string).length <= (requirement as number);
    case 'regex':
      return (value) => (requirement as RegExp).test(value as string);
    case 'check':
      return requirement as Glance;
    default:
      return () => false;
  }
}

const allOf =
  (looks: readonly Glance[]): Glance =>
  (value) =>
    looks.every((look) => look(value));

/** Every field is one of those that are known, and as it should be. */
function lookAtFields(entries: Readonly<Record<string, AnySchema>>): Glance {
  const looks = Object.entries(entries).map(
    ([name, schema]) => [name, schema.wrapped, glanceOf(schema)] as const,
  );
  return (value) => {
    if (!isPlain(value)) return false;
    let found = 0;
    for (const [name, isOptional, look] of looks) {
      const each = value[name];
      if (each === undefined && isOptional) continue;
      found += 1;
      if (!look(each)) return false;
    }
    return Object.keys(value).length === found;
  };
}
