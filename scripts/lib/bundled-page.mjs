import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { launch } from './browser.mjs';
import { serve } from './static-server.mjs';

/**
 * Bundles code that uses the installed package, as an application would.
 * @returns {Promise<{ folder: string, entry: string, text: string }>} where it is, its first script,
 *   and all of its scripts as one
 */
export async function bundle(project, name, code) {
  const folder = join(project, name);
  mkdirSync(folder);
  writeFileSync(join(project, `${name}.js`), code);
  const { warnings } = await build({
    absWorkingDir: project,
    entryPoints: [`${name}.js`],
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    logLevel: 'silent',
  });
  if (warnings.length > 0) throw new Error(warnings.map(({ text }) => text).join('\n'));
  const scripts = readdirSync(folder).filter((file) => file.endsWith('.js'));
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
 * @returns what `ask` found
 */
export async function inPage(folder, body, ask) {
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="sv"><title>Test</title><link rel="icon" href="data:,">
${body}<script type="module" src="/${basename(folder)}.js"></script></html>`,
  );
  const server = await serve({ roots: { '/': folder } });
  const browser = await launch();
  try {
    const page = await browser.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) errors.push(message.text());
    });
    await page.goto(server.url, { waitUntil: 'load', timeout: 20_000 });
    const found = await page.evaluate(ask);
    if (errors.length > 0) throw new Error(errors.join('\n'));
    return found;
  } finally {
    await browser.close();
    await server.close();
  }
}
