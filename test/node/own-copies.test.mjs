import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { rollup } from 'rollup';
import { ownCopies } from '../../scripts/lib/own-copies.mjs';

const FILES = {
  'page.js': `import { count } from './state.js';
    export const loadCard = () => import('./card.js');
    export const loadList = () => import('./list.js');
    export { count };`,
  'card.js': `import { tell } from './tell.js';
    export const card = () => tell('card');`,
  'list.js': `import { tell } from './tell.js';
    export const list = () => tell('list');`,
  'tell.js': `import { count } from './state.js';
    import { mark } from './mark.js';
    export const tell = (what) => mark(what) + count();`,
  'mark.js': `export const mark = (what) => '*' + what;`,
  'state.js': `let counted = 0;
    export const count = () => (counted += 1);`,
};

describe('copies of what others have, too', () => {
  let folder;
  const at = (name) => join(folder, name);
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'lor-copies-'));
    for (const [name, text] of Object.entries(FILES)) writeFileSync(at(name), text);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  /** Which file holds what, by the names of the files' own modules. */
  async function built(copies) {
    const bundle = await rollup({ input: at('page.js'), plugins: [ownCopies(copies)] });
    const { output } = await bundle.generate({ dir: 'out', format: 'es' });
    await bundle.close();
    return Object.fromEntries(output.map((chunk) => [chunk.name, chunk]));
  }

  it('stand in the file of whoever asks for them, with what they need in turn', async () => {
    const copies = { own: { for: [at('card.js')], of: [at('tell.js'), at('mark.js')] } };
    const { card, list, page } = await built(copies);
    assert.deepEqual(card.imports, [page.fileName]);
    assert.match(card.code, /'\*' \+ what/);
    assert.match(list.code, /'\*' \+ what/);
  });

  it('leave what is not named in one place', async () => {
    const copies = { own: { for: [at('card.js')], of: [at('tell.js'), at('mark.js')] } };
    const all = Object.values(await built(copies));
    assert.equal(all.filter(({ code }) => code.includes('let counted')).length, 1);
  });

  it('are made for nobody else', async () => {
    const { card, list } = await built({});
    assert.deepEqual(card.imports.slice(0, 1), list.imports.slice(0, 1));
    assert.doesNotMatch(card.code + list.code, /'\*' \+ what/);
  });
});
