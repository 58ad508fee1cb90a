/** How often garbage is collected until what is waited for must be gone: late timers hold some of it. */
const TURNS = 60;

/**
 * Tells what a page holds, garbage excepted. Only Chromium can be asked.
 * @param {import('puppeteer-core').Page} page
 */
export async function memoryOf(page) {
  const devtools = await page.createCDPSession();

  /** How many elements of this name there are; asking collects garbage. */
  async function instances(tag) {
    const { result } = await devtools.send('Runtime.evaluate', {
      expression: `customElements.get('${tag}').prototype`,
    });
    const { objects } = await devtools.send('Runtime.queryObjects', {
      prototypeObjectId: result.objectId,
    });
    const { result: length } = await devtools.send('Runtime.callFunctionOn', {
      objectId: objects.objectId,
      functionDeclaration: 'function () { return this.length; }',
    });
    // What is held for the question would be among the answers.
    for (const { objectId } of [objects, result]) {
      await devtools.send('Runtime.releaseObject', { objectId });
    }
    return length.value;
  }

  return {
    /** @returns how many elements of this name are there when all that wait have had their turn */
    async left(tag) {
      let number = await instances(tag);
      for (let turn = 1; turn < TURNS && number > 0; turn += 1) {
        await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
        number = await instances(tag);
      }
      return number;
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
