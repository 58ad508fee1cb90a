import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { serve } from '../../scripts/lib/static-server.mjs';
import { NEVER_ASKED, webkitLauncher } from '../../scripts/lib/webkit-launcher.mjs';

const PATH = '/?wtr-session-id=1';
const PAGE = `http://localhost:8000${PATH}`;

/** A driver as WebKit's: it takes every address, and its browser asks for what the test says. */
let driver;
let launcher;
let wanted;
let opened;
let asked;
let asksAtTry;

before(async () => {
  const handle = async (request, response) => {
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
    return true;
  };
  driver = await serve({ roots: {}, handle });
});
after(() => driver.close());
beforeEach(() => {
  opened = [];
  asked = new EventEmitter();
});
afterEach(() => launcher.stop());

/** A launcher whose browser asks for a page the so-many-eth time that it is told to open it. */
async function launch({ at, patience }) {
  asksAtTry = at;
  launcher = webkitLauncher(
    {
      hostname: '127.0.0.1',
      port: driver.port,
      path: '/',
      logLevel: 'silent',
      capabilities: { browserName: 'MiniBrowser', 'wdio:enforceWebDriverClassic': true },
    },
    { asked, patience, times: 3 },
  );
  await launcher.initialize({ concurrency: 1 });
}

describe('the launcher of WebKit', () => {
  it('opens a page once where the browser asks for it', async () => {
    await launch({ at: 1, patience: 60_000 });
    await launcher.startSession('1', PAGE);
    assert.deepEqual(opened, [PAGE]);
  });

  it('opens a page again where the browser has lost it', async () => {
    await launch({ at: 3, patience: 20 });
    await launcher.startSession('1', PAGE);
    assert.deepEqual(opened, [PAGE, PAGE, PAGE]);
  });

  it('has the driver wait for no load, as it would before whatever comes next', async () => {
    await launch({ at: 1, patience: 60_000 });
    await launcher.startSession('1', PAGE);
    const { alwaysMatch = {}, firstMatch = [{}] } = wanted;
    assert.equal({ ...alwaysMatch, ...firstMatch[0] }.pageLoadStrategy, 'none');
  });

  it('gives a browser up that asks for nothing, for the files after it too', async () => {
    await launch({ at: Infinity, patience: 20 });
    await assert.rejects(launcher.startSession('1', PAGE), { message: NEVER_ASKED });
    await assert.rejects(launcher.startSession('2', PAGE), { message: NEVER_ASKED });
    assert.equal(opened.length, 3);
    assert.ok(!launcher.isActive('2'));
  });
});
