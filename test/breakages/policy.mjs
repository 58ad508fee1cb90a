/** Says little for its length, and nothing twice. */
const MANY_BYTES = Array.from({ length: 300 }, (_, at) => ((at * 2654435761) >>> 0).toString(36));

/** Where a widget begins. */
const FILE = 'src/core/widget.ts';
const BEGINNING = "this.#placeholder.className = 'loading';";

const SEEN = {
  seenBy: 'test/site/policy.test.mjs',
  says: /violates nothing, asks nobody else, and keeps nothing/,
};

/** @type {import('../../scripts/lib/breakages.mjs').Breakage[]} */
export default [
  {
    what: 'something is kept in the browser',
    file: FILE,
    from: BEGINNING,
    to: `${BEGINNING}\n    localStorage.setItem('lor', '1');`,
    ...SEEN,
  },
  {
    what: 'an element has a style of its own',
    file: FILE,
    from: 'class="lor"',
    to: 'class="lor" style="color: inherit"',
    ...SEEN,
  },
  {
    what: 'another server is asked',
    file: FILE,
    from: BEGINNING,
    to: `${BEGINNING}\n    new Image().src = 'https://example.org/seen';`,
    ...SEEN,
  },
  {
    what: 'a first view weighs more than it may',
    file: FILE,
    from: BEGINNING,
    to: `this.#placeholder.className = '${MANY_BYTES.join('-')}';`,
    build: 'build:cdn',
    seenBy: 'node scripts/sizes.mjs',
    says: /OVER/,
  },
  {
    what: 'a translation leaves out what is put into it',
    file: 'locales/ar.xlf',
    from: 'ولا محافظة باسم «<x id="0" equiv-text="${query}"/>»</target>',
    to: 'ولا محافظة باسم</target>',
    seenBy: 'npm run --silent locales:check',
    says: /query/,
  },
  {
    what: 'a text of the interface has no id',
    file: 'src/core/search-input.ts',
    from: "msg('Rensa', { id: 'common.search.clear', desc: 'Button that empties the search field' })",
    to: "msg('Rensa')",
    seenBy: 'npm run --silent locales:check',
    says: /common\.search\.clear does not exist/,
  },
];
