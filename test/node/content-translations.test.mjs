import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  readReviewed,
  readTranslations,
  unused,
  withTranslations,
} from '../../scripts/content/translations.mjs';

const read = (name) => JSON.parse(readFileSync(`src/content/${name}.json`, 'utf8'));
const translations = readTranslations();

describe('translations of contents', () => {
  it('are all in the contents, which say that nobody has read them', () => {
    const used = new Set();
    for (const name of ['glossary', 'strategies', 'collaboration']) {
      const content = read(name);
      const made = withTranslations(content, translations, {
        reviewed: readReviewed(),
        use: (text) => used.add(text),
      });
      assert.deepEqual(made, content);
      assert.equal(content.review.ti, 'machine');
      assert.equal(content.review['sv-x-lattlast'], undefined);
    }
    assert.deepEqual(unused(translations, used), []);
  });

  it('have easy Swedish for at least twenty concepts', () => {
    const easy = read('glossary').concepts.filter(({ definition }) => definition['sv-x-lattlast']);
    assert.ok(easy.length >= 20, `${easy.length} concepts`);
  });

  it('are put beside the Swedish text wherever it stands, and no other', () => {
    const made = withTranslations(
      { kind: 'k', language: 'sv', list: [{ name: { sv: 'Ett' } }, { name: { sv: 'Två' } }] },
      { fr: { Ett: 'Un' } },
    );
    assert.deepEqual(made.list, [{ name: { sv: 'Ett', fr: 'Un' } }, { name: { sv: 'Två' } }]);
    assert.deepEqual(made.review, { fr: 'machine' });
  });

  it('do not take the place of what an authority calls it', () => {
    const made = withTranslations({ name: { sv: 'Ett', fr: 'L’un' } }, { fr: { Ett: 'Un' } });
    assert.deepEqual(made.name, { sv: 'Ett', fr: 'L’un' });
  });

  it('are a human’s once a speaker has read the language', () => {
    const content = { name: { sv: 'Ett' } };
    const made = withTranslations(content, { fr: { Ett: 'Un' } }, { reviewed: ['fr'] });
    assert.deepEqual(made.review, { fr: 'human' });
  });

  it('of a text that has changed are told', () => {
    assert.deepEqual(unused({ fr: { Ett: 'Un', Två: 'Deux' } }, new Set(['Ett'])), ['fr: "Två"']);
  });
});
