import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { coverage } from '../../scripts/languages/coverage.mjs';
import { NAMES } from '../../scripts/languages/names.mjs';
import { languagesDocument } from '../../scripts/languages/tables.mjs';

const { sourceLocale, targetLocales } = JSON.parse(readFileSync('lit-localize.json', 'utf8'));

describe('how much of a content is there in a language', () => {
  const content = {
    review: { ar: 'machine', en: 'human' },
    items: [
      { title: { sv: 'Ett', en: 'One', ar: 'واحد' }, hiddenTerms: { sv: ['1'] } },
      { title: { sv: 'Två', en: 'Two' }, aliases: { sv: ['2'], fi: ['kaksi'] } },
      { title: { sv: 'Tre', en: 'Three' }, year: 2020, name: 'Plain' },
    ],
    kinds: { plan: { sv: 'Plan', fi: 'Suunnitelma' } },
  };

  it('is told in whole per cent, with who has read it', () => {
    assert.equal(coverage(content, 'sv'), '100 %');
    assert.equal(coverage(content, 'en'), '75 %, human');
    assert.equal(coverage(content, 'ar'), '25 %, machine');
    assert.equal(coverage(content, 'fi'), '25 %');
    assert.equal(coverage(content, 'pl'), '–');
  });

  it('is neither all nor nothing as long as something is missing or there', () => {
    const texts = Array.from({ length: 300 }, (_, at) => ({ sv: 'a', ...(at > 0 && { en: 'a' }) }));
    assert.equal(coverage({ texts }, 'en'), '99 %');
    texts[0].fi = 'a';
    assert.equal(coverage({ texts }, 'fi'), '< 1 %');
  });
});

describe('the document about the languages', () => {
  const units = (...states) =>
    states.map((state, at) => ({ id: `a.${at}`, source: 'Ja', target: 'Yes', state }));
  const rowOf = (code, states) => {
    const document = languagesDocument({ sv: undefined, [code]: units(...states) }, { facts: {} });
    return document.split('\n').find((line) => line.startsWith(`| \`${code}\``));
  };

  it('has script, direction, forms, and what has been reviewed', () => {
    const unread = 'needs-review-translation';
    assert.equal(
      rowOf('ckb', [unread, unread]),
      '| `ckb` | کوردیی ناوەندی | sorani | Arabic | right to left | one other | 2 of 2 | not yet |',
    );
    assert.equal(
      rowOf('pl', [unread, 'final']),
      '| `pl` | polski | polska | Latin | left to right | one few many other | 2 of 2 | 1 of 2 |',
    );
    assert.match(rowOf('se', ['final', null]), /one two other \| 2 of 2 \| yes \|$/);
  });

  it('knows the names of all languages of the interface', () => {
    for (const code of [sourceLocale, ...targetLocales]) assert.ok(NAMES[code], code);
    assert.throws(() => rowOf('xx', [null]), /own-language-names\.ts: does not name xx/);
  });
});
