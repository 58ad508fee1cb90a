import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { serve } from '../../scripts/lib/static-server.mjs';

const finder = (attributes = '') =>
  `<lor-contact-finder ${attributes}><a href="https://www.lansstyrelsen.se/">Länsstyrelsen</a></lor-contact-finder>`;
const ENTRY = '<script type="module" src="/lor/cdn/lor-widgets.js"></script>';
const STANDALONE = '<script defer src="/lor/standalone/contact-finder.js"></script>';

/** What stands on a page, and what its reader does. */
const VIEWS = [
  { what: 'one finder, Swedish', body: ENTRY + finder() },
  { what: '… and the reader searches', body: ENTRY + finder(), act: 'search' },
  { what: '… and chooses a county', body: ENTRY + finder(), act: 'choose' },
  { what: 'preset to a county', body: ENTRY + finder('county="25"') },
  { what: 'with a map', body: ENTRY + finder('map') },
  { what: 'with its own feed', body: ENTRY + finder('src="/feed.json"') },
  { what: 'in English', body: ENTRY + finder('lang="en"') },
  { what: 'in Arabic', body: ENTRY + finder('lang="ar"') },
  {
    what: 'three: Swedish, English, Arabic',
    body: ENTRY + finder() + finder('lang="en"') + finder('lang="ar"'),
  },
  { what: 'twenty, Swedish', body: ENTRY + finder().repeat(20) },
  { what: 'one, as a standalone file', body: STANDALONE + finder() },
  { what: 'none', body: ENTRY },
];

const size = (file) =>
  brotliCompressSync(readFileSync(file), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  }).length;

/** Opens each view in a browser that has never been there, and once more. */
export async function measureViews(browser) {
  const folder = mkdtempSync(join(tmpdir(), 'lor-views-'));
  writeFileSync(join(folder, 'feed.json'), readFileSync('src/content/contacts.json'));
  let asked = [];
  const server = await serve({
    roots: { '/': folder, '/lor/': 'dist' },
    handle: ({ url }) => {
      if (url.startsWith('/lor/')) asked.push(url.split('?')[0]);
      return false;
    },
    headers: (path) =>
      path.startsWith('/lor/') ? { 'cache-control': 'public, max-age=31536000, immutable' } : {},
  });
  const bytes = () => asked.reduce((sum, path) => sum + size(path.replace('/lor/', 'dist/')), 0);
  try {
    const results = [];
    for (const [index, { what, body, act }] of VIEWS.entries()) {
      writeFileSync(
        join(folder, `${index}.html`),
        `<!doctype html><html lang="sv"><meta charset="utf-8"><title>View</title><link rel="icon" href="data:,">${body}</html>`,
      );
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport({ width: 1280, height: 900 });
      const visit = async () => {
        asked = [];
        await page.goto('about:blank');
        await page.goto(`${server.url}/${index}.html`, { waitUntil: 'networkidle0' });
        if (act) await acts[act](page);
        await page.waitForNetworkIdle();
        return { requests: asked.length, bytes: bytes() };
      };
      results.push({ what, first: await visit(), again: await visit() });
      await context.close();
    }
    return results;
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const acts = {
  search: async (page) => {
    await page.evaluate(() =>
      document.querySelector('lor-contact-finder').shadowRoot.querySelector('input').focus(),
    );
    await page.keyboard.type('kiruna');
  },
  choose: (page) =>
    page.evaluate(() =>
      [...document.querySelector('lor-contact-finder').shadowRoot.querySelectorAll('button')]
        .find((button) => button.innerText.includes('Skåne'))
        .click(),
    ),
};
