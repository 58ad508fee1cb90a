import { mean, median } from './figures.mjs';
import { PAGES } from './pages.mjs';

/**
 * What people type: without marks, with them, names in other languages, codes, typing mistakes,
 * phrases, and something that is nowhere.
 */
export const WORDS = [
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

const METRICS = ['TaskDuration', 'ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration'];

/** Visits one of the pages and types the words, each key a real key event. */
export async function visit(browser, server, name) {
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: 1000, height: 900 });
    await page.goto(server.url + PAGES[name], { waitUntil: 'networkidle0' });
    await page.evaluate(ready, name === 'widget');
    await page.evaluate(prepare, name === 'widget');
    await page.waitForNetworkIdle();
    const client = await page.createCDPSession();
    await client.send('Performance.enable');
    const idle = () => page.evaluate('finder.idle()');
    const metrics = async () => {
      const { metrics: all } = await client.send('Performance.getMetrics');
      const values = new Map(all.map(({ name: key, value }) => [key, value * 1000]));
      return METRICS.map((key) => values.get(key));
    };
    const cost = async (action) => {
      const before = await metrics();
      await action();
      await idle();
      const after = await metrics();
      return after.map((value, each) => value - before[each]);
    };

    const waiting = [];
    const keys = [];
    const shown = [];
    await idle();
    for (const word of WORDS) {
      for (let turn = 0; turn < 3; turn += 1) waiting.push(await cost(() => undefined));
      for (const key of word) keys.push(await cost(() => press(client, key)));
      shown.push(await page.evaluate('finder.shown()'));
      await page.evaluate('finder.clear()');
      await idle();
    }
    return { ...summed(keys, waiting), shown };
  } finally {
    await page.close();
  }
}

/** A key as the browser gets it from a keyboard; letters that no US keyboard has among them. */
async function press(client, key) {
  await client.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key });
  await client.send('Input.dispatchKeyEvent', { type: 'keyUp', key });
}

/** Looking and waiting costs something too: it is measured beside the keys and taken off. */
function summed(keys, waiting) {
  const own = METRICS.map((_, each) => median(waiting.map((turn) => turn[each])));
  const perKey = METRICS.map((_, each) => keys.map((key) => key[each] - own[each]));
  return {
    keys: keys.length,
    waiting: own[0],
    median: median(perKey[0]),
    mean: mean(perKey[0]),
    parts: perKey.slice(1).map(mean),
  };
}

async function ready(isWidget) {
  if (isWidget) {
    await customElements.whenDefined('lor-contact-finder');
    await document.querySelector('lor-contact-finder').ready;
  } else {
    while (!('ready' in document.documentElement.dataset)) {
      await new Promise((done) => {
        setTimeout(done, 20);
      });
    }
  }
}

/** Runs in the page. */
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
