import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { customData } from '../../scripts/api/custom-data.mjs';
import { elementsOf, valuesOf } from '../../scripts/api/elements.mjs';
import { reactTypes, vueTypes } from '../../scripts/api/frameworks.mjs';
import { apiDocument } from '../../scripts/api/tables.mjs';
import { tokenDefaults, tokensIn } from '../../scripts/api/tokens.mjs';

if (!existsSync('custom-elements.json')) {
  assert.equal(spawnSync('npm', ['run', '--silent', 'manifest'], { stdio: 'ignore' }).status, 0);
}
const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const elements = elementsOf(manifest);
const readAll = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((file) => join(folder, String(file)))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
const core = readAll('src/core');
const LIT = ['content', 'locale', 'ready', 'reload'];

/** The element's own file, and all that its folder holds. */
function sourcesOf({ tag }) {
  const { path } = manifest.modules.find(({ declarations }) =>
    declarations?.some(({ tagName }) => tagName === tag),
  );
  const file = path.replace(/^dist\/npm/, 'src').replace(/js$/, 'ts');
  return { own: readFileSync(file, 'utf8'), folder: readAll(dirname(file)) };
}

/** The attributes that a class and those it extends say they observe. */
function observed(own) {
  const plain = /observedAttributes: readonly string\[\] = \[(.*)\]/.exec(own);
  if (plain) return [...plain[1].matchAll(/'([\w-]+)'/g)].map(([, name]) => name);
  return [...`${core}\n${own}`.matchAll(/PropertyDeclarations = \{([\s\S]*?)\n {2}\};/g)]
    .flatMap(([, body]) => [...body.matchAll(/^ {4}(\w+): \{(.*)\},$/gm)])
    .filter(([, , options]) => !/state: true|attribute: false/.test(options))
    .map(([, name, options]) => /attribute: '([\w-]+)'/.exec(options)?.[1] ?? name);
}

describe('the manifest', () => {
  it('is the same whatever order the disk gives the files in', () => {
    const paths = manifest.modules.map(({ path }) => path);
    assert.deepEqual(paths, [...paths].sort());
  });

  it('names published modules, and who registers which element', () => {
    for (const { path } of manifest.modules) assert.match(path, /^dist\/npm\/.+\.js$/);
    const definitions = manifest.modules
      .flatMap(({ exports }) => exports)
      .filter(({ kind }) => kind === 'custom-element-definition')
      .map(({ name, declaration }) => [name, declaration.module]);
    assert.deepEqual(Object.fromEntries(definitions), {
      'lor-collaboration-overview':
        'dist/npm/widgets/collaboration-overview/collaboration-overview.js',
      'lor-concept': 'dist/npm/widgets/concept-glossary/inline-concept.js',
      'lor-concept-glossary': 'dist/npm/widgets/concept-glossary/concept-glossary.js',
      'lor-contact-finder': 'dist/npm/widgets/contact-finder/contact-finder.js',
      'lor-strategy-list': 'dist/npm/widgets/strategy-list/strategy-list.js',
    });
    assert.doesNotMatch(JSON.stringify(manifest), /"\/?src\//);
  });

  for (const element of elements) {
    describe(element.tag, () => {
      it('has every attribute that the class observes, typed and explained', () => {
        const declared = observed(sourcesOf(element).own);
        assert.deepEqual(element.attributes.map(({ name }) => name).sort(), declared.sort());
        for (const { name, description, type } of element.attributes) {
          assert.ok(description && type?.text, name);
        }
      });

      it('has the parts that the templates have, and the tokens of the style sheets', () => {
        const { own, folder } = sourcesOf(element);
        const isLit = !own.includes('observedAttributes');
        const named = element.parts.map(({ name }) => name);
        for (const name of named) {
          const used = new RegExp(`part="${name}"|'${name}'`);
          assert.match(`${folder}\n${core}`, used, `part ${name}`);
        }
        const siblings = elements.filter((each) => sourcesOf(each).folder === folder);
        const namedBeside = siblings.flatMap(({ parts }) => parts.map(({ name }) => name));
        for (const [, part] of folder.matchAll(/\bpart="([\w-]+)"/g)) {
          assert.ok(namedBeside.includes(part), `part ${part}`);
        }
        if (!isLit) return;
        for (const [, part] of core.matchAll(/\bpart="([\w-]+)"/g)) {
          assert.ok(named.includes(part), `part ${part}`);
        }
        assert.deepEqual(
          element.tokens.map(({ name }) => name).sort(),
          [...tokenDefaults().keys()].sort(),
        );
        for (const token of element.tokens)
          assert.ok(token.default && token.description, token.name);
      });

      it('has typed events, and nothing that is private or Lit’s own', () => {
        for (const { name, type } of element.events)
          assert.match(type.text, /^CustomEvent<\w+>$/, name);
        const members = [...element.properties, ...element.methods].map(({ name }) => name);
        const { own } = sourcesOf(element);
        const expected = own.includes('observedAttributes') ? observed(own) : LIT;
        assert.deepEqual(members.sort(), expected);
      });
    });
  }
});

describe('what is generated of it', () => {
  const [element] = elementsOf({
    modules: [
      {
        path: 'a.js',
        declarations: [
          {
            name: 'Thing',
            tagName: 'lor-thing',
            description: 'A thing.',
            attributes: [
              { name: 'open', type: { text: 'boolean' }, description: 'Is open.' },
              { name: 'look', type: { text: "'big' | 'small' | undefined" } },
              { name: 'level', type: { text: "1 | '1' | undefined" } },
              { name: 'a|b', type: { text: 'string' } },
            ],
            members: [
              { kind: 'field', name: 'ready', readonly: true, type: { text: 'Promise<void>' } },
              { kind: 'field', name: 'content', type: { text: 'C | undefined' } },
            ],
            events: [{ name: 'lor-go', type: { text: 'CustomEvent<GoDetail>' } }],
          },
        ],
      },
    ],
  });

  it('knows the values of an attribute', () => {
    assert.deepEqual(valuesOf(element.attributes[1]), ['big', 'small']);
    assert.equal(valuesOf(element.attributes[0]), undefined);
  });

  it('tells editors of HTML switches and values', () => {
    const [{ name, attributes }] = customData([element]).tags;
    assert.equal(name, 'lor-thing');
    assert.equal(attributes[0].valueSet, 'v');
    assert.deepEqual(attributes[1].values, [{ name: 'big' }, { name: 'small' }]);
  });

  it('types attributes as written, settable properties, and events by each framework’s name', () => {
    const react = reactTypes([element]);
    assert.match(react, /import type \{ Thing, GoDetail \} from '\.\.\/npm\/index\.js'/);
    assert.match(react, /'open'\?: boolean \| undefined;/);
    assert.match(react, /'look'\?: 'big' \| 'small' \| undefined;/);
    assert.match(react, /'level'\?: '1' \| 1 \| undefined;/);
    assert.match(react, /content\?: Thing\['content'\];/);
    assert.doesNotMatch(react, /ready\?/);
    assert.match(react, /'onlor-go'\?: \(\(event: CustomEvent<GoDetail>\) => void\)/);
    assert.match(vueTypes([element]), /'onLorGo'\?:/);
  });

  it('makes tables that a bar does not break', () => {
    const document = apiDocument([element]);
    assert.ok(document.includes('`a\\|b`'));
    assert.ok(document.includes("`'big' \\| 'small'`"));
    assert.doesNotMatch(document, /\| undefined \||### Methods/);
  });

  it('finds defaults with parentheses in them', () => {
    assert.deepEqual(
      tokensIn('color: var(--lor-x, color-mix(in srgb, red 5%, blue)); a: var(--_y, 2px)'),
      [['--lor-x', 'color-mix(in srgb, red 5%, blue)']],
    );
  });
});
