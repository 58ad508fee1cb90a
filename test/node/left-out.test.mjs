import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { rollup } from 'rollup';
import { inPlaceOf, onlyUsedMessages, withoutParts } from '../../scripts/lib/left-out.mjs';

const folder = mkdtempSync(join(tmpdir(), 'lor-left-out-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** What a bundle of these files exports, run. */
async function run(files, plugins) {
  for (const [name, code] of Object.entries(files)) writeFileSync(join(folder, name), code);
  const bundle = await rollup({ input: join(folder, 'entry.mjs'), plugins });
  const { output } = await bundle.generate({ format: 'es', inlineDynamicImports: true });
  return import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
}

describe('what a small file goes without', () => {
  it('fails when it is asked for, and the console says why', async (test) => {
    const warn = test.mock.method(console, 'warn', () => undefined);
    const { load } = await run(
      {
        'entry.mjs': `export { load } from './src/a.ts';`,
        'part.ts': `export const part = 'here';`,
      },
      [
        {
          name: 'in-src',
          resolveId: (id) => (id === './src/a.ts' ? join(folder, 'src/a.ts') : null),
          load: (id) =>
            id === join(folder, 'src/a.ts')
              ? `export const load = () => import('../part.js');`
              : null,
        },
        withoutParts({ [join(folder, 'part.ts')]: 'there is no part' }),
      ],
    );
    await assert.rejects(load(), /there is no part/);
    assert.deepEqual(
      warn.mock.calls.map(({ arguments: [line] }) => line),
      ['there is no part'],
    );
  });

  it('may have something else in its place', async () => {
    const { word } = await run(
      { 'entry.mjs': `export { word } from './word.mjs';`, 'word.mjs': `export const word = 1;` },
      [inPlaceOf({ [join(folder, 'word.mjs')]: 'export const word = 2;' })],
    );
    assert.equal(word, 2);
  });
});

describe('the messages of a build', () => {
  const files = {
    '/src/core/entry.ts': `import { say } from '/src/core/say.ts';
      export const load = () => import('/src/widgets/part.ts');
      export const words = () => import('/src/generated/en.ts');
      export const said = say('core', { id: 'core.said' });`,
    '/src/core/say.ts': `export const say = (text, { id }) => text + id;`,
    '/src/widgets/part.ts': `import { say } from '/src/core/say.ts';
      export const later = () => say('later', { id: 'part.later' });`,
    '/src/generated/en.ts': `export const templates = {
      'core.said': 'core', 'part.later': 'later', 'elsewhere.said': 'elsewhere' };`,
  };
  const virtual = {
    name: 'virtual',
    resolveId: (id) => (Object.hasOwn(files, id) ? id : null),
    load: (id) => files[id] ?? null,
  };

  for (const inlineDynamicImports of [false, true]) {
    it(`are those that something in it says, in ${inlineDynamicImports ? 'one file' : 'several'}`, async () => {
      const bundle = await rollup({
        input: '/src/core/entry.ts',
        plugins: [virtual, onlyUsedMessages()],
      });
      const { output } = await bundle.generate({ format: 'es', inlineDynamicImports });
      const code = output.map((chunk) => chunk.code).join('\n');
      assert.equal(output.length > 1, !inlineDynamicImports);
      assert.match(code, /'core\.said': 'core'/);
      assert.match(code, /'part\.later': 'later'/);
      assert.doesNotMatch(code, /elsewhere/);
    });
  }
});
