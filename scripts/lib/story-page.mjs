import { readFileSync } from 'node:fs';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const SECONDS = 20;

/** What only whole pages can keep; several stories on one docs page repeat each other. */
const PAGE_RULES = ['region', 'page-has-heading-one'];
const DOCS_RULES = [
  ...PAGE_RULES,
  'landmark-unique',
  'landmark-no-duplicate-main',
  'heading-order',
];

/**
 * Opens one story or docs page and says what is wrong with it.
 * @param {import('puppeteer-core').Browser} browser
 * @param {object} options
 * @param {{ id: string, type: 'story' | 'docs' }} options.entry as in Storybook's index
 * @param {{ locale: string, width: number }} options.view
 * @param {string} options.origin
 * @param {Set<string>} options.expected patterns of errors that stories expect; filled by stories
 * @returns {Promise<string[]>}
 */
export async function openEntry(browser, { entry, view, origin, expected }) {
  const page = await browser.newPage();
  const errors = [];
  const failures = [];
  page.on('pageerror', (error) => errors.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    errors.push(`console: ${message.text()} ${message.location().url ?? ''}`.trim());
  });
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (/^https?:|^wss?:/.test(protocol) && asked !== origin) failures.push(`asked ${asked}`);
  });
  try {
    await page.setViewport({ width: view.width, height: 900 });
    await page.evaluateOnNewDocument(listen);
    const globals = `locale:${view.locale};a11y.manual:!true`;
    const address = `${origin}/iframe.html?viewMode=${entry.type}&id=${entry.id}&globals=${globals}`;
    await page.goto(address, { waitUntil: 'load', timeout: SECONDS * 1000 });
    await page.waitForFunction('window.storyOutcome', { timeout: SECONDS * 1000 });
    const outcome = await page.evaluate(settled);
    if (outcome.failed) failures.push(outcome.failed);
    const own = outcome.expectErrors;
    if (own) expected.add(own);
    const allowed = entry.type === 'docs' ? [...expected] : own ? [own] : [];
    const isExpected = (error) => allowed.some((pattern) => new RegExp(pattern).test(error));
    if (own && !errors.some(isExpected)) failures.push(`nothing said "${own}"`);
    // A play that fails is told once.
    if (!outcome.failed) failures.push(...errors.filter((error) => !isExpected(error)));
    await page.evaluate(AXE);
    failures.push(
      ...(await page.evaluate(inspect, {
        docs: entry.type === 'docs',
        rules: entry.type === 'docs' ? DOCS_RULES : PAGE_RULES,
      })),
    );
  } catch (error) {
    failures.push(...errors, error.message);
  } finally {
    await page.close();
  }
  return [...new Set(failures)].map((failure) => failure.replace(/\s+/g, ' ').slice(0, 400));
}

/** In the page: waits for Storybook's channel and keeps what it says in `storyOutcome`. */
function listen() {
  let parameters = {};
  let trouble;
  const done = (failed) => {
    window.storyOutcome ??= { failed, expectErrors: parameters.expectErrors };
  };
  const reason = (error) =>
    (error?.message ?? error?.description ?? String(error)).split('\n', 1)[0];
  const attach = (channel) => {
    channel.on('storyPrepared', (story) => (parameters = story.parameters ?? {}));
    for (const event of ['playFunctionThrewException', 'storyThrewException', 'storyErrored']) {
      channel.on(event, (error) => (trouble = `${event}: ${reason(error)}`));
    }
    channel.on('unhandledErrorsWhilePlaying', (all) => (trouble = `unhandled: ${reason(all[0])}`));
    channel.on('storyMissing', () => done('the story is missing'));
    channel.on('storyErrored', () => done(trouble));
    channel.on('storyThrewException', () => done(trouble));
    channel.on('storyFinished', ({ status }) => {
      if (new URLSearchParams(location.search).get('viewMode') === 'docs') return;
      done(trouble ?? (status === 'error' ? 'the story failed' : undefined));
    });
    // Plays that a docs page starts by itself go on after it is there.
    channel.on('docsRendered', () => setTimeout(() => done(trouble), 1500));
  };
  let channel;
  Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set: (value) => {
      channel = value;
      attach(value);
    },
  });
}

/** In the page: what became of it, once fonts are there and everything is drawn. */
async function settled() {
  await document.fonts.ready;
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
  return window.storyOutcome;
}

/** In the page: axe, references that lead nowhere, and what sticks out at the side. */
async function inspect({ docs, rules }) {
  const places = [...document.querySelectorAll('.host-page')];
  const failures = [];
  if (places.length > 0) {
    const { violations } = await window.axe.run(
      { include: places },
      { rules: Object.fromEntries(rules.map((rule) => [rule, { enabled: false }])) },
    );
    for (const { id, nodes } of violations) {
      const targets = nodes.map(({ target }) => target.flat().join(' ')).slice(0, 3);
      failures.push(`axe ${id}: ${targets.join(', ')}`);
    }
  } else if (!docs) {
    failures.push('the story shows nothing');
  }
  const attributes = [
    'aria-labelledby',
    'aria-describedby',
    'aria-controls',
    'aria-owns',
    'aria-activedescendant',
    'for',
  ];
  const visit = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) visit(element.shadowRoot);
      if (!(root instanceof ShadowRoot)) continue;
      for (const attribute of attributes) {
        for (const id of element.getAttribute(attribute)?.split(/\s+/).filter(Boolean) ?? []) {
          if (!root.getElementById(id)) {
            failures.push(`${root.host.localName}: ${attribute}="${id}" leads nowhere`);
          }
        }
      }
    }
  };
  for (const place of places) visit(place);
  for (const column of document.querySelectorAll('.host-column')) {
    const { scrollWidth, clientWidth } = column;
    if (!docs && scrollWidth > clientWidth) {
      failures.push(`sticks out at the side by ${scrollWidth - clientWidth} px`);
    }
  }
  return failures;
}
