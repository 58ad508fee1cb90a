/** @type {import('../../scripts/lib/breakages.mjs').Breakage[]} */
export default [
  {
    what: 'links may be scripts',
    file: 'src/core/links.ts',
    from: "const ALLOWED = ['https:',",
    to: "const ALLOWED = ['javascript:', 'https:',",
    seenBy: 'test/widgets/collaboration-overview/hostile.test.ts',
    says: /a script address/,
  },
  {
    what: 'what turns directions is not closed at the end of a text',
    file: 'src/core/schema-parts.ts',
    from: "return kept + ends.reverse().join('');",
    to: 'return kept;',
    seenBy: 'test/widgets/collaboration-overview/hostile.test.ts',
    says: /order in/,
  },
  {
    what: 'what turns digits round is let through',
    file: 'src/core/schema-parts.ts',
    from: "if (sign === '\\u202d' || sign === '\\u202e') return '';",
    to: '',
    seenBy: 'test/widgets/strategy-list/hostile.test.ts',
    says: /text turned round/,
  },
  {
    what: 'endless words are not broken',
    file: 'src/core/styles.ts',
    from: 'overflow-wrap: break-word;',
    to: 'overflow-wrap: normal;',
    seenBy: 'test/widgets/contact-finder/hostile.test.ts',
    says: /one endless word/,
  },
];
