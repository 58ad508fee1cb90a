import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { logged } from './patience.mjs';
import { press, says, textOf, typeInto, useSite, withoutScript } from './visit.mjs';

/** Walks through everything that loads or shows something. */
async function walk(page) {
  await typeInto(page, 'giron');
  await says(page, '1 träff');
  await press(page, 'Kiruna');
  await says(page, '010-225 50 00');
  await press(page, 'Kopiera');
  await press(page, 'Sök igen');
  await typeInto(page, '981 38');
  await says(page, 'postnummer');
  for (const lang of ['en', 'ar', 'sv']) {
    await page.click(`.languages [data-lang=${lang}]`);
    await page.waitForFunction(
      (wanted) =>
        document.querySelector('lor-contact-finder').shadowRoot.querySelector('.lor').lang ===
        wanted,
      {},
      lang,
    );
  }
  await page.click('.switch [data-brand=adala]');
}

describe('the demo page under the strict policy', () => {
  const site = useSite();

  it('violates nothing, asks nobody else, and keeps nothing', async () => {
    const { page, noted, violations } = await site.open('/');
    await walk(page);
    assert.deepEqual(await violations(), []);
    assert.deepEqual(noted.errors, []);
    assert.deepEqual(noted.foreign, []);
    const kept = await page.evaluate(() => ({
      cookies: document.cookie,
      stored: localStorage.length + sessionStorage.length,
      styled: [...document.querySelectorAll('lor-contact-finder')].flatMap((finder) => [
        ...finder.shadowRoot.querySelectorAll('[style], style'),
      ]).length,
      address: location.search.includes('giron') || location.hash.includes('giron'),
    }));
    assert.deepEqual(kept, { cookies: '', stored: 0, styled: 0, address: false });
    await page.close();
  });

  it('is really held to the policy: a script in the page and a string as markup are refused', async () => {
    const { page, violations } = await site.open('/');
    const refused = await page.evaluate(() => {
      const script = document.createElement('p');
      script.setAttribute('style', 'color: red');
      document.body.append(script);
      try {
        script.innerHTML = '<b>x</b>';
        return false;
      } catch {
        return true;
      }
    });
    assert.equal(refused, true);
    assert.notDeepEqual(await violations(), []);
    await page.close();
  });

  it('leaves the Arabic section Arabic and the preset card in the page language', async () => {
    const { page } = await site.open('/?lang=en');
    await says(page, 'Find your county administrative board');
    assert.match(await textOf(page, '.arabic lor-contact-finder'), /إدارة/);
    assert.match(await textOf(page, '.side lor-contact-finder'), /010-225 50 00/);
    assert.match(await textOf(page, '.side lor-contact-finder'), /Norrbotten County/);
    await page.close();
  });

  it('shows the fallback, and only that, without script', async () => {
    await withoutScript(site, async (page) => {
      await page.goto(`${site.server.url}/`);
      const link = await page.$('main lor-contact-finder a');
      const box = await link.boundingBox();
      assert.ok(box && box.width > 50 && box.height > 10);
    });
  });
});

describe('a policy that lets a library make no policy for its markup', () => {
  const site = useSite({
    policy: "default-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
  });

  it('leaves the fallback and one line in the console', async () => {
    const { page, noted } = await site.open('/pages/bare.html', { ready: false });
    await logged(page, noted.warnings, { like: 'lor-contact-finder' });
    const visible = await page.evaluate(() =>
      document.querySelector('lor-contact-finder a').checkVisibility(),
    );
    assert.equal(visible, true);
    assert.equal(noted.warnings.filter((line) => line.includes('lor-contact-finder')).length, 1);
    await page.close();
  });
});
