import type { Finding } from '../../core/finding.js';
import { nearest } from '../nearest.js';
import { isFields, step, walk, type SchemaNode } from './schema-walk.js';

/** Names that tools and people keep for themselves, such as `$schema`. */
const isPrivate = (name: string): boolean => /^[$_@/#]/.test(name);

/** What has been found out already: large feeds hold the same mistake a hundred thousand times. */
export type Meant = Map<string, string | undefined>;

function meantBy(name: string, free: readonly string[], known: Meant): string | undefined {
  const key = [name, ...free].join('\0');
  if (!known.has(key)) known.set(key, nearest(name, free));
  return known.get(key);
}

/**
 * Fields that nobody reads, as they are called otherwise or are of another format.
 * @param also names that are known there besides those of the schema
 */
export function unknownFields(
  schema: SchemaNode,
  value: unknown,
  pointer: string,
  also: readonly string[] = [],
  known: Meant = new Map(),
): Finding[] {
  const findings: Finding[] = [];
  walk(schema, value, pointer, ({ entries }, each, at) => {
    if (!entries || !isFields(each)) return;
    const names = [...Object.keys(entries), ...(at === pointer ? also : [])];
    for (const name of Object.keys(each)) {
      if (names.includes(name) || isPrivate(name)) continue;
      const free = names.filter((other) => !Object.hasOwn(each, other));
      const meant = meantBy(name, free, known);
      const message = meant
        ? `The field "${name}" is not known here and is not read. Did you mean "${meant}"?`
        : `The field "${name}" is not known here and is not read.`;
      findings.push({ pointer: at + step(name), message, severity: 'warning' });
    }
  });
  return findings;
}
