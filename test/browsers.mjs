import { after } from 'node:test';
import { connectShared, launch } from '../scripts/lib/browser.mjs';

/** By engine and preferences: a browser takes seconds to start, so all tests of a file share it. */
const started = new Map();

after(async () => {
  for (const { end } of await Promise.all(started.values())) await end();
});

async function start(engine, prefs) {
  // One with preferences is nobody else's.
  const shared = !prefs && (await connectShared(engine));
  if (shared) return { browser: shared, end: () => shared.disconnect() };
  const browser = await launch(engine, prefs && { extraPrefsFirefox: prefs });
  return { browser, end: () => browser.close() };
}

/**
 * A context of a browser, in which nothing is remembered of what was in others; whoever asks for it
 * closes it.
 * @param {string} [engine] `chromium` or `firefox`
 * @param {Record<string, unknown>} [extraPrefsFirefox] what only a Firefox has to be told
 * @returns {Promise<import('puppeteer-core').BrowserContext>}
 */
export async function openContext(engine, extraPrefsFirefox) {
  const prefs = engine === 'firefox' ? extraPrefsFirefox : undefined;
  const key = JSON.stringify([engine, prefs]);
  if (!started.has(key)) started.set(key, start(engine, prefs));
  const { browser } = await started.get(key);
  return browser.createBrowserContext();
}
