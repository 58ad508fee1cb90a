#!/usr/bin/env node
// What a page costs to deliver: requests and brotli bytes of the library, on a first and on a
// repeated view, and how many views one plain server process answers.
//   node bench/delivery.mjs            prints
//   node bench/delivery.mjs --write    also writes docs/scale.md
import { readFileSync, writeFileSync } from 'node:fs';
import { launch } from '../scripts/lib/browser.mjs';
import { measureServer } from './lib/plain-server.mjs';
import { formatted } from './lib/report.mjs';
import { measureViews } from './lib/views.mjs';
import { scaleFigures } from './lib/scale.mjs';

const DOCUMENT = 'docs/scale.md';

const browser = await launch();
const views = await measureViews(browser).finally(() => browser.close());
const server = await measureServer();
const figures = scaleFigures(views, server);
for (const [name, text] of Object.entries(figures)) console.log(`\n${name}\n${text}`);

if (process.argv.includes('--write')) {
  const document = readFileSync(DOCUMENT, 'utf8');
  const fresh = document.replace(
    /(<!-- figures: (\w+) -->\n)[\s\S]*?(<!-- end -->)/g,
    (_, begin, name, end) => `${begin}\n${figures[name]}\n\n${end}`,
  );
  writeFileSync(DOCUMENT, await formatted(fresh, DOCUMENT));
}
