import { expect } from '@open-wc/testing';
import { locales } from '../../src/core/localize.js';
import { FEEDS } from '../arbitraries/feeds.js';
import { fc, runs } from '../arbitraries/run.js';
import { ended, expectSound, hearEach, STRANGE } from '../arbitraries/shown.js';
import { strangeText } from '../arbitraries/text.js';
import { cleanUp, settle } from '../helpers.js';
import { state } from '../watched.js';
import { NONSENSE } from './feed-contract/nonsense.js';

/** What some attribute of some widget takes. */
const KNOWN: readonly string[] = [
  ...[
    '',
    ' ',
    'true',
    'false',
    '0',
    '1',
    '-1',
    '6',
    '99',
    '1e9',
    '2020',
    '12',
    'SE-M',
    'm',
    '1280',
  ],
  ...['asyl', 'boende', 'boards', 'work', 'plan', 'county', 'regional', 'in-force', 'ended'],
  ...['compact', 'accordion', 'dark', 'title', 'actors,grants', 'tasks', 'ar', 'fa-AF', 'zz'],
  ...['[object Object]', '12, 25', 'M,,M', '#a', 'a b'],
];

const value = fc.oneof(fc.constantFrom(...KNOWN), strangeText);

for (const { tag, kind } of STRANGE) {
  const { observedAttributes } = customElements.get(tag) as unknown as {
    readonly observedAttributes: readonly string[];
  };
  const attributes = fc.uniqueArray(
    fc
      .tuple(fc.constantFrom(...observedAttributes, 'lang'), value)
      // These are the page's own words, whatever they are.
      .filter(([name, each]) => !/heading|query/.test(name) || !NONSENSE.test(each)),
    { minLength: 1, maxLength: 6, selector: ([name]) => name },
  );

  describe(`<${tag}> with strange attributes`, () => {
    const heard = hearEach();
    afterEach(cleanUp);

    it('shows its content whatever they hold, at first and later', async () => {
      expect(observedAttributes).to.include.members(['heading', 'src', 'deep-link']);
      await fc.assert(
        fc.asyncProperty(attributes, attributes, async (first, later) => {
          const { widget, failures } = await ended(tag, (made) => {
            for (const [name, each] of first) made.setAttribute(name, each);
            // It counts before any address.
            made.content = FEEDS[kind].whole;
          });
          try {
            expectSound(widget, heard);
            for (const [name, each] of later) widget.setAttribute(name, each);
            await widget.ready;
            await settle(widget);
            expectSound(widget, heard);
            for (const [name] of later) widget.removeAttribute(name);
            await widget.ready;
            await settle(widget);
            expectSound(widget, heard);
            expect([state(widget), failures]).to.deep.equal(['shown', []]);
            expect(locales).to.include(widget.locale);
          } finally {
            widget.parentElement!.remove();
            heard.uncaught.length = heard.lines.length = 0;
          }
        }),
        runs(40),
      );
    });
  });
}
