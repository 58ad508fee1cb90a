import { readFileSync } from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { bundleGraph, jsonModules, minifyLiterals, slimLocalize, stripNotes, stylesheet } from './scripts/lib/rollup-plugins.mjs';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** The classes' own files, with nothing that only translators or developers read. */
const sources = [slimLocalize(), jsonModules(), esbuild({ target: 'es2022', tsconfig: './tsconfig.json' }), stripNotes()];

/** Lit's production build: without this condition its development build would ship. */
const production = resolve({ exportConditions: ['production', 'default'] });

const squeeze = terser({
  ecma: 2022,
  module: true,
  compress: { passes: 3 },
  format: { comments: false, preamble: `/* lor-widgets ${version} | MIT | contains Lit, BSD-3-Clause */` },
});

/** What every widget shows at first stands in one chunk, so that a second widget costs only itself. */
const sharedCore = { core: ['src/core/widget.ts', 'src/core/search-input.ts', 'src/core/source-line.ts'] };

const builds = {
  /** For pages: hashed chunks beside a small entry and one entry per widget. */
  cdn: {
    input: { 'lor-widgets': 'src/embed/entry.ts', 'contact-finder': 'src/define/contact-finder.ts' },
    plugins: [production, ...sources, minifyLiterals(), stylesheet('src/embed/lor.css', 'lor.css'), bundleGraph('dist/cdn')],
    output: {
      dir: 'dist/cdn',
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
      manualChunks: sharedCore,
      plugins: [squeeze],
    },
  },
  /** For bundlers: unbundled, Lit left to the application, @lit/localize inside. */
  npm: {
    input: ['src/index.ts', 'src/define/contact-finder.ts', 'src/define/all.ts'],
    external: [/^lit($|\/)/],
    plugins: [resolve(), ...sources],
    output: {
      dir: 'dist/npm',
      format: 'es',
      preserveModules: true,
      preserveModulesRoot: 'src',
      // npm leaves folders called node_modules out of a package.
      entryFileNames: (chunk) => `${chunk.name.replace('node_modules', 'vendor')}.js`,
    },
  },
};

/** `rollup -c` makes all builds, `rollup -c --environment BUILD:cdn` one of them. */
export default Object.entries(builds)
  .filter(([name]) => !process.env.BUILD || process.env.BUILD === name)
  .map(([, build]) => build);
