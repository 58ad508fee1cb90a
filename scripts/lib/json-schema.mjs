import { toJsonSchema } from '@valibot/to-json-schema';
import { loadSource } from './load-source.mjs';

/** What a reader does to a value beyond looking at it, and what JSON Schema has no word for. */
const UNSAID = ['transform', 'check', 'finite'];

/**
 * What those who write a feed may write, as JSON Schema. Draft 7 is what editors know best.
 * @param {typeof import('../schemas/collaboration.mjs').collaboration} kind of which not every one
 *   has a `rule`
 */
export async function jsonSchemaOf(kind) {
  const schemas = await loadSource(kind.file);
  const { $schema, $defs, ...feed } = toJsonSchema(kind.feed(schemas), {
    definitions: whole(kind.definitions(schemas)),
    target: 'draft-07',
    typeMode: 'ignore',
    errorMode: 'throw',
    ignoreActions: UNSAID,
    overrideAction: translated,
  });
  for (const [what, description] of Object.entries(kind.about)) {
    $defs[what] = { description, ...$defs[what] };
  }
  for (const [what, descriptions] of Object.entries(kind.fields)) {
    const { properties } = what === 'feed' ? feed : $defs[what];
    for (const [field, description] of Object.entries(descriptions)) {
      properties[field] = { description, ...properties[field] };
    }
  }
  return { $schema, $id: kind.name, title: kind.title, ...feed, ...kind.rule, $defs };
}

/** What a schema that looks at a value first says of those it has not seen: everything. */
const whole = (definitions) =>
  Object.fromEntries(
    Object.entries(definitions).map(([name, schema]) => [
      name,
      schema.type === 'lazy' ? schema.getter(undefined) : schema,
    ]),
  );

/** Actions that JSON Schema has other words for. */
function translated({ valibotAction: { type, requirement }, jsonSchema }) {
  if (type === 'trim') return { ...jsonSchema, pattern: '\\S' };
  // There are no flags in JSON Schema.
  if (type === 'regex' && requirement.flags === 'i') {
    return { ...jsonSchema, pattern: requirement.source.replaceAll('a-z', 'A-Za-z') };
  }
  return undefined;
}
