#!/usr/bin/env node
// `npm run test:package`: packs the package, installs it into a new project and uses it there:
// in Node, in TypeScript, bundled in a browser.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { output } from './lib/bounded.mjs';
import { bundle, inPage } from './lib/bundled-page.mjs';
import { writeCounts } from './lib/counts.mjs';
import { installPacked } from './lib/packed-package.mjs';

const counts = { passed: 0, failed: 0 };

async function check(what, holds) {
  try {
    await holds();
    counts.passed += 1;
    console.log(`  ok ${what}`);
  } catch (error) {
    counts.failed += 1;
    console.log(`FAIL ${what}\n     ${error.message.trim().replaceAll('\n', '\n     ')}`);
  }
}

const folder = mkdtempSync(join(tmpdir(), 'lor-package-'));
try {
  if (!['cdn', 'npm', 'schema'].every((name) => existsSync(`dist/${name}`))) {
    await output(['npm', 'run', '--silent', 'build'], { minutes: 3 });
  }
  await output(['npm', 'run', '--silent', 'manifest'], { minutes: 1 });
  const packed = await installPacked(folder);
  await checkFiles(packed);
  await checkNode(packed);
  await checkTypes(packed);
  await checkBundles(packed);
} catch (error) {
  counts.failed += 1;
  console.error(`The run broke off: ${error.message}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${counts.passed} passed, ${counts.failed} failed`);
writeCounts('package', counts);
process.exit(counts.failed > 0 ? 1 : 0);

async function checkFiles({ installed }) {
  const files = filesIn(installed);
  const read = (file) => readFileSync(join(installed, file), 'utf8');
  const manifest = JSON.parse(read('package.json'));
  const scripts = files.filter((file) => /^dist\/npm\/.*\.js$/.test(file));

  for (const file of ['LICENSE', 'README.md', 'CHANGELOG.md', 'dist/npm/LICENSES.txt']) {
    await check(`holds ${file}`, () => assert.ok(files.includes(file) && read(file).trim()));
  }
  await check('holds what pages load', () => {
    for (const file of ['lor-widgets.js', 'contact-finder.js', 'lor.css', 'LICENSES.txt']) {
      assert.ok(files.includes(`dist/cdn/${file}`), `dist/cdn/${file}`);
    }
  });
  await check('holds the published schema', () => {
    const schema = JSON.parse(read('dist/schema/contacts.schema.json'));
    assert.match(schema.$schema, /json-schema\.org/);
  });
  await check('holds nothing that only this project needs', () => {
    const roots = new Set(files.map((file) => file.split('/')[0]));
    assert.deepEqual([...roots].sort(), [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'custom-elements.json',
      'dist',
      'package.json',
    ]);
    const odd = files.filter(
      (file) =>
        /(^|\/)(node_modules|test|stories)(\/|$)|\.(test|stories|styles)\.ts$|\.map$|\/\./.test(
          file,
        ) || /(?<!\.d)\.ts$/.test(file),
    );
    assert.deepEqual(odd, []);
  });
  await check('has a manifest of the element', () => {
    const { modules } = JSON.parse(read('custom-elements.json'));
    const tags = modules.flatMap(({ declarations }) => declarations.map(({ tagName }) => tagName));
    assert.ok(tags.includes('lor-contact-finder'));
    assert.equal(manifest.customElements, 'custom-elements.json');
  });
  await check('has types beside every script that can be imported by name', () => {
    const entries = ['index', ...definitions(installed).map((name) => `define/${name}`)];
    for (const entry of entries) {
      for (const ending of ['.js', '.d.ts'])
        assert.ok(files.includes(`dist/npm/${entry}${ending}`));
    }
  });
  await check('asks applications for Lit and nothing else', () => {
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
  await check('brings its localization with it', () => {
    assert.ok(scripts.some((file) => file.includes('vendor/@lit/localize/')));
    assert.ok(!scripts.some((file) => /vendor\/(lit|lit-html|lit-element)\//.test(file)));
  });
}

async function checkNode({ project, installed, name }) {
  const start = (code) => {
    writeFileSync(join(project, 'start.mjs'), code);
    return output([process.execPath, join(project, 'start.mjs')], { minutes: 0.5 });
  };
  const noPage = `if (typeof document !== 'undefined') throw new Error('there is a page');\n`;
  for (const entry of ['', ...definitions(installed).map((each) => `/define/${each}`)]) {
    await check(`imports ${name}${entry} in Node`, () =>
      start(`${noPage}await import('${name}${entry}');`),
    );
  }
  for (const entry of ['/package.json', '/custom-elements.json']) {
    await check(`imports ${name}${entry} in Node`, () =>
      start(`await import('${name}${entry}', { with: { type: 'json' } });`),
    );
  }
  await check('keeps the rest to itself', () =>
    assert.rejects(start(`await import('${name}/dist/npm/core/text.js');`), /NOT_EXPORTED/),
  );
  await check('imports every single file of dist/npm in Node', () => {
    const urls = filesIn(installed)
      .filter((file) => /^dist\/npm\/.*\.js$/.test(file))
      .map((file) => pathToFileURL(join(installed, file)).href);
    assert.ok(urls.length > 20);
    return start(`${noPage}for (const url of ${JSON.stringify(urls)}) await import(url);`);
  });
  await check('registers nothing by its classes in Node', () =>
    start(`import { ContactFinder, version } from '${name}';
if (ContactFinder.version !== version) throw new Error('versions differ');
if (globalThis.customElements?.getName?.(ContactFinder)) throw new Error('registered');
if (globalThis.customElements?.get('lor-contact-finder')) throw new Error('registered');`),
  );
}

async function checkTypes({ project, name }) {
  writeFileSync(
    join(project, 'consumer.ts'),
    `import { ContactFinder, defineWidget, version } from '${name}';
import type { Contacts, LorCountyChangeDetail, LorErrorDetail } from '${name}';
import '${name}/define/contact-finder';
import '${name}/define/all';
const finder: HTMLElement = new ContactFinder();
finder.addEventListener('lor-county-change', (event) => {
  const { county }: LorCountyChangeDetail = (event as CustomEvent<LorCountyChangeDetail>).detail;
  document.title = county ?? version;
});
document.querySelector('lor-contact-finder')!.county = '12';
export const codes = (contacts: Contacts): string[] => contacts.counties.map(({ code }) => code);
export const reason = ({ reason }: LorErrorDetail): string => reason;
defineWidget('my-finder', ContactFinder);
// @ts-expect-error what has a type is not everything at once
document.querySelector('lor-contact-finder')!.county = 12;
// @ts-expect-error
export const wrong: number = version;
`,
  );
  for (const [resolution, module] of [
    ['bundler', 'esnext'],
    ['node16', 'node16'],
  ]) {
    await check(`has types for moduleResolution ${resolution}`, () => {
      const config = join(project, `tsconfig.${resolution}.json`);
      const options = {
        ...{ target: 'es2022', lib: ['es2022', 'dom', 'dom.iterable'], types: [] },
        ...{ module, moduleResolution: resolution, strict: true, noEmit: true },
        skipLibCheck: false,
      };
      writeFileSync(config, JSON.stringify({ compilerOptions: options, files: ['consumer.ts'] }));
      return output([process.execPath, resolve('node_modules/typescript/bin/tsc'), '-p', config]);
    });
  }
}

async function checkBundles({ project, name }) {
  await check('registers and shows the finder when bundled', async () => {
    const { folder, text } = await bundle(
      project,
      'defining',
      `import '${name}/define/contact-finder';`,
    );
    assert.match(text, /customElements\.define\(/);
    const shown = await inPage(
      folder,
      '<lor-contact-finder county="25"></lor-contact-finder>',
      async () => {
        await customElements.whenDefined('lor-contact-finder');
        const finder = document.querySelector('lor-contact-finder');
        await finder.ready;
        const words = () => finder.shadowRoot.textContent;
        for (let tries = 0; tries < 100 && !words().includes('010-225 50 00'); tries += 1) {
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
        return { counties: finder.content.counties.length, words: words() };
      },
    );
    assert.equal(shown.counties, 21);
    assert.match(shown.words, /Norrbottens län/);
    assert.match(shown.words, /010-225 50 00/);
  });
  await check('registers nothing and brings no facts when only the class is taken', async () => {
    const { folder, text } = await bundle(
      project,
      'taking',
      `import { ContactFinder } from '${name}'; globalThis.Finder = ContactFinder;`,
    );
    assert.doesNotMatch(text, /"kind":"contacts"/);
    const seen = await inPage(folder, '<lor-contact-finder></lor-contact-finder>', async () => ({
      taken: typeof globalThis.Finder,
      registered: Boolean(customElements.get('lor-contact-finder')),
    }));
    assert.deepEqual(seen, { taken: 'function', registered: false });
  });
  await check('costs next to nothing when only a constant is taken', async () => {
    const { entry } = await bundle(
      project,
      'constant',
      `import { version } from '${name}'; document.title = version;`,
    );
    assert.ok(entry.length < 200, `${entry.length} bytes`);
    assert.doesNotMatch(entry, /\bimport\b/);
  });
}

function definitions(installed) {
  return readdirSync(join(installed, 'dist/npm/define'))
    .filter((file) => file.endsWith('.js'))
    .map((file) => file.slice(0, -3));
}

/** Files of a folder, all of them, by their path in it. */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .map((path) => path.slice(folder.length + 1).replaceAll('\\', '/'));
}

/** The packages that a script imports from. */
function importsOf(code) {
  return [...code.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)["']([^"'\s]+)["']/g)]
    .map(([, name]) => name)
    .filter((name) => !name.startsWith('.'));
}
