import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { logged, settled } from './patience.mjs';
import { press, says, shown, textOf, typeInto, useSite } from './visit.mjs';

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
      block: /chunks\/contact-finder-/,
      ready: false,
    });
    await logged(page, noted.warnings, { like: 'could not be loaded' });
    assert.equal(
      await page.evaluate(() => document.querySelector('lor-contact-finder a').checkVisibility()),
      true,
    );
    assert.equal(noted.warnings.filter((line) => line.includes('could not be loaded')).length, 1);
    await page.close();
  });

  it('loads map, position, link, feed and contact file only where they are used', async () => {
    const { page } = await site.open('/pages/bare.html');
    const loaded = [];
    const chunk = (url) => /chunks\/(.+)-[\w-]{7}\.js/.exec(url)?.[1];
    page.on('request', (request) => loaded.push(chunk(request.url())));
    await page.reload({ waitUntil: 'networkidle0' });
    await shown(page);
    const extras = ['extras-part', 'map-part', 'locate-part', 'link-part', 'feed', 'keep-part'];
    assert.deepEqual(
      extras.filter((name) => loaded.includes(name)),
      [],
    );
    const after = async (change, ...names) => {
      loaded.length = 0;
      await page.evaluate(change);
      await settled(page);
      assert.deepEqual(
        [...extras, 'county-shapes'].filter((name) => loaded.includes(name)),
        names,
      );
    };
    const set = (script) => `document.querySelector('lor-contact-finder').${script}`;
    await after(set('locate = true'), 'extras-part', 'locate-part');
    await after(set('deepLink = "a"'), 'link-part');
    await after(set('map = true'), 'map-part', 'county-shapes');
    await after(set('src = "/feeds/good.json"'), 'feed');
    await after(set('county = "25"'));
    await press(page, 'Spara som kontakt');
    await says(page, 'Kontakten laddas ner');
    assert.ok(loaded.includes('keep-part'));
    await page.close();
  });

  it('has the card ready when somebody who searches asks for it', async () => {
    const { page } = await site.open('/pages/bare.html', { first: true });
    const loaded = [];
    page.on('request', (request) => loaded.push(request.url()));
    const cards = () => loaded.filter((url) => url.includes('/card-part-')).length;
    await typeInto(page, 'kiruna');
    await says(page, '1 träff');
    await settled(page);
    assert.equal(cards(), 1);
    loaded.length = 0;
    await press(page, 'Kiruna');
    await says(page, '010-225 50 00');
    assert.equal(cards(), 0);
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
