import { preload } from './import-chunk.js';

/**
 * A widget's name; under which condition, which is the end of a selector for its element; and path
 * and hash of each file that a page then needs.
 */
export type Hint = readonly [name: string, condition: string, ...files: string[]];

/** For the element, and for the `<div data-lor>` that will become it. */
const selectorOf = (name: string, end: string): string =>
  `lor-${name}${end},[data-lor$=${name}]${end.replaceAll('[', '[data-')}`;

/** Makes a function that fetches what is needed now; call it again when the page has changed. */
export function hintsFetcher(hints: readonly Hint[]): () => void {
  const waiting = new Set(hints);
  return () => {
    for (const hint of waiting) {
      const [name, condition, ...files] = hint;
      if (!document.querySelector(selectorOf(name, condition))) continue;
      waiting.delete(hint);
      files.forEach((file, at) => {
        // Whoever needs the file will say that it cannot be had.
        if (at % 2 === 0) preload(file, files[at + 1]!).catch(() => undefined);
      });
    }
  };
}
