import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { loadSource } from '../../../scripts/lib/load-source.mjs';

const { readRdf } = await loadSource('src/cli/rdf/read-rdf.ts');
const { glossaryOfSkos } = await loadSource('src/cli/rdf/glossary.ts');
const { strategiesOfDcat } = await loadSource('src/cli/rdf/strategies.ts');
const { checkFeed } = await loadSource('src/cli/check/check.ts');

const textOf = (name) => readFileSync(`test/cli/fixtures/${name}`, 'utf8');
const graphOf = async (text, syntax) => (await readRdf(text, syntax)).graph;
const codes = ({ findings }) => findings.map(({ code }) => code);

describe('a SKOS vocabulary in Turtle', async () => {
  const made = glossaryOfSkos(await graphOf(textOf('begrepp.ttl'), 'turtle'));
  const [reception, housing, school, moving] = made.feed.concepts;

  it('gives terms in all languages, other words, inflected forms and definitions', () => {
    assert.deepEqual(reception.term, {
      sv: 'mottagande',
      en: 'reception',
      ar: 'استقبال',
      fi: 'vastaanotto',
      so: 'soo dhawayn',
    });
    assert.deepEqual(reception.altTerms, { sv: ['att ta emot'], en: ['receiving'] });
    assert.deepEqual(reception.hiddenTerms, { sv: ['mottagandet'] });
    assert.equal(reception.definition.en, 'What happens first.');
    assert.equal(reception.note, 'Används om alla åldrar.');
    assert.equal(reception.changed, '2026-09-30');
  });

  it('takes keys from notations and addresses, and knows who is above from both ends', () => {
    assert.deepEqual([reception.id, housing.id, school.id], ['N-1', 'boende', 'skola']);
    assert.deepEqual([housing.broader, school.broader], [['N-1'], ['N-1']]);
    assert.deepEqual(housing.related, ['skola']);
  });

  it('reads definitions and labels that are nodes, and languages with a region', () => {
    assert.equal(housing.definition, 'Där någon bor.');
    assert.deepEqual(housing.sources, [
      { title: 'example.se/boende', url: 'https://www.example.se/boende' },
    ]);
    assert.equal(housing.term.sv, 'boende');
    assert.deepEqual(school.term, { sv: 'skola', en: 'school' });
    assert.equal(moving.status, 'deprecated');
  });

  it('says of itself what its scheme does', () => {
    assert.equal(made.feed.language, 'sv');
    assert.equal(made.feed.updated, '2026-10-01');
    assert.equal(made.feed.source.name.en, 'Concepts of Norrviken');
  });

  it('tells of concepts without a label, and of those that are not there', () => {
    assert.deepEqual(codes(made), ['no-label', 'not-there']);
  });

  it('can be shown', async () => {
    assert.deepEqual((await checkFeed(made.feed)).findings, []);
  });
});

describe('a SKOS vocabulary in JSON-LD', () => {
  it('gives the same as in Turtle', async () => {
    const made = glossaryOfSkos(await graphOf(textOf('begrepp.jsonld'), 'json-ld'));
    const talk = made.feed.concepts.find(({ id }) => id === 'halsosamtal');
    assert.equal(talk.term.ar, 'محادثة صحية');
    assert.deepEqual(talk.altTerms.sv, ['hälsoundersökning', 'hälsokontroll']);
    assert.deepEqual(talk.broader, ['vard']);
    assert.equal(made.feed.source.name, 'Ord om hälsa');
    assert.deepEqual((await checkFeed(made.feed)).findings, []);
  });
});

describe('a DCAT-AP catalog', async () => {
  const made = strategiesOfDcat(await graphOf(textOf('katalog.jsonld'), 'json-ld'));
  const of = (id) => made.feed.strategies.find((each) => each.id === id);

  it('gives documents with their years, places, publishers and subjects', () => {
    const { title, ...strategy } = of('strategi-skane');
    assert.deepEqual(title, { sv: 'Strategi för mottagande', en: 'Reception strategy' });
    assert.deepEqual(strategy, {
      id: 'strategi-skane',
      language: 'sv',
      level: 'county',
      counties: ['12'],
      type: 'strategy',
      topics: ['befolkning-och-samhalle', 'bosattning'],
      validFrom: 2023,
      validTo: 2026,
      decided: '2023-04-03',
      publisher: 'Länsstyrelsen Skåne',
      url: 'https://www.example.se/strategi',
      summary: 'Vad länet gör tillsammans.',
    });
  });

  it('leads to a file with its format and size where there is no page', () => {
    const { url, format, size, municipalities } = of('plan-kiruna');
    assert.deepEqual(
      [url, format, size, municipalities],
      ['https://www.example.se/plan.pdf', 'pdf', 240000, ['2584']],
    );
  });

  it('keeps the county that is known, and tells of the area that is not', () => {
    assert.deepEqual(of('lagesbild').counties, ['25']);
    assert.deepEqual(codes(made), ['area']);
  });

  it('can be shown', async () => {
    assert.deepEqual((await checkFeed(made.feed)).findings, []);
  });
});

describe('what is broken', () => {
  it('is a second label in a language: told, not lost in silence', async () => {
    const text = '<x:a> <http://www.w3.org/2004/02/skos/core#prefLabel> "a"@sv, "b"@sv .';
    const made = glossaryOfSkos(await graphOf(text, 'turtle'));
    assert.deepEqual(codes(made), ['two-labels']);
  });

  it('has a line, and words in Swedish', async () => {
    const { graph, findings } = await readRdf(textOf('trasig.ttl'), 'turtle');
    assert.equal(graph, undefined);
    assert.deepEqual([findings[0].line, findings[0].code], [7, 'syntax']);
    assert.match(findings[0].words.sv, /Turtle/);
  });

  it('is told for JSON-LD, too, without an exception', async () => {
    for (const text of ['{', '5', 'null', '{"@context":{"a":{"@id":5}},"a":1}', '{"@id":{}}']) {
      const { findings, graph } = await readRdf(text, 'json-ld');
      assert.ok(graph?.size === 0 || findings[0].severity === 'error', text);
    }
  });

  it('is a context that would have to be fetched, wherever it stands', async () => {
    const far = { '@context': 'https://www.example.org/c.jsonld' };
    for (const text of [textOf('fjarr.jsonld'), JSON.stringify([{ '@graph': [{ a: far }] }])]) {
      const { graph, findings } = await readRdf(text, 'json-ld');
      assert.equal(graph, undefined);
      assert.match(findings[0].words.en, /https:\/\/www\.example\.org\/.* nothing is fetched/);
    }
  });

  it('is a file without concepts: says what is there instead', async () => {
    const made = glossaryOfSkos(await graphOf(textOf('tom.ttl'), 'turtle'));
    assert.deepEqual(made.feed.concepts, []);
    assert.match(made.findings[0].words.sv, /foaf:Person \(2\)/);
  });

  it('is no exception where things are called anything', async () => {
    const text = `@prefix s: <http://www.w3.org/2004/02/skos/core#> .
      <x:constructor> a s:Concept ; s:prefLabel "a"@valueof, "b" .`;
    const { feed } = glossaryOfSkos(await graphOf(text, 'turtle'), { language: 'sv' });
    assert.equal(feed.concepts[0].id, 'constructor');
    assert.deepEqual(feed.concepts[0].term, { valueof: 'a', sv: 'b' });
  });
});
