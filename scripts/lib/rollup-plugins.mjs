import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { transform } from 'esbuild';
import { minifyHTMLLiterals } from 'minify-literals';

import { LANGUAGES, PARTS } from './checked-imports.mjs';
import { replaced, visit } from './syntax.mjs';

export { checkedImports, builtChunks, LANGUAGES, PARTS } from './checked-imports.mjs';
export { knownAnswers } from './known-answers.mjs';
export { inPlaceOf, onlyLocales, onlyUsedMessages, withoutParts } from './left-out.mjs';
export { ownCopies } from './own-copies.mjs';
export { packedContacts } from './packed-contacts.mjs';
export { contentParts } from './content-parts.mjs';

/**
 * @lit/localize's main entry brings modes along that we do not use; a lint rule sees to it that
 * every message has an id, so that none has to be computed; and each build has one configuration.
 */
export const slimLocalize = () => ({
  name: 'slim-localize',
  resolveId(source) {
    return source === '@lit/localize' ? this.resolve('@lit/localize/internal/str-tag.js') : null;
  },
  load(id) {
    if (id.endsWith('/@lit/localize/internal/id-generation.js')) {
      return "export const generateMsgId = () => '';";
    }
    // What is not a locale of ours has no messages loaded: the source's are spoken then.
    if (id.endsWith('/@lit/localize/init/reentrant.js')) {
      return `import { runtimeMsg } from '../internal/runtime-msg.js';
        import { _installMsgImplementation } from './install.js';
        export const configureReentrantLocalization = ({ getLocale, loadLocaleSync }) =>
          _installMsgImplementation((template, options) =>
            runtimeMsg(loadLocaleSync(getLocale())?.templates, template, options));`;
    }
    if (id.endsWith('/@lit/localize/init/install.js')) {
      return `import { defaultMsg } from '../internal/default-msg.js';
        export let msg = defaultMsg;
        export const _installMsgImplementation = (impl) => { msg = impl; };`;
    }
    return null;
  },
  transform(code, id) {
    if (id.endsWith('/generated/locale-codes.ts')) {
      // A list in one string is shorter.
      const short = (_, name, list) => `${name}'${list.match(/\w+/g).join(' ')}'.split(' ')`;
      return { code: code.replace(/(targetLocales = )\[([^\]]*)\]( as const)?/, short), map: null };
    }
    if (!id.endsWith('/src/core/localize.ts')) return null;
    // What the shorter configuration above does not ask for.
    return { code: code.replace(/\n  sourceLocale,\n  targetLocales:[^\n]*/, ''), map: null };
  },
});

/**
 * JSON as a module that browsers parse faster than a literal.
 * @param {Record<string, string>} packed modules that stand for files, as they are smaller
 */
export const jsonModules = (packed = {}) => ({
  name: 'json-modules',
  transform(code, id) {
    if (!id.endsWith('.json')) return null;
    const instead = packed[relative(process.cwd(), id)];
    if (instead !== undefined) return { code: instead, map: null };
    // In single quotes: JSON is full of double ones.
    const text = JSON.stringify(JSON.parse(code)).replace(/[\\']/g, '\\$&');
    return { code: `export default JSON.parse('${text}');`, map: null };
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
      cuts.push([from, properties[index].end, '']);
    });
    return { code: replaced(code, cuts), map: null };
  },
});

const graphFile = (name) => `.cache/graph-${name}.json`;

/** Which file of a build needs which, as noted when it was made. */
export const graphOf = (name) => JSON.parse(readFileSync(graphFile(name), 'utf8'));

/** Notes which file needs which, for the entries and the size budgets. */
export const bundleGraph = (name) => ({
  name: 'bundle-graph',
  writeBundle(_, bundle) {
    const graph = Object.values(bundle)
      .filter((file) => file.type === 'chunk')
      .map(({ fileName, imports, dynamicImports, moduleIds }) => ({
        fileName,
        imports,
        dynamicImports,
        modules:
          moduleIds.length > 0
            ? moduleIds.map((id) => relative(process.cwd(), id))
            : [/\/languages-/.test(fileName) ? LANGUAGES : PARTS],
      }));
    mkdirSync('.cache', { recursive: true });
    writeFileSync(graphFile(name), JSON.stringify(graph, null, 1));
  },
});

/** Notes a file that was built after the others and stands alone. */
export const addedToGraph = (name) => ({
  name: 'added-to-graph',
  writeBundle(_, bundle) {
    const graph = graphOf(name);
    for (const { fileName, moduleIds } of Object.values(bundle)) {
      const modules = moduleIds.map((id) => relative(process.cwd(), id));
      graph.push({ fileName, imports: [], dynamicImports: [], modules });
    }
    writeFileSync(graphFile(name), JSON.stringify(graph, null, 1));
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
    const { code } = await transform(readFileSync(source, 'utf8'), {
      loader: 'css',
      minify: true,
      // Nesting is younger than the browsers that are to be served.
      target: ['chrome109', 'firefox115', 'safari16.4'],
    });
    this.emitFile({ type: 'asset', fileName, source: code });
  },
});
