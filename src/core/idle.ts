/** Work is done for so long at a time, in milliseconds: a key pressed meanwhile is answered. */
const SLICE = 8;

type Later = (run: () => void) => void;

// Safari has no idle time of its own.
const later: Later =
  typeof requestIdleCallback === 'function'
    ? (run) => requestIdleCallback(run, { timeout: 500 })
    : (run) => setTimeout(run, 1);

/**
 * Does a long piece of work in the browser's idle time, slice by slice.
 * @param step does a little, well below a millisecond or two; true when there is no more to do
 * @returns resolved when all is done
 */
export function whenIdle(step: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const slice = (): void => {
      const end = performance.now() + SLICE;
      while (performance.now() < end) {
        if (step()) {
          resolve();
          return;
        }
      }
      later(slice);
    };
    later(slice);
  });
}
