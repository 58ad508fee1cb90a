import { after } from 'node:test';
import { launch } from '../scripts/lib/browser.mjs';

/** By engine and options: a browser takes seconds to start, so all tests of a file share it. */
const started = new Map();

after(async () => {
  for (const browser of started.values()) await (await browser).close();
});

/**
 * A context of a browser, in which nothing is remembered of what was in others; whoever asks for it
 * closes it.
 * @param {string} [engine] `chromium` or `firefox`
 * @param {Parameters<typeof launch>[1]} [options]
 * @returns {Promise<import('puppeteer-core').BrowserContext>}
 */
export async function openContext(engine, options) {
  const key = JSON.stringify([engine, options]);
  if (!started.has(key)) started.set(key, launch(engine, options));
  return (await started.get(key)).createBrowserContext();
}
