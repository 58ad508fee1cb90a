import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, it } from 'node:test';
import { output } from '../../scripts/lib/bounded.mjs';
import { definitions, filesIn, installed, name, project } from './packed.mjs';

const NO_PAGE = `if (typeof document !== 'undefined') throw new Error('there is a page');\n`;

/** Runs a script that stands in the project. */
const start = (code) => {
  writeFileSync(join(project, 'start.mjs'), NO_PAGE + code);
  return output([process.execPath, join(project, 'start.mjs')], { minutes: 0.5 });
};

describe('in Node, where there is no page, the package', () => {
  for (const entry of ['', ...definitions().map((each) => `/define/${each}`)]) {
    it(`can be imported: ${name}${entry}`, () => start(`await import('${name}${entry}');`));
  }

  for (const entry of ['/package.json', '/custom-elements.json', '/schema/contacts.schema.json']) {
    it(`can be imported as JSON: ${name}${entry}`, () =>
      start(`await import('${name}${entry}', { with: { type: 'json' } });`));
  }

  it('keeps the rest to itself', () =>
    assert.rejects(start(`await import('${name}/dist/npm/core/text.js');`), /NOT_EXPORTED/));

  for (const folder of ['npm', 'cdn', 'standalone']) {
    it(`can be imported file by file: dist/${folder}`, () => {
      const urls = filesIn(join(installed, 'dist', folder))
        .filter((file) => file.endsWith('.js'))
        .map((file) => pathToFileURL(join(installed, 'dist', folder, file)).href);
      assert.ok(urls.length > 1);
      return start(
        `console.warn = (line) => { throw new Error(line); };
for (const url of ${JSON.stringify(urls)}) await import(url);`,
      );
    });
  }

  it('registers nothing by its classes', () =>
    start(`import { ContactFinder, version } from '${name}';
if (ContactFinder.version !== version) throw new Error('versions differ');
if (globalThis.customElements?.getName?.(ContactFinder)) throw new Error('registered');
if (globalThis.customElements?.get('lor-contact-finder')) throw new Error('registered');`));
});
