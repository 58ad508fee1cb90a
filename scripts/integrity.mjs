#!/usr/bin/env node
// Writes dist/integrity.json: the SHA-384 of every file in dist, as `integrity` attributes want it.
import { readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { integrityOf } from './lib/integrity.mjs';
import { version } from './lib/version.mjs';

const FOLDER = 'dist';
const FILE = join(FOLDER, 'integrity.json');

const files = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
  .filter((file) => file !== FILE)
  .map((file) => [relative(FOLDER, file).replaceAll('\\', '/'), integrityOf(file)])
  .sort(([a], [b]) => (a < b ? -1 : 1));
const text = JSON.stringify({ version, files: Object.fromEntries(files) }, null, 1);
// A file a line, without what stands before it: the package is small.
writeFileSync(FILE, `${text.replaceAll(/\n +/g, '\n')}\n`);
