#!/usr/bin/env node
// Writes dist/sbom.cdx.json (CycloneDX 1.5): what is inside the built files, as the builds noted it,
// and nothing that only helped to make them.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { billOf, packagesIn } from './sbom/bill.mjs';

const NOTES = '.cache';
const FILE = 'dist/sbom.cdx.json';

const json = (file) => JSON.parse(readFileSync(file, 'utf8'));
const graphs = existsSync(NOTES)
  ? readdirSync(NOTES).filter((file) => /^graph-.*\.json$/.test(file))
  : [];
if (graphs.length === 0) {
  console.error('Nothing has been built: run "npm run build" first.');
  process.exit(1);
}
const modules = graphs
  .flatMap((file) => json(`${NOTES}/${file}`))
  .flatMap((chunk) => chunk.modules);
const bill = billOf({
  self: json('package.json'),
  names: packagesIn(modules),
  manifestOf: (name) => json(`node_modules/${name}/package.json`),
  lockOf: (name) => json('package-lock.json').packages[`node_modules/${name}`],
});
// Tools read it, not people.
writeFileSync(FILE, `${JSON.stringify(bill)}\n`);
console.log(`${FILE}: ${bill.components.map(({ purl }) => purl).join(', ')}`);
