import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
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
const sources = readdirSync('src', { recursive: true })
  .map((file) => join('src', String(file)))
  .filter((file) => file.endsWith('.ts') && !file.includes('generated'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

describe('the manifest', () => {
  it('names published modules, and who registers which element', () => {
    for (const { path } of manifest.modules) assert.match(path, /^dist\/npm\/.+\.js$/);
    const definition = manifest.modules
      .flatMap(({ exports }) => exports)
      .find(({ kind }) => kind === 'custom-element-definition');
    assert.equal(definition.name, 'lor-contact-finder');
    assert.equal(
      definition.declaration.module,
      'dist/npm/widgets/contact-finder/contact-finder.js',
    );
    assert.doesNotMatch(JSON.stringify(manifest), /"\/?src\//);
  });

  for (const element of elements) {
    describe(element.tag, () => {
      it('has every attribute that the class observes, typed and explained', () => {
        const declared = [
          ...sources.matchAll(
            /static override properties: PropertyDeclarations = \{([\s\S]*?)\n {2}\};/g,
          ),
        ]
          .flatMap(([, body]) => [...body.matchAll(/^ {4}(\w+): \{(.*)\},$/gm)])
          .filter(([, , options]) => !/state: true|attribute: false/.test(options))
          .map(([, name, options]) => /attribute: '([\w-]+)'/.exec(options)?.[1] ?? name);
        assert.deepEqual(element.attributes.map(({ name }) => name).sort(), declared.sort());
        for (const { name, description, type } of element.attributes) {
          assert.ok(description && type?.text, name);
        }
      });

      it('has the parts that the templates have, and the tokens of the style sheets', () => {
        const parts = [...sources.matchAll(/\bpart="([\w-]+)"/g)].map(([, name]) => name);
        const named = element.parts.map(({ name }) => name);
        for (const part of new Set(parts)) assert.ok(named.includes(part), `part ${part}`);
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
        assert.deepEqual(members.sort(), ['content', 'locale', 'ready', 'reload']);
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
