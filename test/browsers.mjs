import { after } from 'node:test';
import { connectShared, launch } from '../scripts/lib/browser.mjs';

/** By engine and options: a browser takes seconds to start, so all tests of a file share it. */
const started = new Map();

after(async () => {
  for (const { end } of await Promise.all(started.values())) await end();
});

async function start(engine, options) {
  // One with options is nobody else's.
  const shared = !options && (await connectShared(engine));
  if (shared) return { browser: shared, end: () => shared.disconnect() };
  const browser = await launch(engine, options);
  return { browser, end: () => browser.close() };
}

/**
 * A context of a browser, in which nothing is remembered of what was in others; whoever asks for it
 * closes it.
 * @param {string} [engine] `chromium` or `firefox`
 * @param {Parameters<typeof launch>[1]} [options]
 * @returns {Promise<import('puppeteer-core').BrowserContext>}
 */
export async function openContext(engine, options) {
  const key = JSON.stringify([engine, options]);
  if (!started.has(key)) started.set(key, start(engine, options));
  const { browser } = await started.get(key);
  return browser.createBrowserContext();
}
