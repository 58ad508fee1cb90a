import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import resolve from '@rollup/plugin-node-resolve';
import esbuild from 'esbuild';
import { rollup } from 'rollup';
import { build as vite } from 'vite';
import { serve } from '../../../scripts/lib/static-server.mjs';
import { openContext } from '../../browsers.mjs';

/** Development branches of frameworks are none of ours. */
const define = {
  'process.env.NODE_ENV': '"production"',
  __VUE_OPTIONS_API__: 'true',
  __VUE_PROD_DEVTOOLS__: 'false',
  __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
};

/** Each bundles `NAME.js` of a project into a folder, whose first script is called the same. */
const bundlers = {
  async esbuild(project, name, outdir) {
    const { warnings } = await esbuild.build({
      absWorkingDir: project,
      entryPoints: [`${name}.js`],
      outdir,
      bundle: true,
      splitting: true,
      format: 'esm',
      minify: true,
      define,
      logLevel: 'silent',
    });
    return warnings.map(({ text }) => text);
  },
  async rollup(project, name, dir) {
    const warnings = [];
    const bundle = await rollup({
      input: join(project, `${name}.js`),
      plugins: [resolve({ browser: true, exportConditions: ['production', 'default'] })],
      onwarn: ({ message }) => warnings.push(message),
    });
    await bundle.write({ dir, format: 'es', entryFileNames: '[name].js' });
    await bundle.close();
    return warnings;
  },
  async vite(project, name, outDir) {
    const warnings = [];
    const log = (message) => warnings.push(message);
    await vite({
      root: project,
      configFile: false,
      define,
      customLogger: {
        info: () => undefined,
        warn: log,
        warnOnce: log,
        error: log,
        clearScreen: () => undefined,
        hasErrorLogged: () => false,
        hasWarned: false,
      },
      build: {
        outDir,
        rollupOptions: {
          input: join(project, `${name}.js`),
          output: { entryFileNames: '[name].js' },
        },
      },
    });
    return warnings;
  },
};

export const bundlerNames = Object.keys(bundlers);

/**
 * Bundles code that uses the installed package, as an application would.
 * @param {string} project folder with the package in its node_modules
 * @param {string} name of the bundle, unlike any other of the project
 * @param {string} code
 * @param {keyof bundlers} [bundler]
 * @returns {Promise<{ folder: string, entry: string, text: string }>} where it is, its first script,
 *   and all of its scripts as one
 * @throws with what the bundler warns about
 */
export async function bundle(project, name, code, bundler = 'esbuild') {
  const folder = join(project, name);
  mkdirSync(folder);
  writeFileSync(join(project, `${name}.js`), code);
  const warnings = await bundlers[bundler](project, name, folder);
  if (warnings.length > 0) throw new Error(warnings.join('\n'));
  const scripts = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.js'));
  const [entry, ...others] = [`${name}.js`, ...scripts.filter((file) => file !== `${name}.js`)].map(
    (file) => readFileSync(join(folder, file), 'utf8'),
  );
  return { folder, entry, text: [entry, ...others].join('\n') };
}

/**
 * Opens a page with the bundle in a real browser.
 * @param {string} folder of the bundle
 * @param {string} body
 * @param {() => Promise<unknown>} ask runs in the page
 * @param {string} [engine] `chromium` or `firefox`
 * @returns what `ask` found
 */
export async function inPage(folder, body, ask, engine = process.env.SITE_BROWSER) {
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="sv"><title>Test</title><link rel="icon" href="data:,">
${body}<script type="module" src="/${basename(folder)}.js"></script></html>`,
  );
  const server = await serve({ roots: { '/': folder } });
  const context = await openContext(engine);
  try {
    const page = await context.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) errors.push(message.text());
    });
    await page.goto(server.url, { waitUntil: 'load' });
    const found = await Promise.race([
      page.evaluate(ask),
      sleep(60_000, undefined, { ref: false }).then(() => {
        throw new Error(`the page never answered; it said: ${errors.join('; ')}`);
      }),
    ]);
    if (errors.length > 0) throw new Error(errors.join('\n'));
    return found;
  } finally {
    await context.close();
    await server.close();
  }
}
