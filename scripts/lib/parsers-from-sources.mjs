import { resolve } from 'node:path';

const IN_PLACE = {
  'jsonld/dist/jsonld.esm.min.js': 'node_modules/jsonld/lib/index.js',
  'csv-parse/browser/esm/sync': 'node_modules/csv-parse/lib/sync.js',
};

/**
 * The parsers' own sources in place of the files that they bring for browsers: those have packages
 * of others inside, unnamed. For esbuild. What jsonld does in Node that is not needed here (it
 * fetches contexts) stays out.
 */
export const parsersFromSources = () => ({
  name: 'parsers-from-sources',
  setup(build) {
    build.onResolve({ filter: /^(jsonld|csv-parse)\// }, ({ path }) =>
      IN_PLACE[path] ? { path: resolve(IN_PLACE[path]) } : undefined,
    );
    build.onResolve({ filter: /^\.\/platform(\.js)?$/ }, ({ importer, resolveDir }) =>
      /[\\/]jsonld[\\/]lib[\\/]/.test(importer)
        ? { path: resolve(resolveDir, 'platform-browser.js') }
        : undefined,
    );
  },
});
