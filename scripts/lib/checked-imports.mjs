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

const PLACE_OF_PARTS = '"§parts§"';

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

/** Its name tells what a file holds, and repeats the beginning of its hash, which packs well. */
const nameOf = (folder, name, text) =>
  `${folder}/${name}-${hashOf(text).replace(/\W/g, '').slice(0, 7)}.js`;

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
    // Chunks are known by the names that Rollup gave them until all have their own.
    const files = Object.keys(bundle).filter((file) => bundle[file].type === 'chunk');
    const chunks = files.map((file) => bundle[file]);
    const importsOf = (file) => bundle[file].imports;
    const hash = (file) => hashOf(bundle[file].code);
    const listedHere = (needed) => {
      needed.forEach((file) => fill(bundle[file]));
      return needed.flatMap((file) => listed([bundle[file].fileName], folder, () => hash(file)));
    };
    const modulesOf = (file) => bundle[file].moduleIds.map((id) => relative(process.cwd(), id));
    const first = (file) => modulesOf(file).some(isFirst);
    const foreign = (file) => modulesOf(file).every(isForeign);
    const later = new Set(
      chunks.flatMap(({ dynamicImports }) => dynamicImports).filter((file) => !first(file)),
    );

    /** What a file needs besides what is there wherever it is asked for, itself first. */
    const needsOf = (file) => {
      const known = files
        .filter((each) => bundle[each].dynamicImports.includes(file))
        .map((each) => closure([each], importsOf))
        .reduce((all, each) => new Set([...all].filter((one) => each.has(one))));
      return [...closure([file], importsOf)].filter((each) => !known.has(each));
    };
    // Where files that know it by name stand in it with their hashes, Rollup's name has to stay.
    const keepsName = (file) =>
      bundle[file].code.includes(PLACE_OF_PARTS) ||
      bundle[file].dynamicImports.some(
        (target) => first(target) && closure([target], importsOf).has(file),
      );
    const named = new Set(files.filter(keepsName).map((file) => bundle[file]));
    const begun = new Set();
    const filled = new Set();
    /** Says in a file what it loads, and names it by what it then holds. */
    const fill = (chunk) => {
      if (filled.has(chunk)) return;
      if (begun.has(chunk)) this.error(`${chunk.fileName} would have to hold its own hash`);
      begun.add(chunk);
      chunk.code = withThenOutside(chunk.code, (code) => this.parse(code));
      chunk.code = chunk.code.replace(/"\.\/([^"§]+)§"/g, (_place, path) => {
        const target = `${folder}/${path}`;
        if (later.has(target)) return JSON.stringify(bundle[target].name);
        return asArguments(listedHere(needsOf(target)));
      });
      for (const file of chunk.imports) {
        if (!named.has(bundle[file])) fill(bundle[file]);
        const [before, now] = [file, bundle[file].fileName].map(
          (each) => `"./${posix.relative(folder, each)}"`,
        );
        chunk.code = chunk.code.replaceAll(before, now);
      }
      if (!named.has(chunk)) chunk.fileName = nameOf(folder, chunk.name, chunk.code);
      filled.add(chunk);
    };
    chunks.forEach(fill);
    const lists = { first: {}, second: {} };
    for (const file of later) {
      const { name } = bundle[file];
      const list = foreign(file) ? lists.second : lists.first;
      if (name in lists.first || name in lists.second) this.error(`two parts are called ${name}`);
      list[name] = listedHere(needsOf(file));
    }
    /** Makes a file of a list; path and hash of it. */
    const emitted = (list, name) => {
      const code = `export default ${JSON.stringify(list)};\n`;
      const fileName = nameOf(folder, name, code);
      this.emitFile({ type: 'prebuilt-chunk', fileName, code, exports: ['default'] });
      return listed([fileName], folder, () => hashOf(code));
    };
    lists.first[''] = emitted(lists.second, 'languages');
    const list = asArguments(emitted(lists.first, 'parts'));
    for (const chunk of chunks) {
      chunk.code = chunk.code.replace(PLACE_OF_PARTS, () => list);
      // Laws have sections (§), too; only our own marks stand at the end of a string.
      if (chunk.code.includes('§"')) this.error(`${chunk.fileName}: something was not filled in`);
    }
    const now = (file) => bundle[file].fileName;
    for (const chunk of chunks) {
      chunk.imports = chunk.imports.map(now);
      chunk.dynamicImports = chunk.dynamicImports.map(now);
    }
  },
});

/**
 * For an entry, built after the chunks: what it loads are files that are there already.
 * @param {string} folder of the build
 * @param {() => { fileName: string, imports: string[], modules: string[] }[]} graph of the chunks
 * @param {Record<string, { module: string, early: [modules: string[], conditions: string[]][] }>} widgets
 *   by tag: the module that defines it, and the modules that a page needs at once under one of the
 *   conditions, which are ends of a selector for the element; without modules, it is the feed that
 *   the element names
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
      const all = Object.entries(widgets).flatMap(([tag, { module, early }]) =>
        early.map(([needed, conditions], place) => {
          const known = filesOf(module);
          const files = needed.flatMap((each) => [...filesOf(each)]);
          const others = files.filter((file) => !known.has(file));
          const end = conditions.length > 1 ? `:is(${conditions.join()})` : conditions[0];
          return {
            place,
            name: tag.slice('lor-'.length),
            what: [end, ...listed(others, '', hash)],
          };
        }),
      );
      // What a widget needs first comes first, whichever widgets are on the page: servers that speak
      // HTTP/1.1 give six files at a time. What several need stands there once.
      const hints = new Map();
      for (const { name, what } of all.sort((a, b) => a.place - b.place)) {
        const [names] = hints.get(what.join()) ?? [[]];
        hints.set(what.join(), [[...names, name], ...what]);
      }
      const fetcher = `import { hintsFetcher } from ${JSON.stringify(HINTS)};`;
      return {
        code: `${fetcher}\nexport const fetchEarly = hintsFetcher(${JSON.stringify([...hints.values()])});`,
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
