import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { measured } from './scope.mjs';
import { sumOf } from './sum.mjs';

/** What the tests have passed of the scripts they loaded. */
export const COUNTED = '.cache/coverage.json';

/**
 * Counts with V8 what the tests pass. The runner's own way adds up Istanbul's figures of each page,
 * in which a branch that V8 leaves out because it was always taken is missed.
 */
export function collector() {
  /** By path: the script as it was served, and its sum. */
  const scripts = new Map();
  const matter = new Set(
    Object.values(measured()).flatMap((paths) => paths.map((path) => `/${path}`)),
  );

  /** The text of a script, once: the server gives the same one each time. */
  const scriptAt = (url) => {
    const { pathname } = new URL(url);
    if (!scripts.has(pathname)) {
      const read = async () => {
        const text = await (await fetch(url)).text();
        return { path: pathname, text, sum: sumOf(text.length) };
      };
      scripts.set(pathname, read());
    }
    return scripts.get(pathname);
  };

  async function take(devtools) {
    const { result } = await devtools.send('Profiler.takePreciseCoverage');
    for (const { url, functions } of result) {
      if (!url.startsWith('http') || !matter.has(new URL(url).pathname)) continue;
      (await scriptAt(url)).sum.add(functions);
    }
  }

  return {
    /** Makes pages that count, for the launcher's option `createPage`. */
    counting: (createPage) => async (options) => {
      const page = await createPage(options);
      const devtools = await page.createCDPSession();
      await devtools.send('Profiler.enable');
      let isCounting = false;
      const start = () =>
        devtools.send('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
      const go = page.goto.bind(page);
      // The runner leaves every page of tests for an empty one when it is done with it.
      page.goto = async (url, ...others) => {
        if (url !== 'about:blank') await start();
        else if (isCounting) await take(devtools);
        isCounting = url !== 'about:blank';
        return go(url, ...others);
      };
      return page;
    },
    /** A plugin of the runner that keeps what was counted. */
    plugin: {
      name: 'coverage',
      serverStart: () => rmSync(COUNTED, { force: true }),
      async serverStop() {
        const counted = (await Promise.all(scripts.values())).map(({ path, text, sum }) => ({
          path,
          text,
          functions: sum.functions(),
        }));
        mkdirSync(dirname(COUNTED), { recursive: true });
        writeFileSync(COUNTED, JSON.stringify(counted));
      },
    },
  };
}
