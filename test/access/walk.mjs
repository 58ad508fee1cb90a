import { ask } from './stage.mjs';

/**
 * Somebody with a keyboard and nothing else: counts what is pressed, and looks after each key
 * whether it can be seen where the focus is.
 * @param {import('puppeteer-core').Page} page
 * @param {string} tag of the element
 */
export function walkOn(page, tag) {
  const walk = { keys: 0, faults: [] };
  const look = async (key) => {
    const found = await ask(page, 'focus');
    walk.faults.push(...found.map((fault) => `${walk.keys} (${key}): ${fault}`));
  };
  return Object.assign(walk, {
    async press(...keys) {
      for (const key of keys) {
        await (key.length === 1 ? page.keyboard.type(key) : page.keyboard.press(key));
        walk.keys += 1;
        await look(key);
      }
    },
    type: (text) => walk.press(...text),
    /** Waits until something in the element has come, and looks where the focus is then. */
    async until(selector) {
      await page.waitForFunction(
        (wanted, inside) =>
          [...document.querySelector(wanted).shadowRoot.querySelectorAll(inside)].some((each) =>
            each.checkVisibility(),
          ),
        {},
        tag,
        selector,
      );
      await look(selector);
    },
    /** What has focus, as a selector asks. */
    isOn: (selector) =>
      page.waitForFunction(
        async (wanted) => {
          const { focused } = await import('/access/focus.mjs');
          return focused()?.matches(wanted);
        },
        {},
        selector,
      ),
    /** On by Tab until focus is on something. */
    async tabTo(selector, most = 60) {
      for (let tries = 0; tries < most; tries += 1) {
        await walk.press('Tab');
        if (await ask(page, 'is-on', selector)) return;
      }
      throw new Error(`Tab never came to ${selector}`);
    },
  });
}
