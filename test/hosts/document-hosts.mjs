import assert from 'node:assert/strict';
import { POLICY } from '../../scripts/lib/site-server.mjs';
import { press } from '../site/visit.mjs';

/** How many lines a short paragraph takes. */
const linesOf = (page, selector) =>
  page.$eval(selector, (paragraph) => {
    const probe = paragraph.cloneNode(false);
    probe.textContent = 'x';
    paragraph.after(probe);
    const [height, line] = [paragraph, probe].map((each) => each.getBoundingClientRect().height);
    probe.remove();
    return Math.round(height / line);
  });

/** Pages that are odd as a whole: their mode, base, direction, sizes. */
export const DOCUMENT_HOSTS = [
  {
    name: 'a page under the strictest policy',
    also: {
      'has the sentence with an opened term in one line': async ({ page }) =>
        assert.equal(await linesOf(page, 'p'), 1),
    },
  },
  {
    name: 'a page in quirks mode, laid out by tables',
    doctype: '',
    body: '<table width="100%"><tr><td width="200">Meny</td><td>{{widgets}}</td></tr></table>',
    also: {
      'really is in quirks mode': async ({ page }) =>
        assert.equal(await page.evaluate(() => document.compatMode), 'BackCompat'),
    },
  },
  {
    name: 'a page whose addresses begin elsewhere (base)',
    head: '<base href="/annan/plats/">',
    policy: POLICY.replace("base-uri 'none'", "base-uri 'self'"),
    also: {
      'letters lead to their words, and the page stays': async ({ page }) => {
        const address = page.url();
        await press(page, 'Alla begrepp', 'lor-concept-glossary');
        const letter = await page.waitForSelector('>>> [data-letter=M]');
        await letter.evaluate((link) => link.click());
        // The words of a letter get the focus.
        await page.waitForFunction(
          (link) => link.getRootNode().activeElement?.innerText.trim() === 'M',
          {},
          letter,
        );
        assert.equal(page.url(), address);
      },
    },
  },
  {
    name: 'a page that makes a rem 10 pixels',
    css: 'html { font-size: 62.5%; } body { font-size: 1.6rem; }',
  },
  {
    name: 'a page that is written from right to left',
    lang: 'ar',
    attributes: 'dir="rtl"',
  },
  {
    name: 'a page that is laid out from right to left, in Swedish',
    attributes: 'dir="rtl"',
  },
];
