/** As much of JSON Schema as the published schemas of the feeds use. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly propertyNames?: Schema;
  readonly additionalProperties?: Schema;
  readonly items?: Schema | readonly Schema[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
}

/** What a string of a feed is for. */
type Use = 'text' | 'address' | 'key' | 'pattern';

/** One string of a feed. */
export interface Field {
  /** Where it stands, whatever its place in lists: `counties[].phones[].label`. */
  readonly path: string;
  readonly use: Use;
  readonly pattern?: string | undefined;
  /** The language of a text that has one. */
  readonly lang?: string | undefined;
}

export type Fill = (field: Field) => string;

/** The keys that records of a feed name each other by. */
export interface Keys {
  readonly own: string;
  readonly other: string;
}

const LANGUAGES = ['sv', 'ar'];
/** Fields by which others name a record. */
const OWN_KEYS = ['id', 'code'];
/** Longer texts are cut or left out by their readers: keys after 100 characters, addresses after 2,000. */
const [LONGEST_KEY, LONGEST_ADDRESS] = [100, 2000];

/**
 * A feed with every field that its schema has: two records a list, of which one has its texts as
 * strings and one by language. A schema that says something new makes this throw.
 */
export function filled(schema: Schema, fill: Fill, keys: Keys): unknown {
  const { $defs = {} } = schema;

  function value(node: Schema, path: string, at: number, lang?: string): unknown {
    if (node.$ref) return value($defs[node.$ref.replace('#/$defs/', '')]!, path, at, lang);
    if ('const' in node) return node.const;
    if (node.enum) return node.enum[at % node.enum.length];
    if (node.anyOf && !node.type) {
      const kinds = node.anyOf.filter(({ type }) => type !== 'null');
      // The first record has what is said shortest, the second what says most.
      return value(kinds.at(at === 0 ? -1 : 0)!, path, at, lang);
    }
    switch (node.type) {
      case 'object':
        return object(node, path, at);
      case 'array':
        return array(node, path, at, lang);
      case 'string':
        return string(node, path, at, lang);
      case 'boolean':
        return false;
      case 'integer':
      case 'number':
        return Math.min(node.maximum ?? 2e6, Math.max(node.minimum ?? 0, 2030 + at));
      default:
        throw new Error(`${path}: no value is known for ${JSON.stringify(node)}`);
    }
  }

  function object(node: Schema, path: string, at: number): unknown {
    const { properties, additionalProperties: each, propertyNames } = node;
    if (properties) {
      return Object.fromEntries(
        Object.entries(properties).map(([name, inner]) => [
          name,
          value(inner, path ? `${path}.${name}` : name, at),
        ]),
      );
    }
    if (!each) throw new Error(`${path}: an object of what?`);
    const isByKey = propertyNames?.maxLength === LONGEST_KEY;
    return Object.fromEntries(
      (isByKey ? [keys.own, keys.other] : LANGUAGES).map((name, place) => [
        name,
        isByKey ? value(each, `${path}{}`, place) : value(each, path, at, name),
      ]),
    );
  }

  function array({ items }: Schema, path: string, at: number, lang?: string): unknown {
    if (Array.isArray(items)) {
      return (items as readonly Schema[]).map((each) => value(each, path, at));
    }
    const each = items as Schema;
    const isOfKeys = each.maxLength === LONGEST_KEY;
    if (isOfKeys) return [keys.own, keys.other];
    return [0, 1].map((place) => value(each, `${path}[]`, place, lang));
  }

  function string({ pattern, maxLength }: Schema, path: string, at: number, lang?: string): string {
    if (maxLength === LONGEST_KEY) {
      const name = path.split('.').at(-1)!;
      if (path === 'language') return fill({ path, use: 'key' });
      const isOwn = OWN_KEYS.includes(name);
      return (at === 1) === isOwn ? keys.own : keys.other;
    }
    if (maxLength === LONGEST_ADDRESS) return fill({ path, use: 'address' });
    return fill({ path, use: pattern === undefined ? 'text' : 'pattern', pattern, lang });
  }

  return value(schema, '', 0);
}
