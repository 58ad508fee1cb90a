// Every import() in the files for pages knows the hash of what it loads: a page that trusts the
// entry trusts everything, and nothing else runs.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve } from 'node:path';
import { partModule } from './content-parts.mjs';
import { replaced, visit } from './syntax.mjs';

const HELPER = resolve('src/embed/import-chunk.ts');
const EARLY = resolve('src/embed/early.ts');
const HINTS = resolve('src/embed/fetch-hints.ts');
/** The list of parts, among the modules of the graph. */
export const PARTS = 'the list of parts';
/** The list of those in other languages than Swedish: most pages go without. */
export const LANGUAGES = 'the list of languages';

const hashOf = (text) => createHash('sha256').update(text).digest('base64');

/** Files with everything that they import statically, themselves first. */
function closure(files, importsOf, found = new Set()) {
  for (const file of files) {
    if (found.has(file)) continue;
    found.add(file);
    closure(importsOf(file), importsOf, found);
  }
  return found;
}

/** Path and hash of files, as seen from a folder. */
const listed = (files, folder, hash) =>
  files.flatMap((file) => [`./${posix.relative(folder, file)}`, hash(file)]);

const asArguments = (list) => list.map((text) => JSON.stringify(text)).join(',');

const isOurs = (id, code) => /\/src\/.*\.ts$/.test(id) && id !== HELPER && /\bimport\(/.test(code);

/** The module that a file imports, as the graph names it. */
const moduleFrom = (id, source) =>
  relative(process.cwd(), resolve(dirname(id), partModule(String(source))));

const importing = (names) => `import { ${names} } from ${JSON.stringify(HELPER)};\n`;

/**
 * Where a chunk holds more than the module asked for, Rollup takes it from what has come, inside
 * our call: `load("path§".then(pick))` has to be `load("path§").then(pick)`.
 */
function withThenOutside(code, parse) {
  const changes = [];
  visit(parse(code), (node) => {
    const last = node.type === 'CallExpression' && node.arguments.at(-1);
    if (last?.type !== 'CallExpression' || last.callee.type !== 'MemberExpression') return;
    const { object } = last.callee;
    if (!String(object.value).endsWith('§')) return;
    changes.push([object.end, object.end, ')'], [last.end, node.end, '']);
  });
  return replaced(code, changes);
}

/**
 * For the chunks. What is needed at once stands with its hash where it is imported; what comes
 * later is known by name, and listed with its hashes in a file of its own.
 * @param {string} folder of the chunks, in that of the build
 * @param {(module: string) => boolean} isFirst whether nobody should wait for the list first
 * @param {(module: string) => boolean} isForeign whether it is of another language than Swedish:
 *   those are in a list of their own
 */
export const checkedImports = (folder, isFirst, isForeign) => ({
  name: 'checked-imports',
  transform(code, id) {
    if (!isOurs(id, code)) return null;
    const changes = [];
    visit(this.parse(code), (node) => {
      if (node.type !== 'ImportExpression') return;
      const target = moduleFrom(id, node.source.value);
      const helper = isFirst(target) ? '__lorChunk' : '__lorPart';
      changes.push([node.start, node.start, `${helper}(`], [node.end, node.end, ')']);
    });
    const helpers = importing('importChunk as __lorChunk, importPart as __lorPart');
    return { code: helpers + replaced(code, changes), map: null };
  },
  // The list is filled in when all files are named: core, which knows the list's name, must be
  // another file whenever anything is.
  augmentChunkHash({ name }) {
    if (name !== 'core') return undefined;
    return (
      [...this.getModuleIds()]
        .sort()
        .map((id) => this.getModuleInfo(id).code)
        .join('\n')
        // Names must not depend on where the library is built.
        .replaceAll(process.cwd(), '')
    );
  },
  renderDynamicImport: ({ targetChunk }) =>
    // Part of the path: an argument of its own may be taken for superfluous and left out.
    targetChunk && { left: '(', right: '+"§")' },
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
    const importsOf = (file) => bundle[file].imports;
    const hash = (file) => hashOf(bundle[file].code);
    const modulesOf = (file) => bundle[file].moduleIds.map((id) => relative(process.cwd(), id));
    const first = (file) => modulesOf(file).some(isFirst);
    const foreign = (file) => modulesOf(file).every(isForeign);
    const later = new Set(
      chunks.flatMap(({ dynamicImports }) => dynamicImports).filter((file) => !first(file)),
    );

    /** What a file needs besides what is there wherever it is asked for, itself first. */
    const needsOf = (file) => {
      const known = chunks
        .filter(({ dynamicImports }) => dynamicImports.includes(file))
        .map(({ fileName }) => closure([fileName], importsOf))
        .reduce((all, each) => new Set([...all].filter((one) => each.has(one))));
      return [...closure([file], importsOf)].filter((each) => !known.has(each));
    };
    const begun = new Set();
    const filled = new Set();
    /** Says in a file what it loads. A file with hashes in it has one of its own only after that. */
    const fill = (chunk) => {
      if (filled.has(chunk)) return;
      if (begun.has(chunk)) this.error(`${chunk.fileName} would have to hold its own hash`);
      begun.add(chunk);
      chunk.code = withThenOutside(chunk.code, (code) => this.parse(code));
      chunk.code = chunk.code.replace(/"\.\/([^"§]+)§"/g, (_place, path) => {
        const target = `${folder}/${path}`;
        if (later.has(target)) return JSON.stringify(bundle[target].name);
        const needs = needsOf(target);
        needs.forEach((file) => fill(bundle[file]));
        return asArguments(listed(needs, folder, hash));
      });
      filled.add(chunk);
    };
    chunks.forEach(fill);
    const lists = { first: {}, second: {} };
    for (const file of later) {
      const { name } = bundle[file];
      const list = foreign(file) ? lists.second : lists.first;
      if (name in lists.first || name in lists.second) this.error(`two parts are called ${name}`);
      list[name] = listed(needsOf(file), folder, hash);
    }
    /** Makes a file of a list; path and hash of it. */
    const emitted = (list, name) => {
      const code = `export default ${JSON.stringify(list)};\n`;
      const fileName = `${folder}/${name}-${hashOf(code).replace(/\W/g, '').slice(0, 7)}.js`;
      this.emitFile({ type: 'prebuilt-chunk', fileName, code, exports: ['default'] });
      return listed([fileName], folder, () => hashOf(code));
    };
    lists.first[''] = emitted(lists.second, 'languages');
    const list = asArguments(emitted(lists.first, 'parts'));
    for (const chunk of chunks) {
      chunk.code = chunk.code.replace('"§parts§"', () => list);
      // Laws have sections (§), too; only our own marks stand at the end of a string.
      if (chunk.code.includes('§"')) this.error(`${chunk.fileName}: something was not filled in`);
    }
  },
});

/**
 * For an entry, built after the chunks: what it loads are files that are there already.
 * @param {string} folder of the build
 * @param {() => { fileName: string, imports: string[], modules: string[] }[]} graph of the chunks
 * @param {Record<string, { module: string, early: [module: string, conditions: string[]][] }>} widgets
 *   by tag: the module that defines it, and the modules that a page needs at once under one of the
 *   conditions, which are ends of a selector for the element
 */
export const builtChunks = (folder, graph, widgets) => ({
  name: 'built-chunks',
  transform(code, id) {
    const chunks = new Map(graph().map((chunk) => [chunk.fileName, chunk]));
    const importsOf = (file) => chunks.get(file).imports;
    const hash = (file) => hashOf(readFileSync(join(folder, file)));
    const filesOf = (module) => {
      const holder = [...chunks.values()].find(({ modules }) => modules.includes(module));
      return closure([holder?.fileName ?? this.error(`no chunk holds ${module}`)], importsOf);
    };
    if (id === EARLY) {
      const hints = Object.entries(widgets).flatMap(([tag, { module, early }]) =>
        early.map(([needed, conditions]) => {
          const known = filesOf(module);
          const files = [...filesOf(needed)].filter((file) => !known.has(file));
          const end = conditions.length > 1 ? `:is(${conditions.join()})` : conditions[0];
          return [tag.slice('lor-'.length), end, ...listed(files, '', hash)];
        }),
      );
      const fetcher = `import { hintsFetcher } from ${JSON.stringify(HINTS)};`;
      return {
        code: `${fetcher}\nexport const fetchEarly = hintsFetcher(${JSON.stringify(hints)});`,
        map: null,
      };
    }
    if (!isOurs(id, code)) return null;
    const changes = [];
    visit(this.parse(code), (node) => {
      if (node.type !== 'ImportExpression') return;
      const module = moduleFrom(id, node.source.value);
      const files = listed([...filesOf(module.replace(/\.js$/, '.ts'))], '', hash);
      changes.push([node.start, node.end, `__lorChunk(${asArguments(files)})`]);
    });
    return { code: importing('importChunk as __lorChunk') + replaced(code, changes), map: null };
  },
});
