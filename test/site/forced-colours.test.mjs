import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { axeFindings } from './axe.mjs';
import { settled } from './patience.mjs';
import { FORCED_COLOURS, engine, forceColours, press, says, typeInto, useSite } from './visit.mjs';

/** Chromium is asked in test/access, in every state. */
const faults = async (page, within = 'lor-contact-finder') =>
  engine !== 'firefox'
    ? []
    : axeFindings(page, {
        within,
        // The demo page has the finder twice, in two languages: on an Arabic page they are the same.
        rules: {
          'landmark-unique': {
            enabled: (await page.evaluate(() => document.documentElement.lang)) !== 'ar',
          },
        },
      });

describe('the demo page in forced colours', () => {
  const site = useSite({ extraPrefsFirefox: FORCED_COLOURS });

  for (const lang of ['sv', 'ar']) {
    it(`keeps search, hits and card whole in ${lang}`, async () => {
      const { page } = await site.open(`/?lang=${lang}`);
      await forceColours(page);
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

  for (const [lang, query] of [
    ['sv', 'LMA'],
    ['ar', 'nyanl'],
  ]) {
    it(`keeps list, hits, card and terms of the glossary whole in ${lang}`, async () => {
      const glossary = 'lor-concept-glossary';
      const { page } = await site.open(`/begrepp.html?lang=${lang}`);
      await forceColours(page);
      assert.deepEqual(await faults(page, glossary), []);
      const letter = await styleOf(page, glossary, '.index a');
      const noLetter = await styleOf(page, glossary, '.index span');
      assert.notEqual(letter.color, noLetter.color, 'letters with words are links');

      await typeInto(page, query, glossary);
      await page.waitForFunction(
        (wanted) => document.querySelector(wanted).shadowRoot.querySelector('mark'),
        {},
        glossary,
      );
      assert.deepEqual(await faults(page, glossary), []);
      const mark = await styleOf(page, glossary, 'mark');
      assert.notEqual(mark.background, (await styleOf(page, glossary, '.entry')).background);

      await page.keyboard.press('Escape');
      await page.evaluate((wanted) => {
        document.querySelector(wanted).openConcept('nyanland');
      }, glossary);
      await page.waitForFunction(
        (wanted) => document.querySelector(wanted).shadowRoot.querySelector('.answer'),
        {},
        glossary,
      );
      assert.deepEqual(await faults(page, glossary), []);
      assert.equal((await styleOf(page, glossary, '.answer')).border, 'solid');

      const term = 'lor-concept[concept=anvisning]';
      await page.evaluate((wanted) => {
        document.querySelector(wanted).trigger.focus();
      }, term);
      await page.keyboard.press('Enter');
      await page.waitForFunction(
        (wanted) => document.querySelector(wanted).shadowRoot.querySelector('.box:not([hidden])'),
        {},
        term,
      );
      assert.deepEqual(await faults(page, 'main p'), []);
      const box = await styleOf(page, term, '.box');
      assert.deepEqual([box.border, box.outline], ['solid', 'solid'], 'a frame, and focus seen');
      await page.close();
    });
  }

  for (const lang of ['sv', 'ar']) {
    it(`keeps filters, documents, marks and rulers of the list whole in ${lang}`, async () => {
      const list = 'lor-strategy-list';
      const { page } = await site.open(`/kunskapsbank.html?lang=${lang}`);
      await page.setViewport({ width: 1280, height: 900 });
      await forceColours(page);
      await settled(page);
      assert.deepEqual(await faults(page, list), []);
      // A full mark and a hollow one, and lines of the system's own colours.
      const holds = await styleOf(page, list, '.standing.in-force', '::before');
      const ended = await styleOf(page, list, '.standing.ended', '::before');
      assert.notEqual(holds.background, ended.background);
      const lines = await page.evaluate((wanted) => {
        const { shadowRoot } = document.querySelector(wanted);
        return ['.scale', '.on', '.today'].map(
          (each) => getComputedStyle(shadowRoot.querySelector(`.ruler ${each}`)).stroke,
        );
      }, list);
      assert.equal(lines[1], lines[2]);
      assert.notEqual(lines[0], lines[1]);

      await page.evaluate((wanted) => {
        const root = document.querySelector(wanted).shadowRoot;
        const facet = root.querySelector('[data-facet=county]');
        facet.querySelector('summary').focus();
        facet.querySelector('summary').click();
        facet.querySelector('input[value="12"]').click();
        root.querySelector('[part=item] summary').click();
      }, list);
      await page.waitForFunction(
        (wanted) => document.querySelector(wanted).shadowRoot.querySelector('.chip'),
        {},
        list,
      );
      assert.deepEqual(await faults(page, list), []);
      for (const part of ['.chip', '.facet-box', 'select']) {
        assert.equal((await styleOf(page, list, part)).border, 'solid', part);
      }
      await page.close();
    });
  }

  for (const lang of ['sv', 'ar']) {
    it(`keeps actors, diagram and answer of the overview whole in ${lang}`, async () => {
      const overview = 'lor-collaboration-overview';
      const { page } = await site.open(`/samverkan.html?lang=${lang}`);
      await forceColours(page);
      await settled(page);
      await page.evaluate((wanted) => {
        const root = document.querySelector(wanted).shadowRoot;
        root.querySelector('details[data-actor=migrationsverket] summary').click();
      }, overview);
      await page.waitForFunction(
        (wanted) => document.querySelector(wanted).shadowRoot.querySelector('svg .chosen'),
        {},
        overview,
      );
      assert.deepEqual(await faults(page, overview), []);
      // The system's own colours, and what is chosen in another of them than the rest.
      const drawn = await page.evaluate((wanted) => {
        const { shadowRoot } = document.querySelector(wanted);
        return ['.chosen circle', '.far circle', '.near path', '.band path'].map((each) => {
          const { fill, stroke } = getComputedStyle(shadowRoot.querySelector(`svg ${each}`));
          return each.endsWith('path') ? stroke : fill;
        });
      }, overview);
      assert.notEqual(drawn[0], drawn[1]);
      assert.notEqual(drawn[2], drawn[3]);

      await typeInto(page, lang === 'sv' ? 'tillsyn överförmyndare' : 'supervises', overview);
      await page.waitForFunction(
        (wanted) => document.querySelector(wanted).shadowRoot.querySelector('.answer select'),
        {},
        overview,
      );
      assert.deepEqual(await faults(page, overview), []);
      assert.equal((await styleOf(page, overview, 'select')).border, 'solid');
      await page.close();
    });
  }
});

const styleOf = (page, selector, part, pseudo) =>
  page.evaluate(
    (wanted, inside, before) => {
      const found = document.querySelector(wanted).shadowRoot.querySelector(inside);
      const { color, backgroundColor, borderTopStyle, outlineStyle } = getComputedStyle(
        found,
        before,
      );
      return { color, background: backgroundColor, border: borderTopStyle, outline: outlineStyle };
    },
    selector,
    part,
    pseudo,
  );
