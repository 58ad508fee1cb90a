import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { settled } from './patience.mjs';
import { onPaper, press, says, textOf, typeInto, useSite, withoutScript } from './visit.mjs';

const OVERVIEW = 'lor-collaboration-overview';
const PAGE = '/samverkan.html';
const { actors, tasks, grants } = JSON.parse(
  readFileSync('src/content/collaboration.json', 'utf8'),
);

const readIn = (page, read) =>
  page.evaluate(`(${read})(document.querySelector('${OVERVIEW}').shadowRoot)`);

const parameter = (page) => new URL(page.url()).searchParams.get('lor-samverkan');

/** Names of the actors that are open. */
const opened = (page) =>
  readIn(page, (root) =>
    [...root.querySelectorAll('details[open][data-actor]')].map(({ dataset }) => dataset.actor),
  );

async function open(site, address = '', options = {}) {
  const seen = await site.open(`${PAGE}${address}`, options);
  await settled(seen.page);
  return seen;
}

/** Waits until what has focus in the overview begins with these words. */
const focusOn = (page, words) =>
  page.waitForFunction(
    (wanted, text) =>
      document.querySelector(wanted).shadowRoot.activeElement?.innerText.trim().startsWith(text),
    {},
    OVERVIEW,
    words,
  );

describe('the page of who does what under the strict policy', () => {
  const site = useSite();

  it('violates nothing, asks nobody else, keeps nothing, and puts no typed word into the address', async () => {
    const { page, noted, violations } = await open(site);
    await typeInto(page, 'asyl', OVERVIEW);
    await says(page, 'Besluta om asyl Migrationsverket', OVERVIEW);
    await press(page, 'Betala dagersättning', OVERVIEW);
    await focusOn(page, 'Migrationsverket');
    await press(page, 'Migrationsverket', OVERVIEW);
    await says(page, 'Tillbaka till', OVERVIEW);
    await press(page, 'Bidrag att söka', OVERVIEW);
    for (const lang of ['en', 'ar', 'sv']) {
      await page.click(`.languages [data-lang=${lang}]`);
      await page.waitForFunction(
        (wanted, code) =>
          document.querySelector(wanted).shadowRoot.querySelector('.lor').lang === code,
        {},
        OVERVIEW,
        lang,
      );
    }
    await page.click('.switch [data-brand=adala]');
    assert.deepEqual(
      [await violations(), noted.errors, noted.warnings, noted.foreign],
      [[], [], [], []],
    );
    const kept = await page.evaluate((wanted) => {
      const { shadowRoot } = document.querySelector(wanted);
      return {
        cookies: document.cookie,
        stored: localStorage.length + sessionStorage.length,
        styled: shadowRoot.querySelectorAll('[style], style').length,
        typed: location.href.includes('asyl'),
      };
    }, OVERVIEW);
    assert.deepEqual(kept, { cookies: '', stored: 0, styled: 0, typed: false });
    assert.equal(parameter(page), 'migrationsverket');
    await page.close();
  });

  it('shows the fallback without script, and keeps no place for what will not come', async () => {
    await withoutScript(site, async (page) => {
      await page.goto(`${site.server.url}${PAGE}`);
      const link = await (await page.$(`${OVERVIEW} a`)).boundingBox();
      assert.ok(link.width > 50 && link.height > 10);
      assert.ok((await (await page.$(OVERVIEW)).boundingBox()).height < 200);
    });
  });

  it('says so when the rest cannot be loaded, and shows everything once it can', async () => {
    const { page, noted } = await site.open(PAGE, { block: /overview-desk-part/, ready: false });
    await says(page, 'Uppgifterna kunde inte visas', OVERVIEW);
    noted.blocked = undefined;
    await press(page, 'Försök igen', OVERVIEW);
    await says(page, 'Källa:', OVERVIEW);
    await page.close();
  });

  it('says so when the answers cannot be loaded, and answers once they can', async () => {
    const { page, noted } = await site.open(PAGE, { block: /overview-search-part/ });
    await typeInto(page, 'asyl', OVERVIEW);
    await says(page, 'Uppgifterna kunde inte visas', OVERVIEW);
    assert.match(await textOf(page, OVERVIEW), /Arbetsförmedlingen/, 'the actors stay');
    noted.blocked = undefined;
    await press(page, 'Försök igen', OVERVIEW);
    await says(page, 'Besluta om asyl Migrationsverket', OVERVIEW);
    await page.close();
  });

  it('does without the diagram where it cannot be loaded: the list says the same', async () => {
    const { page } = await open(site, '', { block: /diagram-part/ });
    await says(page, 'Källa:', OVERVIEW);
    assert.doesNotMatch(await textOf(page, OVERVIEW), /kunde inte/);
    await page.close();
  });
});

describe('the overview in the page’s address', () => {
  const site = useSite();

  it('opens what the address names, and follows Back and Forward', async () => {
    const { page, noted } = await open(site, '?lor-samverkan=skolverket');
    assert.deepEqual(await opened(page), ['skolverket']);
    await readIn(page, (root) => root.querySelector('[data-actor=ivo] summary').click());
    await page.waitForFunction(() => location.search === '?lor-samverkan=ivo');
    await page.evaluate(() => history.back());
    await page.waitForFunction(
      (wanted) =>
        !document.querySelector(wanted).shadowRoot.querySelector('details[data-actor=ivo]').open,
      {},
      OVERVIEW,
    );
    assert.deepEqual(await opened(page), ['skolverket']);
    await page.evaluate(() => history.forward());
    await page.waitForFunction(
      (wanted) =>
        document.querySelector(wanted).shadowRoot.querySelector('details[data-actor=ivo]').open,
      {},
      OVERVIEW,
    );
    assert.deepEqual(noted.errors, []);
    await page.close();
  });

  it('shows everything where the address names nobody we know', async () => {
    const { page, noted } = await open(site, '?lor-samverkan=%3Cb%3Eingen');
    await says(page, 'Källa:', OVERVIEW);
    assert.deepEqual(await opened(page), []);
    assert.deepEqual([noted.errors, noted.warnings], [[], []]);
    await page.close();
  });
});

describe('the overview on paper', () => {
  const site = useSite();

  it('has every actor open, and none left so afterwards', async () => {
    const { page } = await open(site);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    assert.equal((await opened(page)).length, actors.length);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    assert.deepEqual(await opened(page), []);
    await page.close();
  });

  it('is whole: every actor open, every task and grant, no controls', async () => {
    const { page } = await open(site);
    const paper = await onPaper(page, OVERVIEW, () =>
      readIn(page, (root) => {
        const isSeen = (each) => each.checkVisibility();
        return {
          actors: root.querySelectorAll('details[open][data-actor]').length,
          tasks: [...root.querySelectorAll('[data-task]')].filter(isSeen).length,
          grants: [...root.querySelectorAll('.item-title')].map(({ innerText }) => innerText),
          controls: [...root.querySelectorAll('button, input, select')]
            .filter((each) => isSeen(each) && !each.closest('.facts, [data-task]'))
            .map(({ outerHTML }) => outerHTML.slice(0, 80)),
          neighbours: [...root.querySelectorAll('[data-actor=migrationsverket] .names button')]
            .filter(isSeen)
            .map(({ innerText }) => innerText.trim()),
        };
      }),
    );
    assert.equal(paper.actors, actors.length);
    assert.equal(paper.tasks, tasks.length);
    for (const { title } of grants) assert.ok(paper.grants.includes(title.sv), title.sv);
    assert.deepEqual(paper.controls, []);
    assert.ok(paper.neighbours.includes('Länsstyrelserna'));
    assert.deepEqual(await opened(page), []);
    await page.close();
  });
});
