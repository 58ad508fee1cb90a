/** What stands still longer than that between two looks is not waited for. In milliseconds. */
const LONGEST_LOOK = 100;

/** The least of some times that a thing takes: once in a while a machine stands still, not always. */
export function leastTime(run: () => void): number {
  const times = Array.from({ length: 4 }, () => {
    const before = performance.now();
    run();
    return performance.now() - before;
  });
  return Math.min(...times);
}

/**
 * Time to wait for something, so many milliseconds of looking. A machine that stands still for
 * seconds, and with it what is waited for, uses none of it up: something is looked at often enough
 * before anybody says that it never comes.
 * @returns whether there is still time
 */
export function patience(ms: number): () => boolean {
  let left = ms;
  let before = performance.now();
  return () => {
    const now = performance.now();
    left -= Math.min(now - before, LONGEST_LOOK);
    before = now;
    return left > 0;
  };
}
