import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { minifyHTMLLiterals } from 'minify-literals';

/** Templates without the blanks between their lines, as in the library's build. */
const minifiedTemplates = {
  name: 'minified-templates',
  setup({ onLoad }) {
    onLoad({ filter: /\/bench\/lit\/.*\.js$/ }, async ({ path: fileName }) => {
      const code = await readFile(fileName, 'utf8');
      const minified = await minifyHTMLLiterals(code, { fileName });
      return { contents: minified?.code ?? code };
    });
  },
};

/** @returns the finder written with Lit as one script, with Lit's production build */
export async function litBundle() {
  const { outputFiles } = await build({
    entryPoints: ['bench/lit/finder.js'],
    bundle: true,
    format: 'esm',
    minify: true,
    conditions: ['production'],
    target: 'es2022',
    write: false,
    plugins: [minifiedTemplates],
  });
  return outputFiles[0].text;
}
