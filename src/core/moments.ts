/** So many turns of the queue of promises bring what is there already. */
const MOMENTS = 16;

/** Waits for what another has loaded and is here in a moment, and no longer. */
export async function moments(isHere: () => unknown): Promise<void> {
  for (let moment = 0; moment < MOMENTS && !isHere(); moment += 1) await Promise.resolve();
}
