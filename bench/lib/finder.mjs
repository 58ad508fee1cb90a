import { busy, callback } from './visits.mjs';

const shared = { field: '#query', row: '.row', answer: '#card', source: '.source' };
const inWidget = {
  field: 'lor-contact-finder >>> #query',
  row: 'lor-contact-finder >>> .row',
  answer: 'lor-contact-finder >>> .answer',
  source: 'lor-contact-finder >>> .source',
};
/** Where the finder's field, the row to choose and the answer are in each page. */
export const PAGES = {
  widget: { address: '/widget/', ...inWidget },
  'widget in one file': { address: '/kits/standalone/', ...inWidget },
  'by hand': { address: '/vanilla/', ...shared },
  'by hand with Lit': {
    address: '/kits/lit/',
    field: 'lit-searching-finder >>> #query',
    row: 'lit-searching-finder >>> .row',
    answer: 'lit-searching-finder >>> .answer',
    source: 'lit-searching-finder >>> .source',
  },
  'accessible-autocomplete': {
    ...shared,
    address: '/kits/accessible-autocomplete/',
    row: '.autocomplete__option',
  },
  Shoelace: {
    ...shared,
    address: '/kits/shoelace/',
    field: 'sl-input >>> input',
    row: 'sl-menu-item',
  },
  Vaadin: {
    ...shared,
    address: '/kits/vaadin/',
    field: 'vaadin-combo-box input',
    row: 'vaadin-combo-box-item:not([hidden])',
  },
  'Web Awesome': {
    ...shared,
    address: '/kits/web-awesome/',
    field: 'wa-input >>> input',
    row: '.rows wa-button',
  },
};

/** About a telephone in the country. */
const SLOW_NETWORK = { latency: 150, download: 1_600_000 / 8, upload: 750_000 / 8 };
/** What the reader has: how many times slower the processor is, and which network. */
export const CONDITIONS = {
  'as it is': { slower: 1 },
  'processor 4 times slower': { slower: 4 },
  'processor 4 times slower, 1.6 Mbit/s, 150 ms': { slower: 4, network: SLOW_NETWORK },
};

/** What does not answer for so long, in milliseconds, is typed again. */
const TASK = { typed: 'Kiruna', phone: '010-225 50 00', patience: 2000 };

/**
 * Opens a page in a browser that has never been there, and does the task as soon as the page lets
 * one: types into the field, chooses the row, and has the board's number in sight.
 * @returns {Promise<{ field: number, row: number, usable: number, work: number, bytes: number, requests: number, shown: [string, string[]][] }>}
 *   milliseconds since the navigation began, what the main thread worked and the page fetched until
 *   then, and what the answer says
 */
export async function visit(browser, server, name, condition) {
  const { slower, network } = CONDITIONS[condition];
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 1000, height: 900 });
    const { called } = await callback(page, 'taskDone');
    await page.evaluateOnNewDocument(doTask, { ...PAGES[name], ...TASK });
    await page.emulateCPUThrottling(slower);
    const client = await page.createCDPSession();
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    if (network) await page.emulateNetworkConditions(network);
    await page.goto(server.url + PAGES[name].address, { waitUntil: 'domcontentloaded' });
    const told = await called;
    return { ...told, work: await busy(client) };
  } finally {
    await context.close();
  }
}

/** Runs in the page, before anything of it. */
function doTask({ field, row, answer, source, typed, phone, patience }) {
  const all = (path) => {
    const [outer, inner] = path.split(' >>> ');
    const root = inner ? document.querySelector(outer)?.shadowRoot : document;
    return [...(root?.querySelectorAll(inner ?? outer) ?? [])];
  };
  const words = (element) => element.textContent.replace(/\s+/g, ' ').trim();
  // Blanks between elements are each page's own.
  const letters = (element) => element.textContent.replace(/\s+/g, '');
  const times = {};

  // One cannot see whether a field listens already; the reader would try, and try again.
  const listening = new WeakSet();
  const { addEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, ...rest) {
    if (type === 'input') listening.add(this);
    addEventListener.call(this, type, ...rest);
  };
  let typedAt = -Infinity;

  const steps = {
    row() {
      const [input] = all(field);
      if (!input) return false;
      times.field ??= performance.now();
      const found = all(row).find(
        (each) => words(each).startsWith(typed) && each.checkVisibility(),
      );
      if (found) {
        found.click();
        return true;
      }
      if (!listening.has(input) || performance.now() - typedAt < patience) return false;
      typedAt = performance.now();
      input.focus();
      input.value = typed;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: typed }));
      return false;
    },
    usable: () => all(`${answer} [href^="tel:"]`).some((each) => words(each) === phone),
  };
  const look = () => {
    if (times.row === undefined && steps.row()) times.row = performance.now();
    // What a page renders right after the click, in microtasks or at once, is in this frame, and
    // painted when it is over.
    setTimeout(() => {
      if (times.row !== undefined && steps.usable()) report();
      else requestAnimationFrame(look);
    });
  };

  const report = () => {
    const usable = performance.now();
    const fetched = ['navigation', 'resource'].flatMap((type) =>
      performance.getEntriesByType(type),
    );
    const [card] = all(answer);
    const said = ['.lies-in', 'h3', '.wanted', '.facts > div'].flatMap((part) =>
      [...card.querySelectorAll(part)].map(letters),
    );
    said.push(...all(source).map(letters));
    const links = [...card.querySelectorAll('.facts a')].map(({ href }) => href);
    window.taskDone(
      JSON.stringify({
        ...times,
        usable,
        bytes: fetched.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
        requests: fetched.length,
        shown: [['the answer', [...said, ...links]]],
      }),
    );
  };
  requestAnimationFrame(look);
}
