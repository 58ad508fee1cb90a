import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { settled } from './patience.mjs';
import { press, says, textOf, typeInto, useSite } from './visit.mjs';

const GLOSSARY = 'lor-concept-glossary';
const LIST = 'lor-strategy-list';
const TERM = 'lor-concept';
const ENTRY = '<script type="module" src="/lor/{{version}}/lor-widgets.js"></script>';
const BOTH = `<${GLOSSARY}></${GLOSSARY}><${LIST}></${LIST}>`;

/** `/lor/1.0.0/chunks/glossary.sv-B1hZ2kcz.js` → `glossary.sv` */
const contentIn = (path) => /\/((?:glossary|strategies)\.[a-z-]+)-[\w-]{7}\.js/.exec(path)?.[1];

describe('the languages of content on their way', () => {
  const site = useSite();
  let pages = 0;

  /** Opens a page as on a first visit; `asked()` are the contents that it has asked for. */
  async function visit(body, { block } = {}) {
    const path = site.make(`languages-${(pages += 1)}.html`, ENTRY + body);
    const context = await site.another();
    const page = await context.newPage();
    const noted = { errors: [], warnings: [] };
    page.on('pageerror', (error) => noted.errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'warn') noted.warnings.push(message.text());
    });
    if (block) {
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        if (block.test(request.url())) void request.abort();
        else void request.continue();
      });
    }
    const since = site.asked.length;
    await page.goto(`${site.server.url}${path}`);
    await page.waitForFunction(
      (wanted) =>
        document.querySelector(wanted)?.shadowRoot?.querySelector('.lor')?.innerText.length > 300,
      {},
      GLOSSARY,
    );
    await settled(page);
    const asked = () =>
      site.asked
        .slice(since)
        .flatMap((each) => contentIn(each) ?? [])
        .sort();
    return { page, noted, asked, close: () => context.close() };
  }

  it('are Swedish alone on a Swedish page, until somebody is about to search', async () => {
    const { page, asked, noted, close } = await visit(BOTH);
    assert.deepEqual(asked(), ['glossary.sv', 'strategies.sv']);
    await typeInto(page, 'asylum seeker', GLOSSARY);
    await says(page, 'asylsökande (engelska)', GLOSSARY);
    await settled(page);
    assert.deepEqual(asked(), ['glossary.sv', 'glossary.words', 'strategies.sv']);
    // The name stands in the list before anything is typed: it says nothing of the words.
    const words = page.waitForResponse((response) => response.url().includes('strategies.words'));
    await typeInto(page, 'regional agreement for', LIST);
    await words;
    await says(page, 'Regional överenskommelse för Skåne', LIST);
    assert.deepEqual(asked(), [
      ...['glossary.sv', 'glossary.words'],
      ...['strategies.sv', 'strategies.words'],
    ]);
    assert.deepEqual([noted.errors, noted.warnings], [[], []]);
    await close();
  });

  for (const { what, body, contents } of [
    {
      what: 'Swedish and English in an English text',
      body: `<main lang="en">${BOTH}</main>`,
      contents: ['glossary.en', 'glossary.sv', 'strategies.en', 'strategies.sv'],
    },
    {
      what: 'Arabic, too, for the widget alone that speaks it',
      body: `<${GLOSSARY} lang="ar"></${GLOSSARY}><${LIST}></${LIST}>`,
      contents: ['glossary.ar', 'glossary.sv', 'strategies.sv'],
    },
    {
      what: 'English where the widgets speak a language and the content does not',
      body: `<main lang="tr">${BOTH}</main>`,
      contents: ['glossary.en', 'glossary.sv', 'strategies.en', 'strategies.sv'],
    },
    {
      what: 'Swedish for readers of Northern Sami',
      body: `<main lang="se">${BOTH}</main>`,
      contents: ['glossary.sv', 'strategies.sv'],
    },
    {
      what: 'Swedish and easy Swedish where that is wanted',
      body: `<${GLOSSARY} lang="sv-x-lattlast"></${GLOSSARY}>`,
      contents: ['glossary.sv', 'glossary.sv-x-lattlast'],
    },
    {
      what: 'Swedish in a language that the widgets do not speak',
      body: `<main lang="de">${BOTH}</main>`,
      contents: ['glossary.sv', 'strategies.sv'],
    },
    {
      what: 'Arabic, too, as a second language, and in the place of data-lor',
      body: '<div data-lor="concept-glossary" data-also-lang="ar"></div>',
      contents: ['glossary.ar', 'glossary.sv'],
    },
    {
      what: 'Swedish in the place of data-lor',
      body: '<div data-lor="concept-glossary"></div><div data-lor="strategy-list"></div>',
      contents: ['glossary.sv', 'strategies.sv'],
    },
    {
      what: 'Swedish, and terms in all languages, with an open concept',
      body: `<${GLOSSARY} concept="nyanland"></${GLOSSARY}>`,
      contents: ['glossary.sv', 'glossary.words'],
    },
    {
      what: 'none of ours with a feed',
      body: `<${GLOSSARY} src="/feeds/good.json?kind=glossary"></${GLOSSARY}>`,
      contents: [],
    },
  ]) {
    it(`are ${what}, each asked for once, the Swedish one ahead of the widget`, async () => {
      const { page, asked, noted, close } = await visit(body);
      assert.deepEqual(asked(), contents);
      const hinted = await page.evaluate(() =>
        [...document.querySelectorAll('link[rel=modulepreload]')].map(({ href }) => href),
      );
      // Once by the entry, once by whoever needs it; the entry knows nothing of the others.
      const wanted = contents.flatMap((each) => (each.endsWith('.sv') ? [each, each] : [each]));
      assert.deepEqual(hinted.flatMap((each) => contentIn(each) ?? []).sort(), wanted);
      assert.deepEqual(noted.errors, []);
      await close();
    });
  }

  it('are there when the page comes to speak another one, what was chosen kept', async () => {
    const { page, asked, noted, close } = await visit(BOTH);
    await press(page, 'asylsökande', GLOSSARY);
    await says(page, 'På andra språk', GLOSSARY);
    await page.evaluate(() => (document.documentElement.lang = 'en'));
    await says(page, 'In other languages', GLOSSARY);
    await says(page, 'Situation report', LIST);
    assert.match(await textOf(page, GLOSSARY), /asylum seeker/);
    assert.deepEqual(asked(), [
      ...['glossary.en', 'glossary.sv', 'glossary.words'],
      ...['strategies.en', 'strategies.sv'],
    ]);
    assert.deepEqual([noted.errors, noted.warnings], [[], []]);
    await close();
  });

  it('stay Swedish, and usable, where others cannot be had', async () => {
    const { page, noted, close } = await visit(BOTH, {
      block: /\/(glossary|strategies)\.en-[\w-]{7}\.js/,
    });
    await page.evaluate(() => (document.documentElement.lang = 'en'));
    await settled(page);
    assert.match(await textOf(page, GLOSSARY), /Sök begrepp .* asylsökande/);
    assert.match(await textOf(page, LIST), /Lägesbild/);
    assert.deepEqual(
      noted.warnings.filter((line) => line.includes('could not be loaded')).sort(),
      [GLOSSARY, LIST].map((tag) => `<${tag}>: the texts in "en" could not be loaded.`),
    );
    await typeInto(page, 'flykting', GLOSSARY);
    await says(page, 'kvotflykting', GLOSSARY);
    assert.doesNotMatch(await textOf(page, GLOSSARY), /kunde inte visas/);
    await close();
  });

  it('are Swedish alone for a term that is opened on a Swedish page', async () => {
    const { page, asked, close } = await visit(
      `<${TERM} concept="nyanland">ord</${TERM}><${GLOSSARY} src="/feeds/good.json?kind=glossary"></${GLOSSARY}>`,
    );
    await page.evaluate((wanted) => document.querySelector(wanted).trigger.click(), TERM);
    await page.waitForFunction(
      (wanted) => document.querySelector(wanted).shadowRoot.querySelector('.definition'),
      {},
      TERM,
    );
    assert.deepEqual(asked(), ['glossary.sv']);
    await close();
  });
});
