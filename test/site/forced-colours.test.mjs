import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { engine, press, says, typeInto, useSite } from './visit.mjs';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** Firefox takes the reader's colours by a preference, Chromium page by page. */
const PREFERENCES = { 'browser.display.document_color_use': 2 };

async function forceColours(page) {
  if (engine === 'firefox') return;
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  });
}

async function faults(page) {
  return page.evaluate(async () => {
    const { violations } = await window.axe.run('lor-contact-finder', {
      // The demo page has the finder twice, in two languages: on an Arabic page they are the same.
      rules: { 'landmark-unique': { enabled: document.documentElement.lang !== 'ar' } },
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

describe('the demo page in forced colours', () => {
  const site = useSite({ extraPrefsFirefox: PREFERENCES });

  for (const lang of ['sv', 'ar']) {
    it(`keeps search, hits and card whole in ${lang}`, async () => {
      const { page } = await site.open(`/?lang=${lang}`);
      await forceColours(page);
      assert.equal(
        await page.evaluate(() => matchMedia('(forced-colors: active)').matches),
        true,
        'colours are forced',
      );
      await page.evaluate(axe);
      assert.deepEqual(await faults(page), []);
      await typeInto(page, 'giron');
      await says(page, 'Kiruna');
      assert.deepEqual(await faults(page), []);
      const looks = await page.evaluate(() => {
        const root = document.querySelector('lor-contact-finder').shadowRoot;
        const field = getComputedStyle(root.querySelector('.field'));
        return { outline: field.outlineStyle, border: field.borderTopStyle };
      });
      assert.deepEqual(looks, { outline: 'solid', border: 'solid' });
      await press(page, 'Kiruna');
      await says(page, '010-225 50 00');
      assert.deepEqual(await faults(page), []);
      await page.close();
    });
  }
});
