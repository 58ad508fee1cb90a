import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before } from 'node:test';
import { createSiteServer } from '../../scripts/lib/site-server.mjs';
import { openContext } from '../browsers.mjs';

export const engine = process.env.SITE_BROWSER ?? 'chromium';

/** So long code is held back at most, in milliseconds; a page waits for half a minute. */
const LONGEST_HELD = 20_000;

/**
 * A browser's context and the demo site for some tests; both are ended after them.
 * @param {object} [options]
 * @param {string | ((path: string) => string)} [options.policy] another content security policy
 *   than the strict one, for all pages or by their paths
 * @param {Record<string, string>} [options.roots] further folders by address
 * @param {Record<string, unknown>} [options.extraPrefsFirefox]
 */
export function useSite({ policy, roots, extraPrefsFirefox } = {}) {
  /** `asked`: the paths of all requests; `delay`, if given, says how long an answer waits. */
  const site = { asked: [], delay: undefined };
  const contexts = [];
  let folder;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'lor-pages-'));
    site.server = await createSiteServer({
      roots: {
        '/pages/': 'test/site/pages',
        '/lor/other/': 'dist/cdn',
        '/made/': folder,
        ...roots,
      },
      heard: (path) => {
        site.asked.push(path);
        return site.delay?.(path);
      },
      ...(policy && { policy }),
    });
    site.context = await site.another();
  });
  after(async () => {
    for (const context of contexts) if (!context.closed) await context.close();
    await site.server?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  /**
   * Makes a file of the test's own; HTML that is no whole page gets a head, and an icon that no
   * server has to have.
   */
  site.make = (path, text) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    const isPart = path.endsWith('.html') && !text.includes('<html');
    writeFileSync(file, isPart ? pageOf(text) : text);
    return `/made/${path}`;
  };
  /**
   * Holds the widgets' code back until enough has been asked for, or for the longest time.
   * @param {(asked: string[]) => boolean} isEnough gets the paths asked for since
   * @returns {{ inTime: Promise<boolean>, end: () => void }} whether it was enough before that
   */
  site.holdChunks = (isEnough) => {
    const since = site.asked.length;
    let answer;
    const inTime = new Promise((resolve) => (answer = resolve));
    const late = setTimeout(answer, LONGEST_HELD, false);
    site.delay = (path) => {
      if (isEnough(site.asked.slice(since))) answer(true);
      return path.includes('/chunks/') ? inTime : undefined;
    };
    const end = () => {
      clearTimeout(late);
      answer(false);
      site.delay = undefined;
    };
    return { inTime, end };
  };
  /** Another context, which remembers nothing, as on a first visit. */
  site.another = async () => {
    const context = await openContext(engine, extraPrefsFirefox);
    contexts.push(context);
    return context;
  };
  /**
   * Opens a page and notes everything that must not happen on it.
   * @param {string} path
   * @param {{ block?: RegExp, ready?: boolean, first?: boolean }} [options] `block`: requests that
   *   fail; without `ready` nobody waits for the widgets; `first`: the browser remembers nothing
   */
  site.open = async (path, { block, ready = true, first = false } = {}) => {
    const page = await (first ? await site.another() : site.context).newPage();
    const noted = { violations: [], errors: [], warnings: [], foreign: [], blocked: block };
    page.on('pageerror', (error) => noted.errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') noted.errors.push(message.text());
      if (message.type() === 'warn') noted.warnings.push(message.text());
    });
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== site.server.url)
        noted.foreign.push(request.url());
    });
    if (block) {
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        if (noted.blocked?.test(request.url())) void request.abort();
        else void request.continue();
      });
    }
    await noteViolations(page);
    await page.goto(`${site.server.url}${path}`, { waitUntil: 'load' });
    if (ready) await shown(page);
    return {
      page,
      noted,
      violations: () => page.evaluate(() => window.violations),
    };
  };
  return site;
}

/** Keeps what the page's policy forbids in `window.violations`, from its beginning on. */
export const noteViolations = (page) =>
  page.evaluateOnNewDocument(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', (event) =>
      window.violations.push(
        `${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber} ${event.sample}`,
      ),
    );
  });

const pageOf = (body) => `<!doctype html>
<html lang="sv">
<head><meta charset="utf-8"><title>Test</title><link rel="icon" href="/mark.svg"></head>
<body>${body}</body>
</html>`;

/** Waits until every widget on the page shows its content. */
export const shown = (page) =>
  page.waitForFunction(() => {
    const widgets = [
      ...document.querySelectorAll(
        'lor-contact-finder, lor-concept-glossary, lor-strategy-list, lor-collaboration-overview',
      ),
    ];
    return (
      widgets.length > 0 &&
      widgets.every((widget) => widget.shadowRoot?.querySelector('[data-state=shown]'))
    );
  });

/*
 * Below, a widget is a selector, the first that matches in the document, or a handle of the element
 * itself, wherever it is.
 */
const handleOf = (page, widget) => (typeof widget === 'string' ? page.$(widget) : widget);

/** What a reader sees of a widget, with white space folded. */
export async function textOf(page, widget = 'lor-contact-finder') {
  const element = await handleOf(page, widget);
  return element.evaluate(
    ({ shadowRoot }) =>
      shadowRoot.querySelector('.lor')?.innerText.replace(/\s+/g, ' ').trim() ?? '',
  );
}

/** Waits until a widget, there already or not yet, shows some words. */
export const says = (page, words, selector = 'lor-contact-finder') =>
  page.waitForFunction(
    (wanted, text) =>
      (typeof wanted === 'string' ? document.querySelector(wanted) : wanted)?.shadowRoot
        ?.querySelector('.lor')
        ?.innerText.replace(/\s+/g, ' ')
        .includes(text),
    {},
    selector,
    words,
  );

/** Puts focus into the search field of a widget and types; `page` may be a frame. */
export async function typeInto(page, text, widget = 'lor-contact-finder') {
  const element = await handleOf(page, widget);
  await element.evaluate(({ shadowRoot }) => shadowRoot.querySelector('input').focus());
  await (page.page?.() ?? page).keyboard.type(text);
}

/** Presses the first button or link inside the widget that says this, as soon as there is one. */
export async function press(page, text, widget = 'lor-contact-finder') {
  const target = await page
    .waitForFunction(
      ({ shadowRoot }, words) =>
        [...shadowRoot.querySelectorAll('button, a')].find((each) =>
          each.innerText.includes(words),
        ),
      {},
      await handleOf(page, widget),
      text,
    )
    .catch((error) => {
      throw new Error(`nothing to press says "${text}"`, { cause: error });
    });
  await target.evaluate((each) => each.click());
}

/** Looks for nodes of the accessibility tree below a widget's region, by role and name. */
export async function treeOf(page, selector = 'lor-contact-finder', within = 'section') {
  const region = await page.evaluateHandle(
    (wanted, part) => document.querySelector(wanted).shadowRoot.querySelector(part),
    selector,
    within,
  );
  const among = (role, name) => region.$$(`aria/${name ?? ''}[role="${role}"]`);
  return {
    has: async (role, name) => {
      const found = await among(role, name);
      assert.equal(found.length, 1, `one ${role} called "${name}"`);
      return found[0];
    },
    hasNo: async (role, name) =>
      assert.deepEqual(await among(role, name), [], `no ${role} "${name}"`),
    count: async (role, expected) => assert.equal((await among(role)).length, expected, role),
  };
}

/** Firefox takes the reader's colours by a preference, Chromium page by page. */
export const FORCED_COLOURS = { 'browser.display.document_color_use': 2 };

export async function forceColours(page) {
  if (engine !== 'firefox') await prefer(page, { 'forced-colors': 'active' });
  assert.equal(
    await page.evaluate(() => matchMedia('(forced-colors: active)').matches),
    true,
    'colours are forced',
  );
}

const sessions = new WeakMap();

/**
 * Lets Chromium say what the reader prefers; what is not named is as usual.
 * @param {import('puppeteer-core').Page} page
 * @param {Record<string, string>} wishes media features
 */
export async function prefer(page, wishes) {
  // Each session has wishes of its own, and they add up.
  const devtools = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, devtools);
  const features = Object.entries(wishes).map(([name, value]) => ({ name, value }));
  await devtools.send('Emulation.setEmulatedMedia', { features });
}

/** Waits until the definition beside a term is shown, or no longer is. */
export const isOpen = (page, selector, open) =>
  page.waitForFunction(
    (wanted, expected) => {
      const box = document.querySelector(wanted)?.shadowRoot?.querySelector('.box');
      return Boolean(box && box.getClientRects().length > 0) === expected;
    },
    {},
    selector,
    open,
  );

/**
 * Visits a page on which no script runs.
 * @param {(page: import('puppeteer-core').Page) => Promise<void>} visit
 */
export async function withoutScript(site, visit) {
  // Firefox has to be told before it starts.
  const own = engine === 'firefox' && (await openContext(engine, { 'javascript.enabled': false }));
  const page = await (own || site.context).newPage();
  try {
    if (!own) await page.setJavaScriptEnabled(false);
    await visit(page);
  } finally {
    await (own || page).close();
  }
}

/**
 * What a widget looks like on paper; the page is told before and after.
 * @template T
 * @param {import('puppeteer-core').Page} page
 * @param {string} selector the widget
 * @param {() => Promise<T>} look
 * @returns {Promise<T>}
 */
export async function onPaper(page, selector, look) {
  const say = (event) => page.evaluate((type) => dispatchEvent(new Event(type)), event);
  const show = (medium) =>
    engine === 'firefox'
      ? countPaperFor(page, selector, medium === 'print' ? 'all' : 'print')
      : page.emulateMediaType(medium);
  await show('print');
  await say('beforeprint');
  const seen = await look();
  await say('afterprint');
  await show(null);
  return seen;
}

/** Firefox cannot be told to show what it prints: the rules for paper are made to count for `medium`. */
async function countPaperFor(page, selector, medium) {
  const rules = await page.$eval(
    selector,
    ({ shadowRoot }, counts) => {
      window.paper ??= shadowRoot.adoptedStyleSheets
        .flatMap(({ cssRules }) => [...cssRules])
        .filter(({ media }) => media?.mediaText === 'print');
      for (const { media } of window.paper) media.mediaText = counts;
      return window.paper.length;
    },
    medium,
  );
  assert.ok(rules > 0, 'there are rules for paper');
}
