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
