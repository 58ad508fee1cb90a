import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { press, says, textOf, typeInto, useSite } from './visit.mjs';

describe('a network that fails', () => {
  const site = useSite();

  it('says so when the search cannot be loaded, and searches once it can', async () => {
    const { page, noted } = await site.open('/pages/bare.html', { block: /search-part/ });
    await typeInto(page, 'kiruna');
    await says(page, 'Uppgifterna kunde inte visas');
    assert.match(await textOf(page), /Blekinge/, 'the list of counties stays');
    noted.blocked = undefined;
    await press(page, 'Försök igen');
    await says(page, '1 träff');
    assert.doesNotMatch(await textOf(page), /kunde inte visas/);
    await page.close();
  });

  it('says so when the card cannot be loaded, and keeps the list', async () => {
    const { page, noted } = await site.open('/pages/bare.html', { block: /card-part/ });
    await press(page, 'Skåne');
    await says(page, 'Uppgifterna kunde inte visas');
    assert.match(await textOf(page), /Blekinge/);
    noted.blocked = undefined;
    await press(page, 'Försök igen');
    await says(page, '010-224 10 00');
    await page.close();
  });

  it('shows the fallback and a message when the content cannot be loaded', async () => {
    const { page, noted } = await site.open('/pages/bare.html', {
      block: /chunks\/contacts-/,
      ready: false,
    });
    await says(page, 'Uppgifterna kunde inte visas');
    assert.equal(
      await page.evaluate(() => document.querySelector('lor-contact-finder a').checkVisibility()),
      true,
    );
    noted.blocked = undefined;
    await press(page, 'Försök igen');
    await says(page, 'Hitta din länsstyrelse');
    await page.close();
  });

  it('speaks Swedish rather than nothing when a language cannot be loaded', async () => {
    const { page, noted } = await site.open('/pages/arabic.html', { block: /chunks\/ar-/ });
    assert.match(await textOf(page), /Hitta din länsstyrelse/);
    assert.equal(
      noted.warnings.filter((line) => line.includes('the texts in "ar" could not be loaded'))
        .length,
      1,
    );
    assert.equal(
      await page.evaluate(
        () => document.querySelector('lor-contact-finder').shadowRoot.querySelector('.lor').lang,
      ),
      'sv',
    );
    await page.close();
  });

  it('leaves the fallback when the widget itself cannot be loaded', async () => {
    const { page, noted } = await site.open('/pages/bare.html', {
      block: /contact-finder\.js/,
      ready: false,
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.equal(
      await page.evaluate(() => document.querySelector('lor-contact-finder a').checkVisibility()),
      true,
    );
    assert.equal(noted.warnings.filter((line) => line.includes('could not be loaded')).length, 1);
    await page.close();
  });

  it('loads what a page uses later, and nothing for a page that uses nothing', async () => {
    const { page } = await site.open('/pages/bare.html');
    const late = await page.evaluate(async () => {
      document.querySelector('lor-contact-finder').remove();
      const finder = document.createElement('lor-contact-finder');
      document.body.append(finder);
      await finder.ready;
      return finder.shadowRoot.querySelector('.title').innerText;
    });
    assert.equal(late, 'Hitta din länsstyrelse');
    await page.close();
  });
});
