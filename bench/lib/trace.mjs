import { mean } from './figures.mjs';

/** Which of the browser's steps make up a part of the work. They do not stand inside each other. */
const PARTS = {
  script: (event) => event.name === 'EventDispatch' && event.args.data?.type === 'input',
  style: ({ name }) => name === 'UpdateLayoutTree',
  layout: ({ name }) => name === 'Layout',
  paint: ({ name }) => ['PrePaint', 'Paint', 'Layerize', 'Commit'].includes(name),
};

/**
 * Where the page's time goes while something runs: milliseconds by part, in all.
 * @param {import('puppeteer-core').Page} page
 * @param {() => Promise<unknown>} run
 */
export async function traced(page, run) {
  await page.tracing.start({ categories: ['devtools.timeline', '__metadata'] });
  await run();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  const input = traceEvents.find(PARTS.script);
  const own = traceEvents.filter(
    ({ ph, pid, tid }) => ph === 'X' && pid === input.pid && tid === input.tid,
  );
  return Object.fromEntries(
    Object.entries(PARTS).map(([part, belongs]) => [
      part,
      own.filter(belongs).reduce((sum, { dur = 0 }) => sum + dur / 1000, 0),
    ]),
  );
}

/** The mean of several tellings of where the time went, for one key. */
export const perKey = (tellings, keys) =>
  Object.fromEntries(
    Object.keys(PARTS).map((part) => [part, mean(tellings.map((each) => each[part])) / keys]),
  );
