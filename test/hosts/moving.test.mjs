import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SCRIPT } from './host.mjs';
import { MARKUP, TAGS, WIDGETS, askIn, markupOf } from './widgets.mjs';
import { settled } from '../site/patience.mjs';
import { useSite } from '../site/visit.mjs';

/** In the page: each widget has its content, each term its link. */
const allShown = (tags) =>
  [...document.querySelectorAll(tags.join())].every((each) =>
    each.shadowRoot?.querySelector('[data-state=shown] input, [part=link]'),
  );

/** The files without which nothing can be shown. */
const FACTS = /\/(contacts|glossary\.sv|collaboration\.sv|strategies\.sv)-/;
/** How many of a hundred, where not five. */
const MANY = { 'lor-contact-finder': 15, 'lor-concept': 70 };
const widgets = WIDGETS.filter(({ tag }) => tag !== 'lor-concept');

describe('widgets that are moved about', () => {
  const site = useSite();

  /** Does something while the facts are on their way, and lets them come then. */
  async function openWhileLoading(name, body, act) {
    let arrive;
    const held = new Promise((resolve) => (arrive = resolve));
    site.delay = (path) => FACTS.test(path) && held;
    try {
      // What the browser remembers of another test would be there at once.
      const options = { ready: false, first: true };
      const seen = await site.open(site.make(`${name}.html`, SCRIPT + body), options);
      await seen.page.waitForFunction(
        (names) => names.every((name) => document.querySelector(name)?.shadowRoot),
        {},
        TAGS,
      );
      const there = await seen.page.$$eval(TAGS.join(), (all) =>
        all.filter(({ content }) => content),
      );
      assert.equal(there.length, 0, 'the facts have not come yet');
      await act(seen.page);
      return seen;
    } finally {
      arrive();
      site.delay = undefined;
    }
  }

  /** All that stand somewhere do what they are there for. */
  async function answerIn(page, place) {
    for (const { tag, sv } of WIDGETS) await askIn(page, await page.$(`${place} ${tag}`), sv);
  }

  async function fine({ page, noted, violations }) {
    assert.deepEqual([noted.errors, noted.warnings, await violations()], [[], [], []]);
    await page.close();
  }

  it('while they load: they and their copies answer', async () => {
    const seen = await openWhileLoading(
      'moved',
      `<main>${MARKUP}</main><section></section><aside></aside>`,
      (page) =>
        page.evaluate(() => {
          const [from, to, copies] = ['main', 'section', 'aside'].map((each) =>
            document.querySelector(each),
          );
          copies.append(from.cloneNode(true));
          for (const each of [...from.children]) {
            to.append(each);
            from.append(each);
            each.remove();
            to.prepend(each);
          }
        }),
    );
    await answerIn(seen.page, 'section');
    await answerIn(seen.page, 'aside');
    await fine(seen);
  });

  it('taken away while they load and put back later: they answer', async () => {
    const seen = await openWhileLoading('away', `<main>${MARKUP}</main>`, (page) =>
      page.evaluate(() => {
        window.away = document.querySelector('main');
        window.away.remove();
      }),
    );
    const { page } = seen;
    await settled(page);
    await page.evaluate(() => document.body.append(window.away));
    await answerIn(page, 'main');
    await fine(seen);
  });

  it('taken away with an answer and put back elsewhere: the answer stands', async () => {
    const seen = await openWhileLoading('kept', `<main>${MARKUP}</main><aside></aside>`, () => {});
    const { page } = seen;
    await answerIn(page, 'main');
    const kept = await page.evaluate(async () => {
      const main = document.querySelector('main');
      main.remove();
      await new Promise((resolve) => setTimeout(resolve));
      document.querySelector('aside').append(main);
      return [...main.querySelectorAll('*')].flatMap(
        ({ shadowRoot }) => shadowRoot?.querySelector('.lor').innerText ?? [],
      );
    });
    for (const [index, { tag, sv }] of widgets.entries()) {
      assert.ok(kept[index].replace(/\s+/g, ' ').includes(sv.answers[0]), tag);
    }
    await fine(seen);
  });

  it('by the hundred on one page: all are shown, no file is asked for twice, each answers', async () => {
    const since = site.asked.length;
    const body = TAGS.map((tag) => markupOf(tag).repeat(MANY[tag] ?? 5)).join('');
    const seen = await site.open(site.make('many.html', SCRIPT + body), { ready: false });
    const { page } = seen;
    // Slow machines need long for so many.
    await page.waitForFunction(allShown, { timeout: 60_000, polling: 250 }, TAGS);
    assert.equal(await page.$$eval(TAGS.join(), ({ length }) => length), 100);
    for (const { tag, sv } of WIDGETS) {
      await askIn(page, (await page.$$(tag)).at(-1), sv);
    }
    const files = site.asked.slice(since).filter((path) => path.includes('/chunks/'));
    assert.deepEqual(files, [...new Set(files)]);
    await fine(seen);
  });
});
