import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { useSite } from '../../site/visit.mjs';
import { installed } from '../packed.mjs';

export const { version } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));

/** Where the packed files stand for pages. */
export const CDN = join(installed, 'dist/cdn');
export const LIBRARY = `/lor/${version}/`;
export const UPLOADS = '/filer/';

/**
 * A site that has published the packed files, and a folder of altered ones under `/altered/`.
 * @param {Parameters<typeof useSite>[0]} [options]
 */
export function usePublished({ roots, ...options } = {}) {
  const altered = mkdtempSync(join(tmpdir(), 'lor-altered-'));
  before(() => cpSync(CDN, altered, { recursive: true }));
  after(() => rmSync(altered, { recursive: true, force: true }));
  const site = useSite({
    roots: {
      [LIBRARY]: CDN,
      [UPLOADS]: join(installed, 'dist/standalone'),
      '/altered/': altered,
      ...roots,
    },
    ...options,
  });
  /** The altered folder anew, with changes: part of a chunk's name → change of its text. */
  site.alter = (changes) => {
    cpSync(CDN, altered, { recursive: true });
    for (const [name, change] of Object.entries(changes)) {
      const file = chunk(altered, name);
      writeFileSync(file, change(readFileSync(file, 'utf8')));
    }
    return altered;
  };
  return site;
}

/** The file of a chunk. */
export function chunk(folder, name) {
  const [file, ...more] = readdirSync(join(folder, 'chunks')).filter(
    (each) => each.replace(/-[\w-]{7}\.js$/, '') === name,
  );
  if (!file || more.length > 0) throw new Error(`${name}: ${[file, ...more].join(', ')}`);
  return join(folder, 'chunks', file);
}

export const sha256 = (file) => createHash('sha256').update(readFileSync(file)).digest('base64');

/** A copy of what is published that says it is another version. */
export function asVersion(site, other) {
  const folder = site.alter({
    core: (text) => {
      if (!text.includes(`"${version}"`)) throw new Error('core does not name its version');
      return text.replaceAll(`"${version}"`, `"${other}"`);
    },
  });
  // Inline terms do without core, and the entry knows their file by its hash.
  const changes = [[sha256(chunk(CDN, 'core')), sha256(chunk(folder, 'core'))]];
  change(join(folder, 'concept.js'), [...changes, [`"${version}"`, `"${other}"`]]);
  changes.push([sha256(join(CDN, 'concept.js')), sha256(join(folder, 'concept.js'))]);
  for (const entry of [
    'lor-widgets',
    'contact-finder',
    'concept-glossary',
    'collaboration-overview',
    'strategy-list',
  ]) {
    change(join(folder, `${entry}.js`), changes);
  }
}

function change(file, changes) {
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    changes.reduce((before, [from, to]) => before.replaceAll(from, to), text),
  );
}

export const module = (path) => `<script type="module" src="${path}"></script>`;
export const FALLBACK = '<a href="#fallback">Kontakta länsstyrelsen</a>';
const widget = (tag, attributes, inside) => `<${tag} ${attributes}>${inside}</${tag}>`;
export const finder = (attributes = '') => widget('lor-contact-finder', attributes, FALLBACK);
export const glossary = (attributes = '') => widget('lor-concept-glossary', attributes, FALLBACK);
export const GLOSSARY = 'lor-concept-glossary';
export const list = (attributes = '') => widget(LIST, attributes, FALLBACK);
export const LIST = 'lor-strategy-list';
export const overview = (attributes = '') => widget(OVERVIEW, attributes, FALLBACK);
export const OVERVIEW = 'lor-collaboration-overview';
/** A term in running text; its label is in sight whatever happens. */
export const term = (attributes = 'concept="nyanland"', label = 'nyanlända') =>
  `<p>Vi tar emot ${widget(TERM, attributes, label)} här.</p>`;
export const TERM = 'lor-concept';

/** Presses the term, once it can be pressed. */
export async function pressTerm(page, selector = TERM) {
  await page.waitForFunction(
    (wanted) => document.querySelector(wanted)?.shadowRoot?.querySelector('a'),
    {},
    selector,
  );
  await page.evaluate((wanted) => {
    document.querySelector(wanted).shadowRoot.querySelector('a').click();
  }, selector);
}

/** Whether the fallback link of the first widget or place is in sight. */
export const fallbackSeen = (page) =>
  page.evaluate(() => document.querySelector('a[href="#fallback"]').checkVisibility());
