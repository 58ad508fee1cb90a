import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { relativeTo, isForeign } from './addresses.mjs';
import { readMarkdown } from './markdown.mjs';
import { PLACES } from './shell.mjs';

/** What is read first stands first; the others follow in the order of their names. */
const ORDER = [
  'readme',
  'exempel',
  'examples',
  'klistra-in',
  'paste',
  'eget-innehall',
  'own-content',
  'utseende',
  'theme',
];

/** Files that are no documents, but that documents point to: they are laid beside them as text. */
export const PLAIN_FILES = { LICENSE: 'docs/LICENSE.txt', NOTICE: 'docs/NOTICE.txt' };

/**
 * A document of the project and its page in the site.
 * @typedef {object} Doc
 * @property {string} file `docs/sv/drift.md`
 * @property {string} path `docs/sv/drift.html`
 * @property {'sv' | 'en'} language
 * @property {'sv' | 'en' | 'project'} group for whom: editors and owners in either language, or developers
 * @property {string} text its Markdown
 */

/** @returns {Doc[]} all documents: those of the project's root, and everything below `docs` */
export function findDocuments() {
  const root = readdirSync('.').filter((file) => /^[A-Z_]+(\.sv)?\.md$/.test(file));
  const below = readdirSync('docs', { recursive: true })
    .map((file) => posix.join('docs', String(file).replaceAll('\\', '/')))
    .filter((file) => file.endsWith('.md'));
  return [...root, ...below]
    .map((file) => ({
      file,
      path: pathOf(file),
      language: languageOf(file),
      group: groupOf(file),
      text: readFileSync(file, 'utf8'),
    }))
    .sort((a, b) => rank(a) - rank(b) || a.path.localeCompare(b.path));
}

/** Where the page of a document lies in the site. */
export const pathOf = (file) =>
  (file.startsWith('docs/') ? file : `docs/${file.toLowerCase()}`).replace(/\.md$/, '.html');

/** The language a document is written in, by its place or name. */
const languageOf = (file) => (/(^docs\/sv\/|\.sv\.md$)/.test(file) ? 'sv' : 'en');

const groupOf = (file) =>
  /^docs\/(sv|en)\//.exec(file)?.[1] ?? (languageOf(file) === 'sv' ? 'sv' : 'project');

const rank = ({ path }) => {
  const at = ORDER.findIndex((name) => posix.basename(path).startsWith(name));
  return at < 0 ? ORDER.length : at;
};

/**
 * Where a link in a document leads in the site: to the other document's page, to a file that the
 * site holds, out of the site, or nowhere.
 * @param {string} href as the document has it
 * @param {Pick<Doc, 'file' | 'path'>} from
 * @param {ReadonlySet<string>} files all documents' files
 * @returns {string | undefined}
 */
export function linkOf(href, from, files) {
  if (href.startsWith('#') || isForeign(href)) return href;
  const [, path, rest] = /^([^#?]*)(.*)$/.exec(href);
  const file = posix.join(posix.dirname(from.file), decodeURI(path));
  if (files.has(file)) return relativeTo(from.path, pathOf(file) + rest);
  // Where its sources are, readers of the site find the builder itself.
  if (file === 'site/builder') return relativeTo(from.path, PLACES[from.language].builder);
  if (Object.hasOwn(PLAIN_FILES, file)) return relativeTo(from.path, PLAIN_FILES[file]);
  return undefined;
}

/** The same document in the other language: the first paragraphs link to it. */
export function pairOf(doc, docs) {
  const [, href] = /^(?:.*\n){0,6}.*\[(?:In English|På svenska)\]\(([^)#]+)\)/.exec(doc.text) ?? [];
  const file = href && posix.join(posix.dirname(doc.file), href);
  return docs.find((other) => other.file === file);
}

/**
 * Reads a document into the parts of its page.
 * @param {Doc} doc
 * @param {Doc[]} docs all of them
 */
export function readDocument(doc, docs) {
  const files = new Set(docs.map(({ file }) => file));
  const pictures = new Set();
  const read = readMarkdown(doc.text, {
    language: doc.language,
    link: (href) => linkOf(href, doc, files),
    picture: (src) => {
      const file = posix.join(posix.dirname(doc.file), src);
      if (!existsSync(file)) throw new Error(`${doc.file}: there is no picture ${src}`);
      pictures.add(file);
      return relativeTo(doc.path, file);
    },
  });
  return { ...read, pictures: [...pictures] };
}
