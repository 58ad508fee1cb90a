import { EventEmitter } from 'node:events';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from './scripts/ensure-browser.mjs';
import { CHROMIUM_FLAGS, firefoxOptions } from './scripts/lib/browser.mjs';
import { collector } from './scripts/lib/coverage/collect.mjs';
import { countReporter } from './scripts/lib/count-reporter.mjs';
import { testFiles } from './scripts/lib/exhaustive.mjs';
import { createFeeds } from './scripts/lib/feeds-server.mjs';
import { freePort } from './scripts/lib/free-port.mjs';
import { jsonSchemaOf } from './scripts/lib/json-schema.mjs';
import { partText } from './scripts/lib/content-parts.mjs';
import { webkitLauncher } from './scripts/lib/webkit-launcher.mjs';

/** One engine a run: WTR_BROWSER=chromium (default), firefox or webkit. */
const engine = process.env.WTR_BROWSER ?? 'chromium';

/** COVERAGE=1 counts what the tests pass in Chromium; `npm run coverage` judges it. */
const coverage = process.env.COVERAGE === '1' && engine === 'chromium' ? collector() : undefined;

/** Nobody asks what pages fetch: telling it takes a sixth of Firefox's time. */
const UNHEARD = { networkEnabled: false };

/**
 * A window of its own for each file: of two tabs in one window, one is hidden, and hidden pages get
 * no frames.
 */
const inOwnWindow = async ({ browser }) => (await browser.createBrowserContext()).newPage();

/** Emits every path that the tests' server is asked for. */
const asked = new EventEmitter();
const hear = ({ url }, next) => {
  asked.emit(url);
  return next();
};

const launchers = {
  chromium: async () =>
    chromeLauncher({
      launchOptions: {
        executablePath: await ensureBrowser(),
        headless: true,
        args: CHROMIUM_FLAGS,
        ...UNHEARD,
      },
      createPage: coverage?.counting(inOwnWindow) ?? inOwnWindow,
    }),
  firefox: async () =>
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      launchOptions: firefoxOptions(UNHEARD),
    }),
  webkit: async () =>
    webkitLauncher(
      {
        hostname: '127.0.0.1',
        port: Number(process.env.WEBKIT_DRIVER_PORT),
        path: '/',
        capabilities: {
          browserName: 'MiniBrowser',
          'wdio:enforceWebDriverClassic': true,
          'webkitgtk:browserOptions': {
            binary: process.env.WEBKIT_BROWSER,
            args: ['--automation'],
          },
        },
      },
      { asked },
    ),
};

/** What the environment says of values that tests make up (test/arbitraries/run.ts). */
const madeUp = Object.fromEntries(
  ['FC_SEED', 'FC_RUNS'].map((name) => [
    `process.env.${name}`,
    JSON.stringify(process.env[name] ?? ''),
  ]),
);

const feeds = createFeeds();

/** The tests' own feeds, under `/feeds/` of the tests' origin. */
const serveFeeds = (context, next) => {
  if (!feeds.handle(context.req, context.res)) return next();
  context.respond = false;
  // Long since sent where it is another; the runner would report every wanted 404.
  context.res.statusCode = 200;
};

/** The parts that the builds make of contents. */
const servedParts = {
  name: 'content-parts',
  serve: ({ path, querystring }) =>
    path.endsWith('.json') && querystring === 'part' ? { body: partText(`.${path}`) } : undefined,
};

/** The schemas of the feeds, as they are published. */
const servedSchemas = {
  name: 'schemas',
  async serve({ path }) {
    const [, kind] = /^\/schemas\/(\w+)$/.exec(path) ?? [];
    if (!kind) return undefined;
    const described = await import(`./scripts/schemas/${kind}.mjs`);
    return { body: JSON.stringify(await jsonSchemaOf(described[kind])), type: 'json' };
  },
};

export default {
  files: testFiles(['test'], '.test.ts'),
  nodeResolve: true,
  port: await freePort(),
  browsers: [await launchers[engine]()],
  concurrency: engine === 'chromium' ? 2 : 1,
  middleware: [hear, serveFeeds],
  plugins: [
    esbuildPlugin({
      ts: true,
      json: true,
      tsconfig: './tsconfig.json',
      target: 'es2022',
      define: madeUp,
    }),
    servedParts,
    servedSchemas,
    { name: 'feeds', serverStop: () => feeds.close() },
    ...(coverage ? [coverage.plugin] : []),
  ],
  // Some go through all languages, and a busy browser stands still for up to twenty seconds.
  testFramework: { config: { timeout: 60_000 } },
  testsFinishTimeout: 300_000,
  // WebKit's pages may be opened three times (scripts/lib/webkit-launcher.mjs).
  browserStartTimeout: 90_000,
  reporters: [defaultReporter(), countReporter(engine)],
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
};
