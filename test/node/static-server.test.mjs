import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { serve } from '../../scripts/lib/static-server.mjs';

const FILES = {
  'site/index.html': '<p>{{who}}</p>',
  'site/part/index.html': '<p>part</p>',
  'site/style.css': 'p { color: red }',
  'site/å ä.txt': 'svenska',
  'site/data.json': '{}',
  'site/picture.svg': '<svg/>',
  'site/odd.thing': '?',
  'site/code.js': '// of the site',
  'library/code.js': '// of the library',
  'site-secret/key.txt': 'secret',
  'secret.txt': 'secret',
};

let folder;
let server;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lor-server-'));
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  server = await serve({
    roots: { '/': join(folder, 'site'), '/lib/1.0.0/': join(folder, 'library') },
    headers: (path) => ({ 'x-path': encodeURIComponent(path) }),
    fill: (_, text) => text.replace('{{who}}', 'filled'),
    handle: async (request, response) => {
      if (request.url === '/broken') throw new Error('broken');
      if (request.url !== '/handled' && request.url !== '/style.css?handled') return false;
      response.end(`handled ${request.method}`);
      return true;
    },
  });
});
after(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Sends the path as it is; fetch() would tidy it up first. */
const ask = (path, method = 'GET') =>
  new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: server.port, path, method }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text) => (body += text));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body }),
      );
    })
      .once('error', reject)
      .end();
  });

describe('the server of files', () => {
  for (const [path, type] of [
    ['/', 'text/html; charset=utf-8'],
    ['/part/', 'text/html; charset=utf-8'],
    ['/style.css', 'text/css; charset=utf-8'],
    ['/code.js', 'text/javascript; charset=utf-8'],
    ['/data.json', 'application/json; charset=utf-8'],
    ['/picture.svg', 'image/svg+xml'],
    ['/%C3%A5%20%C3%A4.txt?x=1#y', 'text/plain; charset=utf-8'],
    ['/odd.thing', 'application/octet-stream'],
  ]) {
    it(`answers ${path} as ${type}`, async () => {
      const { status, headers, body } = await ask(path);
      assert.equal(status, 200);
      assert.equal(headers['content-type'], type);
      assert.equal(headers['x-content-type-options'], 'nosniff');
      assert.notEqual(body, '');
    });
  }

  it('fills HTML and leaves the rest alone', async () => {
    assert.equal((await ask('/')).body, '<p>filled</p>');
    assert.equal((await ask('/data.json')).body, '{}');
  });

  it('takes the longest address that fits', async () => {
    assert.equal((await ask('/code.js')).body, '// of the site');
    assert.equal((await ask('/lib/1.0.0/code.js')).body, '// of the library');
    assert.equal((await ask('/lib/1.0.0/style.css')).status, 404, 'not from another folder');
  });

  it('adds the headers asked for, by path, also when there is nothing', async () => {
    assert.equal((await ask('/part/')).headers['x-path'], '%2Fpart%2F');
    assert.equal((await ask('/absent')).headers['x-path'], '%2Fabsent');
  });

  it('answers HEAD like GET, without the text', async () => {
    const { status, headers, body } = await ask('/style.css', 'HEAD');
    assert.deepEqual([status, headers['content-type'], body], [200, 'text/css; charset=utf-8', '']);
    assert.equal((await ask('/absent', 'HEAD')).status, 404);
  });

  for (const path of ['/absent.js', '/part', '/%', '/%E0%A4%A', '/style.css/', '/style.css%00']) {
    it(`has nothing at ${path}`, async () => {
      const { status, headers, body } = await ask(path);
      assert.equal(status, 404);
      assert.equal(headers['content-type'], 'text/plain; charset=utf-8');
      assert.equal(body, 'Not found');
    });
  }

  for (const path of [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e%2fsecret.txt',
    '/part/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/..%2fsite-secret/key.txt',
    '/lib/1.0.0/..%2f..%2fsecret.txt',
    '/lib/1.0.0/..%2fsecret.txt',
    '/%252e%252e/secret.txt',
    '//../secret.txt',
  ]) {
    it(`does not leave its folders by ${path}`, async () => {
      const { status, body } = await ask(path);
      assert.deepEqual([status, body], [404, 'Not found']);
    });
  }

  it('leaves to its handler what is the handler’s, and nothing else', async () => {
    assert.equal((await ask('/handled')).body, 'handled GET');
    assert.equal((await ask('/style.css?handled', 'POST')).body, 'handled POST');
    assert.equal((await ask('/style.css')).body, 'p { color: red }');
  });

  it('survives a handler that fails', async () => {
    assert.equal((await ask('/broken')).status, 500);
    assert.equal((await ask('/style.css')).status, 200);
  });

  it('says when its port is taken', async () => {
    await assert.rejects(serve({ roots: {}, port: server.port }), { code: 'EADDRINUSE' });
  });

  it('ends with connections still open', async () => {
    const other = await serve({ roots: { '/': join(folder, 'site') } });
    const body = await (await fetch(other.url)).text();
    assert.equal(body, '<p>{{who}}</p>');
    await other.close();
    await assert.rejects(fetch(other.url));
  });
});
