#!/usr/bin/env node
// Finds Chrome, Chromium or Edge, or installs Chromium where that is allowed, and prints its path.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const MINUTE = 60_000;

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

/**
 * @returns the path of a browser that runs
 * @throws Error with one line that says what to install
 */
export async function ensureBrowser(environment = process.env) {
  const chosen = environment.CHROME_PATH;
  if (chosen) {
    if (await runs(chosen)) return chosen;
    throw new Error(`CHROME_PATH is ${chosen}, but no browser runs from there.`);
  }
  for (const find of [installed, fromDebian, fromNpm, fromPlaywright]) {
    const path = await find().catch(() => undefined);
    if (path) return path;
  }
  throw new Error(HELP);
}

async function runs(path) {
  if (!existsSync(path)) return false;
  // Windows' browsers do not answer --version.
  if (process.platform === 'win32') return true;
  return run(path, ['--version'], { timeout: MINUTE / 2 }).then(
    ({ stdout }) => /\d+\.\d+/.test(stdout),
    () => false,
  );
}

async function installed() {
  for (const path of PLACES[process.platform] ?? []) if (await runs(path)) return path;
  return undefined;
}

async function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.error('Installing Chromium with apt-get …');
  const install = () =>
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
      timeout: 5 * MINUTE,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  await install().catch(async () => {
    await run('apt-get', ['update'], { timeout: 2 * MINUTE });
    await install();
  });
  return installed();
}

async function fromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  console.error('Fetching a headless Chromium with npm …');
  const code =
    "import('@sparticuz/chromium').then(async ({ default: c }) => console.log(await c.executablePath()))";
  const { stdout } = await run(
    'npx',
    [
      '-y',
      '-p',
      '@sparticuz/chromium@153',
      '--',
      'sh',
      '-c',
      `cd "$(dirname "$(dirname "$(command -v npx-never || echo "$PATH" | cut -d: -f1)")")" && node -e "${code}"`,
    ],
    {
      timeout: 5 * MINUTE,
      // Makes it unpack the system libraries it needs as well.
      env: {
        ...process.env,
        AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x',
        AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x',
      },
    },
  );
  const path = stdout.trim().split('\n').at(-1);
  return (await runs(path)) ? path : undefined;
}

async function fromPlaywright() {
  console.error('Fetching a headless Chromium with Playwright …');
  const { stdout, stderr } = await run(
    'npx',
    ['-y', 'playwright-core', 'install', 'chromium-headless-shell'],
    { timeout: 5 * MINUTE },
  );
  const folder = /downloaded to (.*)$/m.exec(`${stdout}${stderr}`)?.[1]?.trim();
  if (!folder) return undefined;
  const { readdirSync } = await import('node:fs');
  const file = readdirSync(folder, { recursive: true }).find((name) =>
    /(headless_shell|chrome-headless-shell)(\.exe)?$/.test(String(name)),
  );
  const path = file && join(folder, String(file));
  return path && (await runs(path)) ? path : undefined;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    console.log(await ensureBrowser());
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
