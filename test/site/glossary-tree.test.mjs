import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { settled } from './patience.mjs';
import { isOpen, press, says, treeOf, useSite } from './visit.mjs';

const GLOSSARY = 'lor-concept-glossary';
const PAGE = '/begrepp.html';
const TERM = 'lor-concept[concept=anvisning]';

describe('accessibility tree of the page of concepts', () => {
  const site = useSite();
  const VIEWS = [
    {
      lang: 'sv',
      title: 'Begrepp',
      label: 'Sök begrepp',
      index: 'Begrepp efter begynnelsebokstav',
      letter: 'Ö',
      term: 'anvisning',
      actions: ['Alla begrepp', 'Kopiera', 'Kopiera länk till begreppet'],
      related: 'bosättningslagen',
      source: 'Länsstyrelserna',
      close: 'Stäng',
      more: 'Mer om begreppet',
    },
    {
      lang: 'ar',
      title: 'المفاهيم',
      label: 'ابحث عن مفهوم',
      index: 'المفاهيم حسب الحرف الأول',
      letter: 'و',
      term: 'إحالة',
      actions: ['جميع المفاهيم', 'نسخ', 'نسخ رابط المفهوم'],
      related: 'قانون الإسكان',
      source: 'Länsstyrelserna',
      close: 'إغلاق',
      more: 'المزيد عن المفهوم',
    },
  ];

  for (const view of VIEWS) {
    it(`has list, card and definition beside a term in ${view.lang}`, async () => {
      const { page } = await site.open(`${PAGE}?lang=${view.lang}`);
      await settled(page);
      const list = await treeOf(page, GLOSSARY);
      await list.has('heading', view.title);
      await list.has('search', view.label);
      await list.has('searchbox', view.label);
      await list.has('navigation', view.index);
      await list.has('link', view.term);
      await list.has('link', view.source);
      await list.hasNo('button', view.actions[0]);
      await list.has('link', view.letter);
      const links = await page.$eval(
        GLOSSARY,
        ({ shadowRoot }) => shadowRoot.querySelectorAll('a').length,
      );
      await list.count('link', links);

      await press(page, view.term, GLOSSARY);
      await says(page, view.actions[0], GLOSSARY);
      const card = await treeOf(page, GLOSSARY);
      await card.has('group', view.term);
      const heading = await card.has('heading', view.term);
      assert.equal(await heading.evaluate((element) => element.localName), 'h3');
      for (const name of view.actions) await card.has('button', name);
      await card.has('link', view.related);
      await card.hasNo('searchbox', view.label);

      await page.evaluate((wanted) => document.querySelector(wanted).trigger.click(), TERM);
      await isOpen(page, TERM, true);
      const beside = await treeOf(page, TERM, '.box');
      await beside.has('button', view.close);
      await beside.has('link', view.more);
      const box = await page.evaluateHandle(
        (wanted) => document.querySelector(wanted).shadowRoot,
        TERM,
      );
      assert.equal((await box.$$(`aria/${view.term}[role="dialog"]`)).length, 1);
      await page.close();
    });
  }
});
