import { parts } from './parts.js';

/** So long is waited for a browser that has fetched a file to say so, in milliseconds. */
const PATIENCE = 8000;

const asked: Record<string, Promise<unknown> | undefined> = {};

/**
 * Fetches a script ahead of its use. A browser that knows `modulepreload` refuses it when it is not
 * the file that was built; elsewhere nothing happens.
 * @param path of the file, seen from this one
 * @param hash SHA-256 of the file in base64
 * @throws Error when it cannot be had, or is another file
 */
export const preload = (path: string, hash: string): Promise<unknown> =>
  (asked[path] ??= new Promise<unknown>((resolve, reject) => {
    const link = document.createElement('link');
    const rel = 'modulepreload';
    const href = import.meta.resolve(path);
    // What the page itself runs is its own to check; Firefox says "error" when asked for it again.
    if (!link.relList.supports(rel) || [...document.scripts].some(({ src }) => src === href)) {
      resolve(undefined);
      return;
    }
    const onerror = (): void => {
      // Who asks again may have better luck.
      asked[path] = undefined;
      reject(new Error(`${path} is missing or altered`));
    };
    // A browser that says nothing still has the file, or fetches it, under this very hash.
    setTimeout(resolve, PATIENCE);
    const integrity = `sha256-${hash}`;
    document.head.append(Object.assign(link, { rel, integrity, href, onload: resolve, onerror }));
  }));

/**
 * What the build makes of `import()`: nothing runs before it has been checked, with everything
 * that it imports in turn.
 * @param files path of the module, seen from this file, and SHA-256 of it, followed by path and
 *   hash of each file that it needs
 */
export async function importChunk(...files: readonly string[]): Promise<unknown> {
  const attempt = async (mark: string): Promise<unknown> => {
    const path = files[0]! + mark;
    const arriving = files.flatMap((file, at) =>
      at % 2 ? [] : preload(at ? file : path, files[at + 1]!),
    );
    await Promise.all(arriving);
    return import(path);
  };
  // Browsers may remember that an address failed as long as the page lives (Firefox does), and
  // "try again" could never succeed: so it is asked for once more under an address of its own.
  return attempt('').catch(() => attempt(`?${Date.now()}`));
}

/** A list of parts, by name: path and hash of each and of all that it needs; `''` is the next list. */
type List = Readonly<Record<string, readonly string[]>>;

/** What the build makes of `import()` of a part that no first view has. */
export async function importPart(name: string): Promise<unknown> {
  for (let files = parts; ;) {
    const list = ((await importChunk(...files)) as { default: List }).default;
    if (list[name]) return importChunk(...list[name]);
    files = list['']!;
  }
}
