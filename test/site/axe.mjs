import { readFileSync } from 'node:fs';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/**
 * What axe finds on a page as it is now, a line for each rule.
 * @param {import('puppeteer-core').Page} page
 * @param {object} [options]
 * @param {string | { exclude: string[] }} [options.within] a part of the page; the whole without
 * @returns {Promise<string[]>}
 */
export async function axeFindings(page, { within, ...options } = {}) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  return page.evaluate(
    async (context, wanted) => {
      const { violations } = await window.axe.run(context ?? document, {
        resultTypes: ['violations'],
        ...wanted,
      });
      const places = (nodes) => nodes.slice(0, 3).map(({ target, html }) => `${target} ${html}`);
      return violations.map(({ id, nodes }) => `${id}: ${places(nodes).join(', ')}`);
    },
    within ?? null,
    options,
  );
}
