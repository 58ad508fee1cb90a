import { mean } from './figures.mjs';

/** Which of the browser's steps make up a part of the work. */
const PARTS = {
  style: ({ name }) => name === 'UpdateLayoutTree',
  layout: ({ name }) => name === 'Layout',
  paint: ({ name }) => ['PrePaint', 'Paint', 'Layerize', 'Commit'].includes(name),
};

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

/**
 * Where the page's time goes while something runs: milliseconds by part, in all.
 * @param {import('puppeteer-core').Page} page
 * @param {() => Promise<unknown>} run
 * @param {(event: object) => boolean} [isScript] which steps are the page's script; without it,
 *   all that is none of the other parts
 */
export async function traced(page, run, isScript) {
  const own = (await recorded(page, run)).filter(({ ph }) => ph === 'X');
  const all = (belongs) =>
    outermost(own.filter(belongs)).reduce((sum, { dur = 0 }) => sum + dur / 1000, 0);
  const parts = Object.entries(PARTS).map(([part, belongs]) => [part, all(belongs)]);
  const script = isScript
    ? all(isScript)
    : parts.reduce(
        (rest, [, ms]) => rest - ms,
        all(({ name }) => name === 'RunTask'),
      );
  return { script, ...Object.fromEntries(parts) };
}

/**
 * The longest the page was busy at a stretch in each of several acts, in milliseconds of the
 * processor: what others do on the same cores meanwhile is not counted.
 * @param {import('puppeteer-core').Page} page
 * @param {Record<string, () => Promise<unknown>>} acts one after the other; the first opens the page
 * @returns {Promise<Record<string, number>>}
 */
export async function longestTasks(page, acts) {
  const ends = [];
  const events = await recorded(page, async () => {
    for (const [name, act] of Object.entries(acts)) {
      await act();
      await page.evaluate((mark) => performance.mark(mark), `end of ${name}`);
      ends.push(name);
    }
  });
  const endOf = (name) => events.find((each) => each.name === `end of ${name}`).ts;
  const tasks = events.filter(({ ph, name }) => ph === 'X' && name === 'RunTask');
  return Object.fromEntries(
    ends.map((name, at) => {
      const from = at === 0 ? -Infinity : endOf(ends[at - 1]);
      const within = tasks.filter(({ ts }) => ts >= from && ts < endOf(name));
      return [name, Math.max(0, ...within.map(({ dur = 0, tdur = dur }) => tdur)) / 1000];
    }),
  );
}

/** What the page's main thread did while something ran, at the end of which it is the same page. */
async function recorded(page, run) {
  await page.tracing.start({ categories: [...CATEGORIES, 'blink.user_timing', '__metadata'] });
  await run();
  await page.evaluate(() => performance.mark('traced'));
  const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  const mark = traceEvents.find(({ name }) => name === 'traced');
  return traceEvents.filter(({ pid, tid }) => pid === mark.pid && tid === mark.tid);
}

/** Without the steps that stand inside others: their time is counted there. */
function outermost(events) {
  let end = -Infinity;
  return events
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
    .filter(({ ts, dur = 0 }) => {
      if (ts < end) return false;
      end = ts + dur;
      return true;
    });
}

/** The mean of several tellings of where the time went, for one of so many keys or other pieces. */
export const perKey = (tellings, keys) =>
  Object.fromEntries(
    Object.keys(tellings[0]).map((part) => [part, mean(tellings.map((each) => each[part])) / keys]),
  );
