import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { press, says, treeOf, typeInto, useSite } from './visit.mjs';

const VIEWS = [
  {
    path: '/pages/bare.html',
    label: 'Din kommun eller ditt län',
    title: 'Hitta din länsstyrelse',
    counties: 'Eller välj län',
    clear: 'Rensa',
    hits: '1 träff',
    hit: 'Kiruna Norrbottens län Giron = Kiruna (nordsamiska)',
    all: 'Visa alla län',
    board: 'Länsstyrelsen i Norrbottens län',
    actions: ['Sök igen', 'Spara som kontakt', 'Kopiera', 'Skriv ut'],
    pages: ['Webbplats', 'Alla kontaktvägar', 'Integration i länet'],
  },
  {
    path: '/pages/arabic.html',
    label: 'بلديتك أو محافظتك',
    title: 'ابحث عن إدارة محافظتك',
  },
];

describe('accessibility tree of the contact finder', () => {
  const site = useSite();

  it('has a named search with its field, and the counties as a named list', async () => {
    const [{ path, label, title, counties }] = VIEWS;
    const { page } = await site.open(path);
    const tree = await treeOf(page);
    await tree.has('heading', title);
    await tree.has('search', label);
    const field = await tree.has('searchbox', label);
    assert.equal(await field.evaluate((input) => input.getAttribute('aria-describedby')), 'hint');
    await tree.has('list', counties);
    await tree.count('listitem', 21);
    await tree.count('button', 21);
    await tree.has('button', 'Västra Götaland');
    await page.close();
  });

  it('has hits as a list named by their number, each a button that says all', async () => {
    const [{ path, hits, hit, all, clear, counties }] = VIEWS;
    const { page } = await site.open(path);
    await typeInto(page, 'giron');
    await says(page, hits);
    const tree = await treeOf(page);
    await tree.has('list', hits);
    await tree.has('button', hit);
    await tree.has('button', all);
    await tree.has('button', clear);
    await tree.hasNo('list', counties);
    await page.close();
  });

  it('has the card as a group named by the board, with heading, facts and actions', async () => {
    const [{ path, board, actions, pages }] = VIEWS;
    const { page } = await site.open(path);
    await press(page, 'Norrbotten');
    await says(page, '010-225 50 00');
    const tree = await treeOf(page);
    await tree.has('group', board);
    const heading = await tree.has('heading', board);
    assert.equal(await heading.evaluate((element) => element.localName), 'h3');
    const phone = await tree.has('link', '010-225 50 00');
    assert.equal(await phone.evaluate((element) => element.href), 'tel:0102255000');
    await tree.has('link', 'norrbotten@lansstyrelsen.se');
    for (const name of pages) await tree.has('link', name);
    for (const name of actions) await tree.has('button', name);
    await tree.hasNo('searchbox', '');
    await page.close();
  });

  it('has the position as a button with its promise, and what is near as a named list', async () => {
    const { page } = await site.open('/pages/bare.html');
    await page.evaluate(async () => {
      navigator.geolocation.getCurrentPosition = (found) =>
        found({ coords: { longitude: 20.225, latitude: 67.856 } });
      const finder = document.querySelector('lor-contact-finder');
      Object.assign(finder, { locate: true, map: true });
    });
    await says(page, 'Använd min plats');
    const tree = await treeOf(page);
    const button = await tree.has('button', 'Använd min plats');
    const promise = await button.evaluate(
      (element) => element.getRootNode().getElementById('privacy').innerText,
    );
    assert.equal(promise, 'Platsen stannar i din webbläsare.');
    await press(page, 'Använd min plats');
    await says(page, 'Närmast dig');
    await tree.has('list', 'Närmast dig');
    await tree.count('listitem', 21 + 5);
    await tree.hasNo('img', '');
    await tree.hasNo('graphics-document', '');
    await page.close();
  });

  it('has the folded facts of a compact card behind one named disclosure', async () => {
    const { page } = await site.open('/pages/bare.html');
    await page.evaluate(() => {
      const finder = document.querySelector('lor-contact-finder');
      Object.assign(finder, { layout: 'compact', county: '25', lock: true });
    });
    await says(page, '010-225 50 00');
    const tree = await treeOf(page);
    await tree.has('group', 'Länsstyrelsen i Norrbottens län');
    await tree.hasNo('link', 'Webbplats');
    await page.evaluate(() =>
      document.querySelector('lor-contact-finder').shadowRoot.querySelector('summary').click(),
    );
    await tree.has('link', 'Webbplats');
    await tree.hasNo('button', 'Sök igen');
    await page.close();
  });

  it('has Arabic names on an Arabic page', async () => {
    const [, { path, label, title }] = VIEWS;
    const { page } = await site.open(path);
    const tree = await treeOf(page);
    await tree.has('heading', title);
    await tree.has('search', label);
    await tree.has('searchbox', label);
    await page.close();
  });
});
