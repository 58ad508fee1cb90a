#!/usr/bin/env node
// Takes the pictures of the documents, docs/pictures: the widgets as they are built, in the very styles
// that docs/sv/utseende.md shows.
//   node scripts/pictures.mjs            of dist/cdn
//   node scripts/pictures.mjs FOLDER     of another folder with the files for pages
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { blocksOf } from './docs/documents.mjs';
import { launch } from './lib/browser.mjs';
import { serve } from './lib/static-server.mjs';

const FOLDER = 'docs/pictures';
const LIMITS = { each: 60_000, all: 450_000 };
const GLOSSARY =
  '<lor-concept-glossary also-lang="ar" concept="nyanland" heading="Ord vi använder"></lor-concept-glossary>';
const STRATEGIES = '<lor-strategy-list county="19" no-heading></lor-strategy-list>';
const OVERVIEW = '<lor-collaboration-overview task="god-man"></lor-collaboration-overview>';

/** An ordinary page; a caret that blinks would be in some pictures and not in others. */
const PAGE = `
  html { background: #fff; caret-color: transparent; color: #16202a; }
  body { margin: 0; font: 16px/1.55 'Noto Sans', 'Liberation Sans', sans-serif; }
  main { display: grid; gap: 36px; align-items: start; padding: 24px; }
`;

const [colours, font, space, measure] = blocksOf(
  readFileSync('docs/sv/utseende.md', 'utf8'),
  'css',
);
const search = { type: 'ström' };
const failed = { attributes: 'src="/gone.json" no-heading' };
const map = { attributes: 'map municipality="2584" no-heading' };

/** `height` cuts off what says nothing more. */
const pictures = {
  finder: {
    width: 840,
    columns: 2,
    finders: [search, { attributes: 'county="25"' }],
    height: 447,
  },
  plain: { width: 420, finders: [search] },
  colours: { width: 720, columns: 2, css: colours, finders: [search, failed] },
  map: { width: 700, css: colours, finders: [map], height: 497 },
  font: { width: 420, css: font, finders: [search] },
  space: { width: 420, css: space, finders: [search], height: 330 },
  measure: { width: 560, css: measure, finders: [{}], height: 262 },
  glossary: { width: 760, finders: [], more: GLOSSARY, height: 424 },
  strategies: { width: 700, finders: [], more: STRATEGIES, height: 560 },
  overview: { width: 700, finders: [], more: OVERVIEW },
  dark: { width: 420, finders: [{ ...search, attributes: 'color-scheme="dark"' }] },
};

mkdirSync(FOLDER, { recursive: true });
const server = await serve({
  roots: { '/lor/': process.argv[2] ?? 'dist/cdn' },
  handle: ({ url }, response) => {
    const wanted = pictures[url.slice(1)];
    if (!wanted) return false;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pageOf(wanted));
    return true;
  },
});
const browser = await launch();
let bytes = 0;
try {
  for (const [name, picture] of Object.entries(pictures)) {
    const png = await take(name, picture);
    writeFileSync(`${FOLDER}/${name}.png`, png);
    bytes += png.length;
    console.log(`${String(png.length).padStart(7)}  ${name}.png`);
    if (png.length > LIMITS.each) fail(`${name}.png has more than ${LIMITS.each} bytes`);
  }
  if (bytes > LIMITS.all) fail(`all pictures together have more than ${LIMITS.all} bytes`);
} finally {
  await browser.close();
  await server.close();
}

async function take(name, { width, height, finders }) {
  const page = await browser.newPage();
  try {
    await page.setViewport({ width, height: 600 });
    await page.goto(`${server.url}/${name}`, { waitUntil: 'networkidle0' });
    for (const [index, { type }] of finders.entries()) {
      if (!type) continue;
      await page.evaluate((at) => {
        const finder = document.querySelectorAll('lor-contact-finder')[at];
        finder.shadowRoot.querySelector('input').focus();
      }, index);
      await page.keyboard.type(type);
    }
    await page.waitForNetworkIdle();
    const main = await page.$('main');
    const box = await main.boundingBox();
    return await page.screenshot({ clip: { ...box, height: height ?? box.height } });
  } finally {
    await page.close();
  }
}

function fail(line) {
  console.error(line);
  process.exitCode = 1;
}

function pageOf({ css = '', columns = 1, finders, more = '' }) {
  const elements = finders
    .map(({ attributes = '' }) => `<lor-contact-finder ${attributes}></lor-contact-finder>`)
    .join('');
  return `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Picture</title>
<link rel="icon" href="data:,">
<style>${PAGE} main { grid-template-columns: repeat(${columns}, 1fr); } ${css}</style>
<script type="module" src="/lor/lor-widgets.js"></script><main>${elements}${more}</main></html>`;
}
