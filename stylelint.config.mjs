export default {
  extends: ['stylelint-config-standard'],
  overrides: [
    { files: ['src/**/*.ts'], customSyntax: 'postcss-lit' },
    // How much a `rem` is says the host's page; on many it is 10 pixels.
    { files: ['src/**'], rules: { 'unit-disallowed-list': ['rem'] } },
  ],
  rules: {
    // The names of the contract and of `::part()` are ours; private tokens begin with `--_`.
    'custom-property-pattern': '^(_|lor-)?[a-z][a-z0-9-]*$',
    // Fallbacks for browsers that lack the second one.
    'declaration-block-no-duplicate-properties': [
      true,
      { ignore: ['consecutive-duplicates-with-different-syntaxes'] },
    ],
    'no-descending-specificity': null,
    // Safari 16.4 reads only the older form of ranges in container queries.
    'media-feature-range-notation': 'prefix',
    // A host's own `!important` reaches the host element; `[hidden]` must win inside.
    'declaration-no-important': null,
    'font-family-name-quotes': 'always-where-recommended',
    'property-no-vendor-prefix': null,
    'selector-no-vendor-prefix': null,
  },
};
