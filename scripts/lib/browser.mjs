import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from '../ensure-browser.mjs';

/** Keeps Chromium from talking to anybody but the page's own server. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const FIREFOXES = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];

/** Path of an installed Firefox; undefined where there is none. */
const firefoxPath = () =>
  [process.env.FIREFOX_PATH, ...FIREFOXES].find((path) => path && existsSync(path));

/** Firefox, as puppeteer starts it. */
export const firefoxOptions = ({ extraPrefsFirefox, ...options } = {}) => ({
  ...options,
  browser: 'firefox',
  executablePath: firefoxPath(),
  headless: true,
  extraPrefsFirefox: {
    // Opened when something is saved, the list of downloads keeps the focus from all later pages.
    'browser.download.alwaysOpenPanel': false,
    ...extraPrefsFirefox,
  },
});

/**
 * @param engine `chromium` or `firefox`
 * @param options further ones of puppeteer's launch()
 */
export async function launch(engine = 'chromium', options = {}) {
  if (engine === 'firefox') {
    return puppeteer.launch(firefoxOptions(options));
  }
  return puppeteer.launch({
    ...options,
    executablePath: await ensureBrowser(),
    headless: true,
    args: CHROMIUM_FLAGS,
  });
}

/** In the environment: the engine and the address of a browser that is there for many processes. */
const SHARED = 'LOR_SHARED_BROWSER';

/**
 * Starts a browser for other processes, each of which connects to it in its turn.
 * @param engine `chromium` or `firefox`
 * @returns {Promise<{ env: Record<string, string>, end: () => void }>} `env`: what tells them of it
 */
export async function share(engine = 'chromium') {
  const browser = await launch(engine);
  const env = { [SHARED]: JSON.stringify({ engine, address: browser.wsEndpoint() }) };
  const started = browser.process();
  // Firefox talks to one at a time.
  await browser.disconnect();
  return { env, end: () => started.kill() };
}

/**
 * The browser that is shared, if one of this engine is.
 * @param engine `chromium` or `firefox`
 */
export async function connectShared(engine = 'chromium') {
  const shared = JSON.parse(process.env[SHARED] ?? '{}');
  if (shared.engine !== engine) return undefined;
  try {
    return await puppeteer.connect({
      browserWSEndpoint: shared.address,
      ...(engine === 'firefox' && { protocol: 'webDriverBiDi' }),
    });
  } catch (error) {
    // Firefox still waits for a process that broke off.
    console.log(`The shared ${engine} cannot be used: ${error.message}`);
    return undefined;
  }
}
