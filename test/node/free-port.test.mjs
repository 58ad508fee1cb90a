import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, it } from 'node:test';
import { freePort } from '../../scripts/lib/free-port.mjs';

describe('a free port', () => {
  it('is another for each of several runs that ask at once', async () => {
    const ports = await Promise.all(Array.from({ length: 8 }, freePort));
    assert.equal(new Set(ports).size, ports.length, ports.join(', '));
  });

  it('can be listened on', async () => {
    const server = createServer().listen(await freePort());
    await once(server, 'listening');
    server.close();
  });
});
