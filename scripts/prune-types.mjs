#!/usr/bin/env node
// Leaves out the declarations that nothing public leads to: three of four are of inner modules.
//   node scripts/prune-types.mjs FOLDER ENTRY…      (a folder stands for its declarations)
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

const [folder, ...entries] = process.argv.slice(2);
const declarations = (place) =>
  readdirSync(place, { recursive: true })
    .map((file) => join(place, String(file)))
    .filter((file) => file.endsWith('.d.ts'));

const public_ = new Set();

/** A declaration and all that it names in turn. */
function keep(file) {
  if (public_.has(file) || !existsSync(file)) return;
  public_.add(file);
  const names = readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g);
  for (const [, name] of names) keep(join(dirname(file), name.replace(/\.js$/, '.d.ts')));
}

for (const entry of entries.map((each) => join(folder, each))) {
  (statSync(entry).isDirectory() ? declarations(entry) : [entry]).forEach(keep);
}
const inner = declarations(folder).filter((file) => !public_.has(file));
for (const file of inner) rmSync(file);
console.log(`declarations: ${public_.size} kept, ${inner.length} inner ones left out`);
