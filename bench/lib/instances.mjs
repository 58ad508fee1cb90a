import { median } from './figures.mjs';
import { traced } from './trace.mjs';
import { busy, metric, opened } from './visits.mjs';

/** How many are added at once, beside the first. */
export const NUMBER = 100;
const WAITS = 3;

/** @returns what an instance costs in one visit to one of the pages, and what the page showed */
export const visit = (browser, server, name) =>
  opened(browser, addressOf(server, name), isReady, async (page, client) => {
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
    const heapBefore = await heap(client);
    const ms = ((await cost(NUMBER)) - wait) / NUMBER;
    const heapAfter = await heap(client);
    const shown = await page.evaluate('bench.shown()');
    const shared = await page.evaluate('bench.shared()');
    await page.evaluate('bench.remove()');
    return {
      ms,
      wait,
      shown,
      shared,
      heap: (heapAfter - heapBefore) / NUMBER,
      left: ((await heap(client)) - heapBefore) / NUMBER,
    };
  });

/** @returns where the time of one visit goes, in milliseconds by part */
export const tracedVisit = (browser, server, name) =>
  opened(browser, addressOf(server, name), isReady, (page) =>
    traced(page, () => page.evaluate(`bench.add(${NUMBER})`)),
  );

const addressOf = (server, name) => `${server.url}/instances/${name}.html`;

/** Runs in the page. */
const isReady = () => 'bench' in window;

/** What scripts really hold, in kilobytes. */
async function heap(client) {
  await client.send('HeapProfiler.collectGarbage');
  return (await metric(client, 'JSHeapUsedSize')) / 1024;
}
