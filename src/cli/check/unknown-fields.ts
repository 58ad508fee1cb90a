import type { Finding } from '../../core/finding.js';
import { nearest } from '../nearest.js';
import { isFields, step, walk, type SchemaNode } from './schema-walk.js';

/** Names that tools and people keep for themselves, such as `$schema`. */
const isPrivate = (name: string): boolean => /^[$_@/#]/.test(name);

/**
 * Fields that nobody reads, as they are called otherwise or are of another format.
 * @param also names that are known there besides those of the schema
 */
export function unknownFields(
  schema: SchemaNode,
  value: unknown,
  pointer: string,
  also: readonly string[] = [],
): Finding[] {
  const findings: Finding[] = [];
  walk(schema, value, pointer, ({ entries }, each, at) => {
    if (!entries || !isFields(each)) return;
    const names = [...Object.keys(entries), ...(at === pointer ? also : [])];
    for (const name of Object.keys(each)) {
      if (names.includes(name) || isPrivate(name)) continue;
      const free = names.filter((known) => !Object.hasOwn(each, known));
      const meant = nearest(name, free);
      const message = meant
        ? `The field "${name}" is not known here and is not read. Did you mean "${meant}"?`
        : `The field "${name}" is not known here and is not read.`;
      findings.push({ pointer: at + step(name), message, severity: 'warning' });
    }
  });
  return findings;
}
