import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { serve } from '../../scripts/lib/static-server.mjs';

export const PAGES = { vanilla: '/vanilla/', widget: '/widget/' };

/**
 * The pages to compare; those with a finder in the middle have the same surroundings.
 * @param {import('../../scripts/lib/static-server.mjs').Handler} [handle] is asked first
 * @param {Record<string, string>} [roots] further folders, by the beginning of the address
 */
export async function servePages(handle, roots = {}) {
  const surroundings = await readFile(new URL('../surroundings.html', import.meta.url), 'utf8');
  const [above, below] = surroundings.split('<!-- the finder -->');
  return serve({
    roots: { '/': 'bench', '/lor/': 'dist/cdn', '/content/': 'src/content', ...roots },
    fill: (_, text) => text.replace('{{above}}', above).replace('{{below}}', below),
    handle,
  });
}

/** The pages, and a feed that no file holds. */
export function serveFeed(address, feed, roots) {
  const body = JSON.stringify(feed);
  return servePages((request, response) => {
    if (request.url !== address) return false;
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(body);
    return true;
  }, roots);
}

/** Ends the program in one line when there is nothing to measure. */
export function requireBuild() {
  if (existsSync('dist/cdn/lor-widgets.js')) return;
  console.error('dist/cdn is missing: run "npm run build:cdn" first.');
  process.exit(1);
}
