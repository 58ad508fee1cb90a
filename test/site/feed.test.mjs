import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { until } from './patience.mjs';
import { press, says, textOf, useSite } from './visit.mjs';

/** Waits until the page's own status line says this. */
const tells = (page, words) =>
  page.waitForFunction(
    (text) => document.querySelector('.status').textContent.includes(text),
    {},
    words,
  );

const choose = (page, feed) => page.click(`[data-feed=${feed}]`);

const stateOf = (page) =>
  page.evaluate(
    () =>
      document.querySelector('lor-contact-finder').shadowRoot.querySelector('[data-state]').dataset
        .state,
  );

const pressed = (page) =>
  page.$$eval('[aria-pressed=true]', (buttons) => buttons.map(({ dataset }) => dataset.feed));

const countOf = async (site, path) =>
  (await fetch(`${site.server.url}/feeds/count?path=${encodeURIComponent(path)}`)).json();

/** What the library and the browser say about a fault that was wanted. */
const unwanted = ({ errors }) =>
  errors.filter((line) => !line.startsWith('<lor-contact-finder>') && !line.includes('404'));

describe('the demo page of own content', () => {
  const site = useSite();

  it('shows the file, under the strict policy, asking nobody else', async () => {
    const { page, noted, violations } = await site.open('/feed.html');
    await tells(page, 'Servern skickar en hel och riktig fil. Widgeten visar innehållet.');
    await press(page, 'Skåne');
    await says(page, 'Källa: Kommunens egen fil');
    assert.deepEqual(await pressed(page), ['good']);
    assert.equal((await countOf(site, '/feeds/good.json')).asked, 1);
    assert.deepEqual([await violations(), noted.errors, noted.foreign], [[], [], []]);
    await page.close();
  });

  it('keeps what it had where a later file fails, and says so', async () => {
    const { page, noted, violations } = await site.open('/feed.html');
    for (const [feed, server] of [
      ['missing', 'Servern svarar att filen inte finns.'],
      ['cut', 'Servern skickar en fil som slutar mitt i.'],
      ['wrong', 'Servern skickar en fil om något helt annat.'],
    ]) {
      await choose(page, feed);
      await tells(page, `${server} Widgeten visar det den hade`);
      assert.equal(await stateOf(page), 'stale');
      assert.deepEqual(await pressed(page), [feed]);
      assert.match(await textOf(page), /Försök igen.*Blekinge/);
    }
    await choose(page, 'good');
    await tells(page, 'Widgeten visar innehållet.');
    assert.equal(await stateOf(page), 'shown');
    assert.doesNotMatch(await textOf(page), /Försök igen/);
    assert.deepEqual([await violations(), unwanted(noted)], [[], []]);
    await page.close();
  });

  it('leaves out the one bad record and tells the developer once', async () => {
    const { page, noted } = await site.open('/feed.html');
    await choose(page, 'one-bad');
    await tells(page, 'saknar Gotlands län sitt namn, så det länet hoppas över. Widgeten visar');
    assert.match(await textOf(page), /Gävleborg/);
    assert.doesNotMatch(await textOf(page), /Gotland/);
    assert.equal(noted.errors.filter((line) => line.includes('/counties/')).length, 1);
    await page.close();
  });

  it('says that it is fetching while the server is slow, and gives up on what is no longer wanted', async () => {
    const { page } = await site.open('/feed.html');
    await choose(page, 'slow');
    await tells(page, 'Servern väntar fyra sekunder innan den skickar filen. Widgeten hämtar');
    await choose(page, 'one-bad');
    await tells(page, 'Widgeten visar innehållet.');
    assert.doesNotMatch(await textOf(page), /Gotland/);
    const { aborted } = await countOf(site, '/feeds/slow.json');
    assert.equal(aborted, 1);
    await page.close();
  });

  it('begins with a fault that the address names: a message, the link, another try', async () => {
    const good = async () => (await countOf(site, '/feeds/good.json')).asked;
    const goodBefore = await good();
    const { page, violations } = await site.open('/feed.html?fel=missing', { ready: false });
    await tells(page, 'Widgeten har inget att visa');
    assert.deepEqual(await pressed(page), ['missing']);
    assert.equal(await stateOf(page), 'failed');
    assert.equal(await good(), goodBefore, 'not even for a moment');
    const link = await page.$('lor-contact-finder a');
    assert.ok(await link.isVisible());
    const before = (await countOf(site, '/feeds/404')).asked;
    await press(page, 'Försök igen');
    await tells(page, 'Widgeten har inget att visa');
    await until(
      'it is asked again',
      async () => (await countOf(site, '/feeds/404')).asked > before,
    );
    await choose(page, 'good');
    await says(page, 'Hitta din länsstyrelse');
    assert.deepEqual(await violations(), []);
    await page.close();
  });

  it('asks the server again when told to, and when the pressed button is pressed again', async () => {
    const { page } = await site.open('/feed.html');
    const before = (await countOf(site, '/feeds/good.json')).asked;
    for (const [button, more] of [
      ['[data-reload]', 1],
      ['[data-feed=good]', 2],
    ]) {
      await page.click(button);
      await tells(page, 'Widgeten visar innehållet.');
      assert.equal((await countOf(site, '/feeds/good.json')).asked, before + more);
    }
    await page.close();
  });

  it('tells it in the page’s language and works by keyboard', async () => {
    const { page } = await site.open('/feed.html');
    await page.focus('[data-feed=good]');
    await page.keyboard.press('Tab');
    await page.keyboard.press(' ');
    await tells(page, 'Servern svarar att filen inte finns.');
    assert.deepEqual(await pressed(page), ['missing']);
    await page.click('.languages [data-lang=en]');
    await tells(page, 'The server answers that there is no such file.');
    await page.close();
  });

  it('is reached from the first page and back, in the same language and looks', async () => {
    const { page } = await site.open('/?lang=ar&brand=adala');
    for (const path of ['/feed.html', '/']) {
      await Promise.all([page.waitForNavigation(), page.click(`.demo > a[href=".${path}"]`)]);
      const { pathname, searchParams } = new URL(page.url());
      assert.equal(pathname, path);
      assert.deepEqual([...searchParams].sort().flat(), ['brand', 'adala', 'lang', 'ar']);
    }
    await page.close();
  });
});
