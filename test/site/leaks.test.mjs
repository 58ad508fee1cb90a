import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { kinds } from '../../scripts/lib/feed-contents.mjs';
import { version } from '../../scripts/lib/version.mjs';
import { bringLives } from './leaks/lives.mjs';
import { memoryOf } from './leaks/memory.mjs';
import { engine, useSite } from './visit.mjs';

/** The kind of each element's content, where it takes any. */
const TAGS = {
  'lor-contact-finder': 'contacts',
  'lor-concept-glossary': 'glossary',
  'lor-concept': undefined,
  'lor-collaboration-overview': 'collaboration',
  'lor-strategy-list': 'strategies',
};
/** Two thousand lives in all, the first batch's among them: it brings what is loaded once. */
const BATCHES = 6;
/** How many of a batch live how, and so many at once. */
const BATCH = { shown: [150, 50], cut: [180, 60], used: [5, 1] };
/** What the heap may grow by in a batch, in kB: less than a hundred bytes for each life. */
const MOST_GROWTH = 24;

const contents = Object.fromEntries(
  Object.entries(TAGS)
    .filter(([, kind]) => kind)
    .map(([tag, kind]) => [tag, kinds[kind].small()]),
);
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

describe('what is taken from a page', { skip: engine === 'firefox' }, () => {
  const site = useSite();

  for (const tag of Object.keys(TAGS)) {
    it(`leaves nothing behind: ${tag}`, async () => {
      const entry = `/lor/${version}/lor-widgets.js`;
      const address = site.make(
        'leaks.html',
        `<main></main><script type="module" src="${entry}"></script>`,
      );
      const { page, noted } = await site.open(address, { ready: false });
      await page.evaluate(bringLives, contents);
      const memory = await memoryOf(page);

      const batch = async () => {
        for (const [way, [number, atOnce]] of Object.entries(BATCH)) {
          for (let gone = 0; gone < number; gone += atOnce) {
            await page.evaluate(
              (...life) => window.lives[life[0]](life[1], life[2]),
              way,
              tag,
              atOnce,
            );
          }
        }
        assert.deepEqual(await memory.left(tag), [], 'elements that are held');
        return memory.held();
      };
      const first = await batch();
      const later = [];
      while (later.length < BATCHES - 1) later.push(await batch());

      for (const what of ['nodes', 'listeners']) {
        const numbers = later.map((held) => held[what]);
        assert.deepEqual(
          numbers,
          later.map(() => first[what]),
          what,
        );
      }
      // Code that is run often is kept in a faster form: the first batches hold more each time.
      const heap = later.map(({ kilobytes }) => kilobytes);
      const growth = median(heap.slice(2).map((now, index) => now - heap[index + 1]));
      assert.ok(growth < MOST_GROWTH, `the heap: ${heap.map(Math.round).join(' ')} kB`);
      assert.deepEqual(noted.errors, []);
      await page.close();
    });
  }
});
