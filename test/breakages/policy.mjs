/** Says little for its length, and nothing twice. */
const MANY_BYTES = Array.from({ length: 300 }, (_, at) => ((at * 2654435761) >>> 0).toString(36));

/** @type {import('../../scripts/lib/breakages.mjs').Breakage[]} */
export default [
  {
    what: 'something is kept in the browser',
    file: 'src/core/widget.ts',
    from: "this.#placeholder.className = 'loading';",
    to: "this.#placeholder.className = 'loading';\n    localStorage.setItem('lor', '1');",
    seenBy: 'test/site/policy.test.mjs',
    says: /violates nothing, asks nobody else, and keeps nothing/,
  },
  {
    what: 'an element has a style of its own',
    file: 'src/core/widget.ts',
    from: 'class="lor"',
    to: 'class="lor" style="color: inherit"',
    seenBy: 'test/site/policy.test.mjs',
    says: /violates nothing, asks nobody else, and keeps nothing/,
  },
  {
    what: 'another server is asked',
    file: 'src/core/widget.ts',
    from: "this.#placeholder.className = 'loading';",
    to: "this.#placeholder.className = 'loading';\n    new Image().src = 'https://example.org/seen';",
    seenBy: 'test/site/policy.test.mjs',
    says: /violates nothing, asks nobody else, and keeps nothing/,
  },
  {
    what: 'a first view weighs more than it may',
    file: 'src/core/widget.ts',
    from: "this.#placeholder.className = 'loading';",
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
