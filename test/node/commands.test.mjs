import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { blocksOf, documents } from '../../scripts/docs/documents.mjs';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'lor-commands-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const shell = (line) => execFileSync('sh', ['-c', line], { encoding: 'utf8' }).trim();
const isScript = (name) => () => assert.ok(name in scripts, name);

/** How each command of the documents is tried. */
const TRIED = {
  // The first half is what this very run began with.
  'npm ci && npm start': () => showsTheDemo(),
  'npm cit': isScript('test'),
  // These have tests of their own: content, county-shapes, locales.
  'npm run content -- FOLDER': isScript('content'),
  'npm run content:map -- FOLDER': isScript('content:map'),
  'npm run locales:extract': isScript('locales:extract'),
  'npm run locales:build': isScript('locales:build'),
  'npm run locales:check': isScript('locales:check'),
  'cp -r dist/cdn /srv/www/lor/0.1.0': (line) => {
    shell(line.replace('/srv/www/lor/0.1.0', join(folder, 'published')));
    assert.ok(existsSync(join(folder, 'published/lor-widgets.js')));
  },
  'cp -r dist/frame /srv/www/lor/0.1.0/frame': (line) => {
    const page = join(folder, 'published/frame/contact-finder.html');
    shell(line.replace('/srv/www/lor/0.1.0', join(folder, 'published')));
    for (const [, src] of readFileSync(page, 'utf8').matchAll(/src="([^"]+\.js)"/g)) {
      assert.ok(existsSync(join(folder, 'published/frame', src)), src);
    }
  },
  'openssl dgst -sha384 -binary dist/cdn/lor-widgets.js | openssl base64 -A': (line) => {
    const { files } = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
    assert.equal(`sha384-${shell(line)}`, files['cdn/lor-widgets.js']);
  },
};

describe('a command of the documents', () => {
  const lines = documents().flatMap((file) =>
    blocksOf(readFileSync(file, 'utf8'), 'sh').flatMap((block) =>
      block
        .split('\n')
        .map((line) => line.replace(/\s+#.*/, '').trim())
        // Those are tried with files of their own, in test/cli.
        .filter((line) => line && !line.startsWith('lor-widgets ')),
    ),
  );

  for (const line of new Set(lines)) {
    it(`works: ${line}`, () => {
      assert.ok(line in TRIED, 'nobody has said how to try it');
      return TRIED[line](line);
    });
  }
});

/** Starts the demo on a port of its own and looks at its first page. */
async function showsTheDemo() {
  const child = spawn('npm', ['start', '--silent'], {
    env: { ...process.env, PORT: '18080' },
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    let said = '';
    for await (const piece of child.stdout) {
      said += piece;
      if (said.includes('The site:')) break;
    }
    const [address] = /http:\S+/.exec(said);
    assert.match(await (await fetch(address)).text(), /<lor-contact-finder/);
  } finally {
    process.kill(-child.pid, 'SIGTERM');
  }
}
