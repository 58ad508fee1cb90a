import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { transform } from 'esbuild';
import { minifyHTMLLiterals } from 'minify-literals';

export { knownAnswers } from './known-answers.mjs';

/** @lit/localize's main entry brings modes along that we do not use. */
export const slimLocalize = () => ({
  name: 'slim-localize',
  resolveId(source) {
    return source === '@lit/localize' ? this.resolve('@lit/localize/internal/str-tag.js') : null;
  },
});

/**
 * A module that could not be fetched is asked for once more, under an address of its own: browsers
 * may remember that an address failed as long as the page lives (Firefox does), and "try again"
 * could never succeed.
 */
export const retriedImports = () => ({
  name: 'retried-imports',
  renderDynamicImport: () => ({ left: '__lorImport(', right: ')' }),
  renderChunk: (code) =>
    code.includes('__lorImport(')
      ? {
          code: `${code}\nfunction __lorImport(path) { return import(path).catch(() => import(path + "?" + Date.now())); }`,
          map: null,
        }
      : null,
});

/** JSON as a module that browsers parse faster than a literal. */
export const jsonModules = () => ({
  name: 'json-modules',
  transform(code, id) {
    if (!id.endsWith('.json')) return null;
    const text = JSON.stringify(JSON.stringify(JSON.parse(code)));
    return { code: `export default JSON.parse(${text});`, map: null };
  },
});

/** Minifies html and css templates. */
export const minifyLiterals = () => ({
  name: 'minify-literals',
  async transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id) || !/html`|css`/.test(code)) return null;
    const result = await minifyHTMLLiterals(code, { fileName: id });
    return result && { code: result.code, map: result.map };
  },
});

/** Takes the notes for translators (`desc`) out of `msg()` calls. */
export const stripNotes = () => ({
  name: 'strip-notes',
  transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id) || !code.includes('msg(')) return null;
    const cuts = [];
    visit(this.parse(code), (node) => {
      if (node.type !== 'CallExpression' || node.callee.name !== 'msg') return;
      const properties = node.arguments[1]?.properties ?? [];
      const index = properties.findIndex((property) => property.key?.name === 'desc');
      if (index < 0) return;
      const from = index > 0 ? properties[index - 1].end : properties[index].start;
      cuts.push([from, properties[index].end]);
    });
    let stripped = code;
    for (const [from, to] of cuts.sort((a, b) => b[0] - a[0])) {
      stripped = stripped.slice(0, from) + stripped.slice(to);
    }
    return { code: stripped, map: null };
  },
});

function visit(node, seen) {
  if (!node || typeof node !== 'object') return;
  if (typeof node.type === 'string') seen(node);
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) value.forEach((each) => visit(each, seen));
    else if (value && typeof value.type === 'string') visit(value, seen);
  }
}

/** Notes which file needs which, for the size budgets (`.cache/graph-<folder>.json`). */
export const bundleGraph = (folder) => ({
  name: 'bundle-graph',
  writeBundle(_, bundle) {
    const graph = Object.values(bundle)
      .filter((file) => file.type === 'chunk')
      .map(({ fileName, isEntry, imports, dynamicImports, moduleIds }) => ({
        fileName,
        isEntry,
        imports,
        dynamicImports,
        modules: moduleIds.map((id) => id.replace(`${process.cwd()}/`, '')),
      }));
    mkdirSync('.cache', { recursive: true });
    writeFileSync(
      `.cache/graph-${basename(folder)}.json`,
      JSON.stringify({ folder, graph }, null, 1),
    );
  },
});

/** Begins with an empty folder: old chunks have other names and would stay. */
export const emptied = (folder) => ({
  name: 'emptied',
  renderStart() {
    rmSync(folder, { recursive: true, force: true });
  },
});

/** The licences of what is inside, as those of MIT and BSD-3-Clause ask for. */
export const licences = (files) => ({
  name: 'licences',
  generateBundle() {
    const source = files.map((file) => `${file}\n\n${readFileSync(file, 'utf8').trim()}\n`);
    this.emitFile({ type: 'asset', fileName: 'LICENSES.txt', source: source.join('\n\n') });
  },
});

/** A stylesheet beside the scripts, minified. */
export const stylesheet = (source, fileName) => ({
  name: 'stylesheet',
  async generateBundle() {
    const { code } = await transform(readFileSync(source, 'utf8'), { loader: 'css', minify: true });
    this.emitFile({ type: 'asset', fileName, source: code });
  },
});
