import assert from 'node:assert/strict';
import { version } from '../../scripts/lib/version.mjs';
import { useSite } from '../site/visit.mjs';
import { feeds } from './feeds.mjs';

/** What is shown must be the same in a year. */
const NOW = '2026-11-28';
const LOOKS = `
body { margin: 0; font: 16px/1.5 sans-serif; }
.light { background: #fff; color: #1b1b1b; }
.dark { background: #14191b; color: #e8eceb; }
.dark a { color: #8cf; }
section { padding: 12px; }
.column section { inline-size: 280px; padding: 0; }
.large { font-size: 200%; }
.large body { font-size: 1rem; }
`;

/** The demo site's server and browser, with a page on which elements stand in chosen states. */
export function useStage() {
  const site = useSite({ roots: { '/access/': 'test/access/page' } });
  let page;
  const stage = {
    site,
    /**
     * Shows elements in their states, in one language, and gives back the page: the same one.
     * @param {string} lang
     * @param {{ tag: string, states: Record<string, import('./states/common.mjs').State> }} scene
     */
    async show(lang, { tag, states }) {
      page ??= await open(site);
      await page.evaluate(clear, lang, lang === 'ar' ? 'rtl' : 'ltr');
      const missing = await ask(page, 'act', tag, states);
      assert.deepEqual(missing, [], 'states come about');
      return page;
    },
  };
  return stage;
}

/** Lets a module of page/ look at the page, or do something with it. */
export const ask = (page, name, ...given) =>
  page.evaluate(
    async (module, values) => (await import(`/access/${module}.mjs`)).default(...values),
    name,
    given,
  );

async function open(site) {
  for (const [name, feed] of feeds()) site.make(name, JSON.stringify(feed));
  site.make('stage.css', LOOKS);
  const path = site.make(
    'stage.html',
    `<link rel="stylesheet" href="/made/stage.css">
    <main><h1>Stage</h1><div id="stage"></div><p><a href="#top">After</a></p></main>
    <script type="module" src="/lor/${version}/lor-widgets.js"></script>`,
  );
  const page = await site.context.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.evaluateOnNewDocument(stopClock, Date.parse(`${NOW}T12:00:00+01:00`));
  await page.goto(`${site.server.url}${path}`, { waitUntil: 'load' });
  return page;
}

/** Which day it is; the time goes on. */
function stopClock(now) {
  const Real = Date;
  const ahead = now - Real.now();
  globalThis.Date = class extends Real {
    constructor(...given) {
      super(...(given.length > 0 ? given : [Real.now() + ahead]));
    }
    static now() {
      return Real.now() + ahead;
    }
  };
}

function clear(lang, dir) {
  document.querySelector('#stage').replaceChildren();
  Object.assign(document.documentElement, { lang, dir, className: 'light' });
}
