import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import config, { bans } from '../../eslint.config.mjs';
import { plugin as lor, wallBetween } from '../../scripts/lib/lint-walls.mjs';

const { rules } = config.find((part) => part.rules?.['lor/walls']);
const linter = new Linter();

/** What the rules of our own say about a file, without those that need types. */
function findings(code, filename = 'src/core/some.ts') {
  const found = linter.verify(
    code,
    [
      {
        files: ['**/*.ts'],
        plugins: { lor },
        languageOptions: { parser: tseslint.parser, globals: { localStorage: 'readonly' } },
        rules,
      },
    ],
    { filename },
  );
  assert.ok(!found.some(({ fatal }) => fatal), `not readable: ${code}: ${found[0]?.message}`);
  return found;
}

const rulesBroken = (code, filename) => findings(code, filename).map(({ ruleId }) => ruleId);

const FINDER = 'src/widgets/contact-finder/contact-finder.ts';
const DEEPER = 'src/widgets/contact-finder/parts/card.ts';

describe('the walls', () => {
  for (const [from, to] of [
    ['src/core/widget.ts', './text.js'],
    ['src/core/localize.ts', '../generated/locale-loaders.js'],
    ['src/core/widget.ts', 'lit'],
    [FINDER, './contacts.js'],
    [FINDER, '../../core/widget.js'],
    [DEEPER, '../contacts.js'],
    [DEEPER, '../../../core/text.js'],
    ['src/define/contact-finder.ts', '../core/define.js'],
    ['src/define/contact-finder.ts', '../widgets/contact-finder/contact-finder.js'],
    ['src/define/contact-finder.ts', '../content/contacts.json'],
    ['src/define/all.ts', './contact-finder.js'],
    ['src/embed/lor-widgets.ts', '../define/contact-finder.js'],
    ['src/embed/lor-widgets.ts', '../core/warn.js'],
    ['src/index.ts', './core/define.js'],
    ['src/index.ts', './widgets/contact-finder/contact-finder.js'],
    ['stories/finder.stories.ts', '../src/define/all.js'],
  ]) {
    it(`are open from ${from} to ${to}`, () => {
      assert.deepEqual(rulesBroken(`import '${to}';`, from), []);
    });
  }

  for (const [from, to] of [
    ['src/core/widget.ts', '../widgets/contact-finder/contacts.js'],
    ['src/core/content.ts', '../content/contacts.json'],
    ['src/core/define.ts', '../define/all.js'],
    ['src/core/warn.ts', '../embed/start.js'],
    [FINDER, '../concept-glossary/concepts.js'],
    [FINDER, '../../content/contacts.json'],
    [FINDER, '../../define/contact-finder.js'],
    [FINDER, '../../embed/start.js'],
    [FINDER, '../../generated/locale-codes.js'],
    [FINDER, './../concept-glossary/concepts.js'],
    [DEEPER, '../../concept-glossary/concepts.js'],
    ['src/define/contact-finder.ts', '../embed/start.js'],
    ['src/define/contact-finder.ts', '../generated/locale-codes.js'],
    ['src/embed/lor-widgets.ts', '../widgets/contact-finder/contact-finder.js'],
    ['src/embed/lor-widgets.ts', '../content/contacts.json'],
    ['src/content/some.ts', '../core/text.js'],
    ['src/index.ts', '../stories/some.js'],
    ['src/index.ts', './generated/locale-codes.js'],
  ]) {
    it(`are closed from ${from} to ${to}, however it is imported`, () => {
      for (const code of [
        `import '${to}';`,
        `import { a } from '${to}';`,
        `import type { A } from '${to}';`,
        `export { a } from '${to}';`,
        `export * from '${to}';`,
        `const a = () => import('${to}');`,
      ]) {
        assert.deepEqual(rulesBroken(code, from), ['lor/walls'], code);
      }
    });
  }

  it('stand in Windows and under any folder, and say why', () => {
    assert.match(wallBetween('/home/me/lor/src/core/a.ts', '../define/all.js'), /src\/define/);
    assert.match(wallBetween('/home/me/src/lor/src/core/a.ts', '../define/all.js'), /src\/define/);
    const file = 'C:\\project\\src\\widgets\\contact-finder\\contact-finder.ts';
    assert.equal(wallBetween(file, '../strategy-list/a.js'), 'widgets do not know each other');
    assert.equal(wallBetween(file, './contacts.js'), undefined);
    assert.match(findings("import '../define/all.js';")[0].message, /src\/core.*src\/define/);
  });
});

describe("HTMLElement's members", () => {
  for (const code of [
    'class A extends B { title = "" }',
    'class A extends B { declare lang: string }',
    'class A extends B { get hidden() { return true } }',
    'class A extends B { matches() {} }',
    'class A extends B { "part" = "" }',
    'class A extends B { static properties = { slot: {} } }',
    'class A extends B { static override properties = { "translate": { type: String } } }',
    'const a = class extends B { prefix = "" }',
  ]) {
    it(`are not taken by ${code}`, () => {
      assert.deepEqual(rulesBroken(code), ['lor/no-shadowing']);
    });
  }

  for (const code of [
    'class A { title = "" }',
    'class A extends B { heading = "" }',
    'class A extends B { #title = "" }',
    'class A extends B { static title = "" }',
    'class A extends B { static properties = { heading: {} } }',
    'class A extends B { static properties = { heading: { title: 1 } } }',
    'class A extends B { say() { return { title: this.title } } }',
  ]) {
    it(`are left alone by ${code}`, () => assert.deepEqual(rulesBroken(code), []));
  }
});

/** For each ban, in its order: what it reports, and what looks like it and is fine. */
const SNIPPETS = [
  {
    bad: ["msg('Hitta')", 'msg(str`Hitta ${a}`)'],
    good: ["msg('Hitta', { id: 'finder.find', desc: 'Heading' })", "other('Hitta')"],
  },
  {
    bad: ["msg('Hitta', { desc: 'Heading' })"],
    good: ["other('Hitta', { desc: 'Heading' })"],
  },
  {
    bad: ["msg('Hitta', { id: 'finder.find' })"],
    good: ["other('Hitta', { id: 'finder.find' })"],
  },
  {
    bad: ["a.innerHTML = '<b>'", "a.b.outerHTML = '<b>'", "this.a.innerHTML += '<b>'"],
    good: ["a.textContent = '<b>'", 'const b = a.innerHTML', 'a.innerHTMLs = b'],
  },
  {
    bad: [
      "import { unsafeHTML } from 'lit/directives/unsafe-html.js'",
      "import { unsafeSVG } from 'lit/directives/unsafe-svg.js'",
      "import { unsafeStatic } from 'lit/static-html.js'",
      "import { styleMap as safe } from 'lit/directives/style-map.js'",
    ],
    good: ["import { html } from 'lit'", "import { classMap } from 'lit/directives/class-map.js'"],
  },
  {
    bad: ['html`<p style="color: red"></p>`', 'html`<p\nstyle=${a}></p>`'],
    good: ['html`<p class="style"></p>`', 'css`p { color: red }`', 'html`<p data-style="a"></p>`'],
  },
  {
    bad: ['html`<p><!-- why -->${a}</p>`', 'svg`<g><!-- ${a} --></g>`'],
    good: ['html`<p>${a}</p>`', 'css`/* <!-- */ p { color: red }`'],
  },
  {
    bad: ['html`<p @click=${{ handleEvent: a }}></p>`', 'html`${{ a }}`'],
    good: ['html`<p @click=${a}></p>`', 'html`<p @click=${() => a({ b })}></p>`'],
  },
  {
    bad: ['class A { hostUpdate() {} }'],
    good: ['class A { hostUpdated() {} }', 'a.hostUpdate()'],
  },
  {
    bad: ['css`p { color: ${a} }`', 'css`${a}`'],
    good: ['css`p { color: red }`', 'html`<p>${a}</p>`'],
  },
  {
    bad: ["document.documentElement.lang = 'sv'"],
    good: ['const a = document.documentElement.lang', "element.lang = 'sv'"],
  },
];

describe('the bans', () => {
  it('have a snippet each', () => assert.equal(SNIPPETS.length, bans.length));

  for (const [index, { bad, good }] of SNIPPETS.entries()) {
    const { message } = bans[index];
    for (const code of bad) {
      it(`report ${code.replace('\n', ' ')}`, () => {
        assert.deepEqual(
          findings(code).map((found) => found.message),
          [message],
        );
      });
    }
    for (const code of good) {
      it(`let ${code} pass`, () => assert.deepEqual(rulesBroken(code), []));
    }
  }

  for (const [code, rule] of [
    ["console.log('a')", 'no-console'],
    ["eval('a')", 'no-eval'],
    ["localStorage.setItem('a', 'b')", 'no-restricted-globals'],
    ["sessionStorage.getItem('a')", 'no-restricted-globals'],
    ["indexedDB.open('a')", 'no-restricted-globals'],
    ["document.cookie = 'a=b'", 'no-restricted-properties'],
    ["document.write('a')", 'no-restricted-properties'],
    ["import { msg } from '@lit/localize'", 'no-restricted-imports'],
  ]) {
    it(`report ${code}`, () => assert.deepEqual(rulesBroken(code), [rule]));
  }

  it('let what is near them pass', () => {
    for (const code of [
      "import '@lit/localize/internal/str-tag.js'",
      "document.title = 'a'",
      'const localStorages = 1',
    ]) {
      assert.deepEqual(rulesBroken(code), [], code);
    }
  });
});
