import { readFileSync } from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild, { minify } from 'rollup-plugin-esbuild';
import {
  addedToGraph,
  LANGUAGES,
  PARTS,
  builtChunks,
  bundleGraph,
  checkedImports,
  contentParts,
  emptied,
  graphOf,
  inPlaceOf,
  jsonModules,
  knownAnswers,
  licences,
  minifyLiterals,
  onlyLocales,
  onlyUsedMessages,
  ownCopies,
  packedContacts,
  slimLocalize,
  stripNotes,
  stylesheet,
  withoutParts,
} from './scripts/lib/rollup-plugins.mjs';

const read = (file) => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
const { version } = read('package.json');

const elsewhere = (what) =>
  `lor-widgets: this file goes without "${what}"; lor-widgets.js beside it has everything.`;

/** What pages in other languages need at once. */
const languages = [[LANGUAGES, 'src/core/merged.ts'], [':not(:lang(sv))']];
/** Their own content: no file of ours. */
const feed = [[], ['[src]']];
/** The rest of a list is always needed soon. */
const rest = [[PARTS], ['']];

/**
 * Every widget: what a page needs of it at once, and under which condition (the end of a selector
 * for its element); and how its standalone file is made smaller than that with everything.
 */
const widgets = {
  'lor-contact-finder': {
    name: 'contact-finder',
    module: 'src/define/contact-finder.ts',
    early: [
      feed,
      [['src/content/contacts.json'], [':not([src])']],
      [
        [PARTS],
        [...['src', 'map', 'locate', 'deep-link'].map((name) => `[${name}]`), ':not(:lang(sv))'],
      ],
      languages,
      // Last: servers that speak HTTP/1.1 give six files at a time.
      [['src/widgets/contact-finder/card-part.ts'], ['[county]', '[municipality]']],
    ],
    smaller: () => [
      withoutParts({
        'src/core/feed.ts': elsewhere('src'),
        'src/core/foreign-content.ts': elsewhere('content of your own'),
        'src/widgets/contact-finder/contacts.schema.ts': elsewhere('content of your own'),
        'src/widgets/contact-finder/map-part.ts': elsewhere('map'),
        'src/widgets/contact-finder/locate-part.ts': elsewhere('locate'),
      }),
      inPlaceOf({
        'src/widgets/contact-finder/save-contact.ts': 'export const saveContact = undefined;',
        'src/content/contacts.json': packedContacts('src/content/contacts.json', false),
      }),
    ],
  },
  'lor-concept-glossary': {
    name: 'concept-glossary',
    module: 'src/define/concept-glossary.ts',
    early: [feed, [['src/content/glossary.sv.json'], [':not([src])']], rest, languages],
    smaller: () => [
      withoutParts({
        'src/core/feed.ts': elsewhere('src'),
        'src/core/foreign-content.ts': elsewhere('content of your own'),
        'src/widgets/concept-glossary/concepts.schema.ts': elsewhere('content of your own'),
      }),
    ],
  },
  'lor-collaboration-overview': {
    name: 'collaboration-overview',
    module: 'src/define/collaboration-overview.ts',
    early: [feed, [['src/content/collaboration.sv.json'], [':not([src])']], rest, languages],
    smaller: () => [
      withoutParts({
        'src/core/feed.ts': elsewhere('src'),
        'src/core/foreign-content.ts': elsewhere('content of your own'),
        'src/widgets/collaboration-overview/collaboration.schema.ts':
          elsewhere('content of your own'),
      }),
    ],
  },
  'lor-strategy-list': {
    name: 'strategy-list',
    module: 'src/define/strategy-list.ts',
    early: [feed, [['src/content/strategies.sv.json'], [':not([src])']], rest, languages],
    smaller: () => [
      withoutParts({
        'src/core/feed.ts': elsewhere('src'),
        'src/core/foreign-content.ts': elsewhere('content of your own'),
        'src/widgets/strategy-list/strategies.schema.ts': elsewhere('content of your own'),
      }),
    ],
  },
};

/**
 * A term in running text stands in a file of its own, without Lit and core: a page with many words
 * to explain pays for the explanations when somebody asks for one.
 */
const term = {
  tag: 'lor-concept',
  name: 'concept',
  module: 'src/define/concept.ts',
  /** What is loaded when a term is touched. */
  part: 'src/widgets/concept-glossary/concept-popover-part.ts',
  content: 'src/define/contents/for-terms.ts',
};

/** The classes' own files, with nothing that only translators or developers read. */
const sourcesWith = (json) => [
  contentParts(),
  slimLocalize(),
  knownAnswers(),
  json,
  esbuild({ target: 'es2022', tsconfig: './tsconfig.json', charset: 'utf8' }),
  stripNotes(),
];

/** Lit's production build: without this condition its development build would ship. */
const production = resolve({ exportConditions: ['production', 'default'] });

const contents = jsonModules({
  'src/content/contacts.json': packedContacts('src/content/contacts.json', true),
});

const forPages = [production, ...sourcesWith(contents), minifyLiterals()];

const licenceNote = `/*! lor-widgets ${version}, see LICENSES.txt */`;

/** Each finds what the other misses: together they save about a hundred bytes. */
const squeezed = (module) => [
  minify({ target: 'es2022', legalComments: 'inline' }),
  terser({
    ecma: 2022,
    module,
    // No property of ours does anything when it is read, and nobody asks how many parameters a
    // function has.
    // Nor for a function's prototype, the name of a symbol, or the last bit of a number.
    compress: {
      ...{ passes: 5, pure_getters: true, keep_fargs: false },
      ...{
        unsafe: true,
        unsafe_arrows: true,
        unsafe_symbols: true,
        unsafe_math: true,
        unsafe_methods: true,
        unsafe_proto: true,
      },
    },
    format: { comments: /^! lor-widgets/ },
  }),
];

/** What is inside of others'. */
const inside = [
  'LICENSE',
  'node_modules/@lit/localize/LICENSE',
  'node_modules/valibot/LICENSE.md',
  // The county map is drawn from it, simplified.
  'node_modules/@svg-maps/sweden/LICENSE.md',
];
const insideWithLit = [...inside, 'node_modules/lit/LICENSE'];

const inCore = (names) => names.map((name) => `src/core/${name}.ts`);
const inWidget = (widget, names) => names.map((name) => `src/widgets/${widget}/${name}.ts`);

/**
 * What widgets share stands in a few chunks, so that a second widget costs only itself: what all
 * show at first, what cards and lists are made of, and the search.
 */
const shared = {
  core: [
    ...inCore([
      'widget',
      'bidi',
      'define',
      'lazy-part',
      'row-counts',
      'search-input',
      'searching-widget',
      'styles',
      'text',
    ]),
    'src/embed/import-chunk.ts',
  ],
  links: inCore(['action-styles', 'encoded', 'links']),
  // What long lists go on with.
  rows: inCore(['county-code', 'idle', 'row-window']),
  // Which texts nobody has read: one file less for the glossary, which always asks.
  concepts: [...inCore(['review', 'text-only']), 'src/widgets/concept-glossary/concepts.ts'],
  // What other languages than Swedish begin with.
  more: [
    ...inCore(['embedded', 'merged']),
    'src/generated/locale-loaders.ts',
    ...['collaboration', 'glossary', 'strategies'].map((name) => `src/content/${name}.parts.ts`),
    ...['collaboration', 'glossary', 'strategies'].map((name) => `src/define/contents/${name}.ts`),
  ],
  counted: inCore(['counted', 'plural', 'show-more']),
  // A chunk takes along what it needs in turn: what others need alone has to have its own.
  fold: ['src/core/fold.ts'],
  // One chunk: browsers fetch six files at a time from servers that speak HTTP/1.1.
  facts: inCore([
    'answer-styles',
    'copy-text',
    'dates',
    'disclosure',
    'fact',
    'left-to-right',
    'print-label',
    'save-missed',
    'show-original',
    'source-line',
    'tel',
  ]),
  finding: inCore(['marks', 'search']),
};

/** What the search and the card of a finder are made of. */
const insideOfParts = [
  ...[shared.links, shared.counted, shared.fold, shared.facts, shared.finding].flat(),
  ...inCore(['language-names', 'row-styles', 'typos']),
  ...['lit', 'lit-html'].map((name) => `node_modules/${name}/directive.js`),
];
const small = inCore(['order', 'paragraph']);

/**
 * Who has copies of what others have, too. A finder alone on its page is what most pages have, and
 * most readers search and open a card: each of these is one file. And what is small, and shared by
 * some widgets but not by all, costs less twice than a file of its own or a place in core.
 */
const copies = {
  'foreign-content': { for: inCore(['foreign-content']), of: inCore(['plain']) },
  'search-part': {
    for: inWidget('contact-finder', ['search-part', 'place-results', 'place-search']),
    of: insideOfParts,
  },
  'card-part': {
    for: inWidget('contact-finder', [
      'card-part',
      'county-card',
      'county-facts',
      'copy-facts',
      'keep-part',
      'save-contact',
      'vcard',
    ]),
    of: insideOfParts,
  },
  'concept-glossary': {
    for: ['src/core/letters.ts', ...inWidget('concept-glossary', ['concept-list', 'shown-terms'])],
    of: small,
  },
  'concept-meaning': { for: inWidget('concept-glossary', ['concept-meaning']), of: small },
  'strategy-list': {
    for: inWidget('strategy-list', ['filter-options', 'order', 'strategy-row']),
    of: small,
  },
  'collaboration-overview': { for: inWidget('collaboration-overview', ['texts']), of: small },
};

/** For pages: the widgets and their parts, named by their content, each knowing the others' hashes. */
const chunks = {
  input: [
    ...Object.values(widgets).map(({ module }) => module),
    term.part,
    term.content,
    'src/embed/mount.ts',
  ],
  plugins: [
    emptied('dist/cdn'),
    ownCopies(copies),
    onlyUsedMessages(),
    ...forPages,
    checkedImports(
      'chunks',
      // What first views show; and the finder's search and card: whoever touches it waits for them.
      (module) =>
        /^src\/(content\/(contacts|.*\.sv)\.json|widgets\/contact-finder\/(search|card)-part\.[jt]s)$/.test(
          module,
        ),
      (module) =>
        /^src\/(generated\/locales\/|content\/\w+\.(?!sv\.|words\.)[\w-]+\.json)/.test(module),
    ),
    stylesheet('src/embed/lor.css', 'lor.css'),
    licences(insideWithLit),
    bundleGraph('cdn'),
  ],
  output: {
    dir: 'dist/cdn',
    format: 'es',
    entryFileNames: 'chunks/[name]-[hash:7].js',
    chunkFileNames: 'chunks/[name]-[hash:7].js',
    manualChunks: shared,
    // Once on every page, whatever widgets it uses.
    banner: ({ name }) => (name === 'core' ? licenceNote : ''),
    plugins: squeezed(true),
  },
};

/** For pages: the file that they name, which loads what they use. */
const entry = (name, tags, ...plugins) => ({
  input: `src/embed/${name}.ts`,
  plugins: [...forPages, builtChunks('dist/cdn', () => graphOf('cdn'), tags), ...plugins],
  output: { file: `dist/cdn/${name}.js`, format: 'es', plugins: squeezed(true) },
});

/** For pages: one classic script with everything inside, to upload as it is. */
const standalone = (name, parts) => ({
  input: `src/embed/${name}.ts`,
  plugins: [
    contentParts(true),
    onlyUsedMessages(),
    ...forPages,
    onlyLocales(['en']),
    ...parts,
    bundleGraph(`standalone-${name}`),
  ],
  output: {
    file: `dist/standalone/${name}.js`,
    format: 'iife',
    inlineDynamicImports: true,
    // Where a second copy of Lit is not allowed its first statement throws.
    banner: `${licenceNote}\ntry {`,
    footer: `} catch (error) { console.warn("lor-widgets ${version} could not start (" + error + "); the fallback content stays."); }`,
    plugins: squeezed(false),
  },
});

/** For bundlers: unbundled, Lit left to the application, @lit/localize inside. */
const npm = {
  input: [
    'src/index.ts',
    ...Object.values(widgets).map(({ module }) => module),
    term.module,
    'src/define/all.ts',
  ],
  external: [/^lit($|\/)/],
  plugins: [
    emptied('dist/npm'),
    // What package.json says of side effects is about what is built here, not about the sources.
    resolve({ ignoreSideEffectsForRoot: true }),
    ...sourcesWith(contents),
    licences(inside),
  ],
  output: {
    dir: 'dist/npm',
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: 'src',
    // npm leaves folders called node_modules out of a package.
    entryFileNames: (chunk) => `${chunk.name.replace('node_modules', 'vendor')}.js`,
  },
};

const each = (make) => Object.entries(widgets).map(([tag, widget]) => make(widget, tag));

const builds = {
  cdn: [
    chunks,
    entry(term.name, {}, addedToGraph('cdn')),
    entry('lor-widgets', widgets),
    ...each((widget, tag) => entry(widget.name, { [tag]: widget })),
  ],
  standalone: [
    standalone('lor-widgets', [emptied('dist/standalone'), licences(insideWithLit)]),
    ...each(({ name, smaller }) => standalone(name, smaller())),
    standalone(term.name, []),
  ],
  npm: [npm],
};

/** `rollup -c` makes all builds, `rollup -c --environment BUILD:cdn` one of them. */
export default Object.entries(builds)
  .filter(([name]) => !process.env.BUILD || process.env.BUILD === name)
  .flatMap(([, configs]) => configs);
