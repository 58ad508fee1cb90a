import { fetchFeed } from './fetch-feed.js';
import { preload } from './import-chunk.js';

/**
 * Names of widgets; under which condition, which is the end of a selector for their elements; and
 * path and hash of each file that a page then needs: without any, it is the elements' feeds.
 */
export type Hint = readonly [names: readonly string[], condition: string, ...files: string[]];

/** For the element, and for the `<div data-lor>` that will become it. */
const selectorOf = (name: string, end: string): string =>
  `lor-${name}${end},[data-lor$=${name}]${end.replaceAll('[', '[data-')}`;

/** Makes a function that fetches what is needed now; call it again when the page has changed. */
export function hintsFetcher(hints: readonly Hint[]): () => void {
  const waiting = new Set(hints);
  return () => {
    for (const hint of waiting) {
      const [names, condition, ...files] = hint;
      const selector = names.map((name) => selectorOf(name, condition)).join();
      for (const element of document.querySelectorAll<HTMLElement>(selector)) {
        if (!files.length) fetchFeed(element);
        // The first of them is enough for files.
        if (!waiting.delete(hint)) continue;
        files.forEach((file, at) => {
          // Whoever needs the file will say that it cannot be had.
          if (at % 2 === 0) preload(file, files[at + 1]!).catch(() => undefined);
        });
      }
    }
  };
}
