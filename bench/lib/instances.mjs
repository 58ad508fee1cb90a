import { mean, median } from './figures.mjs';
import { traced } from './trace.mjs';
import { busy, metric, opened } from './visits.mjs';

export const PAGES = { widget: '/instances/widget.html', 'by hand': '/instances/lit.html' };
/** How many are added at once, beside the first. */
export const MANY = 100;
/** One alone costs too little to be seen once. */
const TURNS = 10;
const WAITS = 3;

/** @returns what an instance costs in one visit to one of the pages, and what the page showed */
export const visit = (browser, server, name) =>
  opened(browser, server.url + PAGES[name], isReady, async (page, client) => {
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    const cost = async (number) => {
      const before = await busy(client);
      await page.evaluate(`bench.add(${number})`);
      return (await busy(client)) - before;
    };
    const waits = [];
    for (let turn = 0; turn < WAITS; turn += 1) waits.push(await cost(0));
    // Looking and waiting costs something too, and is taken off.
    const wait = median(waits);
    const alone = [];
    for (let turn = 0; turn < TURNS; turn += 1) {
      alone.push((await cost(1)) - wait);
      await page.evaluate('bench.remove()');
    }
    const heapBefore = await heap(client);
    const ms = ((await cost(MANY)) - wait) / MANY;
    const heapAfter = await heap(client);
    const { texts, buttons } = await page.evaluate('bench.shown()');
    const isShared = await page.evaluate('bench.shared()');
    await page.evaluate('bench.remove()');
    return {
      ...{ ms, wait, isShared },
      alone: mean(alone),
      shown: [['all of them', [...texts, `${buttons} buttons`]]],
      heap: (heapAfter - heapBefore) / MANY,
      left: ((await heap(client)) - heapBefore) / MANY,
    };
  });

/** @returns where the time of one visit goes, in milliseconds by part */
export const tracedVisit = (browser, server, name) =>
  opened(browser, server.url + PAGES[name], isReady, (page) =>
    traced(page, () => page.evaluate(`bench.add(${MANY})`)),
  );

/** Runs in the page. */
const isReady = () => 'bench' in window;

/** What scripts really hold, in kilobytes. */
async function heap(client) {
  await client.send('HeapProfiler.collectGarbage');
  return (await metric(client, 'JSHeapUsedSize')) / 1024;
}
