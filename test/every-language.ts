import { expect } from '@open-wc/testing';
import { targetLocales } from '../src/generated/locale-codes.js';
import { directionOf } from '../src/core/language.js';
import { cleanUp } from './helpers.js';
import { swedishFinder } from './swedish-left.js';
import { VIEWS } from './views.js';

/**
 * The tests of a widget in every language of the interface.
 * @param inspected the view that is searched for barriers: all of them in all languages take minutes
 */
export function inEveryLanguage(name: string, inspected: string): void {
  const views = Object.entries(VIEWS[name]!);

  describe(`${name}, in every language`, () => {
    afterEach(cleanUp);

    for (const locale of targetLocales) {
      it(`leaves no Swedish in ${locale}, and has no barriers`, async () => {
        document.documentElement.lang = locale;
        document.documentElement.dir = directionOf(locale);
        const swedishIn = await swedishFinder(locale);
        for (const [view, show] of views) {
          const widget = await show(locale);
          expect(widget.locale, view).to.equal(locale);
          expect(swedishIn(widget, name), view).to.deep.equal([]);
          if (view === inspected) await expect(widget).to.be.accessible();
          widget.parentElement!.remove();
        }
      });
    }
  });
}
