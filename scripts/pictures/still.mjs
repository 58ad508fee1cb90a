/**
 * Makes pages look the same whenever they are looked at: the day is fixed, nothing blinks or moves.
 * @param {import('puppeteer-core').Page} page before it has gone anywhere
 * @param {string} day ISO 8601
 */
export async function keepStill(page, day) {
  await page.emulateMediaFeatures([
    { name: 'prefers-reduced-motion', value: 'reduce' },
    { name: 'prefers-color-scheme', value: 'light' },
  ]);
  await page.evaluateOnNewDocument((now) => {
    const fixed = Date.parse(now);
    window.Date = class extends Date {
      constructor(...parts) {
        super(...(parts.length > 0 ? parts : [fixed]));
      }
      static now() {
        return fixed;
      }
    };
  }, `${day}T12:00:00Z`);
}

/** Waits until no widget of the page is waiting for its content, and its fonts are there. */
export async function hasSettled(page) {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('*')]
      .filter(({ localName }) => /^lor-(?!concept$)/.test(localName))
      .every(({ shadowRoot }) =>
        shadowRoot?.querySelector('[data-state]:not([data-state=loading])'),
      ),
  );
  await page.waitForNetworkIdle({ idleTime: 300 });
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  });
}
