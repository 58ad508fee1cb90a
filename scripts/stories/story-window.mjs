import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { drawn, inspect, listen } from './in-page.mjs';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
/** How long one entry may take: a docs page has dozens of widgets. */
const SECONDS = { story: 20, docs: 60 };

/** Several stories on one docs page repeat each other. */
const DOCS_RULES = ['landmark-unique', 'landmark-no-duplicate-main', 'heading-order'];

/** What Storybook keeps in its address. */
const OWN_KEYS = new Set(['args', 'globals', 'id', 'viewMode']);

/**
 * A window of its own in which the entries of a built Storybook are looked at, one after another:
 * of two tabs in one window one is hidden, and hidden pages get no frames. Stories follow each
 * other on one page, as where somebody goes through Storybook's list; the page is loaded anew for
 * docs, and after what may have left something behind: errors, expected or not, and another address.
 * @param {import('puppeteer-core').Browser} browser
 * @param {object} options
 * @param {string} options.storybook address of the folder with Storybook, ending in a slash
 * @param {{ width: number } & Record<string, string>} options.view width in pixels, and what the
 *   toolbar says, as `locale` and `brand`
 */
export async function openStoryWindow(browser, { storybook, view: { width, ...toolbar } }) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  let errors = [];
  let asked = [];
  let before;
  page.on('pageerror', (error) => errors.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    errors.push(`console: ${message.text()} ${message.location().url ?? ''}`.trim());
  });
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (!/^https?:|^wss?:/.test(protocol) || origin === new URL(storybook).origin) return;
    asked.push(`asked ${origin}`);
  });
  await page.setViewport({ width, height: 900 });
  await page.evaluateOnNewDocument(listen);

  const load = async (entry) => {
    const globals = Object.entries(toolbar).map(([name, value]) => `${name}:${value}`);
    const query = `viewMode=${entry.type}&id=${entry.id}&globals=a11y.manual:!true;${globals.join(';')}`;
    await page.goto(`${storybook}iframe.html?${query}`, {
      waitUntil: 'domcontentloaded',
      timeout: SECONDS[entry.type] * 1000,
    });
  };

  const look = async (entry) => {
    const docs = entry.type === 'docs';
    // Storybook shows a story that is there already no second time.
    const follows = before !== undefined && before !== entry.id && !docs;
    if (follows) await page.evaluate((id) => window.showStory(id), entry.id);
    else await load(entry);
    const outcome = await inTime(
      SECONDS[entry.type],
      page.evaluate(
        (id, all) => (all ? window.seenDocs(id) : window.seenStory(id)),
        entry.id,
        docs,
      ),
    );
    await page.evaluate(drawn);
    if (!follows) await page.evaluate(AXE);
    const rules = [...outcome.leftOut, ...(docs ? DOCS_RULES : [])];
    const place = entry.tags?.includes('unattached-mdx') ? '.sbdocs-content' : '.host-page';
    const found = await page.evaluate(inspect, { docs, place, rules });
    const isExpected = (error) => outcome.expected.some((each) => new RegExp(each).test(error));
    const unsaid = docs ? [] : outcome.expected.filter((each) => !matched(errors, each));
    const failures = [
      ...(outcome.failed ? [outcome.failed] : errors.filter((error) => !isExpected(error))),
      ...unsaid.map((each) => `nothing said "${each}"`),
      ...asked,
      ...found,
    ];
    const clean = !docs && failures.length + errors.length === 0 && isStorybooks(page.url());
    before = clean ? entry.id : undefined;
    return failures;
  };

  return {
    /**
     * Looks at one story or docs page and says what is wrong with it.
     * @param {{ id: string, type: 'story' | 'docs', tags?: string[] }} entry as in Storybook's index
     * @returns {Promise<string[]>}
     */
    async see(entry) {
      const after = before && entry.type === 'story' ? ` (after ${before})` : '';
      errors = [];
      asked = [];
      const failures = await look(entry).catch((error) => {
        before = undefined;
        return [...errors, ...asked, error.message];
      });
      return [...new Set(failures)].map(
        (failure) => failure.replace(/\s+/g, ' ').slice(0, 400) + after,
      );
    },
    close: () => context.close(),
  };
}

/** Whether an address has only what Storybook has put there. */
function isStorybooks(address) {
  const { hash, searchParams } = new URL(address);
  return hash === '' && [...searchParams.keys()].every((key) => OWN_KEYS.has(key));
}

const matched = (errors, pattern) => errors.some((error) => new RegExp(pattern).test(error));

/** @throws when nothing has come of it after the time that one entry has */
const inTime = (seconds, promise) =>
  Promise.race([
    promise,
    sleep(seconds * 1000, undefined, { ref: false }).then(() => {
      throw new Error(`nothing was shown within ${seconds} seconds`);
    }),
  ]);
