#!/usr/bin/env node
// Finds Chrome, Chromium or Edge, or installs Chromium where that is allowed, and prints its path.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { output } from './lib/bounded.mjs';
import { launcherIn, unpackChromium } from './lib/unpacked-chromium.mjs';

const CACHE = fileURLToPath(new URL('../.cache', import.meta.url));
const UNPACKED = join(CACHE, 'chromium');
const PLAYWRIGHT = join(CACHE, 'playwright');

const PLACES = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable];
    return folder
      ? [
          join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
        ]
      : [];
  }),
};

const HELP = 'No browser found: install Chrome, Chromium or Edge, or set CHROME_PATH to one.';

/** The ways to a browser, in the order they are tried; each gives a path or nothing. */
export const finders = { installed, fetchedBefore, fromDebian, fromNpm, fromPlaywright };

/**
 * @param {Record<string, string | undefined>} [environment]
 * @param {Record<string, () => Promise<string | undefined>>} [ways]
 * @returns {Promise<string>} the path of a browser that runs
 * @throws Error with one line that says what to install
 */
export async function ensureBrowser(environment = process.env, ways = finders) {
  const chosen = environment.CHROME_PATH;
  if (chosen) {
    if (await runs(chosen)) return chosen;
    throw new Error(`CHROME_PATH is ${chosen}, but no browser runs from there.`);
  }
  for (const find of Object.values(ways)) {
    const path = await find().catch(() => undefined);
    if (path && (await runs(path))) return path;
  }
  throw new Error(HELP);
}

/** Whether Chromium, under one of its names, runs from a path. */
export async function runs(path) {
  if (!existsSync(path)) return false;
  // Windows' browsers do not answer --version.
  if (process.platform === 'win32') return path.endsWith('.exe');
  const said = await output([path, '--version'], { minutes: 0.5 }).catch(() => '');
  // Only Chromium's versions have four parts.
  return /\b\d+\.\d+\.\d+\.\d+\b/.test(said);
}

async function installed() {
  for (const path of PLACES[process.platform] ?? []) if (await runs(path)) return path;
  return undefined;
}

async function fetchedBefore() {
  for (const path of [launcherIn(UNPACKED), inPlaywright()]) {
    if (path && (await runs(path))) return path;
  }
  return undefined;
}

async function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.error('Installing Chromium with apt-get …');
  const apt = (...rest) =>
    output(['apt-get', ...rest], { minutes: 5, env: { DEBIAN_FRONTEND: 'noninteractive' } });
  const install = () => apt('install', '-y', '--no-install-recommends', 'chromium');
  // A fresh machine has no list of packages yet.
  await install().catch(() => apt('update').then(install));
  return installed();
}

async function fromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  console.error('Fetching a headless Chromium with npm …');
  return unpackChromium(UNPACKED);
}

async function fromPlaywright() {
  console.error('Fetching a headless Chromium with Playwright …');
  await output(['npx', '-y', 'playwright-core@1.65.1', 'install', 'chromium-headless-shell'], {
    minutes: 5,
    env: { PLAYWRIGHT_BROWSERS_PATH: PLAYWRIGHT },
  });
  return inPlaywright();
}

function inPlaywright() {
  if (!existsSync(PLAYWRIGHT)) return undefined;
  const file = readdirSync(PLAYWRIGHT, { recursive: true })
    .map(String)
    .find((name) => /[\\/](chrome-)?headless[_-]shell(\.exe)?$/.test(name));
  return file && join(PLAYWRIGHT, file);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    console.log(await ensureBrowser());
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
