import '../pseudo-locales.js';
import { expect } from '@open-wc/testing';

import '../../src/define/all.js';
import { allLocales } from '../../src/generated/locale-codes.js';
import { cleanUp } from '../helpers.js';
import { textsIn } from '../interface-texts.js';
import { VIEWS } from '../views.js';

/** Words that the browser has for dates and languages, and those of our languages it knows. */
function browserWords(locale: string): RegExp {
  const month = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  const language = new Intl.DisplayNames(locale, { type: 'language' });
  const words = [
    ...Array.from({ length: 12 }, (_, at) => month.format(Date.UTC(2026, at, 15))),
    ...allLocales.map((tag) => language.of(tag) ?? tag),
  ];
  return new RegExp(words.join('|'), 'giu');
}

/** Texts that have come through no message, though nothing says that they are of another language. */
function hardCoded(widget: Element, locale: string): string[] {
  let depth = 0;
  const found: string[] = [];
  const words = browserWords(locale);
  for (const { text, lang, where } of textsIn(widget)) {
    const bare: string[] = [];
    for (const part of text.split(/([⟦⟧])/)) {
      if (part === '⟦') depth += 1;
      else if (part === '⟧') depth -= 1;
      else if (depth === 0) bare.push(part);
    }
    const rest = bare.join('').replace(words, '');
    if (lang === locale && /\p{L}/u.test(rest)) found.push(`${rest} in ${where()}`);
  }
  return found;
}

describe('in a language that nobody speaks', () => {
  afterEach(cleanUp);

  for (const [widget, views] of Object.entries(VIEWS)) {
    for (const [locale, dir] of [
      ['en-x-pseudo', 'ltr'],
      ['ar-x-pseudo', 'rtl'],
    ] as const) {
      it(`${widget} ${dir}`, async () => {
        document.documentElement.lang = locale;
        document.documentElement.dir = dir;
        for (const [view, show] of Object.entries(views)) {
          for (const width of [280, 768]) {
            const shown = await show(locale);
            const column = shown.parentElement!;
            column.style.inlineSize = `${width}px`;
            await shown.updateComplete;
            const where = `${view}, ${width} px`;
            expect(shown.locale, where).to.equal(locale);
            expect(column.scrollWidth, where).to.be.at.most(width);
            expect(shown.scrollWidth, where).to.be.at.most(width);
            expect(hardCoded(shown, locale), where).to.deep.equal([]);
            expect(getComputedStyle(shown.shadowRoot!.querySelector('.lor')!).direction).to.equal(
              dir,
            );
            await expect(shown).to.be.accessible();
            column.remove();
          }
        }
      });
    }
  }
});
