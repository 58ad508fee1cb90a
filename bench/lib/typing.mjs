import { mean, median } from './figures.mjs';
import { traced } from './trace.mjs';
import { busy, opened } from './visits.mjs';

export const PAGES = { widget: '/widget/', 'by hand': '/vanilla/' };

/**
 * What people type: without marks, with them, names in other languages, codes, typing mistakes,
 * phrases, and something that is nowhere.
 */
const WORDS = [
  'lulea',
  'Göteborg',
  'Jönkoping',
  'Giron',
  'västra g',
  'upplandsbro',
  '2584',
  'Skåne län',
  'sundsval',
  'haparanda',
  'norr',
  'qwxz',
];

/** @returns what a key costs in one visit to one of the pages, and what the page showed */
export const visit = (browser, server, name) =>
  prepared(browser, server, name, async (page, client) => {
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    const cost = async (action) => {
      const before = await busy(client);
      await action();
      await idle(page);
      return (await busy(client)) - before;
    };
    const keys = [];
    const waits = [];
    const shown = [];
    for (const word of WORDS) {
      waits.push(await cost(() => undefined));
      for (const key of word) keys.push(await cost(() => press(client, key)));
      shown.push([word, await page.evaluate('finder.shown()')]);
      await startOver(page);
    }
    // Looking and waiting costs something too: it is measured beside the keys and taken off.
    const wait = median(waits);
    return {
      keys: keys.length,
      wait,
      median: median(keys) - wait,
      mean: mean(keys) - wait,
      shown,
    };
  });

/** @returns where the time of one visit goes, in milliseconds by part */
export const tracedVisit = (browser, server, name) =>
  prepared(browser, server, name, (page, client) => {
    const typeAll = async () => {
      for (const word of WORDS) {
        for (const key of word) {
          await press(client, key);
          await idle(page);
        }
        await startOver(page);
      }
    };
    return traced(page, typeAll, isInput);
  });

const isInput = ({ name, args }) => name === 'EventDispatch' && args.data?.type === 'input';

const prepared = (browser, server, name, use) =>
  opened(browser, server.url + PAGES[name], isReady, async (page, client) => {
    await page.evaluate(prepare, name === 'widget');
    await page.waitForNetworkIdle();
    await idle(page);
    return use(page, client);
  });

const idle = (page) => page.evaluate('finder.idle()');

async function startOver(page) {
  await page.evaluate('finder.clear()');
  await idle(page);
}

/** A key as the browser gets it from a keyboard; letters that no US keyboard has among them. */
async function press(client, key) {
  await client.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key });
  await client.send('Input.dispatchKeyEvent', { type: 'keyUp', key });
}

/** Runs in the page. */
const isReady = () =>
  'ready' in document.documentElement.dataset ||
  document.querySelector('lor-contact-finder')?.content !== undefined;

/** Runs in the page: puts the cursor into the field. */
function prepare(isWidget) {
  const root = isWidget ? document.querySelector('lor-contact-finder').shadowRoot : document;
  const field = root.querySelector('#query');
  field.focus();
  const words = (element) => element?.innerText.replace(/\s+/g, ' ').trim();
  window.finder = {
    idle: () =>
      new Promise((done) => {
        requestAnimationFrame(() => requestAnimationFrame(done));
      }),
    shown: () => [
      words(root.querySelector('.count')),
      ...[...root.querySelectorAll('.row')].map(words),
    ],
    clear: () => {
      field.value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
  };
}
