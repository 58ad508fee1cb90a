import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { definitions, filesIn, installed } from './packed.mjs';

const files = filesIn(installed);
const read = (file) => readFileSync(join(installed, file), 'utf8');
const manifest = JSON.parse(read('package.json'));
const scripts = files.filter((file) => /^dist\/npm\/.*\.js$/.test(file));

/** The packages that a script imports from. */
const importsOf = (code) =>
  [...code.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)["']([^"'\s]+)["']/g)]
    .map(([, name]) => name)
    .filter((name) => !name.startsWith('.'));

describe('the packed package', () => {
  it('holds texts, licences, and what pages load', () => {
    for (const file of [
      'LICENSE',
      'README.md',
      'CHANGELOG.md',
      'dist/npm/LICENSES.txt',
      'dist/cdn/LICENSES.txt',
      'dist/cdn/lor-widgets.js',
      'dist/cdn/contact-finder.js',
      'dist/cdn/lor.css',
      'dist/frame/contact-finder.html',
      'dist/frame/concept-glossary.html',
      'dist/frame/collaboration-overview.html',
      'dist/frame/strategy-list.html',
      'dist/frame/frame.css',
      'dist/frame/frame.js',
      'dist/frame/lor-frame.js',
      'dist/standalone/LICENSES.txt',
      'dist/standalone/lor-widgets.js',
      'dist/standalone/contact-finder.js',
      'dist/schema/contacts.schema.json',
      'dist/integrity.json',
    ]) {
      assert.ok(files.includes(file), file);
      assert.ok(read(file).trim(), file);
    }
    assert.match(JSON.parse(read('dist/schema/contacts.schema.json')).$schema, /json-schema\.org/);
  });

  // Seventeen languages, twice: for pages and for bundlers.
  it('is no larger than 4.3 MB unpacked, and 1.4 MB for the command line', () => {
    const isTool = (file) => file.startsWith('dist/cli/');
    const bytesOf = (some) =>
      some.reduce((sum, file) => sum + statSync(join(installed, file)).size, 0);
    const [tool, library] = [
      bytesOf(files.filter(isTool)),
      bytesOf(files.filter((file) => !isTool(file))),
    ];
    assert.ok(library < 4_300_000, `${library} bytes`);
    assert.ok(tool < 1_400_000, `${tool} bytes`);
  });

  it('holds nothing that only this project needs', () => {
    const odd = files.filter(
      (file) =>
        !/^(dist\/|custom-elements\.json$|package\.json$|[A-Z][\w.]*(\.md)?$)/.test(file) ||
        /(^|\/)(node_modules|test|stories)(\/|$)|\.(test|stories|styles)\.ts$|\.map$|\/\./.test(
          file,
        ) ||
        /(?<!\.d)\.ts$/.test(file),
    );
    assert.deepEqual(odd, []);
  });

  it('has a manifest of its elements', () => {
    const { modules } = JSON.parse(read('custom-elements.json'));
    const tags = modules.flatMap(({ declarations = [] }) =>
      declarations.map(({ tagName }) => tagName),
    );
    assert.ok(tags.includes('lor-contact-finder'));
    assert.equal(manifest.customElements, 'custom-elements.json');
  });

  it('has types beside every script that can be imported by name', () => {
    const entries = ['index', ...definitions().map((name) => `define/${name}`)];
    for (const entry of entries) {
      for (const ending of ['.js', '.d.ts']) {
        assert.ok(files.includes(`dist/npm/${entry}${ending}`), `${entry}${ending}`);
      }
    }
  });

  it('asks applications for Lit and nothing else', () => {
    assert.deepEqual(Object.keys(manifest.dependencies), ['lit']);
    const asked = scripts.flatMap((file) => importsOf(read(file)).map((name) => `${name} ${file}`));
    assert.ok(
      asked.some((each) => each.startsWith('lit ')),
      'Lit is not inside',
    );
    assert.deepEqual(
      asked.filter((each) => !/^lit[ /]/.test(each)),
      [],
    );
  });

  it('brings its localization with it', () => {
    assert.ok(scripts.some((file) => file.includes('vendor/@lit/localize/')));
    assert.ok(!scripts.some((file) => /vendor\/(lit|lit-html|lit-element)\//.test(file)));
  });
});

describe('dist/integrity.json', () => {
  const { version, files: hashes } = JSON.parse(read('dist/integrity.json'));

  it('names the version and every file of dist, but itself', () => {
    assert.equal(version, manifest.version);
    assert.deepEqual(
      Object.keys(hashes).sort(),
      files
        .filter((file) => file.startsWith('dist/') && file !== 'dist/integrity.json')
        .map((file) => file.slice('dist/'.length))
        .sort(),
    );
  });

  it('has the SHA-384 of each', () => {
    for (const [file, hash] of Object.entries(hashes)) {
      const digest = createHash('sha384')
        .update(readFileSync(join(installed, 'dist', file)))
        .digest('base64');
      assert.equal(hash, `sha384-${digest}`, file);
    }
  });
});
