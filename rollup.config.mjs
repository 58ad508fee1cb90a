import { readFileSync } from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild, { minify } from 'rollup-plugin-esbuild';
import {
  bundleGraph,
  emptied,
  jsonModules,
  knownAnswers,
  licences,
  minifyLiterals,
  retriedImports,
  slimLocalize,
  stripNotes,
  stylesheet,
} from './scripts/lib/rollup-plugins.mjs';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** The classes' own files, with nothing that only translators or developers read. */
const sources = [
  slimLocalize(),
  knownAnswers(),
  jsonModules(),
  esbuild({ target: 'es2022', tsconfig: './tsconfig.json' }),
  stripNotes(),
];

/** Lit's production build: without this condition its development build would ship. */
const production = resolve({ exportConditions: ['production', 'default'] });

const licenceNote = `/*! lor-widgets ${version}, see LICENSES.txt */`;

const squeeze = terser({
  ecma: 2022,
  module: true,
  compress: { passes: 3 },
  format: { comments: /^! lor-widgets/ },
});

/** What every widget shows at first stands in one chunk, so that a second widget costs only itself. */
const sharedCore = {
  core: ['widget', 'bidi', 'define', 'lazy-part', 'search-input', 'styles', 'text'].map(
    (name) => `src/core/${name}.ts`,
  ),
};

const builds = {
  /** For pages: hashed chunks beside a small entry and one entry per widget. */
  cdn: {
    input: {
      'lor-widgets': 'src/embed/entry.ts',
      'contact-finder': 'src/define/contact-finder.ts',
    },
    plugins: [
      emptied('dist/cdn'),
      production,
      ...sources,
      minifyLiterals(),
      retriedImports(),
      stylesheet('src/embed/lor.css', 'lor.css'),
      licences([
        'LICENSE',
        'node_modules/lit/LICENSE',
        'node_modules/@lit/localize/LICENSE',
        'node_modules/valibot/LICENSE.md',
        // The county map is drawn from it, simplified.
        'node_modules/@svg-maps/sweden/LICENSE.md',
      ]),
      bundleGraph('dist/cdn'),
    ],
    output: {
      dir: 'dist/cdn',
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
      manualChunks: sharedCore,
      // Once on every page, whatever widgets it uses.
      banner: ({ name }) => (name === 'core' ? licenceNote : ''),
      // Each finds what the other misses: together they save about a hundred bytes.
      plugins: [minify({ target: 'es2022', legalComments: 'inline' }), squeeze],
    },
  },
  /** For bundlers: unbundled, Lit left to the application, @lit/localize inside. */
  npm: {
    input: ['src/index.ts', 'src/define/contact-finder.ts', 'src/define/all.ts'],
    external: [/^lit($|\/)/],
    plugins: [
      emptied('dist/npm'),
      resolve(),
      ...sources,
      licences([
        'LICENSE',
        'node_modules/@lit/localize/LICENSE',
        'node_modules/valibot/LICENSE.md',
        'node_modules/@svg-maps/sweden/LICENSE.md',
      ]),
    ],
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
