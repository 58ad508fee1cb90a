import { preload } from './import-chunk.js';

/** A selector, then path and hash of each file that a page needs where something matches. */
export type Hint = readonly [selector: string, ...files: string[]];

/** Makes a function that fetches what is needed now; call it again when the page has changed. */
export function hintsFetcher(hints: readonly Hint[]): () => void {
  const waiting = new Set(hints);
  return () => {
    for (const hint of waiting) {
      const [selector, ...files] = hint;
      if (!document.querySelector(selector)) continue;
      waiting.delete(hint);
      files.forEach((file, at) => {
        // Whoever needs the file will say that it cannot be had.
        if (at % 2 === 0) preload(file, files[at + 1]!).catch(() => undefined);
      });
    }
  };
}
