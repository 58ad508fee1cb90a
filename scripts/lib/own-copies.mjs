// A file that holds all it needs is there after one request. What is shared by several files stands
// in others, and each of those costs a slow processor some ten milliseconds.
import { basename, dirname, join, resolve } from 'node:path';
import { readFileSync } from 'node:fs';

const MARK = '~own';

/** Where a module's copy seems to stand, beside it. */
const copyOf = (file, name) => join(dirname(file), `${name}${MARK}`, basename(file));

/** Which module a copy is of, and whose copy; any other as it is. */
function originOf(id) {
  const folder = basename(dirname(id));
  if (!folder.endsWith(MARK)) return { file: id };
  const file = join(dirname(dirname(id)), basename(id));
  return { file, name: folder.slice(0, -MARK.length) };
}

/**
 * Gives some modules copies of their own of what they share with others. Copied must be only what
 * holds nothing that all have in common.
 * @param {Record<string, { for: readonly string[], of: readonly string[] }>} copies by a name: the
 *   modules that get them, and what they are copies of
 */
export function ownCopies(copies) {
  const ownerOf = new Map();
  const copied = new Map();
  for (const [name, { for: owners, of }] of Object.entries(copies)) {
    for (const file of owners) ownerOf.set(resolve(file), name);
    copied.set(name, new Set(of.map((file) => resolve(file))));
  }
  return {
    name: 'own-copies',
    async resolveId(source, importer, options) {
      if (!importer) return null;
      const { file, name = ownerOf.get(file) } = originOf(importer);
      if (!name) return null;
      const found = await this.resolve(source, file, { ...options, skipSelf: true });
      return found && copied.get(name).has(found.id) ? copyOf(found.id, name) : found;
    },
    load(id) {
      const { file, name } = originOf(id);
      return name ? readFileSync(file, 'utf8') : null;
    },
  };
}
