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
export async function opened(browser, address, isReady, use, before, given) {
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: 1000, height: 900 });
    if (before) await page.evaluateOnNewDocument(before, given);
    await page.goto(address, { waitUntil: 'networkidle0' });
    await page.waitForFunction(isReady, { timeout: 15_000 });
    return await use(page, await page.createCDPSession());
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
