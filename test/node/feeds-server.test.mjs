import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { createFeeds } from '../../scripts/lib/feeds-server.mjs';
import { loadSource } from '../../scripts/lib/load-source.mjs';
import { serve } from '../../scripts/lib/static-server.mjs';
import { until } from '../site/patience.mjs';

const MB = 1_000_000;
let feeds;
let server;
let read;
let readGlossary;
before(async () => {
  feeds = createFeeds();
  server = await serve({ roots: {}, handle: feeds.handle });
  read = (await loadSource('src/widgets/contact-finder/contacts.schema.ts')).readContacts;
  ({ readGlossary } = await loadSource('src/widgets/concept-glossary/concepts.schema.ts'));
});
after(() => Promise.all([feeds.close(), server.close()]));

const ask = (path, options) => fetch(`${server.url}/feeds/${path}`, options);
const count = async (path) =>
  (await ask(`count?path=${encodeURIComponent(`/feeds/${path}`)}`)).json();

/** Waits until the server has noticed what happened at the client's end. */
async function counted(path, isSo) {
  let figures;
  await until(`${isSo} for ${path}`, async () => isSo((figures = await count(path))));
  return figures;
}

describe('feeds that fail', () => {
  for (const [path, status] of [
    ['401', 401],
    ['404', 404],
    ['500', 500],
    ['204', 204],
    ['unheard-of.json', 404],
    ['constructor', 404],
    ['good.json?kind=unheard-of', 404],
    ['good.json?kind=constructor', 404],
    // Not every kind has each.
    ['norway.json?kind=glossary', 404],
    ['500?kind=glossary', 500],
  ]) {
    it(`${path} answers ${status}`, async () => {
      assert.equal((await ask(path)).status, status);
    });
  }

  for (const path of [
    'wrong-kind.json',
    'wrong-version.json',
    'array.json',
    'null.json',
    'number.json',
    'text.json',
    'deep.json',
  ]) {
    it(`${path} is JSON and no content, of either kind`, async () => {
      assert.equal(read(await (await ask(path)).json()).content, undefined);
      const glossary = await (await ask(`${path}?kind=glossary`)).json();
      assert.equal(readGlossary(glossary).content, undefined);
    });
  }

  it('html is a page', async () => {
    const response = await ask('html');
    assert.deepEqual(
      [response.status, response.headers.get('content-type')],
      [200, 'text/html; charset=utf-8'],
    );
  });

  it('cut.json comes whole and is half', async () => {
    const text = await (await ask('cut.json')).text();
    assert.ok(text.length > 1000);
    assert.throws(() => JSON.parse(text));
  });

  it('broken-off.json breaks off', async () => {
    const response = await ask('broken-off.json');
    assert.equal(response.status, 200);
    await assert.rejects(response.text());
    const { aborted, open } = await counted('broken-off.json', (figures) => figures.open === 0);
    assert.deepEqual([aborted, open], [0, 0], 'by the server, not by the client');
  });

  it('flapping.json alternates, for each key', async () => {
    const statuses = [];
    for (const key of ['a', 'a', 'a', 'b']) {
      statuses.push((await ask(`flapping.json?key=${key}`)).status);
    }
    assert.deepEqual(statuses, [500, 200, 500, 500]);
  });

  it('then-good.json fails so many times', async () => {
    const statuses = [];
    for (let asked = 0; asked < 4; asked += 1) {
      statuses.push((await ask('then-good.json?key=a&fail=2')).status);
    }
    assert.deepEqual(statuses, [500, 500, 200, 200]);
  });

  it('then-gone.json is good so many times', async () => {
    const statuses = [];
    for (let asked = 0; asked < 4; asked += 1) {
      statuses.push((await ask('then-gone.json?key=a&good=2')).status);
    }
    assert.deepEqual(statuses, [200, 200, 404, 404]);
  });

  it('takes no other methods', async () => {
    assert.equal((await ask('good.json', { method: 'POST' })).status, 405);
    assert.equal((await ask('with-cors.json', { method: 'OPTIONS' })).status, 405);
  });
});

describe('feeds that keep one waiting', () => {
  for (const [path, headersCome] of [
    ['silent?key=a', false],
    ['stalls.json?key=a', true],
    ['slow.json?ms=5000&key=a', false],
  ]) {
    it(`${path} notices when the client goes away`, async () => {
      const going = new AbortController();
      const answer = ask(path, { signal: going.signal });
      if (headersCome) await answer;
      await counted(path, ({ open }) => open === 1);
      await wait(60);
      going.abort();
      await assert.rejects(
        answer.then((response) => response.text()),
        { name: 'AbortError' },
      );
      const figures = await counted(path, ({ open }) => open === 0);
      assert.deepEqual([figures.asked, figures.aborted], [1, 1]);
      assert.ok(figures.abortedAfter >= 50 && figures.abortedAfter < 3000, figures.abortedAfter);
    });
  }
});

describe('feeds that are held', () => {
  for (const name of ['slow.json?', 'numbered.json?n=7&', 'slow.json?ms=1&']) {
    it(`${name} answers whoever waits, and whoever comes later, once it is let go`, async () => {
      const path = `${name}held=1&key=held`;
      let answers = 0;
      const early = ['first', 'second'].map(async () => {
        const { status } = await ask(path);
        answers += 1;
        return status;
      });
      await counted(path, ({ open }) => open === 2);
      await wait(100);
      assert.equal(answers, 0);
      const letGo = `let-go?path=${encodeURIComponent(`/feeds/${path}`)}`;
      assert.equal((await ask(letGo, { method: 'POST' })).status, 204);
      assert.deepEqual(await Promise.all(early), [200, 200]);
      assert.equal((await ask(path)).status, 200);
    });
  }

  it('are held each for itself, and forget who has gone away', async () => {
    const going = new AbortController();
    const path = 'slow.json?held=1&key=gone';
    const answer = ask(path, { signal: going.signal });
    await counted(path, ({ open }) => open === 1);
    const other = encodeURIComponent('/feeds/slow.json?held=1&key=other');
    await ask(`let-go?path=${other}`, { method: 'POST' });
    assert.equal((await count(path)).open, 1);
    going.abort();
    await assert.rejects(answer, { name: 'AbortError' });
    const figures = await counted(path, ({ open }) => open === 0);
    assert.deepEqual([figures.asked, figures.aborted, figures.bytes], [1, 1, 0]);
  });
});

describe('feeds that are too large', () => {
  /** Reads so much and no more. */
  async function take(path, most) {
    const response = await ask(path);
    const reader = response.body.getReader();
    let taken = 0;
    while (taken < most) {
      const { done, value } = await reader.read();
      if (done) break;
      taken += value.length;
    }
    await reader.cancel();
    return { taken, headers: response.headers };
  }

  it('large.json comes piece by piece and stops when the client goes away', async () => {
    const { taken, headers } = await take('large.json', 5 * MB);
    assert.ok(taken < 6 * MB);
    assert.equal(headers.get('content-length'), null);
    const { aborted, bytes } = await counted('large.json', ({ open }) => open === 0);
    assert.equal(aborted, 1);
    assert.ok(bytes > 5 * MB && bytes < 25 * MB, String(bytes));
  });

  it('large-declared.json says so, and is as large as it says', async () => {
    const { taken, headers } = await take('large-declared.json', Infinity);
    assert.equal(headers.get('content-length'), String(50 * MB));
    assert.equal(taken, 50 * MB);
  });

  it('large.json is a correct feed all the same', async () => {
    const content = await (await ask('large.json')).json();
    assert.equal(content.kind, 'contacts');
    assert.ok(content.municipalities.length > 100_000);
  });

  it('so is that of another kind, and as large as it says', async () => {
    const response = await ask('large-declared.json?kind=glossary');
    const text = await response.text();
    assert.equal(Buffer.byteLength(text), 50 * MB);
    assert.ok(JSON.parse(text).concepts.length > 100_000);
  });

  it('large-zipped.json is small on its way', async () => {
    const { taken, headers } = await take('large-zipped.json', 6 * MB);
    assert.equal(headers.get('content-encoding'), 'gzip');
    assert.ok(taken >= 6 * MB);
    const { bytes } = await counted('large-zipped.json', ({ open }) => open === 0);
    assert.ok(bytes < 5 * MB, String(bytes));
  });
});

describe('the counts', () => {
  it('add up a path and keep its queries apart', async () => {
    for (const query of ['?key=1', '?key=1', '?key=2'])
      await (await ask(`norway.json${query}`)).text();
    const asked = async (path) => (await count(path)).asked;
    assert.equal(await asked('norway.json?key=1'), 2);
    assert.ok((await asked('norway.json')) >= 3);
    assert.equal(await asked('norway.json?key=3'), 0);
  });

  it('are forgotten for one address, or all', async () => {
    for (const key of ['d', 'e']) await (await ask(`norway.json?key=${key}`)).text();
    await ask('reset?path=/feeds/norway.json%3Fkey=d', { method: 'POST' });
    assert.equal((await count('norway.json?key=d')).asked, 0);
    assert.equal((await count('norway.json?key=e')).asked, 1);
    assert.equal((await ask('reset', { method: 'POST' })).status, 204);
    assert.equal((await count('norway.json')).asked, 0);
  });
});

describe('the second origin', () => {
  it('has the same feeds; one may be read from elsewhere', async () => {
    const { url } = await (await ask('other-origin')).json();
    assert.notEqual(url, server.url);
    assert.equal((await feeds.startOtherOrigin()).url, url, 'started once');
    const allowed = async (path) =>
      (await fetch(`${url}/feeds/${path}`)).headers.get('access-control-allow-origin');
    assert.equal(await allowed('good.json'), null);
    assert.equal(await allowed('with-cors.json'), '*');
  });

  it('is where redirect-away leads', async () => {
    const { url } = await feeds.startOtherOrigin();
    const { status, headers } = await ask('redirect-away', { redirect: 'manual' });
    assert.deepEqual([status, headers.get('location')], [302, `${url}/feeds/good.json`]);
  });

  it('is asked for the same kind', async () => {
    const { url } = await feeds.startOtherOrigin();
    for (const [path, origin] of [
      ['redirect', ''],
      ['redirect-away', url],
    ]) {
      const { headers } = await ask(`${path}?kind=glossary`, { redirect: 'manual' });
      assert.equal(headers.get('location'), `${origin}/feeds/good.json?kind=glossary`);
    }
  });
});

describe('the handler', () => {
  for (const path of ['%', '../outside', '?x']) {
    it(`has nothing at /feeds/${path}, and says so`, async () => {
      const status = await new Promise((done) => {
        request({ host: '127.0.0.1', port: server.port, path: `/feeds/${path}` }, (response) =>
          done(response.resume().statusCode),
        ).end();
      });
      assert.equal(status, 404);
    });
  }

  for (const path of ['/', '/feeds', '/feedsgood.json', '//', '/x/feeds/good.json', '/%']) {
    it(`leaves ${path} to others`, () => {
      assert.equal(feeds.handle({ url: path, method: 'GET' }, undefined), false);
    });
  }

  it(
    'ends all that is open when it closes, and closes twice',
    { timeout: 30_000 },
    async (test) => {
      const own = createFeeds();
      const ownServer = await serve({ roots: {}, handle: own.handle });
      test.after(() => ownServer.close());
      const { url } = await own.startOtherOrigin();
      const waiting = ['silent', 'stalls.json', 'slow.json?ms=5000'].map(
        (path) =>
          new Promise((done) => {
            const asking = request(`${ownServer.url}/feeds/${path}`, (response) =>
              response.resume().once('close', done),
            );
            asking.once('error', done).end();
          }),
      );
      await wait(100);
      await own.close();
      await Promise.all(waiting);
      await assert.rejects(fetch(`${url}/feeds/good.json`));
      await own.close();
    },
  );
});
