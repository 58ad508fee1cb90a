import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { minifyHTMLLiterals } from 'minify-literals';

const FOLDER = 'bench/node_modules';
const NAMES = Object.keys(JSON.parse(readFileSync('bench/package.json', 'utf8')).dependencies);

/** Installs what the widgets are measured beside: it is no part of the project's own installation. */
export function installKits() {
  if (NAMES.every((name) => existsSync(`${FOLDER}/${name}/package.json`))) return;
  try {
    // Their scripts are not run: none is needed for a build.
    execFileSync('npm', ['ci', '--prefix', 'bench', '--ignore-scripts'], { stdio: 'pipe' });
  } catch {
    console.error('The other libraries cannot be installed: the registry of npm is out of reach.');
    process.exit(1);
  }
}

/** @returns {[name: string, version: string][]} what is installed */
export const kitVersions = () =>
  NAMES.map((name) => {
    const { version } = JSON.parse(readFileSync(`${FOLDER}/${name}/package.json`, 'utf8'));
    return [name, version];
  });

/** Templates without the blanks between their lines, as in the library's build. */
const minifiedTemplates = {
  name: 'minified-templates',
  setup({ onLoad }) {
    onLoad({ filter: /\/bench\/(lit|kits\/lit)\/.*\.js$/ }, async ({ path: fileName }) => {
      const code = await readFile(fileName, 'utf8');
      const minified = await minifyHTMLLiterals(code, { fileName });
      return { contents: minified?.code ?? code };
    });
  },
};

/** Pages that search Swedish names alone do not carry the others. */
const slimContacts = {
  name: 'slim-contacts',
  setup({ onLoad }) {
    onLoad({ filter: /\/contacts\.json$/ }, async ({ path }) => {
      const { source, counties, municipalities } = JSON.parse(await readFile(path, 'utf8'));
      const swedish = (each) => (each?.sv === undefined ? each : { sv: each.sv });
      const slim = {
        source,
        counties: counties.map(({ aliases: _1, letter: _2, iso: _3, unverified: _4, ...each }) =>
          Object.fromEntries(Object.entries(each).map(([key, value]) => [key, swedish(value)])),
        ),
        municipalities: municipalities.map(({ name, county }) => ({ name: swedish(name), county })),
      };
      return { contents: JSON.stringify(slim), loader: 'json' };
    });
  },
};

/**
 * A script or style sheet with all it imports, as a production build makes it.
 * @param {string} entry
 * @param {{ slim?: boolean }} [options] `slim`: with the Swedish contacts alone
 * @returns {Promise<string>}
 */
export async function bundled(entry, { slim = false } = {}) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    minify: true,
    conditions: ['production'],
    mainFields: ['module', 'main'],
    target: 'es2022',
    write: false,
    logLevel: 'error',
    plugins: [minifiedTemplates, ...(slim ? [slimContacts] : [])],
  });
  return outputFiles[0].text;
}
