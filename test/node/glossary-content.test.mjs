import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { glossaryFrom } from '../../scripts/content/glossary.mjs';
import { loadSource } from '../../scripts/lib/load-source.mjs';

const content = JSON.parse(readFileSync('src/content/glossary.json', 'utf8'));
const { concepts } = content;
const called = (id) => concepts.find((concept) => concept.id === id);

describe('the embedded glossary', () => {
  it('says nothing that the checker of feeds finds fault with', async () => {
    const { readGlossary } = await loadSource('src/widgets/concept-glossary/concepts.schema.ts');
    const { content: shown, findings } = readGlossary(content);
    assert.deepEqual(findings, []);
    assert.deepEqual(shown, content);
  });

  it('holds 75 concepts in Swedish order, each with term and definition in Swedish and English', () => {
    assert.equal(concepts.length, 75);
    for (const { id, term, definition } of concepts) {
      for (const lang of ['sv', 'en']) {
        assert.ok(term[lang] && definition[lang], `${id} in ${lang}`);
        assert.match(definition[lang], /^\p{Lu}.*\.$/u, `${id} is a sentence in ${lang}`);
      }
      assert.equal(Boolean(term.ar && definition.ar), Boolean(definition.ar), `${id} in Arabic`);
    }
    const terms = concepts.map(({ term }) => term.sv);
    assert.deepEqual(terms, [...terms].sort(new Intl.Collator('sv').compare));
    assert.equal(terms.at(-1), 'överförmyndare');
  });

  it('knows by which other words people come, and shows none of the inflected ones', () => {
    assert.deepEqual(called('anlaggningsboende').altTerms.sv, ['ABO']);
    for (const form of ['nyanlända', 'nyanländas']) {
      assert.ok(called('nyanland').hiddenTerms.sv.includes(form), form);
    }
    assert.ok(called('god-man').hiddenTerms.sv.includes('gode män'));
    for (const { id, term, altTerms, hiddenTerms } of concepts) {
      const { sv: hidden = [] } = hiddenTerms ?? {};
      assert.ok(hidden.length > 0, `${id} has no other forms`);
      for (const shown of [term.sv, ...(altTerms?.sv ?? [])])
        assert.ok(!hidden.includes(shown), id);
      assert.equal(new Set(hidden).size, hidden.length, id);
    }
  });

  it('gives laws their number, and marks what nobody has confirmed', () => {
    const sources = concepts.flatMap((concept) => concept.sources);
    for (const { title, verified } of sources) assert.equal(typeof verified, 'boolean', title.sv);
    const numbers = sources.filter(({ sfs }) => sfs);
    assert.ok(numbers.some(({ verified }) => verified));
    assert.ok(numbers.some(({ verified }) => !verified));
    const [law] = called('nyanland').sources;
    assert.deepEqual(law, {
      title: { sv: 'Lag om ansvar för etableringsinsatser för vissa nyanlända invandrare' },
      sfs: '2017:584',
      verified: false,
    });
    assert.equal(called('inkludering').sources.at(-1).verified, false);
    assert.equal(called('inkludering').sources.at(-1).url, undefined);
  });

  it('says that no person has read the translations', () => {
    assert.deepEqual([...new Set(Object.values(content.review))], ['machine']);
    assert.equal(content.review.en, undefined);
    assert.ok(called('nyanland').definition.ar);
  });
});

describe('glossaryFrom', () => {
  const fact = {
    id: 'ord',
    term: { sv: 'ord', en: 'word' },
    alt_labels_sv: ['glosa', 'ord'],
    definition: { sv: 'Gammalt.', en: 'Old.' },
    related: [],
    law: [{ sfs: '2000:1', title: 'Lag om ord', verified: false }],
    source: 'https://a.example/x',
    verified: true,
    term_other: { ar: { value: 'كلمة' } },
  };
  const words = {
    domains: { all: { sv: 'allt' } },
    sources: { 'a.example': 'A kommun' },
    concepts: {
      ord: { domain: 'all', hidden: 'ord|et|en; glosa; i orden', definition: { sv: 'Nytt.' } },
    },
  };
  const made = (change = {}, others = words) =>
    glossaryFrom({ collected: '2026-01-02', concepts: [{ ...fact, ...change }] }, others)
      .concepts[0];

  it('makes a concept of facts and words', () => {
    assert.deepEqual(made(), {
      id: 'ord',
      term: { sv: 'ord', en: 'word', ar: 'كلمة' },
      altTerms: { sv: ['glosa'] },
      hiddenTerms: { sv: ['ordet', 'orden', 'i orden'] },
      definition: { sv: 'Nytt.', en: 'Old.' },
      related: [],
      domain: { sv: 'allt' },
      sources: [
        { title: { sv: 'Lag om ord' }, sfs: '2000:1', verified: false },
        { title: { sv: 'A kommun' }, url: 'https://a.example/x', verified: true },
      ],
      checked: '2026-01-02',
    });
  });

  it('says which concept does not hold together', () => {
    assert.throws(
      () => made({ id: 'annat' }),
      /^Error: concept annat: there are no words about it/,
    );
    assert.throws(
      () => made({ source: 'https://b.example/' }),
      /concept ord: nobody is known behind/,
    );
    assert.throws(() => made({ law: [{ sfs: '17', title: 'x' }] }), /concept ord: "17" is no SFS/);
    assert.throws(() => made({}, { ...words, domains: {} }), /concept ord: the domain "all"/);
    const more = { ...words.concepts, mer: { domain: 'all' } };
    assert.throws(() => made({}, { ...words, concepts: more }), /words about "mer"/);
    assert.throws(
      () => glossaryFrom({ collected: '2026-01-02', concepts: [fact, fact] }, words),
      /the same id/,
    );
  });

  it('says so where there is no page to name', () => {
    const [, source] = made({ source: 'unverified: general knowledge', verified: false }).sources;
    assert.equal(source.title.sv, 'Allmän kännedom, ingen publicerad källa');
    assert.equal(source.verified, false);
  });
});
