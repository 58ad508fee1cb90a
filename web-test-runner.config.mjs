import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from './scripts/ensure-browser.mjs';
import { CHROMIUM_FLAGS, firefoxPath } from './scripts/lib/browser.mjs';
import { countReporter } from './scripts/lib/count-reporter.mjs';

/** One engine a run: WTR_BROWSER=chromium (default), firefox or webkit. */
const engine = process.env.WTR_BROWSER ?? 'chromium';

const launchers = {
  chromium: async () =>
    chromeLauncher({
      launchOptions: {
        executablePath: await ensureBrowser(),
        headless: true,
        args: CHROMIUM_FLAGS,
      },
    }),
  firefox: async () =>
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      launchOptions: { browser: 'firefox', executablePath: firefoxPath(), headless: true },
    }),
  webkit: async () =>
    webdriverLauncher({
      hostname: '127.0.0.1',
      port: Number(process.env.WEBKIT_DRIVER_PORT ?? 4445),
      path: '/',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': {
          binary: process.env.WEBKIT_BROWSER,
          args: ['--automation'],
        },
      },
    }),
};

export default {
  files: 'test/**/*.test.ts',
  nodeResolve: true,
  browsers: [await launchers[engine]()],
  concurrency: engine === 'chromium' ? 2 : 1,
  plugins: [esbuildPlugin({ ts: true, json: true, tsconfig: './tsconfig.json', target: 'es2022' })],
  testFramework: { config: { timeout: 5000 } },
  testsFinishTimeout: 120_000,
  reporters: [defaultReporter(), countReporter(`browser-${engine}`)],
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
};
