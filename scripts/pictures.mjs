#!/usr/bin/env node
// `npm run pictures` takes the pictures of the documents, docs/pictures: of widgets as they are built,
// in the very styles that docs/sv/utseende.md shows, of the demo pages, and of what people do with the
// builder and with Storybook, which has to be built.
//   node scripts/pictures.mjs            of dist/cdn
//   node scripts/pictures.mjs FOLDER     of another folder with the files for pages
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { launch } from './lib/browser.mjs';
import { createSiteServer, POLICY } from './lib/site-server.mjs';
import { serve } from './lib/static-server.mjs';
import { sitePictures } from './pictures/site.mjs';
import { hasSettled, keepStill } from './pictures/still.mjs';
import { walks } from './pictures/walks.mjs';
import { typeInto, widgetPage, widgetPictures } from './pictures/widgets.mjs';
import { buildSite } from './site/build.mjs';

const FOLDER = 'docs/pictures';
const BUILT = process.argv[2] ?? 'dist/cdn';
const SITE = '.cache/pictures-site';
const LIMITS = { each: 130_000, all: 1_200_000 };
/** The day on which the facts were checked. */
const { updated } = JSON.parse(readFileSync('src/content/contacts.json', 'utf8'));

if (!existsSync('storybook-static/index.json')) {
  console.error('Storybook is in the pictures, too: run npm run build-storybook first.');
  process.exit(1);
}
mkdirSync(FOLDER, { recursive: true });
await buildSite({ out: SITE });
const widgets = await serve({
  roots: { '/lor/': BUILT },
  handle: ({ url }, response) => {
    const wanted = widgetPictures[url.slice(1)];
    if (!wanted) return false;
    const html = { 'content-type': 'text/html; charset=utf-8' };
    response.writeHead(200, html).end(widgetPage(wanted));
    return true;
  },
});
const site = await createSiteServer();
/** What is pasted in a walk, by its address. */
const pasted = new Map();
const whole = await serve({
  roots: { '/': SITE },
  // Storybook's own pages have inline scripts.
  headers: (path) => (path.startsWith('/storybook/') ? {} : { 'content-security-policy': POLICY }),
  handle: ({ url }, response) => {
    const { type, body, policy } = pasted.get(url) ?? {};
    if (!type) return false;
    const headers = { 'content-type': `${type}; charset=utf-8` };
    response.writeHead(200, { ...headers, ...(policy && { 'content-security-policy': policy }) });
    response.end(body);
    return true;
  },
});
const browser = await launch();
let bytes = 0;
try {
  for (const [name, picture] of Object.entries(widgetPictures)) {
    keep(name, await ofWidgets(name, picture));
  }
  for (const [name, picture] of Object.entries(sitePictures)) keep(name, await ofPage(picture));
  await ofWalks();
  if (bytes > LIMITS.all) fail(`all pictures together have more than ${LIMITS.all} bytes`);
} finally {
  await browser.close();
  await Promise.all([widgets.close(), site.close(), whole.close()]);
}

function keep(name, png) {
  writeFileSync(`${FOLDER}/${name}.png`, png);
  bytes += png.length;
  console.log(`${String(png.length).padStart(7)}  ${name}.png`);
  if (png.length > LIMITS.each) fail(`${name}.png has more than ${LIMITS.each} bytes`);
}

async function ofWidgets(name, { width, height, ...picture }) {
  return onPage({ width, height: 600 }, `${widgets.url}/${name}`, async (page) => {
    await typeInto(page, picture);
    await hasSettled(page);
    const main = await page.$('main');
    const box = await main.boundingBox();
    return page.screenshot({ clip: { ...box, height: height ?? box.height } });
  });
}

async function ofPage({ address, width, height, from }) {
  return onPage({ width, height }, site.url + address, async (page) => {
    await page.$eval(from, (element) => element.scrollIntoView({ block: 'start' }));
    await hasSettled(page);
    return page.screenshot();
  });
}

async function ofWalks() {
  const page = await browser.newPage();
  await keepStill(page, updated);
  for (const [name, walk] of Object.entries(walks)) {
    const { width, height, address, act, settled = hasSettled, from } = walk;
    await page.setViewport({ width, height });
    if (address) await page.goto(whole.url + address, { waitUntil: 'load' });
    await settled(page);
    await act?.(page, (path, answer) => pasted.set(path, answer));
    if (act) await settled(page);
    await page.$eval(from, (element) => element.scrollIntoView({ block: 'start' }));
    keep(name, await page.screenshot());
  }
  await page.close();
}

async function onPage(viewport, address, take) {
  const page = await browser.newPage();
  try {
    await keepStill(page, updated);
    await page.setViewport(viewport);
    const response = await page.goto(address, { waitUntil: 'load' });
    if (!response.ok()) throw new Error(`${address} answered ${response.status()}`);
    await hasSettled(page);
    return await take(page);
  } finally {
    await page.close();
  }
}

function fail(line) {
  console.error(line);
  process.exitCode = 1;
}
