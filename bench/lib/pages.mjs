import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { serve, typeOf } from '../../scripts/lib/static-server.mjs';
import { bundled } from './kits.mjs';

const compress = promisify(brotliCompress);
const compressed = (text, quality) =>
  compress(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });

/** Scripts and style sheets of these pages are sent as a production build makes them. */
const BUILT =
  /^\/(kits\/[\w-]+|(?:glossary|strategies)\/others|glossary|instances|lit|overview|strategies|vanilla)\/[\w-]+\.(js|css)$/;

/**
 * The pages to compare; those with a finder in the middle have the same surroundings. All is sent
 * compressed, and what is built is built once.
 * @param {Record<string, unknown>} [feeds] what no file holds, by address
 */
export async function servePages(feeds = {}) {
  const surroundings = await readFile(new URL('../surroundings.html', import.meta.url), 'utf8');
  const [above, below] = surroundings.split('<!-- the finder -->');
  const made = new Map();
  const textOf = async (address) => {
    if (BUILT.test(address)) {
      return bundled(`bench${address}`, { slim: /^\/kits\/(?!lit\/)/.test(address) });
    }
    const file = fileOf(address);
    if (!existsSync(file)) return undefined;
    const text = await readFile(file, 'utf8');
    return text.replace('{{above}}', above).replace('{{below}}', below);
  };
  const bodyOf = async (address) => {
    const text = await textOf(address);
    return text === undefined ? undefined : compressed(text, 11);
  };
  // Nobody compresses megabytes as far as that at each change, and no page is to wait for it here.
  for (const [address, feed] of Object.entries(feeds)) {
    made.set(address, await compressed(JSON.stringify(feed), 5));
  }
  return serve({
    roots: {},
    handle: async ({ url }, response) => {
      if (!made.has(url)) made.set(url, bodyOf(url));
      const body = await made.get(url);
      if (!body) return false;
      const headers = { 'content-type': typeOf(fileOf(url)), 'content-encoding': 'br' };
      response.writeHead(200, { ...headers, 'cache-control': 'no-cache' }).end(body);
      return true;
    },
  });
}

const ROOTS = { '/lor/': 'dist/cdn/', '/standalone/': 'dist/standalone/', '/': 'bench/' };

function fileOf(address) {
  const root = Object.keys(ROOTS).find((each) => address.startsWith(each));
  return ROOTS[root] + address.slice(root.length) + (address.endsWith('/') ? 'index.html' : '');
}

/** Ends the program in one line when there is nothing to measure. */
export function requireBuild() {
  if (existsSync('dist/cdn/lor-widgets.js') && existsSync('dist/standalone/contact-finder.js')) {
    return;
  }
  console.error('dist is missing: run "npm run build" first.');
  process.exit(1);
}
