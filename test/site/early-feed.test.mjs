import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { settled } from './patience.mjs';
import { textOf, useSite } from './visit.mjs';

const TAGS = {
  'contact-finder': 'contacts',
  'concept-glossary': 'glossary',
  'strategy-list': 'strategies',
  'collaboration-overview': 'collaboration',
};

describe('a page with a feed of its own', () => {
  const site = useSite();
  let pages = 0;

  const feedsIn = (asked) => asked.filter((path) => path.startsWith('/feeds/'));

  async function open(entry, body) {
    const since = site.asked.length;
    const script = `<script type="module" src="/lor/{{version}}/${entry}.js"></script>`;
    const opened = await site.open(site.make(`early-${++pages}.html`, script + body), {
      first: true,
    });
    await settled(opened.page);
    return { ...opened, feeds: feedsIn(site.asked.slice(since)) };
  }

  /** Opens a page whose chunks wait until a feed has been asked for, or for the longest time. */
  async function openHeld(entry, body) {
    const held = site.holdChunks((asked) => feedsIn(asked).length > 0);
    try {
      return { ...(await open(entry, body)), isEarly: await held.inTime };
    } finally {
      held.end();
    }
  }

  for (const [name, kind] of Object.entries(TAGS)) {
    for (const [what, markup] of [
      ['element', (src) => `<lor-${name} src="${src}"><a href="/">Länk</a></lor-${name}>`],
      ['place', (src) => `<div data-lor="${name}" data-src=" ${src} "></div>`],
    ]) {
      it(`is asked for it once, before the code of the ${name} is there (${what})`, async () => {
        const src = `/feeds/good.json?kind=${kind}&amp;page=${pages + 1}`;
        const entry = what === 'place' ? 'lor-widgets' : name;
        const { page, feeds, isEarly, noted, violations } = await openHeld(entry, markup(src));
        assert.deepEqual([feeds, isEarly], [[src.replace('&amp;', '&')], true]);
        assert.match(await textOf(page, `lor-${name}`), /\S/);
        assert.deepEqual([noted.errors, noted.warnings, await violations()], [[], [], []]);
        await page.close();
      });
    }
  }

  it('is asked for each of several, however many show it', async () => {
    const [one, other] = ['a', 'b'].map((key) => `/feeds/good.json?kind=contacts&key=${key}`);
    const finder = (src) =>
      `<lor-contact-finder src="${src.replace('&', '&amp;')}"></lor-contact-finder>`;
    const { page, feeds, isEarly } = await openHeld(
      'lor-widgets',
      finder(one) + finder(other) + finder(one),
    );
    // Which of them is first on its way is nobody's business.
    assert.deepEqual([feeds.sort(), isEarly], [[one, other], true]);
    await page.close();
  });

  it('is asked for nothing where JSON on the page comes first', async () => {
    const { page, feeds } = await open(
      'contact-finder',
      `<lor-contact-finder src="/feeds/good.json">
        <script type="application/json">{ "kind": "contacts", "version": 1, "language": "sv",
          "counties": [{ "code": "25", "name": "Norrbotten" }], "municipalities": [] }</script>
      </lor-contact-finder>`,
    );
    assert.deepEqual(feeds, []);
    assert.match(await textOf(page), /Norrbotten/);
    await page.close();
  });

  it('is asked for no feed of a term that nobody has touched', async () => {
    const { page, feeds } = await open(
      'lor-widgets',
      `<lor-contact-finder></lor-contact-finder>
      <p><lor-concept concept="asyl" src="/feeds/good.json?kind=glossary">asyl</lor-concept></p>`,
    );
    assert.deepEqual(feeds, []);
    await page.close();
  });
});
