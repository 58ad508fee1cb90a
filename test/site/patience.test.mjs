import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lived, logged, settled, until } from './patience.mjs';
import { useSite } from './visit.mjs';

describe('patience with a page that stands still', () => {
  const site = useSite();

  /** Opens a page that stands still for longer than any of the waits, and then does something. */
  const open = (name, does) => {
    const code = site.make(
      `${name}.js`,
      `setTimeout(() => {
        for (const end = performance.now() + 1500; performance.now() < end; );
        ${does}
      }, 50);`,
    );
    const page = site.make(`${name}.html`, `<script src="${code}"></script>`);
    return site.open(page, { ready: false });
  };

  it('sees what it asks for afterwards', async () => {
    const { page } = await open('asks', "fetch('/feeds/good.json?key=patience')");
    await settled(page);
    assert.ok(site.asked.includes('/feeds/good.json?key=patience'));
    await page.close();
  });

  it('sees what it does in a time that it lives through', async () => {
    const { page } = await open('does', 'setTimeout(() => document.body.append("Klart"), 150);');
    await lived(page);
    assert.equal(await page.evaluate(() => document.body.innerText), 'Klart');
    await page.close();
  });

  it('sees one warning too many', async () => {
    const { page, noted } = await open(
      'warns',
      'console.warn(1); setTimeout(() => console.warn(2), 150);',
    );
    await logged(page, noted.warnings);
    assert.deepEqual(noted.warnings, ['1', '2']);
    await page.close();
  });

  it('has an end outside of pages', async () => {
    let looks = 0;
    await assert.rejects(
      until('the end of the world', () => void (looks += 1), 10),
      /^Error: never happened: the end of the world$/,
    );
    assert.equal(looks, 11);
    await until('a promise that is kept', async () => true);
  });
});
