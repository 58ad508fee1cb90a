import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { settled } from './patience.mjs';
import { press, says, treeOf, useSite } from './visit.mjs';

const LIST = 'lor-strategy-list';
const PAGE = '/kunskapsbank.html';

/** What opens something, by its name: engines call its role differently, or give it none. */
async function summaryCalled(page, ...names) {
  const region = await page.evaluateHandle(
    (wanted) => document.querySelector(wanted).shadowRoot.querySelector('section'),
    LIST,
  );
  const found = (await Promise.all(names.map((name) => region.$$(`aria/${name}`)))).flat();
  const tags = await Promise.all(found.map((each) => each.evaluate(({ localName }) => localName)));
  assert.deepEqual(tags, ['summary'], names[0]);
  return found[0];
}

describe('accessibility tree of the page of the knowledge bank', () => {
  const site = useSite();
  const VIEWS = [
    {
      lang: 'sv',
      title: 'Strategier och överenskommelser',
      label: 'Sök dokument',
      sort: 'Ordna efter',
      filters: ['Län Alla', 'Typ Alla', 'Ämne Alla', 'Nivå Alla', 'Status Alla', 'År Alla'],
      county: 'Län',
      all: 'Visa alla 56 dokument',
      skane: 'Skåne län',
      drop: 'Ta bort Län: Skåne län',
      about: 'Om dokumentet',
      search: 'Sök efter titeln på webben',
      actions: [
        'Spara som tabell (CSV)',
        'Spara som data (JSON)',
        'Skriv ut',
        'Kopiera länk till urvalet',
      ],
    },
    {
      lang: 'ar',
      title: 'الاستراتيجيات والاتفاقات',
      label: 'ابحث عن وثيقة',
      sort: 'الترتيب حسب',
      filters: [
        'المحافظة الكل',
        'النوع الكل',
        'الموضوع الكل',
        'المستوى الكل',
        'الحالة الكل',
        'السنة الكل',
      ],
      county: 'المحافظة',
      all: 'عرض جميع الوثائق (56)',
      skane: 'Skåne County',
      drop: 'إزالة المحافظة: Skåne County',
      about: 'عن الوثيقة',
      search: 'ابحث عن العنوان في الإنترنت',
      actions: ['حفظ كجدول (CSV)', 'حفظ كبيانات (JSON)', 'طباعة', 'نسخ رابط هذا الاختيار'],
    },
  ];
  const TITLE = 'Regional överenskommelse för Skåne (RÖK) 2016–2019';

  for (const view of VIEWS) {
    it(`has field, filters, documents and what is known of them in ${view.lang}`, async () => {
      const { page } = await site.open(`${PAGE}?lang=${view.lang}`);
      await page.setViewport({ width: 1280, height: 900 });
      await settled(page);
      const list = await treeOf(page, LIST);
      await list.has('heading', view.title);
      await list.has('search', view.label);
      await list.has('searchbox', view.label);
      await list.has('combobox', view.sort);
      for (const name of view.filters) await summaryCalled(page, name);
      await list.has('button', view.all);
      await list.hasNo('checkbox', view.skane);

      await page.evaluate((wanted) => {
        document
          .querySelector(wanted)
          .shadowRoot.querySelector('[data-facet=county] summary')
          .click();
      }, LIST);
      await list.has('group', view.county);
      const checkbox = await list.has('checkbox', `${view.skane} 4`);
      await checkbox.evaluate((box) => box.click());
      await says(page, '2016', LIST);
      await page.waitForFunction(
        (wanted) => document.querySelector(wanted).shadowRoot.querySelector('.chip'),
        {},
        LIST,
      );
      const narrowed = await treeOf(page, LIST);
      await narrowed.has('button', view.drop);
      for (const name of view.actions) await narrowed.has('button', name);
      await narrowed.has('link', TITLE);
      const summary = await summaryCalled(
        page,
        `${view.about}: ${TITLE}`,
        // Some engines put a blank around what is out of sight.
        `${view.about} : ${TITLE}`,
      );
      await narrowed.hasNo('link', view.search);
      await summary.evaluate((each) => each.click());
      await narrowed.has('link', view.search);
      // Pictures of years, and the scale above them, say nothing that the rows do not.
      const pictures = await page.$eval(LIST, ({ shadowRoot }) =>
        [...shadowRoot.querySelectorAll('svg, .axis')].every((each) =>
          each.closest('[aria-hidden=true]'),
        ),
      );
      assert.equal(pictures, true);
      await press(page, view.drop.split(':')[1].trim(), LIST);
      await page.waitForFunction(
        (wanted) => !document.querySelector(wanted).shadowRoot.querySelector('.chip'),
        {},
        LIST,
      );
      await page.close();
    });
  }
});
