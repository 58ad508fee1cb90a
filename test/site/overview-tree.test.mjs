import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { settled } from './patience.mjs';
import { press, says, treeOf, typeInto, useSite } from './visit.mjs';

const OVERVIEW = 'lor-collaboration-overview';
const PAGE = '/samverkan.html';

/** The headings of the widget with their levels, in order, as far as they are in sight. */
const outline = (page) =>
  page.$eval(OVERVIEW, ({ shadowRoot }) =>
    [...shadowRoot.querySelectorAll('h1, h2, h3, h4, h5, h6')]
      .filter((each) => each.checkVisibility())
      .map(({ localName, innerText }) => `${localName} ${innerText.trim()}`),
  );

describe('accessibility tree of the page of who does what', () => {
  const site = useSite();
  const VIEWS = [
    {
      lang: 'sv',
      title: 'Vem gör vad i mottagandet?',
      label: 'Vem ansvarar för …?',
      index: 'Innehåll',
      sections: ['Aktörer', 'Länsstyrelsernas roll', 'Så samverkar de', 'Bidrag att söka'],
      picture: 'Bild av vilka som samverkar med vilka. Samma uppgifter står i listan nedanför.',
      with: 'Myndigheten för samhällsskydd och beredskap (MSB)',
      back: 'Tillbaka till Länsstyrelserna',
      decides: 'Länsstyrelserna',
      asked: 'tillsyn överförmyndare',
      county: 'Län',
      all: 'Visa allt',
    },
    {
      lang: 'ar',
      title: 'من يفعل ماذا في استقبال طالبي اللجوء والوافدين الجدد؟',
      label: 'من المسؤول عن …؟',
      index: 'المحتويات',
      sections: ['الجهات', 'دور إدارات المحافظات', 'كيف تتعاون الجهات', 'منح يمكن التقدم إليها'],
      picture: 'صورة تبيّن من يتعاون مع من. القائمة أدناه تذكر المعلومات نفسها.',
      with: 'هيئة حماية المجتمع والطوارئ (Myndigheten för samhällsskydd och beredskap, MSB)',
      back: 'العودة إلى إدارات المحافظات (Länsstyrelserna)',
      decides: 'إدارات المحافظات (Länsstyrelserna)',
      asked: 'الإشراف على كبار الأوصياء',
      county: 'المحافظة',
      all: 'عرض الكل',
    },
  ];

  for (const view of VIEWS) {
    it(`has field, sections, actors and answers in ${view.lang}`, async () => {
      const { page } = await site.open(`${PAGE}?lang=${view.lang}`);
      await settled(page);
      const overview = await treeOf(page, OVERVIEW);
      await overview.has('heading', view.title);
      await overview.has('search', view.label);
      await overview.has('searchbox', view.label);
      await overview.has('navigation', view.index);
      for (const name of view.sections) await overview.has('button', name);
      await overview.hasNo('button', view.with);

      await page.evaluate((wanted) => {
        document
          .querySelector(wanted)
          .shadowRoot.querySelector('[data-actor=lansstyrelserna] summary')
          .click();
      }, OVERVIEW);
      const opened = await treeOf(page, OVERVIEW);
      await opened.has('button', view.with);
      await press(page, view.with, OVERVIEW);
      await says(page, view.back, OVERVIEW);
      await (await treeOf(page, OVERVIEW)).has('button', view.back);

      await typeInto(page, view.asked, OVERVIEW);
      await says(page, view.all, OVERVIEW);
      const answered = await treeOf(page, OVERVIEW);
      await answered.has('heading', view.decides);
      await answered.has('combobox', view.county);
      await answered.has('button', view.all);
      await page.close();
    });

    it(`calls the picture of who works with whom by a name in ${view.lang}, and hides what is in it`, async () => {
      const { page } = await site.open(`${PAGE}?lang=${view.lang}`);
      await settled(page);
      const picture = await page.$eval(OVERVIEW, ({ shadowRoot }) => {
        const svg = shadowRoot.querySelector('[part=diagram] svg');
        return [svg.getAttribute('role'), svg.getAttribute('aria-label'), svg.tabIndex];
      });
      assert.deepEqual(picture, ['img', view.picture, -1]);
      await page.close();
    });
  }

  it('has an outline in which nothing is skipped', async () => {
    const { page } = await site.open(PAGE);
    await settled(page);
    const levels = (await outline(page)).map((each) => Number(each[1]));
    assert.equal(levels[0], 2);
    for (const [at, level] of levels.entries()) {
      assert.ok(at === 0 || level <= levels[at - 1] + 1, (levels[at - 1], level));
    }
    assert.deepEqual(
      (await outline(page)).filter((each) => each.startsWith('h3')),
      [
        'h3 Nationellt',
        'h3 Regionalt',
        'h3 Lokalt',
        'h3 Finns inte längre',
        'h3 Länsstyrelsernas roll',
        'h3 Så samverkar de',
        'h3 Bidrag att söka',
        'h3 Vem gör vad',
      ],
    );
    await page.close();
  });
});
