import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { createServer } from 'node:http';
import { after, before, beforeEach, describe, it } from 'node:test';
import { NEVER_ASKED, webkitLauncher } from '../../scripts/lib/webkit-launcher.mjs';

const PAGE = 'http://localhost:8000/?wtr-session-id=1';
const PATH = '/?wtr-session-id=1';

/** A driver as WebKit's: it takes every address, and its browser asks for what the test says. */
let driver;
let port;
let wanted;
let opened;
let asked;
let asksAtTry;

before(async () => {
  driver = createServer(async (request, response) => {
    const body = JSON.parse((await new Response(request).text()) || '{}');
    let value = null;
    if (request.method === 'POST' && request.url === '/session') {
      wanted = body.capabilities;
      value = { sessionId: randomUUID(), capabilities: { browserName: 'MiniBrowser' } };
    }
    if (request.url.endsWith('/url') && request.method === 'POST') {
      opened.push(body.url);
      if (opened.length === asksAtTry) asked.emit(PATH);
    }
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ value }));
  }).listen(0, '127.0.0.1');
  await new Promise((done) => driver.once('listening', done));
  ({ port } = driver.address());
});
after(() => {
  driver.closeAllConnections();
  driver.close();
});
beforeEach(() => {
  opened = [];
  asked = new EventEmitter();
});

/** A launcher whose browser asks for a page the so-many-eth time that it is told to open it. */
async function launch({ at, patience }) {
  asksAtTry = at;
  const launcher = webkitLauncher(
    {
      hostname: '127.0.0.1',
      port,
      path: '/',
      logLevel: 'silent',
      capabilities: { browserName: 'MiniBrowser', 'wdio:enforceWebDriverClassic': true },
    },
    { asked, patience, times: 3 },
  );
  await launcher.initialize({ concurrency: 1 });
  return launcher;
}

describe('the launcher of WebKit', () => {
  it('opens a page once where the browser asks for it', async () => {
    const launcher = await launch({ at: 1, patience: 60_000 });
    await launcher.startSession('1', PAGE);
    assert.deepEqual(opened, [PAGE]);
    await launcher.stop();
  });

  it('opens a page again where the browser has lost it', async () => {
    const launcher = await launch({ at: 3, patience: 20 });
    await launcher.startSession('1', PAGE);
    assert.deepEqual(opened, [PAGE, PAGE, PAGE]);
    await launcher.stop();
  });

  it('has the driver wait for no load, as it would before whatever comes next', async () => {
    const launcher = await launch({ at: 1, patience: 60_000 });
    await launcher.startSession('1', PAGE);
    const { alwaysMatch = {}, firstMatch = [{}] } = wanted;
    assert.equal({ ...alwaysMatch, ...firstMatch[0] }.pageLoadStrategy, 'none');
    await launcher.stop();
  });

  it('gives a browser up that asks for nothing, for the files after it too', async () => {
    const launcher = await launch({ at: Infinity, patience: 20 });
    await assert.rejects(launcher.startSession('1', PAGE), { message: NEVER_ASKED });
    await assert.rejects(launcher.startSession('2', PAGE), { message: NEVER_ASKED });
    assert.equal(opened.length, 3);
    assert.ok(!launcher.isActive('2'));
    await launcher.stop();
  });
});
