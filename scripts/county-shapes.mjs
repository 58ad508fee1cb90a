#!/usr/bin/env node
// Makes the small map of the counties from the package @svg-maps/sweden.
//   node scripts/county-shapes.mjs FACTS_FOLDER      (see docs/content.md)
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sweden from '@svg-maps/sweden';
import { format } from 'prettier';
import { readFacts } from './content/facts.mjs';
import { countyShapes } from './county-shapes/shapes.mjs';

const folder = process.argv[2] ?? '.';
const target = 'src/widgets/contact-finder/county-shapes.json';

try {
  const { counties } = readFacts(join(folder, 'counties.json'), 'counties');
  const shapes = countyShapes(sweden, counties);
  const text = await format(JSON.stringify(shapes), { parser: 'json', printWidth: 100 });
  // Written beside and moved, so that nobody ever finds half a file.
  writeFileSync(`${target}.new`, text);
  renameSync(`${target}.new`, target);
  console.log(`${target}: ${shapes.counties.length} counties`);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
