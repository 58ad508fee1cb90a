import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { rollup } from 'rollup';
import { inPlaceOf, packedContacts, withoutParts } from '../../scripts/lib/left-out.mjs';

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

describe('packed contacts', () => {
  const FILE = 'src/content/contacts.json';
  const content = JSON.parse(readFileSync(FILE, 'utf8'));

  it('are the same contacts, but for the positions', async () => {
    const code = packedContacts(FILE);
    const { default: unpacked } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    assert.equal(unpacked.municipalities.length, 290);
    const byCode = new Map(unpacked.municipalities.map((each) => [each.code, each]));
    for (const { position, ...rest } of content.municipalities) {
      assert.equal(position.length, 2);
      assert.deepEqual(byCode.get(rest.code), rest);
    }
    assert.deepEqual({ ...unpacked, municipalities: [] }, { ...content, municipalities: [] });
  });

  it('are refused where they cannot be unpacked again', () => {
    const odd = join(folder, 'odd.json');
    const municipalities = [{ code: '2584', name: 'Kiruna, staden', county: '25' }];
    writeFileSync(odd, JSON.stringify({ ...content, municipalities }));
    assert.throws(() => packedContacts(odd));
  });
});
