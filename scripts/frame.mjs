#!/usr/bin/env node
// Builds dist/frame: a page for each widget, for hosts that allow only an iframe; what runs in it;
// and the script for the page around. Needs dist/cdn, whose files the pages name.
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { pageOf, pages } from './frame/pages.mjs';
import { integrityOf } from './lib/integrity.mjs';
import { version } from './lib/version.mjs';

const SOURCES = 'src/embed/frame';
const FOLDER = 'dist/frame';

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });

/** Within a function: the page around has names of its own. */
const script = (from, to) =>
  build({
    entryPoints: [join(SOURCES, from)],
    outfile: join(FOLDER, to),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    banner: { js: `/*! lor-widgets ${version}, MIT */` },
  });
await Promise.all([script('frame.ts', 'frame.js'), script('companion.ts', 'lor-frame.js')]);

copyFileSync(join(SOURCES, 'frame.css'), join(FOLDER, 'frame.css'));
const template = readFileSync(join(SOURCES, 'frame.html'), 'utf8');
for (const name of Object.keys(pages)) {
  const page = pageOf(template, name, (file) => integrityOf(join('dist', file)));
  writeFileSync(join(FOLDER, `${name}.html`), page);
}
