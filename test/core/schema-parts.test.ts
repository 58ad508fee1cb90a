import { expect } from '@open-wc/testing';
import { safeParse } from 'valibot';
import {
  aliases,
  day,
  key,
  LONGEST_TEXT,
  plainString,
  text,
  webAddress,
} from '../../src/core/schema-parts.js';

const fits = (schema: typeof day, value: unknown): boolean => safeParse(schema, value).success;

describe('pieces of the schemas', () => {
  it('caps endless texts', () => {
    const { output } = safeParse(text, 'x'.repeat(100_000));
    expect(output).to.have.lengthOf(LONGEST_TEXT + 1);
    expect(String(output).endsWith('…')).to.equal(true);
    const byLanguage = safeParse(text, { sv: 'x'.repeat(100_000) }).output as { sv: string };
    expect(byLanguage.sv).to.have.lengthOf(LONGEST_TEXT + 1);
  });

  it('takes out signs that turn text round, and leaves those that only isolate', () => {
    expect(safeParse(plainString, '\u202e00 05\u202d').output).to.equal('00 05');
    expect(safeParse(text, { ar: '\u2066Luleå\u2069' }).output).to.deep.equal({
      ar: '\u2066Luleå\u2069',
    });
  });

  for (const [what, given, expected] of [
    ['closes the isolates that a text opens', '\u2067\u2068a', '\u2067\u2068a\u2069\u2069'],
    ['closes the embeddings that a text opens', '\u202ba\u202a', '\u202ba\u202a\u202c\u202c'],
    ['closes each by its own sign', '\u2067\u202ba', '\u2067\u202ba\u202c\u2069'],
    ['takes out the ends of what a text has not opened', 'a\u2069b\u202cc', 'abc'],
    ['leaves pairs as they are', '\u2066a\u2069 \u202bb\u202c', '\u2066a\u2069 \u202bb\u202c'],
  ] as const) {
    it(`${what}: nothing beside it turns round`, () => {
      expect(safeParse(plainString, given).output).to.equal(expected);
    });
  }

  it('closes what the end of a text that is too long would have closed', () => {
    const { output } = safeParse(text, `\u2067${'x'.repeat(LONGEST_TEXT)}\u2069`);
    expect(String(output).endsWith('x…\u2069')).to.equal(true);
  });

  it('takes null in a text by language for none', () => {
    expect(safeParse(text, { sv: 'ja', en: null }).output).to.deep.equal({ sv: 'ja', en: '' });
  });

  it('takes no text that is by something else than language', () => {
    for (const value of [17, null, ['a'], { 1: 'a' }, { toString: 1 }]) {
      expect(safeParse(text, value).success, JSON.stringify(value)).to.equal(false);
    }
  });

  it('never shortens a web address: one that is too long is none', () => {
    expect(safeParse(webAddress, `https://a.se/${'x'.repeat(3000)}`).success).to.equal(false);
    expect(safeParse(webAddress, 'https://a.se/').success).to.equal(true);
  });

  it('takes days that exist', () => {
    for (const good of ['2026-11-23', '2024-02-29', '2026-11-23T10:00:00Z']) {
      expect(fits(day, good), good).to.equal(true);
    }
    for (const bad of ['2026-13-01', '23/11/2026', '', 'igår', 20261123, null]) {
      expect(fits(day, bad), String(bad)).to.equal(false);
    }
  });

  it('trims keys and takes no empty or endless ones', () => {
    expect(safeParse(key, ' 25 ').output).to.equal('25');
    for (const bad of ['', '  ', 'x'.repeat(101), 25, null]) {
      expect(safeParse(key, bad).success, String(bad)).to.equal(false);
    }
  });

  it('takes one alias for a list of one', () => {
    expect(safeParse(aliases, { se: 'Giron', fi: ['Kiiruna'] }).output).to.deep.equal({
      se: ['Giron'],
      fi: ['Kiiruna'],
    });
  });
});
