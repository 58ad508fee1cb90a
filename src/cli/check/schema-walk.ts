/** What the kinds of schema that feeds are made of say of what is inside them. */
export interface SchemaNode {
  readonly type: string;
  readonly wrapped?: SchemaNode;
  readonly entries?: Readonly<Record<string, SchemaNode>>;
  readonly item?: SchemaNode;
  readonly value?: SchemaNode;
}

/** A schema without "may be missing" around it. */
const bare = (schema: SchemaNode): SchemaNode => (schema.wrapped ? bare(schema.wrapped) : schema);

export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A step of a JSON pointer (RFC 6901). */
export const step = (key: string | number): string =>
  `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** Told of everything in a value that its schema knows, from the outside in. */
export type Visit = (schema: SchemaNode, value: unknown, pointer: string) => void;

/** Goes through a value along its schema. What does not fit is not looked into. */
export function walk(outer: SchemaNode, value: unknown, pointer: string, visit: Visit): void {
  const schema = bare(outer);
  visit(schema, value, pointer);
  if (schema.item && Array.isArray(value)) {
    for (const [place, each] of value.entries()) {
      walk(schema.item, each, pointer + step(place), visit);
    }
  } else if (isFields(value)) {
    for (const [key, each] of Object.entries(value)) {
      const inner =
        schema.entries && Object.hasOwn(schema.entries, key) ? schema.entries[key] : schema.value;
      if (inner) walk(inner, each, pointer + step(key), visit);
    }
  }
}
