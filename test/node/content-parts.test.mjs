import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { partModule, swedishPart, swedishParts } from '../../scripts/lib/swedish-parts.mjs';

const read = (name) => JSON.parse(readFileSync(`src/content/${name}.json`, 'utf8'));
const NAMES = ['glossary', 'strategies', 'collaboration'];

/** Every text in several languages, by where it stands. */
function textsIn(value, at = '') {
  if (value === null || typeof value !== 'object') return {};
  if (!Array.isArray(value) && ('sv' in value || 'en' in value)) return { [at]: value };
  return Object.assign(
    {},
    ...Object.entries(value).map(([k, each]) => textsIn(each, `${at}/${k}`)),
  );
}

/** What stands there in no language: ids, codes, years, addresses. */
function factsIn(value, at = '') {
  if (value === null || typeof value !== 'object') return [`${at} ${value}`];
  if (!Array.isArray(value) && ('sv' in value || 'en' in value)) return [];
  return Object.entries(value).flatMap(([key, each]) => factsIn(each, `${at}/${key}`));
}

const SEARCHED = /\/(hiddenTerms|synonyms)$/;

describe('the Swedish part of a content', () => {
  for (const name of NAMES) {
    it(`has every Swedish text of the ${name} that is shown, and no other language`, () => {
      const whole = textsIn(read(name));
      const part = textsIn(swedishPart(read(name)));
      const swedish = Object.entries(whole).filter(
        ([at, text]) => 'sv' in text && !SEARCHED.test(at),
      );
      assert.ok(swedish.length > 50);
      assert.deepEqual(part, Object.fromEntries(swedish.map(([at, { sv }]) => [at, { sv }])));
    });

    it(`has all facts of the ${name} that stand in no language`, () => {
      const { only, ...part } = swedishPart(read(name));
      assert.equal(only, 'sv');
      assert.deepEqual(factsIn(part), factsIn(read(name)));
    });

    it(`is smaller than the whole ${name}`, () => {
      const size = (content) => brotliCompressSync(JSON.stringify(content)).length;
      assert.ok(size(swedishPart(read(name))) < 0.82 * size(read(name)));
    });
  }

  it('keeps what has no Swedish: it is shown in another language', () => {
    const name = { en: 'Only English', fi: 'Vain suomeksi' };
    const labels = { work: { sv: 'Arbete', en: 'Work' }, home: { en: 'Home' } };
    const made = swedishPart({
      language: 'sv',
      source: { name },
      labels,
      review: { ar: 'machine' },
    });
    assert.deepEqual(made, {
      only: 'sv',
      language: 'sv',
      source: { name },
      labels: { work: { sv: 'Arbete' }, home: { en: 'Home' } },
      review: { ar: 'machine' },
    });
  });

  it('keeps other words, and what a title means, with a term or a title that is not Swedish', () => {
    const term = { en: 'toolbox' };
    const altTerms = { en: ['kit'] };
    const gloss = { en: 'A plan' };
    const made = swedishPart({
      language: 'sv',
      concepts: [
        { term, altTerms },
        { term: { sv: 'låda', ...term }, altTerms },
      ],
      strategies: [
        { title: 'Suunnitelma', language: 'fi', gloss },
        { title: 'En plan', gloss },
        { title: { fi: 'Suunnitelma' }, gloss },
      ],
    });
    assert.deepEqual(made.concepts, [{ term, altTerms }, { term: { sv: 'låda' } }]);
    assert.deepEqual(made.strategies, [
      { title: 'Suunnitelma', language: 'fi', gloss },
      { title: 'En plan' },
      { title: { fi: 'Suunnitelma' }, gloss },
    ]);
  });
});

describe('an import of a part', () => {
  const resolved = (isOneFile, source) =>
    swedishParts(isOneFile).resolveId.handler(source, '/src/define/some.ts');

  it('gets a module of its own, or the whole where all is in one file', () => {
    assert.equal(resolved(false, '../content/a.json?sv'), '/src/content/a.sv.json');
    assert.equal(resolved(true, '../content/a.json?sv'), '/src/content/a.json');
    assert.equal(partModule('src/content/a.json?sv'), 'src/content/a.sv.json');
  });

  it('is told from that of the whole', () => {
    assert.equal(resolved(false, '../content/a.json'), null);
    assert.equal(partModule('src/content/a.json'), 'src/content/a.json');
  });
});
