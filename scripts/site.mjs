#!/usr/bin/env node
// Builds the project's site as plain static files: first page, demo pages, builder, documents, the
// library itself and, where it is built, Storybook. All addresses are relative.
//   node scripts/site.mjs [FOLDER]      (default: site-static)
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { buildSite } from './site/build.mjs';

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const began = performance.now();
  for (const file of ['dist/cdn/lor-widgets.js', '.cache/graph-cdn.json', 'custom-elements.json']) {
    if (existsSync(file)) continue;
    console.error(`${file} is missing: run npm run build first`);
    process.exit(1);
  }
  const { out, pages, left } = await buildSite({ out: process.argv[2] }).catch((error) => {
    console.error(error.message);
    process.exit(1);
  });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${out}: ${pages} pages in ${seconds} s`);
  for (const line of left) console.log(`left out: ${line}`);
}
