import { KINDS, type Kind } from '../kinds.js';
import { FIELDS } from './fields.js';
import { guessMapping, targetOf } from './guess-mapping.js';

/**
 * The kind of feed that a table is likely meant to be: of which most columns are understood, the
 * one with the name among them.
 * @returns undefined where none is likelier than the others
 */
export function guessKind(header: readonly string[]): Kind | undefined {
  const scored = (Object.keys(KINDS) as Kind[])
    .map((kind) => ({ kind, score: scoreOf(header, kind) }))
    .sort((one, other) => other.score - one.score);
  const [best, second] = scored;
  return best && best.score > 0 && best.score > (second?.score ?? 0) ? best.kind : undefined;
}

function scoreOf(header: readonly string[], kind: Kind): number {
  const mapping = guessMapping(header, kind);
  const lists = FIELDS[kind];
  const isName = (path: string): boolean =>
    path.startsWith('municipalities.name') ||
    Object.entries(lists).some(
      ([list, { name }]) => targetOf(path, lists, list)?.field.path === name,
    );
  const paths = Object.values(mapping);
  return paths.some(isName) ? paths.length : 0;
}
