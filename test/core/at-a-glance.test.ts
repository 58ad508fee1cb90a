import { expect } from '@open-wc/testing';
import {
  array,
  boolean,
  nullish,
  number,
  object,
  optional,
  picklist,
  pipe,
  safeParse,
  transform,
} from 'valibot';
import { glanceOf } from '../../src/core/at-a-glance.js';
import { aliases, day, key, text } from '../../src/core/schema-parts.js';
import { FEEDS } from '../arbitraries/feeds.js';
import { anything } from '../arbitraries/json.js';
import { nearValid } from '../arbitraries/near-valid.js';
import { fc, runs } from '../arbitraries/run.js';
import { conceptSchema } from '../../src/widgets/concept-glossary/concepts.records.js';
import { countySchema } from '../../src/widgets/contact-finder/contacts.records.js';
import { strategySchema } from '../../src/widgets/strategy-list/strategies.records.js';

const schema = object({
  id: key,
  term: text,
  other: optional(aliases),
  list: optional(array(object({ term: text }))),
  kind: nullish(picklist(['a', 'b'])),
  yes: optional(boolean()),
  on: optional(day),
});
const look = glanceOf(schema);

const good = {
  id: 'a',
  term: { sv: 'asyl', 'zh-Hans': '庇护' },
  other: { sv: ['x', 'y'] },
  list: [{ term: 'z' }],
  kind: 'a',
  yes: false,
  on: '2026-11-29',
};

describe('a look at a record', () => {
  it('is enough where nothing has to be done to it', () => {
    expect(look(good)).to.equal(true);
    expect(look({ id: 'a', term: 'b' })).to.equal(true);
  });

  for (const [what, raw] of Object.entries({
    'no record': null,
    'a list': [good],
    'a class': Object.assign(new (class Model {})(), good),
    'a field nobody knows': { ...good, more: 1 },
    'a required field that is missing': { id: 'a' },
    'a field that is null': { ...good, kind: null },
    'a key with blanks around it': { ...good, id: ' a ' },
    'an empty key': { ...good, id: '' },
    'a key that is too long': { ...good, id: 'a'.repeat(101) },
    'a text that is too long': { ...good, term: 'a'.repeat(5001) },
    'a text that turns others round': { ...good, term: { sv: '\u202eabc' } },
    'a text that is null': { ...good, term: { sv: null } },
    'a text by something else than language': { ...good, term: { 'not a tag': 'x' } },
    'texts in a list': { ...good, term: ['x'] },
    'a member of objects for a language': { ...good, term: JSON.parse('{"__proto__":"x"}') },
    'one alias': { ...good, other: { sv: 'x' } },
    'an item that does not fit': { ...good, list: [{ term: 'z' }, { term: 1 }] },
    'another kind': { ...good, kind: 'c' },
    'a word for no': { ...good, yes: 'no' },
    'a day that does not exist': { ...good, on: '2026-13-01' },
  })) {
    it(`is not enough for ${what}`, () => expect(look(raw)).to.equal(false));
  }

  it('is never enough for a schema that it does not know', () => {
    expect(glanceOf(number())(1)).to.equal(false);
    expect(glanceOf(object({ size: number() }))({ size: 1 })).to.equal(false);
    const changed = pipe(object({ id: key }), transform(JSON.stringify));
    expect(glanceOf(changed)({ id: 'a' })).to.equal(false);
  });

  it('sees what is wrong with each kind of field', () => {
    const document = { id: 'a', title: 'b' };
    const glance = glanceOf(strategySchema);
    for (const more of [
      { validFrom: 2020 },
      { size: 0 },
      { decided: '2020-02' },
      { url: `https://example.se/${'a'.repeat(1900)}` },
      { counties: ['12', '25'] },
      { verified: 'title-only' },
      { format: 'pdf' },
    ]) {
      expect(glance({ ...document, ...more }), JSON.stringify(more)).to.equal(true);
    }
    for (const more of [
      { validFrom: 999 },
      { validTo: 10_000 },
      { validFrom: 2020.5 },
      { validFrom: '2020' },
      { size: -1 },
      { decided: '2020-13' },
      { url: `https://example.se/${'a'.repeat(2000)}` },
      { counties: ['12', '12'] },
      { verified: 'yes' },
      { format: 'a'.repeat(5001) },
      { language: 'not a tag' },
    ]) {
      expect(glance({ ...document, ...more }), JSON.stringify(more)).to.equal(false);
    }
    const source = (sfs: string): unknown => ({
      id: 'a',
      term: 'b',
      sources: [{ title: 'Lag', sfs }],
    });
    expect(glanceOf(conceptSchema)(source('2017:584'))).to.equal(true);
    expect(glanceOf(conceptSchema)(source('Lagen'))).to.equal(false);
  });

  it('is enough only for what the schema leaves as it is', () => {
    const records = (list: unknown): unknown[] => (Array.isArray(list) ? (list as unknown[]) : []);
    let taken = 0;
    for (const [kind, list, of] of [
      ['glossary', 'concepts', conceptSchema],
      ['contacts', 'counties', countySchema],
      ['strategies', 'strategies', strategySchema],
    ] as const) {
      const glance = glanceOf(of);
      const { whole } = FEEDS[kind];
      fc.assert(
        fc.property(fc.oneof(nearValid(whole), nearValid(whole, anything)), (raw) => {
          for (const each of records((raw as Record<string, unknown> | null)?.[list])) {
            if (!glance(each)) continue;
            taken += 1;
            const { success, output } = safeParse(of, each);
            expect(success).to.equal(true);
            expect(output).to.deep.equal(each);
          }
        }),
        runs(300),
      );
    }
    expect(taken).to.be.above(900);
  });
});
