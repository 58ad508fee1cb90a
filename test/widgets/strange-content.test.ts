import { FEEDS } from '../arbitraries/feeds.js';
import { anyJson, anything } from '../arbitraries/json.js';
import { nearValid } from '../arbitraries/near-valid.js';
import { fc, runs } from '../arbitraries/run.js';
import { ended, expectSound, goThrough, hearEach, STRANGE } from '../arbitraries/shown.js';
import { strangeText } from '../arbitraries/text.js';
import { cleanUp } from '../helpers.js';

const lang = fc.constantFrom('sv', 'en', 'ar');

/** The ways in which a page gives content: by its script, inside the element, by an address. */
const WAYS = ['property', 'inline', 'src'] as const;

/** Feeds as they stand in a file: whole, cut off, something else. */
const fileOf = (content: fc.Arbitrary<unknown>): fc.Arbitrary<string> =>
  fc.oneof(
    { arbitrary: content.map((each) => JSON.stringify(each)), weight: 6 },
    { arbitrary: fc.tuple(content, fc.nat(3000)).map(cut), weight: 2 },
    { arbitrary: strangeText, weight: 1 },
  );

const cut = ([content, at]: [unknown, number]): string => JSON.stringify(content).slice(0, at);

for (const strange of STRANGE) {
  const { tag, kind } = strange;
  describe(`<${tag}> with strange content`, () => {
    const heard = hearEach();
    const { fetch } = window;
    afterEach(() => {
      window.fetch = fetch;
      cleanUp();
    });

    const { whole } = FEEDS[kind];
    const check = async (
      way: (typeof WAYS)[number],
      given: unknown,
      locale: string,
      typed: string,
    ): Promise<void> => {
      const { widget } = await ended(tag, (made) => {
        made.lang = locale;
        if (way === 'property') made.content = given;
        if (way === 'src') {
          window.fetch = () => Promise.resolve(new Response(String(given)));
          made.src = `/strange/${Math.random()}`;
        }
        if (way === 'inline') {
          const script = document.createElement('script');
          script.type = 'application/json';
          script.textContent = String(given);
          made.append(script);
        }
      });
      try {
        expectSound(widget, heard);
        if (widget.content) {
          await goThrough(widget, strange, typed, () => expectSound(widget, heard));
        }
      } finally {
        widget.parentElement!.remove();
        heard.uncaught.length = heard.lines.length = 0;
      }
    };

    it('shows what there is of a feed with slips in it, and never nonsense', async () => {
      await fc.assert(
        fc.asyncProperty(nearValid(whole, anything), lang, strangeText, (given, locale, typed) =>
          check('property', given, locale, typed),
        ),
        runs(30),
      );
    });

    for (const way of WAYS) {
      it(`shows something whatever is given: ${way}`, async () => {
        const given =
          way === 'property'
            ? anything.filter((each) => (each ?? undefined) !== undefined)
            : fileOf(fc.oneof(anyJson, nearValid(whole)));
        await fc.assert(
          fc.asyncProperty(given, lang, strangeText, (each, locale, typed) =>
            check(way, each, locale, typed),
          ),
          runs(15),
        );
      });
    }
  });
}
