import { setTimeout as wait } from 'node:timers/promises';

/**
 * A machine that stands still for seconds, and with it what is waited for, must not look like a
 * fault (as test/patience.ts has it for the tests that run in the page). So nothing here is
 * measured by the clock alone. What waits for a page without any of this has the half minute that
 * Puppeteer gives it.
 */

/** From one look to the next, in milliseconds. */
const PAUSE = 20;

/** Looks before something is said never to happen; more than half a minute. */
const LOOKS = 1500;

/**
 * Waits until something outside of pages is so.
 * @param {string} what stands in the error when it never is
 * @param {() => unknown} isSo may be a promise
 * @param {number} [most] looks before that
 */
export async function until(what, isSo, most = LOOKS) {
  for (let looks = 0; !(await isSo()); looks += 1) {
    if (looks === most) throw new Error(`never happened: ${what}`);
    await wait(PAUSE);
  }
}

/**
 * Lets a page live for so many milliseconds, for what must not happen in them.
 * @param {import('puppeteer-core').Page} page
 */
export const lived = (page, ms = 400) =>
  page.evaluate(
    async (pause, looks) => {
      for (let left = looks; left > 0; left -= 1) {
        await new Promise((done) => setTimeout(done, pause));
      }
    },
    PAUSE,
    ms / PAUSE,
  );

/**
 * Waits until a page has what it asks for, and has then lived for a while without asking for more.
 * @param {import('puppeteer-core').Page} page
 * @param {{ concurrency?: number }} [options] so many requests may stay open
 */
export async function settled(page, options) {
  let asks = true;
  const note = () => (asks = true);
  page.on('request', note);
  try {
    while (asks) {
      asks = false;
      await lived(page, 300);
      await page.waitForNetworkIdle({ ...options, idleTime: 100 });
    }
  } finally {
    page.off('request', note);
  }
}

/**
 * Waits until so many lines say something, and then for one too many.
 * @param {import('puppeteer-core').Page} page
 * @param {string[]} lines what is noted of the page, as it comes
 * @param {{ count?: number, like?: string }} [options] `like`: words that the lines hold
 */
export async function logged(page, lines, { count = 1, like = '' } = {}) {
  const those = () => lines.filter((line) => line.includes(like));
  await until(`${count} lines with "${like}"`, () => those().length >= count);
  await lived(page);
}
