import { readFileSync } from 'node:fs';
import { loadSource } from '../lib/load-source.mjs';
import { measured } from '../lib/measured.mjs';

const CDN = 'dist/cdn';
const define = (widget) => `src/define/${widget}.ts`;
const content = (name) => `src/content/${name}.json`;

/** Swedish pages, with everything a visitor's browser loads before the first view is there. */
const VIEWS = {
  finder: [define('contact-finder'), content('contacts')],
  glossary: [define('concept-glossary'), content('glossary.sv')],
  overview: [define('collaboration-overview'), content('collaboration.sv')],
  strategies: [define('strategy-list'), content('strategies.sv')],
};

/**
 * What the pages say about the library, counted in what was built and in the embedded content.
 * @returns {Promise<{ counts: Record<string, number>, bytes: Record<keyof VIEWS | 'all', number>,
 *   tongues: { tag: string, name: string, dir: 'ltr' | 'rtl' }[] }>} `bytes`: brotli
 */
export async function readFigures() {
  const { NAMES } = await loadSource('src/core/own-language-names.ts');
  const { directionOf } = await loadSource('src/core/language.ts');
  const { sourceLocale, targetLocales } = JSON.parse(readFileSync('lit-localize.json', 'utf8'));
  const languages = [sourceLocale, ...targetLocales];
  const read = (name) => JSON.parse(readFileSync(content(name), 'utf8'));
  const [contacts, glossary, collaboration, strategies] = [
    'contacts',
    'glossary',
    'collaboration',
    'strategies',
  ].map(read);
  const bytes = Object.fromEntries(
    Object.entries(VIEWS).map(([name, modules]) => [
      name,
      measured(CDN, { files: ['lor-widgets.js'], modules }),
    ]),
  );
  bytes.all = measured(CDN, {
    files: ['lor-widgets.js'],
    modules: Object.values(VIEWS).flat(),
  });
  return {
    counts: {
      languages: languages.length,
      counties: contacts.counties.length,
      municipalities: contacts.municipalities.length,
      concepts: glossary.concepts.length,
      tasks: collaboration.tasks.length,
      actors: collaboration.actors.length,
      strategies: strategies.strategies.length,
    },
    bytes,
    tongues: languages.map((tag) => ({ tag, name: NAMES[tag][0], dir: directionOf(tag) })),
  };
}
