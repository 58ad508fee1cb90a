import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import {
  contentParts,
  languagePart,
  languagesOf,
  partModule,
  partsModule,
  partText,
  swedishPart,
  wordsPart,
} from '../../scripts/lib/content-parts.mjs';
import { loadSource } from '../../scripts/lib/load-source.mjs';

const read = (name) => JSON.parse(readFileSync(`src/content/${name}.json`, 'utf8'));
const { merged } = await loadSource('src/core/merged.ts');
const { fallbackChain } = await loadSource('src/core/text.ts');
const NAMES = ['glossary', 'strategies', 'collaboration'];
const TRANSLATED = ['ar', 'es', 'fa', 'fi', 'fr', 'prs', 'ru', 'so', 'ti', 'uk'];

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
const size = (content) => brotliCompressSync(JSON.stringify(content)).length;

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
      assert.deepEqual(factsIn(swedishPart(read(name))), factsIn(read(name)));
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

describe('the part of a language', () => {
  for (const name of NAMES) {
    const content = read(name);
    for (const language of languagesOf(content)) {
      it(`is with the Swedish one all that a reader of ${language} is shown of the ${name}`, () => {
        const shown = textsIn(merged(swedishPart(content), languagePart(content, language)));
        const chain = fallbackChain(language);
        for (const [at, text] of Object.entries(textsIn(content))) {
          if (SEARCHED.test(at)) continue;
          const lang = chain.find((each) => each in text);
          if (!lang) continue;
          assert.deepEqual(shown[at]?.[lang], text[lang], at);
          for (const other of Object.keys(shown[at])) {
            assert.ok(['sv', lang].includes(other), `${at} is there in ${other}, too`);
          }
        }
      });
    }
  }

  it('is there for every language that texts are translated into', () => {
    for (const name of NAMES) {
      for (const language of TRANSLATED) assert.ok(languagesOf(read(name)).includes(language));
    }
  });

  it('is smaller than the Swedish one', () => {
    const content = read('glossary');
    for (const language of TRANSLATED) {
      assert.ok(size(languagePart(content, language)) < size(swedishPart(content)), language);
    }
  });
});

describe('the words of a content', () => {
  it('are terms in all languages, and what the Swedish part has left out', () => {
    const concept = {
      term: { sv: 'a', ar: 'ب' },
      hiddenTerms: { sv: ['a:n'] },
      definition: { sv: 'A.', ar: 'ب.' },
      domain: { sv: 'område', en: 'domain', ar: 'مجال' },
    };
    assert.deepEqual(wordsPart({ concepts: [concept] }).concepts[0], {
      term: { sv: 'a', ar: 'ب' },
      hiddenTerms: { sv: ['a:n'] },
      domain: { sv: 'område', en: 'domain' },
    });
  });

  it('have every word that is searched', () => {
    const words = textsIn(wordsPart(read('glossary')));
    for (const [at, text] of Object.entries(textsIn(read('glossary')))) {
      if (/\/(hiddenTerms|term|altTerms)$/.test(at)) assert.deepEqual(words[at], text);
    }
  });
});

describe('an import of a part', () => {
  const resolved = (isOneFile, source) =>
    contentParts(isOneFile).resolveId.handler(source, '/src/define/some.ts');

  it('gets a module of its own, or the whole where all is in one file', () => {
    assert.equal(resolved(false, '../content/a.ar.json?part'), '/src/content/a.ar.json');
    assert.equal(resolved(true, '../content/a.ar.json?part'), '/src/content/a.json');
    assert.equal(partModule('src/content/a.sv.json?part'), 'src/content/a.sv.json');
  });

  it('is told from that of the whole', () => {
    assert.equal(resolved(false, '../content/a.json'), null);
    assert.equal(partText('src/content/glossary.json'), undefined);
    assert.equal(partText('src/content/nothing.ar.json'), undefined);
    assert.deepEqual(
      JSON.parse(partText('src/content/glossary.ti.json')),
      languagePart(read('glossary'), 'ti'),
    );
  });
});

describe('the modules that say how parts are loaded', () => {
  for (const name of NAMES) {
    it(`are up to date for the ${name}`, () => {
      const module = readFileSync(`src/content/${name}.parts.ts`, 'utf8');
      assert.equal(module, partsModule(name, read(name)));
    });
  }
});
