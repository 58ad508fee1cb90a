import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { webdriverLauncher } from '@web/test-runner-webdriver';

/** What is said of a browser that has stopped. */
export const NEVER_ASKED = 'WebKit never asked for the page';

/**
 * WebKitGTK under a runner that bears a lost navigation. Once in some thousand times the browser
 * does not begin to load, and its driver, which waits for a load before whatever comes next, then
 * waits for ever. So the driver is told to wait for nothing, and a page that the server has not
 * been asked for is opened again.
 * @param {object} options those of `webdriverLauncher`
 * @param {object} hearing
 * @param {import('node:events').EventEmitter} hearing.asked emits every path that the server is
 *   asked for
 * @param {number} [hearing.patience] milliseconds after which a page is opened again; more than a
 *   busy machine stands still
 * @param {number} [hearing.times] how often it is opened until the browser is given up
 */
export function webkitLauncher(options, { asked, patience = 20_000, times = 3 }) {
  const { capabilities } = options;
  const launcher = webdriverLauncher({
    ...options,
    capabilities: { ...capabilities, pageLoadStrategy: 'none' },
  });
  const open = launcher.startSession.bind(launcher);
  let gone = false;

  launcher.startSession = async (id, url) => {
    const { pathname, search } = new URL(url);
    const arrived = once(asked, `${pathname}${search}`).then(() => true);
    for (let tried = 0; tried < times && !gone; tried += 1) {
      await open(id, url);
      if (await Promise.race([arrived, wait(patience, false, { ref: false })])) return;
      console.log(`WebKit has not asked for ${url} in ${patience} ms.`);
    }
    // The files after this one need not find out by themselves.
    gone = true;
    throw new Error(NEVER_ASKED);
  };
  return launcher;
}
