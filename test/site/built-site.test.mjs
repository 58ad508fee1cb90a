import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { POLICY } from '../../scripts/lib/site-server.mjs';
import { serve } from '../../scripts/lib/static-server.mjs';
import { buildSite, htmlFilesIn } from '../../scripts/site/build.mjs';
import { openContext } from '../browsers.mjs';
import { axeFindings } from './axe.mjs';
import { engine, noteViolations, shown } from './visit.mjs';

/** Somewhere below, as a municipality would lay it beside other things. */
const BELOW = '/a/b/';
/** Only Chromium can be told to prefer dark colours, page by page. */
const schemes = engine === 'firefox' ? ['light'] : ['light', 'dark'];

describe('the built site, below any address', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lor-site-'));
  /** By path: the ids of the page, its links, title and language. */
  const pages = new Map();
  let server;
  let context;

  before(async () => {
    // Storybook's own pages have a test of their own; here it matters that they are led to.
    const storybook = mkdtempSync(join(tmpdir(), 'lor-storybook-'));
    writeFileSync(join(storybook, 'index.html'), '<!doctype html><title>Storybook</title>');
    await buildSite({ out: folder, storybook });
    rmSync(storybook, { recursive: true, force: true });
    server = await serve({
      roots: { [BELOW]: folder },
      headers: () => ({ 'content-security-policy': POLICY }),
    });
    context = await openContext(engine);
  });
  after(async () => {
    await context?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const paths = () => htmlFilesIn(folder);

  it('has the pages that people look for', () => {
    const wanted = [
      'index',
      'en/index',
      'builder',
      'en/builder',
      'demosidor',
      'docs/index',
      'docs/en/index',
      'docs/readme',
    ];
    for (const path of [...wanted, 'demo/index', 'demo/adala', 'demo/lansstyrelsen']) {
      assert.ok(paths().includes(`${path}.html`), path);
    }
  });

  it('opens every page without a fault, in light and dark and in a narrow column', async () => {
    const faults = [];
    for (const path of paths()) faults.push(...(await visit(path)));
    assert.deepEqual(faults, []);
  });

  it('has no link that leads nowhere, and no fragment that is not there', () => {
    const faults = [];
    for (const [path, { links }] of pages) {
      for (const link of links) {
        const { pathname, hash } = new URL(link);
        const file = decodeURI(pathname.slice(BELOW.length));
        const isWithin = pathname.startsWith(BELOW) && !file.endsWith('/');
        const target = isWithin ? file : `${file}index.html`;
        if (!pathname.startsWith(BELOW) || !existsSync(join(folder, target))) {
          faults.push(`${path}: ${link} is not there`);
        } else if (hash && pages.has(target)) {
          const id = decodeURIComponent(hash.slice(1));
          if (!pages.get(target).ids.has(id)) faults.push(`${path}: ${link} has no such place`);
        }
      }
    }
    assert.ok(pages.size > 20, `${pages.size} pages`);
    assert.deepEqual(faults, []);
  });

  it('leads to Storybook where it was built', () => {
    const { links } = pages.get('docs/en/index.html');
    assert.ok(links.includes(`${server.url}${BELOW}storybook/index.html`));
  });

  it('gives every page a title of its own, and a language', () => {
    const titles = new Map();
    for (const [path, { title, lang }] of pages) {
      assert.equal(titles.get(title), undefined, `${path} and ${titles.get(title)}: ${title}`);
      titles.set(title, path);
      assert.match(lang, /^(sv|en)$/, path);
    }
  });

  it('shows the demo pages in Arabic as well', async () => {
    const demos = paths().filter((path) => path.startsWith('demo/'));
    assert.ok(demos.length > 5, `${demos.length} pages`);
    const faults = [];
    for (const path of demos) faults.push(...(await visit(path, '?lang=ar')));
    assert.deepEqual(faults, []);
    for (const path of demos) {
      const { lang, text } = pages.get(`${path}?lang=ar`);
      assert.equal(lang, 'ar', path);
      assert.doesNotMatch(text, /Demosida|Till innehållet|Kontakta|Välj/, path);
    }
  });

  it('begins every page with the way to its content, whose frame is seen whole', () => {
    assert.ok(pages.has('demo/index.html?lang=ar'));
    const whole = { cut: undefined, target: 'main' };
    for (const [path, { skip }] of pages) assert.deepEqual(skip, whole, path);
  });

  it('goes on without the network once a page is there', async () => {
    const gone = await serve({ roots: { [BELOW]: folder } });
    const page = await context.newPage();
    await page.goto(`${gone.url}${BELOW}index.html`, { waitUntil: 'networkidle0' });
    await gone.close();
    await page.click('.tongues [lang=ar]');
    await page.waitForFunction(() =>
      document.querySelector('#andra lor-contact-finder').shadowRoot.querySelector('[lang=ar]'),
    );
    await page.close();
  });

  it('copies the two lines, and shows a widget in the language that is pressed', async () => {
    const page = await context.newPage();
    await page.goto(`${server.url}${BELOW}index.html`);
    await shown(page);
    await page.evaluate(() => {
      // No permission is asked for in a test; what would be written is what counts.
      navigator.clipboard.writeText = async (text) => {
        window.written = text;
      };
    });
    await page.click('.hero .copying button');
    await page.waitForFunction(() => document.querySelector('.hero [role=status]').textContent);
    const written = await page.evaluate(() => window.written);
    assert.equal(written.split('\n').length, 2);
    assert.match(
      written,
      /^<script type="module" src="\/lor\/[\d.]+\/lor-widgets\.js"><\/script>\n/,
    );

    await page.click('.tongues [lang=so]');
    await page.waitForFunction(
      () =>
        document.querySelector('#andra lor-contact-finder').shadowRoot.querySelector('.lor')
          .lang === 'so',
    );
    assert.deepEqual(
      await page.$$eval('.tongues [aria-pressed=true]', (all) => all.map(({ lang }) => lang)),
      ['so'],
    );
    await page.close();
  });

  /** Opens a page, remembers what it says of itself, and tells what is wrong with it. */
  async function visit(path, query = '') {
    const faults = new Set();
    const page = await context.newPage();
    page.on('pageerror', (error) => faults.add(`${path}: ${error.message}`));
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) faults.add(`${path}: ${message.text()}`);
    });
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== server.url) {
        faults.add(`${path}: asks ${request.url()}`);
      }
    });
    await noteViolations(page);
    try {
      await page.setViewport({ width: 1280, height: 900 });
      await page.goto(`${server.url}${BELOW}${path}${query}`, { waitUntil: 'load' });
      if (await page.$('lor-contact-finder, lor-concept-glossary')) await shown(page);
      for (const scheme of schemes) {
        if (scheme === 'dark') await prefer(page, scheme);
        // Only colours differ.
        const options = scheme === 'dark' ? { runOnly: ['color-contrast'] } : {};
        for (const found of await axeFindings(page, options))
          faults.add(`${path}, ${scheme}: ${found}`);
      }
      await page.setViewport({ width: 280, height: 900 });
      await page.evaluate(drawn);
      const room = { rules: { 'color-contrast': { enabled: false } } };
      for (const found of await axeFindings(page, room)) faults.add(`${path}, narrow: ${found}`);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) faults.add(`${path}: sticks out at the side by ${over} px`);
      for (const found of await page.evaluate(() => window.violations)) {
        faults.add(`${path}: ${found}`);
      }
      const parts = await page.evaluate(partsOf);
      pages.set(path + query, { ...parts, ids: new Set(parts.ids), skip: await skipOf(page) });
    } finally {
      await page.close();
    }
    return faults;
  }
});

const prefer = (page, value) =>
  page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);

/** In the page: waits until what observes sizes has seen the new ones. */
const drawn = () =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/** What the first Tab of a page leads to, in a narrow window. */
async function skipOf(page) {
  await page.keyboard.press('Tab');
  const cut = await page.evaluate(frameCut);
  await page.keyboard.press('Enter');
  const target = await page.evaluate(() => document.querySelector(':target')?.localName);
  return { cut, target };
}

/** In the page: why the frame around what has focus is not seen whole; undefined when it is. */
function frameCut() {
  const focused = document.activeElement;
  const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(focused);
  if (outlineStyle === 'none') return `no frame around ${focused.localName}`;
  const frame = parseFloat(outlineWidth) + parseFloat(outlineOffset);
  const { left, top, right, bottom } = focused.getBoundingClientRect();
  const sides = [left - frame, top - frame, innerWidth - right - frame, innerHeight - bottom];
  if (sides.some((room) => room < 0)) return `${focused.className}: cut at ${sides.join(', ')}`;
  const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  return seen === focused ? undefined : `${focused.className}: behind ${seen?.localName}`;
}

/** In the page: what others may ask about it. */
function partsOf() {
  return {
    title: document.title,
    lang: document.documentElement.lang,
    text: document.body.innerText,
    ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
    links: [...document.querySelectorAll('[href], [src]')]
      .map((element) => element.href || element.src)
      .filter((address) => typeof address === 'string' && address.startsWith(location.origin)),
  };
}
