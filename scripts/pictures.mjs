#!/usr/bin/env node
// Takes the pictures of the documents, docs/pictures: the finder as it is built now, in the very
// styles that docs/sv/utseende.md shows.
import { mkdirSync, readFileSync } from 'node:fs';
import { blocksOf } from './docs/documents.mjs';
import { launch } from './lib/browser.mjs';
import { serve } from './lib/static-server.mjs';

const FOLDER = 'docs/pictures';
const PAGE = `
  html { background: #fff; color: #16202a; font: 16px/1.55 'Noto Sans', 'Liberation Sans', sans-serif; }
  body { margin: 0; }
  main { display: grid; gap: 40px; padding: 28px; }
`;

const [colours, font, space] = blocksOf(readFileSync('docs/sv/utseende.md', 'utf8'), 'css');
const search = { attributes: '', type: 'sund' };
const card = { attributes: 'county="25" no-heading' };
const pictures = {
  finder: { width: 940, columns: '1fr 1fr', finders: [search, { attributes: 'county="25"' }] },
  plain: { width: 420, finders: [search] },
  colours: { width: 720, columns: '1fr 1fr', css: colours, finders: [search, card] },
  font: { width: 420, css: font, finders: [search] },
  space: { width: 720, columns: '1fr 1fr', css: space, finders: [search, card] },
  dark: { width: 420, finders: [{ ...search, attributes: 'color-scheme="dark"' }] },
};

mkdirSync(FOLDER, { recursive: true });
const server = await serve({
  roots: { '/lor/': 'dist/cdn' },
  handle: ({ url }, response) => {
    const wanted = pictures[/^\/(\w+)$/.exec(url)?.[1]];
    if (wanted) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pageOf(wanted));
    }
    return Boolean(wanted);
  },
});
const browser = await launch();
try {
  for (const [name, { width, finders }] of Object.entries(pictures)) {
    const page = await browser.newPage();
    await page.setViewport({ width, height: 600 });
    await page.goto(`${server.url}/${name}`, { waitUntil: 'networkidle0' });
    for (const [index, { type }] of finders.entries()) {
      if (!type) continue;
      await page.evaluate(
        (at) =>
          document
            .querySelectorAll('lor-contact-finder')
            [at].shadowRoot.querySelector('input')
            .focus(),
        index,
      );
      await page.keyboard.type(type);
    }
    await page.waitForNetworkIdle();
    await (await page.$('main')).screenshot({ path: `${FOLDER}/${name}.png` });
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
}

function pageOf({ css = '', columns = '1fr', finders }) {
  const elements = finders
    .map(({ attributes }) => `<lor-contact-finder ${attributes}></lor-contact-finder>`)
    .join('');
  return `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Picture</title>
<link rel="icon" href="data:,"><style>${PAGE} main { grid-template-columns: ${columns}; align-items: start; } ${css}</style>
<script type="module" src="/lor/lor-widgets.js"></script><main>${elements}</main></html>`;
}
