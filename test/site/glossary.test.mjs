import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { settled } from './patience.mjs';
import { isOpen, press, says, textOf, typeInto, useSite, withoutScript } from './visit.mjs';

const GLOSSARY = 'lor-concept-glossary';
const PAGE = '/begrepp.html';
const TERM = 'lor-concept[concept=anvisning]';

const readInGlossary = (page, read) =>
  page.evaluate(`(${read})(document.querySelector('${GLOSSARY}').shadowRoot)`);

/** Waits until what has focus inside the glossary says this. */
const focusOn = (page, words) =>
  page.waitForFunction(
    (wanted, text) =>
      document.querySelector(wanted).shadowRoot.activeElement?.innerText.trim() === text,
    {},
    GLOSSARY,
    words,
  );

const hasHits = (page) =>
  page.waitForFunction(
    (wanted) => document.querySelector(wanted).shadowRoot.querySelector('.hits'),
    {},
    GLOSSARY,
  );

/** Presses Tab until what has focus inside the glossary says this. */
async function tabTo(page, words) {
  for (let presses = 0; presses < 40; presses += 1) {
    const text = await readInGlossary(page, (root) => root.activeElement?.innerText.trim());
    if (text === words) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`Tab never came to "${words}"`);
}

const parameter = (page) => new URL(page.url()).searchParams.get('lor-begrepp');

/** Takes what is copied; the page's own clipboard needs a permission that only some grant. */
const takeCopies = (page) =>
  page.evaluate(() => {
    window.copied = [];
    navigator.clipboard.writeText = async (text) => void window.copied.push(text);
  });

describe('the page of concepts under the strict policy', () => {
  const site = useSite();

  it('violates nothing, asks nobody else, keeps nothing, and puts no typed word into the address', async () => {
    const { page, noted, violations } = await site.open(PAGE);
    await typeInto(page, 'nyanländas', GLOSSARY);
    await hasHits(page);
    await page.keyboard.press('Enter');
    await says(page, 'Hör ihop med', GLOSSARY);
    await press(page, 'Kopiera', GLOSSARY);
    await press(page, 'Alla begrepp', GLOSSARY);
    await typeInto(page, 'lma', GLOSSARY);
    await page.evaluate((wanted) => document.querySelector(wanted).trigger.click(), TERM);
    await isOpen(page, TERM, true);
    for (const lang of ['en', 'ar', 'sv']) {
      await page.click(`.languages [data-lang=${lang}]`);
      await page.waitForFunction(
        (wanted, code) =>
          document.querySelector(wanted).shadowRoot.querySelector('.lor').lang === code,
        {},
        GLOSSARY,
        lang,
      );
    }
    await page.click('.switch [data-brand=adala]');
    assert.deepEqual(
      [await violations(), noted.errors, noted.warnings, noted.foreign],
      [[], [], [], []],
    );
    const kept = await page.evaluate(() => ({
      cookies: document.cookie,
      stored: localStorage.length + sessionStorage.length,
      styled: [...document.querySelectorAll('lor-concept-glossary, lor-concept')].flatMap(
        ({ shadowRoot }) => [...shadowRoot.querySelectorAll('[style], style')],
      ).length,
      typed: /nyanländas|lma/i.test(decodeURIComponent(location.href)),
    }));
    assert.deepEqual(kept, { cookies: '', stored: 0, styled: 0, typed: false });
    await page.close();
  });

  it('shows the fallback and a link in the text without script', async () => {
    await withoutScript(site, async (page) => {
      await page.goto(`${site.server.url}${PAGE}`);
      const box = await (await page.$(`${GLOSSARY} a`)).boundingBox();
      assert.ok(box.width > 50 && box.height > 10);
      const link = await page.$('lor-concept a');
      await link.evaluate((anchor) => anchor.focus());
      await page.keyboard.press('Enter');
      assert.equal(await page.evaluate(() => location.hash), '#begrepp');
      const below = await (await page.$('#begrepp + h2')).boundingBox();
      assert.ok(below.y - box.y < 200, 'no place is kept for what will not come');
    });
  });

  it('keeps what stands below out of sight until the list is there', async () => {
    const { page } = await site.open(PAGE, { ready: false, block: /chunks\/concept-glossary-/ });
    const top = await page.$eval('#begrepp + h2', (heading) => heading.getBoundingClientRect().top);
    assert.equal(await page.$eval(GLOSSARY, ({ shadowRoot }) => shadowRoot), null);
    assert.ok(top > (await page.evaluate(() => innerHeight)), `${top} is in sight`);
    await page.close();
  });

  it('begins with the letters of its language, however late they come', async () => {
    const since = site.asked.length;
    site.delay = (path) =>
      /alphabets/.test(path) && new Promise((resolve) => setTimeout(resolve, 600));
    // What the browser remembers of another test would not be late.
    const { page } = await site.open(`${PAGE}?lang=ar`, { first: true });
    site.delay = undefined;
    assert.ok(site.asked.slice(since).some((path) => /alphabets/.test(path)));
    const first = await readInGlossary(page, (root) => root.querySelector('.index').innerText);
    assert.match(first, /^\s*ا\s+ب\s+ت\s+ث/);
    await settled(page);
    assert.equal(
      await readInGlossary(page, (root) => root.querySelector('.index').innerText),
      first,
    );
    await page.close();
  });
});

describe('the page of concepts by keyboard', () => {
  const site = useSite();

  it('says what nyanländ means, in Arabic beside it; leads on and back; gives the words away with their source', async () => {
    const { page } = await site.open(PAGE);
    await takeCopies(page);
    await typeInto(page, 'nyanlända', GLOSSARY);
    await hasHits(page);
    await page.keyboard.press('Enter');
    await focusOn(page, 'nyanländ');
    assert.equal(parameter(page), 'nyanland');
    assert.match(await textOf(page, GLOSSARY), /uppehållstillstånd av skyddsskäl/);
    const beside = await readInGlossary(page, (root) => {
      const [swedish, arabic] = root.querySelectorAll('.two > div');
      const [one, other] = [swedish, arabic].map((each) => each.getBoundingClientRect());
      return {
        lang: arabic.lang,
        dir: getComputedStyle(arabic).direction,
        words: arabic.innerText,
        isBeside: one.right <= other.left,
      };
    });
    assert.deepEqual([beside.lang, beside.dir, beside.isBeside], ['ar', 'rtl', true]);
    assert.match(beside.words, /وافد جديد[^]*استقبلته إحدى البلديات/);

    await tabTo(page, 'etableringsprogrammet');
    await page.keyboard.press('Enter');
    await focusOn(page, 'etableringsprogrammet');
    assert.equal(parameter(page), 'etableringsprogrammet');
    await page.evaluate((wanted) => {
      document.querySelector(wanted).shadowRoot.querySelector('.back button').focus();
    }, GLOSSARY);
    await focusOn(page, 'Tillbaka till nyanländ');
    await page.keyboard.press('Enter');
    await focusOn(page, 'nyanländ');
    assert.equal(parameter(page), 'nyanland');

    await tabTo(page, 'Kopiera');
    await page.keyboard.press('Enter');
    await says(page, 'Definitionen är kopierad med sin källa.', GLOSSARY);
    const [copy] = await page.evaluate(() => window.copied);
    const [term, definition, source] = copy.split('\n');
    assert.equal(term, 'nyanländ');
    assert.match(definition, /^Person som är mottagen i en kommun/);
    assert.match(source, /^Länsstyrelserna, http.*\?lor-begrepp=nyanland, \d{4}-\d\d-\d\d$/);
    await page.close();
  });

  for (const [way, address] of [
    ['parameter', '?lang=sv&lor-begrepp=nyanland'],
    ['fragment', '#lor-begrepp-nyanland'],
  ]) {
    it(`opens the concept that the address names by its ${way}; Back leads through what was read`, async () => {
      const { page } = await site.open(`${PAGE}${address}`);
      await says(page, 'uppehållstillstånd av skyddsskäl', GLOSSARY);
      assert.doesNotMatch(await textOf(page, GLOSSARY), /75 begrepp/);
      await press(page, 'etableringsprogrammet', GLOSSARY);
      await focusOn(page, 'etableringsprogrammet');
      assert.equal(parameter(page), 'etableringsprogrammet');
      await press(page, 'Alla begrepp', GLOSSARY);
      await says(page, '75 begrepp', GLOSSARY);
      assert.equal(parameter(page), null);
      await page.goBack();
      await says(page, 'Arbetsförmedlingens program', GLOSSARY);
      await page.goBack();
      await says(page, 'uppehållstillstånd av skyddsskäl', GLOSSARY);
      assert.ok(page.url().endsWith(address), page.url());
      await page.close();
    });
  }

  it('opens a term in the text by Enter and closes it by Escape, with focus back on the word', async () => {
    const { page } = await site.open(PAGE);
    await page.evaluate((wanted) => {
      document.querySelector(wanted).trigger.focus();
    }, TERM);
    await page.keyboard.press('Enter');
    await isOpen(page, TERM, true);
    const box = await page.evaluate((wanted) => {
      const { shadowRoot, trigger } = document.querySelector(wanted);
      const shown = shadowRoot.querySelector('.box');
      const { left, right } = shown.getBoundingClientRect();
      return {
        words: shown.innerText,
        hasFocus: shadowRoot.activeElement === shown,
        expanded: trigger.getAttribute('aria-expanded'),
        isInside: left >= 0 && right <= innerWidth,
      };
    }, TERM);
    assert.match(box.words, /Migrationsverkets beslut om vilken kommun/);
    assert.deepEqual([box.hasFocus, box.expanded, box.isInside], [true, 'true', true]);
    await page.keyboard.press('Escape');
    await isOpen(page, TERM, false);
    assert.equal(
      await page.evaluate((wanted) => {
        const term = document.querySelector(wanted);
        return term.shadowRoot.activeElement === term.trigger;
      }, TERM),
      true,
    );
    await page.close();
  });

  it('leads from the definition beside a term to the concept in the glossary', async () => {
    const { page } = await site.open(PAGE);
    await page.focus('lor-concept a');
    await page.keyboard.press('Enter');
    await isOpen(page, 'lor-concept', true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await focusOn(page, 'nyanländ');
    assert.equal(parameter(page), 'nyanland');
    await page.close();
  });

  it('has its terms where the sentences of each language need them, broken over lines as text is', async () => {
    const { page } = await site.open(PAGE);
    await page.setViewport({ width: 280, height: 700 });
    const shown = () =>
      page.$$eval('lor-concept', (terms) => ({
        words: terms.map((term) => term.textContent),
        lines: terms.map((term) => term.trigger.getClientRects().length),
        sideways: document.documentElement.scrollWidth > innerWidth,
      }));
    const swedish = await shown();
    assert.deepEqual(swedish.words, [
      'nyanländ',
      'anvisning',
      'bosättningslagen',
      'etableringsprogrammet',
      'samhällsorientering',
    ]);
    await page.click('.languages [data-lang=en]');
    const english = await shown();
    assert.deepEqual(english.words, [
      'newly arrived',
      'assignment',
      'Settlement Act',
      'establishment programme',
      'civic orientation',
    ]);
    assert.ok(Math.max(...english.lines) > 1, 'some term is on two lines');
    assert.equal(english.sideways || swedish.sideways, false);
    await page.click('.languages [data-lang=sv]');
    assert.deepEqual(await shown(), swedish);
    await page.close();
  });
});

describe('the demo pages together', () => {
  const site = useSite();

  it('lead to each other in the language and brand that were chosen', async () => {
    const { page } = await site.open('/?lang=ar&brand=adala');
    for (const path of ['/begrepp.html', '/feed.html', '/begrepp.html', '/']) {
      await Promise.all([page.waitForNavigation(), page.click(`.demo a[href=".${path}"]`)]);
      const { pathname, search } = new URL(page.url());
      assert.deepEqual([pathname, search], [path, '?lang=ar&brand=adala']);
    }
    await page.close();
  });
});
