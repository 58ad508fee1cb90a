import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { convert } from 'ast-v8-to-istanbul';
import { transform } from 'esbuild';
import coverage from 'istanbul-lib-coverage';
import { parseAst } from 'rollup/parseAst';

/**
 * What V8 counted, told of the sources: statements, and the branches that their syntax has. V8 alone
 * names only branches that were taken less often than what is around them.
 * @param {{ path: string, text: string, functions: object[] }[]} counted as the collector keeps it
 * @param {string[]} files the sources that matter
 */
export async function coverageOf(counted, files) {
  const paths = new Set(files.map((file) => resolve(file)));
  const map = coverage.createCoverageMap();
  for (const { path, text, functions } of counted) {
    const parts = await istanbulOf(path, text, functions);
    for (const [file, part] of Object.entries(parts)) {
      if (paths.has(file)) map.addFileCoverage(part);
    }
  }
  const unseen = [...paths].filter((file) => !map.files().includes(file));
  for (const file of unseen) {
    const { code } = await transform(readFileSync(file, 'utf8'), {
      loader: 'ts',
      target: 'es2022',
      sourcemap: 'inline',
      sourcefile: file,
    });
    map.merge(await istanbulOf(file, code, []));
  }
  return map;
}

const istanbulOf = (path, code, functions) =>
  convert({
    code,
    ast: parseAst(code),
    coverage: { scriptId: '', functions, url: pathToFileURL(resolve(`.${path}`)).href },
  });
