import { once } from 'node:events';
import { createServer } from 'node:net';

/**
 * A port that nobody uses now, as the system deals them out. Two runs that start at once and count
 * up to the first free one would both choose the same.
 */
export async function freePort() {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
