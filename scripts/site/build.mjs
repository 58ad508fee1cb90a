import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { buildBuilder } from './builder.mjs';
import { demosPage } from './demos.mjs';
import { copyDemo } from './demo-files.mjs';
import { documentPages } from './docs.mjs';
import { findDocuments, PLAIN_FILES } from './documents.mjs';
import { readFigures } from './figures.mjs';
import { pageOf } from './shell.mjs';
import { startPage } from './start.mjs';
import { version } from '../lib/version.mjs';

const OWN_FILES = ['project.css', 'start.css', 'docs.css', 'project.js', 'mark.svg'];
const LANGUAGES = ['sv', 'en'];

/** What is laid below `lor/VERSION/`, and what makes it. */
const LIBRARY = [
  { from: 'dist/cdn', to: '' },
  { from: 'dist/frame', to: 'frame', made: 'npm run build:frame' },
  { from: 'dist/standalone', to: 'standalone', made: 'npm run build:standalone' },
  { from: 'dist/schema', to: 'schema', made: 'npm run build:schemas' },
];

/**
 * Builds the site from what is in `dist`.
 * @param {object} [options]
 * @param {string} [options.out] the folder, emptied first
 * @param {string | false} [options.storybook] the folder of a built Storybook, copied where it is
 * @returns {Promise<{ out: string, pages: number, left: string[] }>} `left`: what is not built and
 *   therefore not in the site
 * @throws where the folder holds anything but an earlier site
 */
export async function buildSite({ out = 'site-static', storybook = 'storybook-static' } = {}) {
  const left = [];
  if (!isOurs(out))
    throw new Error(`${out} holds something else than a site: choose another folder`);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });

  for (const { from, to, made } of LIBRARY) {
    if (existsSync(from)) cpSync(from, join(out, 'lor', version, to), { recursive: true });
    else left.push(`${from} (${made})`);
  }
  const hasStorybook = Boolean(storybook) && existsSync(join(storybook, 'index.html'));
  if (hasStorybook) cpSync(storybook, join(out, 'storybook'), { recursive: true });
  else if (storybook) left.push(`${storybook} (npm run build-storybook)`);

  const site = { version, has: (place) => place === 'storybook' && hasStorybook };

  const docs = documentPages(findDocuments());
  const figures = await readFigures();
  const pages = [...docs.pages];
  for (const language of LANGUAGES) {
    pages.push(startPage(language, template('start', language), figures, site));
    pages.push(demosPage(language, template('demos', language)));
  }
  for (const page of pages) write(join(out, page.path), pageOf(page, site));

  await copyDemo(out, version);
  for (const file of OWN_FILES) cpSync(join('site', file), join(out, file));
  for (const picture of docs.pictures) cpSync(picture, join(out, picture));
  for (const [file, to] of Object.entries(PLAIN_FILES)) cpSync(file, join(out, to));
  await buildBuilder({ out, version, site });
  return { out, pages: htmlFilesIn(out).length, left };
}

/** Nobody's own files are deleted. */
const isOurs = (out) =>
  !existsSync(out) || readdirSync(out).length === 0 || existsSync(join(out, 'project.css'));

/** The pages of a built site by their paths in it; what the library holds is not among them. */
export const htmlFilesIn = (out) =>
  readdirSync(out, { recursive: true })
    .map((file) => String(file).replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html') && !/^(lor|storybook)\//.test(file));

const template = (name, language) => readFileSync(`site/pages/${name}.${language}.html`, 'utf8');

function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
