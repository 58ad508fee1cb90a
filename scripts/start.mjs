#!/usr/bin/env node
// Builds what is missing or stale, serves the demo page and prints its address.
//   PORT=8080 npm start      another port (default 8080, or the next free one)
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createSiteServer } from './lib/site-server.mjs';

const SOURCES = ['src', 'rollup.config.mjs', 'package.json'];
const BUILT = 'dist/cdn/lor-widgets.js';
const TRIES = 20;

if (isStale()) {
  console.log('Building …');
  const { status } = spawnSync('npm', ['run', '--silent', 'build:cdn'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
const server = await firstFree(Number(process.env.PORT ?? 8080));
console.log(`The demo page: ${server.url}/`);
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => server.close().then(() => process.exit(0)));
}

function isStale() {
  if (!existsSync(BUILT)) return true;
  const built = statSync(BUILT).mtimeMs;
  return SOURCES.some((path) => newestIn(path) > built);
}

function newestIn(path) {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}

async function firstFree(port) {
  for (let tried = 0; tried < TRIES; tried += 1) {
    try {
      return await createSiteServer({ port: port + tried });
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`No free port between ${port} and ${port + TRIES - 1}: set PORT to one.`);
}
