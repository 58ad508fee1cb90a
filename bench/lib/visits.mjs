/**
 * Opens a page anew, as a citizen does: nothing is warm but the browser's own cache.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address
 * @param {() => boolean} isReady runs in the page
 * @param {(page: import('puppeteer-core').Page, client: import('puppeteer-core').CDPSession) => Promise<T>} use
 * @param {(given: unknown) => void} [before] runs in the page before anything of it
 * @param {unknown} [given] what it is given
 * @returns {Promise<T>}
 * @template T
 */
export function opened(browser, address, isReady, use, before, given) {
  return inPage(browser, async (page) => {
    if (before) await page.evaluateOnNewDocument(before, given);
    await page.goto(address, { waitUntil: 'networkidle0' });
    await page.waitForFunction(isReady, { timeout: 60_000 }).catch((cause) => {
      throw new Error(`${address} is not ready`, { cause });
    });
    return use(page, await page.createCDPSession());
  });
}

/** A page as wide as a desk's window, closed after use. */
export async function inPage(browser, use) {
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: 1000, height: 900 });
    return await use(page);
  } finally {
    await page.close();
  }
}

/** One of the browser's own figures about the page, as `JSHeapUsedSize` in bytes. */
export async function metric(client, wanted) {
  const { metrics } = await client.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === wanted).value;
}

/** What the main thread has worked so far, in milliseconds. */
export const busy = async (client) => (await metric(client, 'TaskDuration')) * 1000;

/**
 * Puts a function of that name into the page, which the page calls once, with JSON.
 * @returns {Promise<{ called: Promise<unknown> }>} what it is called with
 */
export async function callback(page, name, patience = 60_000) {
  let done;
  const called = new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${page.url()}: no ${name}`)), patience);
    done = (json) => {
      clearTimeout(timer);
      resolve(JSON.parse(json));
    };
  });
  await page.exposeFunction(name, done);
  return { called };
}
