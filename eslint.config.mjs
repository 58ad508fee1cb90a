import litPlugin from 'eslint-plugin-lit';
import a11yPlugin from 'eslint-plugin-lit-a11y';
import wcPlugin from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { plugin as lor } from './scripts/lib/lint-walls.mjs';

/** What shipped code must not do; the messages say what to do instead. */
export const bans = [
  {
    selector: "CallExpression[callee.name='msg']:not([arguments.1])",
    message: 'Give every message an id and a note: msg(text, { id, desc }).',
  },
  {
    selector:
      "CallExpression[callee.name='msg'] > ObjectExpression:not(:has(Property[key.name='id'])):last-child",
    message: 'Give every message an id.',
  },
  {
    selector:
      "CallExpression[callee.name='msg'] > ObjectExpression:not(:has(Property[key.name='desc'])):last-child",
    message: 'Give every message a note for its translator: desc.',
  },
  {
    selector: 'AssignmentExpression > MemberExpression[property.name=/^(inner|outer)HTML$/].left',
    message: 'Content is text, never markup (DESIGN: no HTML from a feed).',
  },
  {
    selector: 'ImportSpecifier[imported.name=/^(unsafeHTML|unsafeSVG|unsafeStatic|styleMap)$/]',
    message: 'Neither markup from strings nor style attributes: a strict CSP forbids them.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=html] TemplateElement[value.raw=/\\sstyle=/]',
    message: 'No style attributes: a strict CSP forbids them.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/<!--/]',
    message: 'No comments in templates: the build takes out how Lit reads them.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] > TemplateLiteral > ObjectExpression',
    message: 'A listener is a function: the build takes out how Lit calls others.',
  },
  {
    selector: "MethodDefinition[key.name='hostUpdate']",
    message: 'Controllers follow `hostUpdated`: the build takes out how Lit calls this one.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=css] TemplateLiteral[expressions.length>0]',
    message: 'The build takes style sheets as they stand: nothing is filled in.',
  },
  {
    selector:
      "AssignmentExpression > MemberExpression.left[object.property.name='documentElement']",
    message: "The host's <html> is never written to.",
  },
];

const ours = {
  files: ['src/**/*.ts', 'site/**/*.ts'],
  rules: {
    'lor/walls': 'error',
    'lor/no-shadowing': 'error',
    'no-console': 'error',
    'no-eval': 'error',
    'no-restricted-syntax': ['error', ...bans],
    'no-restricted-globals': [
      'error',
      { name: 'localStorage', message: 'Nothing is stored.' },
      { name: 'sessionStorage', message: 'Nothing is stored.' },
      { name: 'indexedDB', message: 'Nothing is stored.' },
    ],
    'no-restricted-properties': [
      'error',
      { object: 'document', property: 'cookie', message: 'No cookies.' },
      { object: 'document', property: 'write' },
    ],
    'no-restricted-imports': [
      'error',
      {
        paths: [
          { name: '@lit/localize', message: 'Its main entry is large: use core/localize.js.' },
        ],
      },
    ],
  },
};

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'src/generated/',
      'storybook-static/',
      'site-static/',
      '.cache/',
      'node_modules/',
    ],
  },
  { plugins: { lor } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Attributes and feeds may hold anything, and it must be possible to look at it.
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  litPlugin.configs['flat/recommended'],
  wcPlugin.configs['flat/best-practice'],
  {
    files: ['src/**/*.ts'],
    plugins: { 'lit-a11y': a11yPlugin },
    // What axe sees better in the browser is left to it.
    rules: {
      'lit-a11y/alt-text': 'error',
      'lit-a11y/anchor-is-valid': 'error',
      'lit-a11y/aria-attrs': 'error',
      'lit-a11y/aria-role': 'error',
      'lit-a11y/click-events-have-key-events': 'error',
      'lit-a11y/no-autofocus': 'error',
      'lit-a11y/tabindex-no-positive': 'error',
    },
  },
  ours,
  { files: ['src/core/warn.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts', '.storybook/*.ts'],
    rules: {
      // Chai's assertions are expressions; tests reach into what they made themselves.
      '@typescript-eslint/no-unused-expressions': 'off',
      // Chai types every assertion as a promise; the one that is one is looked for below.
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/require-await': 'off',
      'wc/no-closed-shadow-root': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
      'wc/guard-super-call': 'off',
      'wc/no-constructor-params': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CallExpression > MemberExpression.callee[property.name=only]',
          message: 'Run all tests.',
        },
        {
          selector:
            "ExpressionStatement > CallExpression > MemberExpression[property.name='accessible']",
          message: 'Await it, or it cannot fail.',
        },
      ],
    },
  },
);
