import { median } from './figures.mjs';
import { longestTask } from './trace.mjs';
import { busy, opened } from './visits.mjs';

export const PAGES = { 'by hand': '/glossary/by-hand.html', widget: '/glossary/widget.html' };

/** From thousands of hits down to one; a phrase, an abbreviation, an inflected form, mistakes. */
export const WORDS = [
  'mottag',
  'samhällsplan',
  'språkstöd',
  'kommunvidareuppdrag',
  'en bostad för',
  'arbe1',
  'hälsorådens',
  'vuxenstöd',
  'flyktingsamverken',
  'praktikplats',
  'öns',
  'qwxz',
];

/**
 * @returns what one visit costs: milliseconds of work for a key, and from the beginning of the
 *   navigation until the first rows are painted; and what the page showed
 */
export const visit = (browser, server, name) =>
  prepared(browser, server, name, async (page, client) => {
    await client.send('Performance.enable');
    const paint = await page.evaluate('glossary.firstPaint');
    await page.evaluate('glossary.focus()');
    await settled(page);
    await page.evaluate(waitForIndex);
    const cost = async (action) => {
      const before = await busy(client);
      await action();
      await settled(page);
      return (await busy(client)) - before;
    };
    const keys = [];
    const rests = [];
    const waits = [];
    const shown = [await page.evaluate('glossary.shown()')];
    for (const word of WORDS) {
      waits.push(await cost(() => undefined));
      for (const key of word) keys.push(await cost(() => press(client, key)));
      rests.push(await cost(() => page.evaluate('glossary.pause()')));
      shown.push(await page.evaluate('glossary.shown()'));
      await page.evaluate('glossary.clear()');
      await settled(page);
    }
    // Looking and waiting costs something too: it is measured beside the keys and taken off.
    const wait = median(waits);
    return {
      paint,
      wait,
      keys: keys.length,
      median: median(keys) - wait,
      mean: keys.reduce((sum, each) => sum + each, 0) / keys.length - wait,
      rest: median(rests) - wait,
      most: Math.max(...keys) - wait,
      shown,
    };
  });

/** @returns the longest task, in milliseconds, from the touch of the field until all can be found */
export const indexing = (browser, server, name) =>
  prepared(browser, server, name, (page) =>
    longestTask(page, async () => {
      await page.evaluate('glossary.focus()');
      await page.evaluate(waitForIndex);
    }),
  );

const prepared = (browser, server, name, use) =>
  opened(
    browser,
    server.url + PAGES[name],
    () => window.glossary?.firstPaint,
    async (page, client) => {
      await settled(page);
      return use(page, client);
    },
    watch,
  );

const settled = (page) => page.evaluate('glossary.idle()');

async function press(client, key) {
  await client.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key });
  await client.send('Input.dispatchKeyEvent', { type: 'keyUp', key });
}

/** Runs in the page: nothing is left to do when the browser has been idle for a while. */
async function waitForIndex() {
  for (let quiet = 0; quiet < 5;) {
    const began = performance.now();
    await new Promise((done) => {
      setTimeout(done, 60);
    });
    const { didTimeout } = await new Promise((done) => {
      requestIdleCallback(done);
    });
    quiet = !didTimeout && performance.now() - began < 75 ? quiet + 1 : 0;
  }
}

/** Runs in the page, before anything of it. */
function watch() {
  const root = () => document.querySelector('lor-concept-glossary')?.shadowRoot ?? document;
  const words = (element) => element?.innerText.replace(/\s+/g, ' ').trim();
  const glossary = {
    firstPaint: undefined,
    focus: () => root().querySelector('input').focus(),
    clear: () => {
      const field = root().querySelector('input');
      field.value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    /** Somebody types on; the rest of a list comes in a pause. */
    idle: () =>
      new Promise((done) => {
        requestAnimationFrame(() => requestAnimationFrame(done));
      }),
    pause: () =>
      new Promise((done) => {
        setTimeout(() => requestIdleCallback(() => requestAnimationFrame(() => done())), 300);
      }),
    shown: () => [
      words(root().querySelector('.all, .count')),
      ...[...root().querySelectorAll('.entry')].map(words),
    ],
  };
  window.glossary = glossary;
  const look = () => {
    if (root().querySelector('.entry')) {
      requestAnimationFrame(() => {
        glossary.firstPaint = performance.now();
      });
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
