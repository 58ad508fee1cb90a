import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { settled, until } from './patience.mjs';
import {
  engine,
  onPaper,
  press,
  says,
  textOf,
  typeInto,
  useSite,
  withoutScript,
} from './visit.mjs';

const LIST = 'lor-strategy-list';
const FINDER = '#lan';
const PAGE = '/kunskapsbank.html';
const { strategies, counties } = JSON.parse(readFileSync('src/content/strategies.json', 'utf8'));
const ofSkane = strategies.filter((each) => each.counties?.includes('12'));

const readInList = (page, read) =>
  page.evaluate(`(${read})(document.querySelector('${LIST}').shadowRoot)`);

/** What the reader sees of the list: how many there are, and which. */
const viewOf = (page) =>
  readInList(page, (root) => ({
    count: root.querySelector('.count').innerText,
    ids: [...root.querySelectorAll('[part=item]')].map(({ dataset }) => dataset.id),
  }));

/** Opens the page on a screen wide enough for the filters. */
async function open(site, address = '', options = {}) {
  const seen = await site.open(`${PAGE}${address}`, options);
  await seen.page.setViewport({ width: 1280, height: 900 });
  await settled(seen.page);
  return seen;
}

/** Opens a filter and chooses a value in it, as a reader does. */
const choose = (page, facet, value) =>
  page.evaluate(
    (wanted, name, each) => {
      const filter = document
        .querySelector(wanted)
        .shadowRoot.querySelector(`[data-facet=${name}]`);
      filter.querySelector('summary').click();
      filter.querySelector(`input[value="${each}"]`).click();
    },
    LIST,
    facet,
    value,
  );

const parameter = (page) => new URL(page.url()).searchParams.get('lor-kunskapsbank');

/** Takes what is copied; the page's own clipboard needs a permission that only some grant. */
const takeCopies = (page) =>
  page.evaluate(() => {
    window.copied = [];
    navigator.clipboard.writeText = async (text) => void window.copied.push(text);
  });

describe('the page of the knowledge bank under the strict policy', () => {
  const site = useSite();

  it('violates nothing, asks nobody else, keeps nothing, and puts no typed word into the address', async () => {
    const { page, noted, violations } = await open(site);
    await takeCopies(page);
    await typeInto(page, 'etablering', LIST);
    await says(page, 'på ”etablering”', LIST);
    await choose(page, 'type', 'agreement');
    await says(page, 'Typ: Överenskommelse', LIST);
    await readInList(page, (root) => root.querySelector('[part=item] summary').click());
    await says(page, 'Sök efter titeln på webben', LIST);
    await press(page, 'Kopiera länk till urvalet', LIST);
    await says(page, 'Länken är kopierad.', LIST);
    await press(page, 'Spara som data (JSON)', LIST);
    await says(page, 'Filen är sparad', LIST);
    for (const lang of ['en', 'ar', 'sv']) {
      await page.click(`.languages [data-lang=${lang}]`);
      await page.waitForFunction(
        (wanted, code) =>
          document.querySelector(wanted).shadowRoot.querySelector('.lor').lang === code,
        {},
        LIST,
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
        typed: decodeURIComponent([location.href, ...window.copied].join(' ')).includes('etabl'),
      };
    }, LIST);
    assert.deepEqual(kept, { cookies: '', stored: 0, styled: 0, typed: false });
    assert.equal(parameter(page), 'type.agreement');
    await page.close();
  });

  it('shows the fallback without script, and keeps no place for what will not come', async () => {
    await withoutScript(site, async (page) => {
      await page.goto(`${site.server.url}${PAGE}`);
      const link = await (await page.$(`${LIST} a`)).boundingBox();
      assert.ok(link.width > 50 && link.height > 10);
      assert.ok((await (await page.$(LIST)).boundingBox()).height < 200);
    });
  });

  it('keeps what stands below out of sight until the list is there', async () => {
    const { page } = await site.open(PAGE, { ready: false, block: /chunks\/strategy-list-/ });
    const { kept, seen } = await page.$eval(LIST, (list) => ({
      kept: list.offsetHeight,
      seen: innerHeight,
    }));
    assert.equal(await page.$eval(LIST, ({ shadowRoot }) => shadowRoot), null);
    assert.ok(kept >= seen, `${kept} of ${seen}`);
    await page.close();
  });
});

describe('the list beside a finder', () => {
  const site = useSite();

  it('shows the documents of the county that is chosen by keyboard, and all when it is searched again', async () => {
    const { page } = await open(site);
    assert.match((await viewOf(page)).count, /^56 dokument/);
    await typeInto(page, 'skåne', FINDER);
    await says(page, '1 träff', FINDER);
    await page.keyboard.press('Enter');
    await says(page, 'Län: Skåne län', LIST);
    const { count, ids } = await viewOf(page);
    assert.equal(count, `${ofSkane.length} av 56 dokument passar`);
    assert.deepEqual([...ids].sort(), ofSkane.map(({ id }) => id).sort());
    assert.equal(parameter(page), 'county.12');
    // What the finder has focused stays so: the list takes nothing from it.
    assert.equal(await page.evaluate(() => document.activeElement.id), 'lan');

    await page.evaluate((wanted) => {
      const { shadowRoot } = document.querySelector(wanted);
      [...shadowRoot.querySelectorAll('button')]
        .find((button) => button.innerText.includes('Sök igen'))
        .focus();
    }, FINDER);
    await page.keyboard.press('Enter');
    await says(page, '56 dokument', LIST);
    assert.equal((await viewOf(page)).count, '56 dokument');
    assert.equal(parameter(page), null);
    await page.close();
  });

  it('says how many documents there are now, a moment after the choice', async () => {
    const { page } = await open(site);
    await choose(page, 'county', '12');
    await page.waitForFunction(
      (wanted, words) =>
        document
          .querySelector(wanted)
          .shadowRoot.querySelector('[role=status]')
          .textContent.includes(words),
      {},
      LIST,
      `${ofSkane.length} av 56 dokument passar`,
    );
    await page.close();
  });
});

describe('a view of the list', () => {
  const site = useSite();

  it('is shared by its address: whoever opens it sees the same documents', async () => {
    const { page } = await open(site);
    await takeCopies(page);
    await choose(page, 'type', 'agreement');
    await choose(page, 'topic', 'health');
    await choose(page, 'topic', 'work');
    await says(page, 'Ämne: Arbete', LIST);
    const before = await viewOf(page);
    assert.match(before.count, /^\d av 56 dokument passar$/);
    await press(page, 'Kopiera länk till urvalet', LIST);
    await says(page, 'Länken är kopierad.', LIST);
    const [copy] = await page.evaluate(() => window.copied);
    await page.close();

    const { origin, pathname, search } = new URL(copy);
    assert.equal(origin + pathname, `${site.server.url}${PAGE}`);
    const { page: other } = await open(site, search);
    assert.deepEqual(await viewOf(other), before);
    for (const chip of ['Typ: Överenskommelse', 'Ämne: Hälsa, vård och omsorg', 'Ämne: Arbete']) {
      await says(other, chip, LIST);
    }
    // Each can be taken away again, and the address says so.
    await other.evaluate((wanted) => {
      document.querySelector(wanted).shadowRoot.querySelector('.chip').click();
    }, LIST);
    await other.waitForFunction(() => !location.search.includes('type'));
    assert.ok((await viewOf(other)).ids.length > before.ids.length);
    await other.close();
  });

  it('takes no harm from an address that somebody has made up', async () => {
    for (const made of ['%%', 'county.99~x.y', 'type.%3Cimg%3E~from.20', '~~..', 'county.12.12']) {
      const { page, noted, violations } = await open(
        site,
        `?lor-kunskapsbank=${encodeURIComponent(made)}`,
      );
      const expected = made.startsWith('county.12') ? ofSkane.length : 12;
      assert.equal((await viewOf(page)).ids.length, expected, made);
      assert.deepEqual([noted.errors, await violations()], [[], []]);
      await page.close();
    }
  });

  it('shows all of many at one press, with focus on the first new one', async () => {
    const { page } = await open(site);
    assert.equal((await viewOf(page)).ids.length, 12);
    await press(page, 'Visa alla 56 dokument', LIST);
    await page.waitForFunction(
      (wanted) =>
        document.querySelector(wanted).shadowRoot.querySelectorAll('[part=item]').length === 56,
      {},
      LIST,
    );
    const focused = await readInList(page, (root) =>
      [...root.querySelectorAll('[part=item]')].findIndex((item) =>
        item.contains(root.activeElement),
      ),
    );
    assert.equal(focused, 12);
    await page.close();
  });

  it('leads from a document to the one that has replaced it', async () => {
    const { page } = await open(site, '?lor-kunskapsbank=county.08~to.2013');
    await readInList(page, (root) => {
      root.querySelector('[part=item] summary').click();
      root.querySelector('[part=item] dl button').click();
    });
    await page.waitForFunction(
      (wanted) =>
        document.querySelector(wanted).shadowRoot.activeElement?.closest('[data-id]')?.dataset
          .id === 'kalmar-integrationsstrategi-2019',
      {},
      LIST,
    );
    await page.close();
  });
});

describe('documents that are taken along', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lor-saved-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const site = useSite({
    extraPrefsFirefox: {
      'browser.download.folderList': 2,
      'browser.download.dir': folder,
      'browser.download.always_ask_before_handling_new_types': false,
      'browser.helperApps.neverAsk.saveToDisk': 'text/csv',
    },
  });

  async function saved(name) {
    const file = join(folder, name);
    await until(`${name} is saved`, () => existsSync(file) && readFileSync(file).length > 0);
    return readFileSync(file);
  }

  it('are a table with every sign right, in the order of the list', async () => {
    const { page, noted, violations } = await open(site);
    if (engine !== 'firefox') {
      const devtools = await site.context.browser().target().createCDPSession();
      await devtools.send('Browser.setDownloadBehavior', {
        browserContextId: site.context.id,
        behavior: 'allow',
        downloadPath: folder,
      });
    }
    await press(page, 'Spara som tabell (CSV)', LIST);
    await says(page, 'Filen är sparad bland dina hämtade filer.', LIST);
    const bytes = await saved('strategier.csv');
    assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const [columns, ...rows] = parsed(text);
    assert.equal(columns[0], 'Titel');
    // All of them, not only the twelve in sight.
    assert.equal(rows.length, 56);
    const at = (name) => columns.indexOf(name);
    for (const strategy of strategies) {
      const row = rows.find(
        (each) => each[0] === strategy.title && each[at('Webbadress')] === (strategy.url ?? ''),
      );
      assert.ok(row, strategy.title);
      assert.equal(row[at('Första år')], String(strategy.validFrom ?? ''));
      assert.equal(row[at('Sista år')], String(strategy.validTo ?? ''));
      assert.equal(row[at('Sammanfattning')], swedish(strategy.summary));
      assert.equal(row[at('Om åren')], swedish(strategy.yearsNote));
      const names = (strategy.counties ?? []).map((code) => counties[code].sv).join(', ');
      assert.equal(row[at('Län')], names);
    }
    const { ids } = await viewOf(page);
    const titles = ids.map((id) => strategies.find((each) => each.id === id).title);
    assert.deepEqual(
      rows.slice(0, 12).map(([title]) => title),
      titles,
    );
    assert.equal(await page.evaluate(() => document.hasFocus()), true, 'the page keeps its focus');
    assert.deepEqual([noted.errors, noted.foreign, await violations()], [[], [], []]);
    await page.close();
  });

  it('are all on paper, open, with their addresses, and nothing to press', async () => {
    const { page } = await open(site);
    const paper = await onPaper(page, LIST, () =>
      readInList(page, (root) => {
        const items = [...root.querySelectorAll('[part=item]')];
        const isSeen = (each) => each.checkVisibility();
        return {
          items: items.length,
          folded: items.filter((item) => item.querySelector('details:not([open])')).length,
          // On paper the button with the title of a successor is that title.
          controls: [...root.querySelectorAll('button, input, select, .filter-bar, .search')]
            .filter((each) => isSeen(each) && !each.closest('.facts'))
            .map(({ outerHTML }) => outerHTML.slice(0, 80)),
          addresses: [...root.querySelectorAll('.doc-title > a')].map((link) => ({
            href: link.href,
            written: getComputedStyle(link, '::after').content,
          })),
          searches: [...root.querySelectorAll('a[href*=duckduckgo]')].filter(isSeen).length,
          successor: [
            ...root.querySelectorAll('[data-id=kalmar-integrationsstrategi-2013] dd'),
          ].some((each) => each.innerText.trim() === 'Integrationsstrategi för Kalmar län'),
        };
      }),
    );
    assert.equal(paper.items, 56);
    assert.equal(paper.folded, 0);
    assert.deepEqual(paper.controls, []);
    assert.equal(paper.addresses.length, strategies.filter(({ url }) => url).length);
    for (const { href, written } of paper.addresses) {
      assert.ok(written.includes(href) || written.includes('attr(href)'), written);
    }
    assert.equal(paper.searches, 0, 'paper cannot search the web');
    assert.equal(paper.successor, true);
    await page.waitForFunction(
      (wanted) =>
        document.querySelector(wanted).shadowRoot.querySelectorAll('[part=item]').length === 12,
      {},
      LIST,
    );
    assert.doesNotMatch(await textOf(page, LIST), /Har sidan flyttat/);
    await page.close();
  });
});

const swedish = (text) => (typeof text === 'object' ? text.sv : text) ?? '';

/** The cells of a table: semicolons, quotes doubled inside quotes, lines that end with CR LF. */
function parsed(text) {
  const rows = [];
  let row = [];
  for (const [, quoted, plain, end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^";\r\n]*))(;|\r\n)/g,
  )) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ';') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
