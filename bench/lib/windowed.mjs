import { mean, median } from './figures.mjs';
import { longestTasks, traced } from './trace.mjs';
import { busy, inPage, opened } from './visits.mjs';

/** So often it is measured what waiting costs. */
const WAITS = 5;

/**
 * The pages of a list: the widget, one written by hand, and what libraries make of the same records.
 * @param {string} folder of the bench
 * @param {string} host the widget's element
 */
export function pagesOf(folder, host) {
  const others = `/${folder}/others`;
  return {
    widget: { address: `/${folder}/widget.html`, host },
    'by hand': { address: `/${folder}/by-hand.html` },
    'list.js': {
      address: `${others}/list-js.html`,
      row: '.list > li',
      field: '.search',
      lines: ['.list > li'],
    },
    DataTables: {
      address: `${others}/datatables.html`,
      row: 'tbody td:nth-child(2)',
      field: '.dt-search input',
      lines: ['tbody tr'],
    },
  };
}

/**
 * Visits to pages with a search field and a long list of which only the beginning is in the page.
 * @param {object} list
 * @param {Record<string, { address: string, host?: string, field?: string, row?: string }>} list.pages
 *   by name: where it is; the element whose shadow tree holds the list, else the page does; the
 *   search field; one of the rows: the first paint is when there is one
 * @param {readonly string[]} list.words what is typed
 * @param {readonly string[]} [list.lines] what has to say the same in all pages
 * @param {(tools: object) => Promise<object>} [list.further] measures more, after the words
 */
export function windowedVisits({ pages, words, further = () => ({}), ...looks }) {
  const prepared = (browser, server, name, use) =>
    opened(
      browser,
      server.url + pages[name].address,
      isThere,
      async (page, client) => {
        await settled(page);
        return use(page, client);
      },
      watch,
      { ...looks, ...pages[name] },
    );

  return {
    /**
     * @returns what one visit costs: milliseconds of work for a key, and from the beginning of the
     *   navigation until the first rows are painted; and what the page showed
     */
    visit: (browser, server, name) =>
      prepared(browser, server, name, async (page, client) => {
        // What others do on the same cores meanwhile is not counted.
        await client.send('Performance.enable', { timeDomain: 'threadTicks' });
        const paint = await page.evaluate('list.firstPaint');
        await page.evaluate('list.focus()');
        await settled(page);
        await page.evaluate(waitForIdle);
        const cost = async (action) => {
          const before = await busy(client);
          await action();
          await settled(page);
          return (await busy(client)) - before;
        };
        const keys = [];
        const rests = [];
        const waits = [];
        for (let turn = 0; turn < WAITS; turn += 1) waits.push(await cost(() => undefined));
        const shown = [['the list', await page.evaluate('list.shown()')]];
        for (const word of words) {
          for (const key of word) keys.push(await cost(() => press(client, key)));
          rests.push(await cost(() => page.evaluate('list.pause()')));
          shown.push([word, await page.evaluate('list.shown()')]);
          await page.evaluate('list.clear()');
          await settled(page);
        }
        // Looking and waiting costs something too: it is measured before the keys and taken off.
        const wait = median(waits);
        return {
          paint,
          wait,
          keys: keys.length,
          median: median(keys) - wait,
          mean: mean(keys) - wait,
          rest: median(rests) - wait,
          most: Math.max(...keys) - wait,
          shown,
          ...(await further({ name, page, cost, wait })),
        };
      }),

    /**
     * @returns {Promise<{ opening: number, indexing: number }>} the longest task, in milliseconds:
     *   until the first rows are there, and from the touch of the field until all can be found
     */
    tasks: (browser, server, name) =>
      inPage(browser, async (page) => {
        await page.evaluateOnNewDocument(watch, { ...looks, ...pages[name] });
        return longestTasks(page, {
          opening: async () => {
            await page.goto(server.url + pages[name].address, { waitUntil: 'networkidle0' });
            await page.waitForFunction(isThere);
            await page.evaluate(waitForIdle);
          },
          indexing: async () => {
            await page.evaluate('list.focus()');
            await page.evaluate(waitForIdle);
          },
        });
      }),

    /** @returns where the time of the keys goes, in milliseconds by part, for one of them */
    keysTraced: (browser, server, name) =>
      prepared(browser, server, name, async (page, client) => {
        await page.evaluate('list.focus()');
        await page.evaluate(waitForIdle);
        const parts = await traced(page, async () => {
          for (const word of words) {
            for (const key of word) {
              await press(client, key);
              await settled(page);
            }
            await page.evaluate('list.clear()');
            await settled(page);
          }
        });
        const keys = words.join('').length;
        return Object.fromEntries(Object.entries(parts).map(([part, ms]) => [part, ms / keys]));
      }),
  };
}

/** Runs in the page. */
const isThere = () => window.list?.firstPaint;

const settled = (page) => page.evaluate('list.idle()');

async function press(client, key) {
  await client.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key });
  await client.send('Input.dispatchKeyEvent', { type: 'keyUp', key });
}

/** Runs in the page: nothing is left to do when the browser has been idle for a while. */
async function waitForIdle() {
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
function watch({ host, field = 'input', row, lines = [] }) {
  const root = () => (host && document.querySelector(host)?.shadowRoot) || document;
  const frames = () =>
    new Promise((done) => {
      requestAnimationFrame(() => requestAnimationFrame(done));
    });
  // Blanks between elements are each page's own.
  const words = (element) => element.textContent.replace(/\s+/g, '');
  const list = {
    firstPaint: undefined,
    root,
    focus: () => root().querySelector(field).focus(),
    clear: () => list.type(''),
    type: (text) => {
      const input = root().querySelector(field);
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    /** Somebody types on; the rest of a list comes in a pause. */
    idle: frames,
    pause: () =>
      new Promise((done) => {
        setTimeout(() => requestIdleCallback(() => requestAnimationFrame(() => done())), 300);
      }),
    shown: () => lines.flatMap((each) => [...root().querySelectorAll(each)].map(words)),
  };
  window.list = list;
  const look = () => {
    if (root().querySelector(row)) {
      requestAnimationFrame(() => {
        list.firstPaint = performance.now();
      });
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
