// Framed widgets as in the wild: the authority's server, that of the page around, and a stranger's,
// each an origin of its own.
import { after, before } from 'node:test';
import { integrityOf } from '../../scripts/lib/integrity.mjs';
import { loadSource } from '../../scripts/lib/load-source.mjs';
import { version } from '../../scripts/lib/site-server.mjs';
import { serve } from '../../scripts/lib/static-server.mjs';
import { openContext } from '../browsers.mjs';
import { engine } from './visit.mjs';

const { frameTag, companionTag } = await loadSource('src/embed/frame/snippet.ts');

/** As docs/en/host.md has it. */
const HEADERS = {
  'access-control-allow-origin': '*',
  'content-security-policy': 'frame-ancestors *',
};

/** Serves pages that tests have made. */
async function pagesServer(policy) {
  const pages = new Map();
  const server = await serve({
    roots: { '/': 'site' },
    handle: ({ url }, response) => {
      const body = pages.get(new URL(url, 'http://x').pathname);
      if (body === undefined) return false;
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        ...(policy && { 'content-security-policy': policy() }),
      });
      response.end(
        `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Sidan runt om</title><link rel="icon" href="/mark.svg"></head><body>${body}</body></html>`,
      );
      return true;
    },
  });
  return {
    ...server,
    make: (path, body) => {
      pages.set(path, body);
      return `${server.url}${path}`;
    },
  };
}

/** Notes what must not happen in any window of a page. */
const watched = () => {
  window.violations = [];
  document.addEventListener('securitypolicyviolation', (event) =>
    window.violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
  );
};

/** Three servers and a browser's context for some tests; all are ended after them. */
export function useFrames() {
  const site = {};
  const made = new Map();
  before(async () => {
    site.host = await serve({
      roots: {
        [`/lor/${version}/`]: 'dist/cdn',
        [`/lor/${version}/frame/`]: 'dist/frame',
        '/favicon.ico': 'site/mark.svg',
      },
      headers: () => HEADERS,
      handle: ({ url }, response) => {
        const text = made.get(url);
        if (text !== undefined) {
          const type = url.endsWith('.json') ? 'application/json' : 'text/html; charset=utf-8';
          response.writeHead(200, { ...HEADERS, 'content-type': type }).end(text);
        }
        return text !== undefined;
      },
    });
    site.around = await pagesServer(
      () =>
        `default-src 'none'; script-src 'self' ${site.host.url}; style-src 'self'; img-src 'self'; frame-src ${site.host.url} ${site.stranger.url}; require-trusted-types-for 'script'`,
    );
    site.stranger = await pagesServer();
    site.context = await openContext(engine);
  });
  after(async () => {
    await site.context?.close();
    await Promise.all([site.host, site.around, site.stranger].map((server) => server?.close()));
  });
  const address = () => ({ base: `${site.host.url}/lor`, version });
  /** The frame's line. */
  site.tag = (widget, options = {}) =>
    frameTag({ ...address(), widget, options, title: 'Widgeten' });
  /** The companion's line. */
  site.companion = () => companionTag(address(), integrityOf('dist/frame/lor-frame.js'));
  site.address = (widget, search = '') =>
    `${site.host.url}/lor/${version}/frame/${widget}.html${search}`;
  /** A file that the authority has put beside the others, or has changed. */
  site.publish = (path, text) => {
    made.set(path, text);
    return `${site.host.url}${path}`;
  };
  /** Opens an address and notes everything that must not happen. */
  site.visit = async (url) => {
    const page = await site.context.newPage();
    await page.setViewport({ width: 700, height: 700 });
    const noted = { errors: [], warnings: [], asked: [] };
    page.on('pageerror', (error) => noted.errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') noted.errors.push(message.text());
      if (message.type() === 'warn') noted.warnings.push(message.text());
    });
    page.on('request', (request) => noted.asked.push(request.url()));
    await page.evaluateOnNewDocument(watched);
    await page.goto(url, { waitUntil: 'load' });
    return { page, noted };
  };
  /** Opens a page of the server around, with this in its body. */
  site.open = async (body, path = '/page') => site.visit(site.around.make(path, body));
  return site;
}

/** The document in the first frame of a page, once its widget shows something. */
export async function framed(page, selector = 'iframe') {
  const frame = await (await page.waitForSelector(selector)).contentFrame();
  await frame.waitForFunction(() =>
    document.querySelector('main > *')?.shadowRoot?.querySelector('[data-state=shown], .notice'),
  );
  return frame;
}

/** Waits until a frame is as high as what is in it, without a scroll bar. */
export async function fits(page, frame, selector = 'iframe') {
  const element = await page.$(selector);
  for (let left = 100; ; left -= 1) {
    const [inside, outside] = await Promise.all([
      frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height)),
      element.evaluate((each) => parseFloat(each.style.height)),
    ]);
    if (inside === outside) return inside;
    if (left === 0) throw new Error(`${inside} px stand in a frame of ${outside} px`);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** Presses, as a reader does, what says this within the frame's widget. */
export async function pressIn(frame, words) {
  const target = await frame.waitForFunction(
    (text) =>
      [
        ...document.querySelector('main > *').shadowRoot.querySelectorAll('button, a, summary'),
      ].find((each) => each.innerText.includes(text)),
    {},
    words,
  );
  await target.asElement().click();
}
