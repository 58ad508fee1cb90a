import assert from 'node:assert/strict';
import { describe, after, before, it } from 'node:test';
import { POLICY, version } from '../../scripts/lib/site-server.mjs';
import { useSite } from '../site/visit.mjs';
import { lookAt } from './look.mjs';
import { MARKUP, WIDGETS, askIn } from './widgets.mjs';

const ENTRY = `/lor/${version}/lor-widgets.js`;
export const SCRIPT = `<script type="module" src="${ENTRY}"></script>`;

/**
 * A page that widgets come to stand on.
 * @typedef {object} Host
 * @property {string} name
 * @property {string} [doctype]
 * @property {'sv' | 'ar'} [lang]
 * @property {'sv' | 'ar' | 'en'} [speaks] what the widgets come to speak, where that is another
 * @property {string} [attributes] of `<html>`
 * @property {string} [head]
 * @property {string} [script] what loads the library, last in the head
 * @property {string} [css] a sheet of the page's own
 * @property {string} [js] a script of the page's own, run when the page is parsed
 * @property {string} [body] the place of the widgets is written `{{widgets}}`
 * @property {string} [policy] the page's content security policy, the strictest without
 * @property {{ width: number, height: number }} [viewport]
 * @property {number} [size] the page's text in pixels
 * @property {RegExp} [warns] lines that may stand in the console
 * @property {number} [width] at least so wide is a widget
 * @property {(page: import('puppeteer-core').Page) => Promise<unknown>} [begin] what a reader does
 *   before the widgets are in sight
 * @property {(page: import('puppeteer-core').Page) => Promise<import('puppeteer-core').Frame>} [within]
 *   the frame that the widgets are in
 * @property {Record<string, (seen: { page: import('puppeteer-core').Page, widgets: Record<string, import('puppeteer-core').ElementHandle> }) => Promise<unknown>>} [also]
 *   what else has to be true here, by what it is called
 */

let pages = 0;
/** Policies of those that have one of their own, by the addresses of their pages. */
const policies = new Map();

/** One browser and one site for hosts, each under its own policy. */
export const useHosts = (options) =>
  useSite({ policy: (path) => policies.get(path) ?? POLICY, ...options });

/** Lays a host's files on the site; the address of its page. */
function makeHost(site, host) {
  const folder = `host-${(pages += 1)}`;
  const { doctype = '<!doctype html>', lang = 'sv', attributes = '', script = SCRIPT } = host;
  const { css, js, head = '', body = '<main>{{widgets}}</main>' } = host;
  const sheet =
    css === undefined ? '' : `<link rel="stylesheet" href="${site.make(`${folder}/s.css`, css)}">`;
  const code =
    js === undefined ? '' : `<script defer src="${site.make(`${folder}/s.js`, js)}"></script>`;
  const address = site.make(
    `${folder}/index.html`,
    `${doctype}<html lang="${lang}" ${attributes}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${host.name}</title>
<link rel="icon" href="/mark.svg">${head}${sheet}${script}${code}</head>
<body>${body.replace('{{widgets}}', MARKUP)}</body></html>`,
  );
  if (host.policy) policies.set(address, host.policy);
  return address;
}

/** Each widget does on a host what it is there for, and nothing goes wrong. */
export function proveHost(site, host) {
  describe(host.name, () => {
    const { speaks = host.lang ?? 'sv', size = 16, width = 240, also = {}, warns } = host;
    const seen = { widgets: {} };

    before(async () => {
      Object.assign(seen, await site.open(makeHost(site, host), { ready: false }));
      const { page } = seen;
      await page.setViewport(host.viewport ?? { width: 1000, height: 800 });
      await host.begin?.(page);
      seen.within = (await host.within?.(page)) ?? page;
    });
    after(() => seen.page?.close());

    for (const { tag, [speaks]: task } of WIDGETS) {
      it(`answers: ${tag}`, async () => {
        const widget = (seen.widgets[tag] = await seen.within.waitForSelector(`>>> ${tag}`));
        await askIn(seen.within, widget, task);
        const look = await lookAt(widget, task.answers[0]);
        assert.equal(look.direction, speaks === 'ar' ? 'rtl' : 'ltr', 'direction');
        assert.equal(look.size, size, 'the text has the size of the page');
        assert.ok(Math.min(...look.titles) > size, `the title is ${look.titles.join()} px high`);
        assert.ok(look.answer >= size, `the answer is ${look.answer} px high`);
        assert.ok(look.smallest >= size * 0.74, `there is text of ${look.smallest} px`);
        assert.ok(look.width >= width, `it is ${look.width} px wide`);
        assert.deepEqual(look.sideways, [], 'sticks out at the side');
      });
    }

    for (const [what, look] of Object.entries(also)) it(what, () => look(seen));

    it('is left in peace: no error, no violation, nobody else asked, no scrolling sideways', async () => {
      const { page, noted, violations } = seen;
      const warnings = noted.warnings.filter((line) => !warns?.test(line));
      assert.deepEqual(
        [noted.errors, warnings, noted.foreign, await violations()],
        [[], [], [], []],
      );
      const over = (place) =>
        place.evaluate(() => {
          const { scrollWidth, clientWidth } = document.scrollingElement;
          return scrollWidth - clientWidth;
        });
      assert.deepEqual([await over(page), await over(seen.within)], [0, 0]);
    });
  });
}
