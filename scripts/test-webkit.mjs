#!/usr/bin/env node
// The browser tests in WebKitGTK: starts what it needs and ends it again.
//   node scripts/test-webkit.mjs [FILE …]      (all without one)
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createConnection } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { readCounts, sumCounts, writeCounts } from './lib/counts.mjs';
import { testFiles } from './lib/exhaustive.mjs';
import { freePort } from './lib/free-port.mjs';
import { runStep } from './lib/steps.mjs';
import { NEVER_ASKED } from './lib/webkit-launcher.mjs';

const SUITE = 'browser-webkit';
const LIBRARIES = '/usr/lib';
/** So many files share a browser: it keeps memory of all that it has shown. */
const FILES_A_BROWSER = 40;
/** What is said when the browser's process has gone, or does nothing any more. */
const LOST = new RegExp(`invalid session id|browser disconnected|UND_ERR_|${NEVER_ASKED}`);

const browser = process.env.WEBKIT_BROWSER ?? findBrowser();
if (!browser || !existsSync('/usr/bin/WebKitWebDriver') || !existsSync('/usr/bin/Xvfb')) {
  console.error('WebKit is not here: install webkit2gtk-driver and xvfb.');
  process.exit(1);
}
const display = `:${freeDisplay()}`;
const env = { ...process.env, DISPLAY: display, LIBGL_ALWAYS_SOFTWARE: '1' };
const screen = spawn('Xvfb', [display, '-screen', '0', '1280x1024x24'], { stdio: 'ignore' });
await wait(1000);
let ok = true;
const all = [];
try {
  for (const files of batches(process.argv.slice(2))) {
    let result = await run(files);
    // A process that dies says nothing of a test: what dies again does.
    if (result.counts.failures.some((failure) => LOST.test(failure))) {
      console.log(`WebKit's process was lost. Its ${files.length} files are run once more.`);
      result = await run(files);
    }
    ok &&= result.ok;
    all.push(result.counts);
  }
  writeCounts(SUITE, sumCounts(all));
} finally {
  screen.kill();
}
process.exit(ok ? 0 : 1);

/** Runs files in a browser of their own. */
async function run(files) {
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', ['--host=127.0.0.1', `--port=${port}`], {
    stdio: 'ignore',
    env,
  });
  const gone = new Promise((done) => driver.once('close', done));
  // Who fails before there is anything to count has failed all the same.
  writeCounts(SUITE, { passed: 0, failed: 1, failures: ['the run broke off'] });
  try {
    await answers(port);
    const { ok } = await runStep(
      ['npm', 'run', '--silent', 'test:browser', '--', '--files', ...files],
      {
        seconds: 2400,
        env: {
          ...env,
          WTR_BROWSER: 'webkit',
          WEBKIT_BROWSER: browser,
          WEBKIT_DRIVER_PORT: String(port),
        },
      },
    );
    return { ok, counts: readCounts(SUITE) };
  } finally {
    driver.kill();
    await gone;
  }
}

function batches(given) {
  const files = given.length > 0 ? given : testFiles(['test'], '.test.ts');
  const number = Math.ceil(files.length / FILES_A_BROWSER);
  return Array.from({ length: number }, (_, batch) =>
    files.filter((_, place) => place % number === batch),
  );
}

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
