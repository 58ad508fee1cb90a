#!/usr/bin/env node
// Builds the command line tool: one file that needs nothing but Node, with the licences of what is
// inside beside it.
//   node scripts/cli.mjs [FOLDER]      (dist/cli without one)
import { chmodSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { parsersFromSources } from './lib/parsers-from-sources.mjs';
import { version } from './lib/version.mjs';
import { packagesIn } from './sbom/bill.mjs';

/** Packages that leave their licence out, and the one from the same hands that has it. */
const LIKE = { '@lit-labs/ssr-dom-shim': 'lit' };

const folder = process.argv[2] ?? 'dist/cli';
const file = join(folder, 'lor-widgets.js');

rmSync(folder, { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: ['src/cli/node/main.ts'],
  outfile: file,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  // Lit's development build would say so.
  conditions: ['production'],
  minifyWhitespace: true,
  minifySyntax: true,
  charset: 'utf8',
  legalComments: 'none',
  plugins: [parsersFromSources()],
  metafile: true,
  logLevel: 'warning',
  banner: {
    // Packages of the older kind ask for Node's own modules in the older way.
    js: `#!/usr/bin/env node
/*! lor-widgets ${version}, see LICENSES.txt */
import { createRequire as lorRequire } from 'node:module';
const require = lorRequire(import.meta.url);`,
  },
});
chmodSync(file, 0o755);

const modules = Object.keys(metafile.inputs);
writeFileSync(join(folder, 'LICENSES.txt'), licences(packagesIn(modules)));
// For the bill of materials.
mkdirSync('.cache', { recursive: true });
writeFileSync(
  '.cache/graph-cli.json',
  JSON.stringify([{ fileName: 'lor-widgets.js', imports: [], dynamicImports: [], modules }]),
);

/** The licences of what is inside, in full, as they ask for. */
function licences(packages) {
  const files = packages.map((name) => {
    const inside = join('node_modules', LIKE[name] ?? name);
    const licence = readdirSync(inside).find((each) => /^licen[cs]e(\.|$)/i.test(each));
    if (!licence) throw new Error(`${name} is inside, and nobody knows its licence`);
    return join(inside, licence);
  });
  return [...new Set(['LICENSE', ...files])]
    .map((each) => `${each.replaceAll('\\', '/')}\n\n${readFileSync(each, 'utf8').trim()}\n`)
    .join('\n\n');
}
