import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** What a file is sent as, by the ending of its name. */
export const typeOf = (file) => TYPES[extname(file)] ?? 'application/octet-stream';

/**
 * Answers a request that is its own, and says whether it was.
 * @typedef {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => boolean | Promise<boolean>} Handler
 */

/**
 * A small server of files, for the demo page and the tests.
 * @param {object} options
 * @param {Record<string, string>} options.roots folders by the beginning of the address, as in
 *   `{ '/': 'site/demo', '/lor/1.0.0/': 'dist/cdn' }`; the longest that fits counts
 * @param {number} [options.port] 0 takes a free one
 * @param {(path: string) => Record<string, string>} [options.headers] further headers of an answer
 * @param {(path: string, text: string) => string} [options.fill] changes HTML before it is sent
 * @param {Handler} [options.handle] is asked first
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function serve({
  roots,
  port = 0,
  headers = () => ({}),
  fill = (_, text) => text,
  handle = () => false,
}) {
  const server = createServer(async (request, response) => {
    try {
      if (await handle(request, response)) return;
    } catch {
      // A fault of one request must not end the server.
      response.writeHead(500, { 'content-type': TYPES['.txt'] }).end('Error');
      return;
    }
    const path = pathOf(request.url);
    const found = path && (await find(path, roots));
    if (!found) {
      response.writeHead(404, { 'content-type': TYPES['.txt'], ...headers(path ?? '/') });
      response.end('Not found');
      return;
    }
    const type = typeOf(found);
    response.writeHead(200, {
      'content-type': type,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-cache',
      ...headers(path),
    });
    if (request.method === 'HEAD') response.end();
    else if (extname(found) === '.html') response.end(fill(path, await readFile(found, 'utf8')));
    else createReadStream(found).pipe(response);
  });
  await new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', done);
  });
  const taken = server.address().port;
  return {
    url: `http://localhost:${taken}`,
    port: taken,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function pathOf(address) {
  try {
    return decodeURIComponent(new URL(address, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}

async function find(path, roots) {
  const prefix = Object.keys(roots)
    .filter((each) => path.startsWith(each))
    .sort((a, b) => b.length - a.length)[0];
  if (prefix === undefined) return undefined;
  const root = resolve(roots[prefix]);
  const file = join(root, path.slice(prefix.length), path.endsWith('/') ? 'index.html' : '');
  if (file !== root && !file.startsWith(root + sep)) return undefined;
  const isFile = await stat(file).then(
    (entry) => entry.isFile(),
    () => false,
  );
  return isFile ? file : undefined;
}
