import { expect } from '@open-wc/testing';
import { importChunk, preload } from '../../src/embed/import-chunk.js';
import { isChromium, isWebKit } from '../engine.js';

const FIXTURE = '../../test/embed/fixtures/chunk.js';
// WebKit fetches ahead, but does not look at the hash.
const canRefuse = !isWebKit;
const ran = () => (globalThis as { chunkRan?: number }).chunkRan ?? 0;

/** A path that nobody has asked for, as `import-chunk.ts` sees it. */
let count = 0;
const fresh = () => `${FIXTURE}?${performance.timeOrigin}-${++count}`;

async function hashOf(path: string): Promise<string> {
  const address = new URL(path, new URL('../../src/embed/import-chunk.ts', import.meta.url));
  const bytes = await (await fetch(address)).arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...digest));
}

const failure = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => '',
    (error: unknown) => String(error),
  );

describe('import of a chunk', () => {
  it('gives the module that was built, run once', async () => {
    const path = fresh();
    const hash = await hashOf(path);
    const before = ran();
    const [first, again] = await Promise.all([importChunk(path, hash), importChunk(path, hash)]);
    expect((first as { word: string }).word).to.equal('here');
    expect(again).to.equal(first);
    expect(ran()).to.equal(before + 1);
  });

  it('runs nothing else', async function () {
    if (!canRefuse) this.skip();
    const before = ran();
    expect(await failure(importChunk(fresh(), await hashOf('import-chunk.ts')))).to.contain(
      'missing or altered',
    );
    expect(ran()).to.equal(before);
  });

  it('runs nothing whose own needs are something else', async function () {
    if (!canRefuse) this.skip();
    const [path, need] = [fresh(), fresh()];
    const before = ran();
    const wrong = await hashOf('import-chunk.ts');
    expect(await failure(importChunk(path, await hashOf(path), need, wrong))).to.contain(need);
    expect(ran()).to.equal(before);
  });

  it('fails where there is nothing', async () => {
    const missing = '../../test/embed/fixtures/missing.js';
    expect(await failure(importChunk(missing, 'x'))).not.to.equal('');
  });

  it('is tried anew after a failure', async function () {
    // Firefox remembers an address that failed as long as the page lives.
    if (!isChromium) this.skip();
    const path = fresh();
    await failure(preload(path, await hashOf('import-chunk.ts')));
    await preload(path, await hashOf(path));
    expect(
      (
        (await import(new URL(path, new URL('../../src/embed/', import.meta.url)).href)) as {
          word: string;
        }
      ).word,
    ).to.equal('here');
  });
});
