import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { loadSource } from '../../scripts/lib/load-source.mjs';

const CDN = 'dist/cdn';
const NPM = 'dist/npm';
const STANDALONE = 'dist/standalone';

const text = (file) => readFileSync(file, 'utf8');
const { version } = JSON.parse(text('package.json'));

const filesIn = (folder, ending = '.js') =>
  readdirSync(folder, { recursive: true })
    .map((file) => join(folder, String(file)))
    .filter((file) => file.endsWith(ending));

for (const [folder, script] of [
  [CDN, 'build:cdn'],
  [STANDALONE, 'build:standalone'],
  [NPM, 'build:npm'],
]) {
  if (!existsSync(folder)) {
    const { status } = spawnSync('npm', ['run', '--silent', script], { stdio: 'inherit' });
    assert.equal(status, 0, script);
  }
}

/** Where something stands in the scripts of a folder: `core-abc.js: …=localStorage.get…`. */
function places(folder, pattern) {
  return filesIn(folder).flatMap((file) =>
    [...text(file).matchAll(pattern)].map(
      ({ index, input }) => `${file}: ${input.slice(Math.max(0, index - 60), index + 50)}`,
    ),
  );
}

/** Runs code in a Node that has no DOM. */
function inNode(code) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', code],
    { encoding: 'utf8' },
  );
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout);
}

const urls = (files) => JSON.stringify(files.map((file) => pathToFileURL(resolve(file)).href));

describe('the version', () => {
  it("is package.json's in the code and in what pages load", async () => {
    assert.equal((await loadSource('src/core/version.ts')).version, version);
    const named = filesIn(CDN).filter((file) =>
      text(file).includes(`/*! lor-widgets ${version}, see LICENSES.txt */`),
    );
    assert.equal(named.length, 1, 'once on every page, in what all widgets share');
    assert.ok(text(join(NPM, 'core/version.js')).includes(JSON.stringify(version)));
  });
});

describe('dist/cdn', () => {
  it('has the entries, the stylesheet and the licences of what is inside', () => {
    for (const file of ['lor-widgets.js', 'contact-finder.js', 'lor.css']) {
      assert.ok(existsSync(join(CDN, file)), file);
    }
    const licences = text(join(CDN, 'LICENSES.txt'));
    for (const holder of ['lor-widgets', 'Google LLC', 'Fabian Hiller']) {
      assert.ok(licences.includes(holder), holder);
    }
  });

  it("is made of Lit's production build", () => {
    assert.deepEqual(places(CDN, /Lit is in dev mode|litIssuedWarnings/g), []);
  });

  it('has no notes for translators', () => {
    assert.deepEqual(places(CDN, /\bdesc:/g), []);
    assert.deepEqual(
      places(NPM, /\bdesc:/g).filter((place) => !place.startsWith(join(NPM, 'vendor'))),
      [],
    );
    const [, note] = /desc: '([^']+)'/.exec(text('src/widgets/contact-finder/contact-finder.ts'));
    assert.deepEqual(
      filesIn('dist').filter((file) => text(file).includes(note)),
      [],
    );
  });

  it('stores nothing and makes no code from text', () => {
    const forbidden =
      /localStorage|sessionStorage|indexedDB|document\.cookie|\beval\(|new Function|document\.write/g;
    assert.deepEqual(places(CDN, forbidden), []);
    assert.deepEqual(places(NPM, forbidden), []);
  });

  it("puts no markup into a page but Lit's own templates", () => {
    const markup = /(inner|outer)HTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment/g;
    assert.deepEqual(places(NPM, markup), []);
    assert.deepEqual(
      places(CDN, markup).filter((place) => !place.includes('createElement("template")')),
      [],
    );
  });

  it('names no other server, but in the facts that it shows', () => {
    const facts = filesIn(CDN).filter((file) =>
      /"kind":"(contacts|glossary|strategies|collaboration)"/.test(text(file)),
    );
    assert.equal(facts.length, 4, 'a file each; other languages add to them');
    assert.deepEqual(
      // A hash may begin with two slashes; it has 44 signs and ends with "=".
      places(CDN, /\b(https?|wss?):\/\/|[\"'`]\/\/(?![\w+/]{41}=)\w/g).filter(
        // Nor one link, to a search of the web for a document that has moved.
        (place) =>
          !facts.some((file) => place.startsWith(file)) && !place.includes('duckduckgo.com/?q='),
      ),
      [],
    );
    const glossaries = facts.filter((file) => text(file).includes('"kind":"glossary"'));
    for (const glossary of glossaries)
      assert.match(text(glossary), /^var \w+=JSON\.parse\('.*'\);export\{\w+ as default\};\s*$/s);
    assert.doesNotMatch(text(join(CDN, 'lor.css')), /url\(|@import|@font-face/);
  });

  it('asks for nothing but its own files, and all of them are there', () => {
    assert.deepEqual(places(CDN, /sendBeacon|XMLHttpRequest|WebSocket|EventSource|Worker\(/g), []);
    const asked = filesIn(CDN).flatMap((file) =>
      [...text(file).matchAll(/["'`]([^"'`\s]+\.(?:m?js|json|css))["'`]/g)].map(([, path]) => [
        file,
        path,
      ]),
    );
    assert.ok(asked.length > 5, 'chunks are named somehow');
    for (const [file, path] of asked) {
      assert.match(path, /^\.\.?\//, `${file} asks for ${path}`);
      assert.ok(existsSync(join(dirname(file), path)), `${file} asks for ${path}`);
    }
  });

  it('names a chunk by its content, and an entry plainly', () => {
    for (const file of readdirSync(join(CDN, 'chunks'))) {
      assert.match(file, /^[\w.-]+-[\w-]{6,}\.js$/);
    }
  });
});

describe('in Node, without a DOM,', () => {
  it('every file of dist/npm can be imported, and nothing is registered by the classes', () => {
    const files = filesIn(NPM);
    const registers = (file) => file.startsWith(join(NPM, 'define'));
    assert.ok(files.some(registers) && files.length > 20);
    const seen = inNode(`
      for (const url of ${urls(files.filter((file) => !registers(file)))}) await import(url);
      const before = globalThis.customElements?.get('lor-contact-finder');
      for (const url of ${urls(files.filter(registers))}) await import(url);
      console.log(JSON.stringify({ registered: Boolean(before), page: typeof document }));`);
    assert.deepEqual(seen, { registered: false, page: 'undefined' });
  });

  it('every script of dist/cdn can be imported', () => {
    const seen = inNode(`
      const before = new Set(Object.getOwnPropertyNames(globalThis));
      for (const url of ${urls(filesIn(CDN))}) await import(url);
      const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name));
      console.log(JSON.stringify({ added, registry: typeof customElements }));`);
    // Lit notes its versions, for pages that have several.
    const ours = seen.added.filter((name) => !/^(lit|reactiveElement)[A-Z]/.test(name));
    assert.deepEqual({ ...seen, added: ours }, { added: [], registry: 'undefined' });
  });
});

describe('the budgets', () => {
  let folder;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'lor-budgets-'))));
  after(() => rmSync(folder, { recursive: true }));

  const first = { what: 'first view', modules: ['src/define/contact-finder.ts'] };
  const part = { what: 'facts', modules: ['src/content/contacts.json'], after: first.modules };

  function sizes(...entries) {
    const file = join(folder, 'budgets.json');
    writeFileSync(file, JSON.stringify({ [CDN]: entries }));
    return spawnSync(process.execPath, ['scripts/sizes.mjs', file], { encoding: 'utf8' });
  }

  it('hold what is built now, the first view at 12 kB', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/sizes.mjs'], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stdout + stderr);
    const [, budget] = / of +(\d+) {2}first view of the contact finder/.exec(stdout);
    assert.ok(Number(budget) <= 12_000);
  });

  it('count a file with all that it needs at once, and what comes later by itself', () => {
    const { status, stdout } = sizes(
      { ...first, brotliBytes: 99_999 },
      { ...part, brotliBytes: 99_999 },
    );
    assert.equal(status, 0);
    const [view, facts] = [...stdout.matchAll(/ok +(\d+) of/g)].map(([, bytes]) => Number(bytes));
    assert.ok(view > 8000, `${view} is too little for Lit and the finder`);
    assert.ok(facts > 3000 && facts < 20_000, `${facts} cannot be the facts alone`);
  });

  it('end in an error when one is too small, and name it', () => {
    const { status, stdout, stderr } = sizes(
      { ...first, brotliBytes: 99_999 },
      { ...part, brotliBytes: 100 },
    );
    assert.equal(status, 1);
    assert.match(stdout, /ok +\d+ of +99999 {2}first view\n *OVER +\d+ of +100 {2}facts\n/);
    assert.match(stderr, /^1 of the size budgets exceeded/);
  });

  it('end in an error when they name what is not there', () => {
    assert.equal(sizes({ what: 'gone', files: ['gone.js'], brotliBytes: 99 }).status, 1);
    const { status, stderr } = sizes({ what: 'gone', modules: ['src/gone.ts'], brotliBytes: 99 });
    assert.equal(status, 1);
    assert.match(stderr, /budgets\.json names src\/gone\.ts, which no chunk holds/);
  });
});
