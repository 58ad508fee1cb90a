import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lived } from '../../site/patience.mjs';
import { says } from '../../site/visit.mjs';
import {
  GLOSSARY,
  LIBRARY,
  LIST,
  OVERVIEW,
  TERM,
  finder,
  module,
  overview,
  usePublished,
} from './published.mjs';

describe('an entry that comes when another has run', () => {
  // Pages that add scripts by script have no Trusted Types.
  const site = usePublished({ policy: "default-src 'self'" });

  async function openFinder(more = '') {
    const seen = await site.open(
      site.make(
        'late.html',
        `${module(`${LIBRARY}contact-finder.js`)}${finder('county="25"')}${more}`,
      ),
    );
    await says(seen.page, '010-225 50 00');
    return seen;
  }

  /** Puts a script and an element on a page that has long been shown, as consent banners do. */
  const add = (page, entry, tag, attributes, words = '') =>
    page.evaluate(
      (src, name, given, text) => {
        const element = document.createElement(name);
        for (const [key, value] of Object.entries(given)) element.setAttribute(key, value);
        element.append(text);
        const script = Object.assign(document.createElement('script'), { type: 'module', src });
        document.body.append(element, script);
      },
      `${LIBRARY}${entry}.js`,
      tag,
      attributes,
      words,
    );

  /** Firefox says "error" to a `modulepreload` of a script that has run. */
  const nothingTwice = () =>
    assert.deepEqual(
      site.asked.filter((path, at) => path.includes('?') || site.asked.indexOf(path) < at),
      [],
    );

  for (const [entry, tag, attributes, words] of [
    ['concept-glossary', GLOSSARY, { concept: 'anvisning' }, 'Migrationsverkets beslut'],
    ['collaboration-overview', OVERVIEW, { task: 'asyl' }, 'Besluta om asyl Migrationsverket'],
    ['strategy-list', LIST, { county: '12' }, '4 av 56 dokument passar'],
    ['lor-widgets', LIST, { county: '12' }, '4 av 56 dokument passar'],
  ]) {
    it(`shows its widget, and fetches and runs no file twice: ${entry}`, async () => {
      site.asked.length = 0;
      const { page, noted, violations } = await openFinder();
      await add(page, entry, tag, attributes);
      await says(page, words, tag);
      await lived(page);
      nothingTwice();
      assert.deepEqual([noted.errors, noted.warnings, await violations()], [[], [], []]);
      await page.close();
    });
  }

  it('knows a term that its own file has defined', async () => {
    site.asked.length = 0;
    const { page, noted, violations } = await openFinder(module(`${LIBRARY}concept.js`));
    await add(page, 'lor-widgets', TERM, { concept: 'nyanland' }, 'nyanlända');
    await page.waitForFunction((tag) => document.querySelector(tag).shadowRoot, {}, TERM);
    await lived(page);
    nothingTwice();
    assert.deepEqual([noted.errors, noted.warnings, await violations()], [[], [], []]);
    await page.close();
  });
});
