#!/usr/bin/env node
// The browser tests in WebKitGTK: starts what it needs and ends it again.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createConnection } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { runStep } from './lib/steps.mjs';

const DRIVER_PORT = 4445;
const LIBRARIES = '/usr/lib';

const browser = process.env.WEBKIT_BROWSER ?? findBrowser();
if (!browser || !existsSync('/usr/bin/WebKitWebDriver') || !existsSync('/usr/bin/Xvfb')) {
  console.error('WebKit is not here: install webkit2gtk-driver and xvfb.');
  process.exit(1);
}
const display = `:${freeDisplay()}`;
const env = { ...process.env, DISPLAY: display, LIBGL_ALWAYS_SOFTWARE: '1' };
const helpers = [spawn('Xvfb', [display, '-screen', '0', '1280x1024x24'], { stdio: 'ignore' })];
await wait(1000);
helpers.push(
  spawn('WebKitWebDriver', ['--host=127.0.0.1', `--port=${DRIVER_PORT}`], { stdio: 'ignore', env }),
);
let ok = false;
try {
  await answers(DRIVER_PORT);
  ({ ok } = await runStep(['npm', 'run', '--silent', 'test:browser'], {
    seconds: 2400,
    env: {
      ...env,
      WTR_BROWSER: 'webkit',
      WEBKIT_BROWSER: browser,
      WEBKIT_DRIVER_PORT: String(DRIVER_PORT),
    },
  }));
} finally {
  for (const helper of helpers.reverse()) helper.kill();
}
process.exit(ok ? 0 : 1);

function findBrowser() {
  return readdirSync(LIBRARIES)
    .filter((folder) => folder.includes('linux'))
    .flatMap((folder) =>
      ['4.1', '4.0'].map((api) => `${LIBRARIES}/${folder}/webkit2gtk-${api}/MiniBrowser`),
    )
    .find((path) => existsSync(path));
}

function freeDisplay() {
  let display = 99;
  while (existsSync(`/tmp/.X11-unix/X${display}`)) display += 1;
  return display;
}

async function answers(port) {
  for (let tries = 0; tries < 50; tries += 1) {
    const open = await new Promise((resolve) => {
      const socket = createConnection(port, '127.0.0.1')
        .once('connect', () => resolve(true))
        .once('error', () => resolve(false));
      socket.once('close', () => socket.destroy());
      setTimeout(() => socket.end(), 500);
    });
    if (open) return;
    await wait(200);
  }
  throw new Error('WebKitWebDriver does not answer.');
}
