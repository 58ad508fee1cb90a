import { expect } from '@open-wc/testing';
import '../../../src/define/concept.js';
import { cleanUp, one, place, tapConsole, until } from '../../helpers.js';
import { expectWhole } from '../../hostile/describe.js';
import { feedWith } from '../../hostile/feed.js';
import type { Schema } from '../../hostile/fields.js';
import { badLinks, expectSubset, madeOf, namesIn, textOf } from '../../hostile/inspect.js';
import { HARMLESS, PAYLOADS, type Payload } from '../../hostile/payloads.js';
import { watchPage } from '../../hostile/watch.js';

describe('a term in running text with hostile content', () => {
  const realFetch = window.fetch;
  const elements = new Set<string>();
  const names = new Set<string>();
  let schema: Schema;
  let stops: (() => void)[] = [];
  let feeds = 0;

  /** Opens the box of a term whose feed says this everywhere. */
  async function opened(payload: Payload, lang: string) {
    const hostile = feedWith(schema, payload);
    window.fetch = async () => new Response(JSON.stringify(hostile.feed));
    const holder = place('<p><lor-concept>ordet</lor-concept></p>');
    holder.lang = lang;
    const term = holder.querySelector('lor-concept')!;
    term.src = `/hostile-${(feeds += 1)}.json`;
    term.concept = hostile.keys.own;
    one(term, 'a').click();
    const wanted = payload.bare ? payload.text : 'q1';
    await until('the definition', () => textOf(term).includes(wanted));
    return { hostile, term };
  }

  before(async () => {
    stops = [tapConsole('error', []), tapConsole('warn', [])];
    schema = (await (await realFetch('/schemas/glossary')).json()) as Schema;
    for (const [payload, lang] of [
      [HARMLESS, 'sv'],
      [HARMLESS, 'ar'],
      [{ ...HARMLESS, language: true }, 'sv'],
    ] as const) {
      const { term } = await opened(payload, lang);
      for (const each of madeOf(term)) elements.add(each);
      for (const each of namesIn(term)) names.add(each);
      cleanUp();
    }
    for (const stop of stops) stop();
  });
  beforeEach(() => (stops = [tapConsole('error', []), tapConsole('warn', [])]));
  afterEach(() => {
    for (const stop of stops) stop();
    window.fetch = realFetch;
    cleanUp();
  });

  for (const [what, payload] of Object.entries(PAYLOADS)) {
    it(`shows ${what} as text and does nothing else with it`, async () => {
      const watch = watchPage();
      stops.push(() => watch.stop());
      for (const lang of payload.bothWays ? ['sv', 'ar'] : ['sv']) {
        const { hostile, term } = await opened(payload, lang);
        expect(watch.faults).to.deep.equal([]);
        expectSubset(madeOf(term), elements, 'elements');
        expectSubset(namesIn(term), names, 'classes and parts');
        expect(badLinks(term)).to.deep.equal([]);
        if (!payload.bare) expectWhole(hostile, [textOf(term)]);
        cleanUp();
      }
    });
  }
});
