#!/usr/bin/env node
// Whether the same sources give the same files: what pages load is built a second time, in another
// folder, time zone and language, and compared with what dist/integrity.json says; so is the bill
// of materials.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { integrityOf } from './lib/integrity.mjs';

const FOLDER = '.cache/another folder';
const BUILD = 'dist/cdn';
const BILL = 'dist/sbom.cdx.json';
const SOURCES = [
  ...['src', 'scripts', 'rollup.config.mjs', 'tsconfig.json'],
  ...['package.json', 'package-lock.json', 'LICENSE'],
];

const json = (file) => JSON.parse(readFileSync(file, 'utf8'));
const elsewhere = (file) => join(FOLDER, file);

function run(...script) {
  const { status } = spawnSync(process.execPath, script, {
    cwd: FOLDER,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, TZ: 'Pacific/Apia', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
  });
  if (status !== 0) throw new Error(`${script.join(' ')} ended with ${status}`);
}

/** By path: the hashes of a folder's files. */
const hashesIn = (folder) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
      .map((file) => [file.slice(folder.length + 1).replaceAll('\\', '/'), integrityOf(file)]),
  );

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(elsewhere('.cache'), { recursive: true });
for (const source of SOURCES) cpSync(source, elsewhere(source), { recursive: true });
symlinkSync(resolve('node_modules'), elsewhere('node_modules'), 'junction');
// Of the other builds the bill takes what they have noted.
for (const note of readdirSync('.cache').filter((file) => /^graph-.*\.json$/.test(file))) {
  cpSync(join('.cache', note), elsewhere(join('.cache', note)));
}
mkdirSync(elsewhere('dist'));
run(
  'node_modules/rollup/dist/bin/rollup',
  ...['-c', '--silent', '--environment', 'BUILD:cdn'],
  // The packages are in this folder, then, as they are in the first one.
  '--preserveSymlinks',
);
run('scripts/sbom.mjs');

const part = `${BUILD.slice('dist/'.length)}/`;
const before = Object.fromEntries(
  Object.entries(json('dist/integrity.json').files)
    .filter(([file]) => file.startsWith(part))
    .map(([file, hash]) => [file.slice(part.length), hash]),
);
const again = hashesIn(elsewhere(BUILD));
const names = [...new Set([...Object.keys(before), ...Object.keys(again)])];
const others = names.filter((name) => before[name] !== again[name]).map((name) => part + name);
if (readFileSync(BILL, 'utf8') !== readFileSync(elsewhere(BILL), 'utf8')) others.push(BILL);

for (const file of others) console.error(`Not the same when it is built again: ${file}`);
console.log(`${names.length + 1} files built again, ${others.length} of them not the same`);
if (others.length === 0) rmSync(FOLDER, { recursive: true });
process.exit(others.length > 0 || names.length === 0 ? 1 : 0);
