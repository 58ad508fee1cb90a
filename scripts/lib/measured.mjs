import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { graphOf } from './rollup-plugins.mjs';

/**
 * What a view costs: a module counts with everything that the file it is in imports statically,
 * each file once, and without what it comes `after`, which is on the page already.
 * @param {string} folder of a build, `dist/cdn`
 * @param {{ files?: string[], modules?: string[], after?: string[] }} view built files and source modules
 * @returns {number} brotli bytes
 */
export function measured(folder, { files = [], modules = [], after = [] }) {
  const graph = modules.length > 0 ? graphOf(basename(folder)) : [];
  const needed = filesWith(modules, graph);
  for (const loaded of filesWith(after, graph)) needed.delete(loaded);
  return [...files, ...needed].reduce((sum, file) => sum + brotli(join(folder, file)), 0);
}

function filesWith(modules, graph) {
  const files = new Set();
  for (const module of modules) {
    const chunk = graph.find((each) => each.modules.includes(module));
    if (!chunk) throw new Error(`budgets.json names ${module}, which no chunk holds`);
    collect(chunk.fileName, graph, files);
  }
  return files;
}

function collect(file, graph, files) {
  if (files.has(file)) return;
  files.add(file);
  const { imports } = graph.find(({ fileName }) => fileName === file);
  for (const imported of imports) collect(imported, graph, files);
}

function brotli(file) {
  return brotliCompressSync(readFileSync(file), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  }).length;
}
