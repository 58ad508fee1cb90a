#!/usr/bin/env node
// Builds what is missing or stale, serves the site and prints its address.
//   PORT=8080 npm start      another port (default 8080, or the next free one)
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createSiteServer } from './lib/site-server.mjs';
import { buildSite } from './site/build.mjs';

/** What the site needs, and the script that makes it. */
const NEEDED = { 'build:cdn': 'dist/cdn/lor-widgets.js', manifest: 'custom-elements.json' };
const SOURCES = ['src', 'rollup.config.mjs', 'package.json'];
const OUT = '.cache/site';
const TRIES = 20;

for (const [script, made] of Object.entries(NEEDED)) {
  if (!isStale(made)) continue;
  console.log(`Building ${made} …`);
  const { status } = spawnSync('npm', ['run', '--silent', script], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
await buildSite({ out: OUT, storybook: false });
const server = await firstFree(Number(process.env.PORT ?? 8080));
console.log(`The site: ${server.url}/`);
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => server.close().then(() => process.exit(0)));
}

function isStale(made) {
  if (!existsSync(made)) return true;
  const built = statSync(made).mtimeMs;
  return SOURCES.some((path) => newestIn(path) > built);
}

function newestIn(path) {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}

/** The demo pages come from their sources: a change of them is there at once. */
async function firstFree(port) {
  const roots = { '/': OUT, '/demo/': 'site/demo' };
  for (let tried = 0; tried < TRIES; tried += 1) {
    try {
      return await createSiteServer({ port: port + tried, roots });
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`No free port between ${port} and ${port + TRIES - 1}: set PORT to one.`);
}
