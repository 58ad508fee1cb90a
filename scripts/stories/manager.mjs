const SECONDS = 30;

/**
 * Opens Storybook as people do, with its list around a story, and says what is wrong with that.
 * @param {import('puppeteer-core').Browser} browser
 * @param {{ storybook: string, id: string, name: string }} options address of the folder with
 *   Storybook, a story, and what the list must be headed by
 * @returns {Promise<string[]>}
 */
export async function seeManager(browser, { storybook, id, name }) {
  const page = await browser.newPage();
  const failures = [];
  page.on('pageerror', (error) => failures.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') failures.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (/^https?:|^wss?:/.test(protocol) && origin !== new URL(storybook).origin) {
      failures.push(`asked ${origin}`);
    }
  });
  try {
    const timeout = SECONDS * 1000;
    await page.goto(`${storybook}?path=/story/${id}`, { waitUntil: 'load', timeout });
    const preview = await page.waitForSelector('#storybook-preview-iframe', { timeout });
    const frame = await preview.contentFrame();
    await frame.waitForSelector('.host-page', { timeout });
    const heading = await page.waitForSelector('.sidebar-header', { timeout });
    const words = await heading.evaluate((header) => header.textContent);
    if (!words.includes(name)) failures.push(`is headed by "${words.trim()}"`);
    await page.waitForNetworkIdle({ idleTime: 1000, timeout });
  } catch (error) {
    failures.push(error.message);
  } finally {
    await page.close();
  }
  return [...new Set(failures)];
}
