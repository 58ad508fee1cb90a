import { readFileSync, readdirSync } from 'node:fs';
import { Agent, createServer, get } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const SECONDS = 5;
const CONNECTIONS = 50;
/** What a first view of one Swedish finder asks for. */
const VIEW = ['lor-widgets', 'chunks/core', 'chunks/contact-finder', 'chunks/contacts'];

/**
 * How many first views a second one server process answers that has the compressed files in
 * memory, asked by another part of this very process: a lower bound.
 */
export async function measureServer() {
  const files = new Map(
    [
      ...readdirSync('dist/cdn'),
      ...readdirSync('dist/cdn/chunks').map((file) => join('chunks', file)),
    ]
      .filter((file) => file.endsWith('.js'))
      .map((file) => [`/${file}`, brotliCompressSync(readFileSync(join('dist/cdn', file)))]),
  );
  const paths = VIEW.map((name) =>
    [...files.keys()].find((path) => path.replace(/-[\w-]{8}\.js$|\.js$/, '') === `/${name}`),
  );
  const server = createServer(({ url }, response) => {
    response.writeHead(200, {
      'content-type': 'text/javascript',
      'content-encoding': 'br',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    response.end(files.get(url));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const ask = (path) =>
    new Promise((done, failed) => {
      get({ port, host: '127.0.0.1', path, agent }, (response) => {
        response.resume().once('end', done);
      }).once('error', failed);
    });
  let views = 0;
  const began = performance.now();
  const visitor = async () => {
    while (performance.now() - began < SECONDS * 1000) {
      for (const path of paths) await ask(path);
      views += 1;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, visitor));
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  server.close();
  return { viewsPerSecond: views / seconds };
}
