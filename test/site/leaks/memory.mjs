/** How long what late timers, frames and other processes hold has to be let go, in milliseconds. */
const PATIENCE = 20_000;

/**
 * Tells what a page holds, garbage excepted. Only Chromium can be asked.
 * @param {import('puppeteer-core').Page} page
 */
export async function memoryOf(page) {
  const devtools = await page.createCDPSession();

  /** The elements of this name that are there, as far as tells them apart; asking collects garbage. */
  async function instances(tag) {
    const { result } = await devtools.send('Runtime.evaluate', {
      expression: `customElements.get('${tag}').prototype`,
    });
    const { objects } = await devtools.send('Runtime.queryObjects', {
      prototypeObjectId: result.objectId,
    });
    const { result: told } = await devtools.send('Runtime.callFunctionOn', {
      objectId: objects.objectId,
      functionDeclaration: `function () {
        return this.map((element) => element.isConnected + ' ' + element.outerHTML.slice(0, 200));
      }`,
      returnByValue: true,
    });
    // What is held for the question would be among the answers.
    for (const { objectId } of [objects, result]) {
      await devtools.send('Runtime.releaseObject', { objectId });
    }
    return told.value;
  }

  /** In the page: a frame is painted, and nothing else is to be done. */
  const rest = () =>
    new Promise((done) => {
      requestAnimationFrame(() => requestIdleCallback(done));
    });

  return {
    /** @returns the elements that are there when all that wait have had their turn */
    async left(tag) {
      const end = Date.now() + PATIENCE;
      let there = await instances(tag);
      while (there.length > 0 && Date.now() < end) {
        await page.evaluate(rest);
        there = await instances(tag);
      }
      return there;
    },
    /** @returns what is held: numbers, and kilobytes of the scripts' heap */
    async held() {
      await devtools.send('HeapProfiler.collectGarbage');
      const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters');
      const { usedSize } = await devtools.send('Runtime.getHeapUsage');
      return { nodes, listeners: jsEventListeners, kilobytes: usedSize / 1024 };
    },
  };
}
