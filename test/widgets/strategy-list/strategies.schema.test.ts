import { expect } from '@open-wc/testing';
import { labelOf } from '../../../src/widgets/strategy-list/strategies.js';
import { readStrategies } from '../../../src/widgets/strategy-list/strategies.schema.js';

const envelope = { kind: 'strategies', version: 1 };
const document = { id: 'a', title: 'A' };
const read = (...strategies: readonly unknown[]) => readStrategies({ ...envelope, strategies });
const found = (...strategies: readonly unknown[]) =>
  read(...strategies).findings.map(({ pointer, severity }) => `${severity} ${pointer}`);

/** What is left of a document with more fields than the least. */
const left = (fields: object) => {
  const { id, title, ...others } = read({ ...document, ...fields }).content?.strategies[0] ?? {};
  return { id, title, others };
};

describe('readStrategies', () => {
  it('takes the least that can be shown, in Swedish', () => {
    expect(read(document).content).to.deep.equal({
      ...envelope,
      language: 'sv',
      strategies: [document],
    });
    expect(found(document)).to.deep.equal([]);
  });

  it('keeps every field as it is', () => {
    const fields = {
      gloss: { en: 'A' },
      language: 'fi',
      level: 'local',
      counties: ['90'],
      municipalities: ['9010', 'own'],
      type: 'plan',
      topics: ['housing'],
      validFrom: 2020,
      validTo: 2024,
      yearsNote: 'Oklart.',
      decided: '2020-05',
      parties: ['Norr', { sv: 'Söder', en: 'South' }],
      publisher: { sv: 'Norr' },
      url: 'https://a.example/x.pdf',
      format: 'pdf',
      size: 1,
      summary: { sv: 'Kort.' },
      verified: 'title-only',
      checked: '2026-03-04',
    };
    expect(left(fields).others).to.deep.equal(fields);
    expect(found({ ...document, ...fields })).to.deep.equal([]);
  });

  it('keeps the names of types, topics and counties, and leaves out what is no name', () => {
    const { content, findings } = readStrategies({
      ...envelope,
      types: { plan: 'Plan', dikt: 7, visa: { sv: 'Visa' } },
      topics: 'housing',
      counties: { 90: { sv: 'Norrs län' } },
      strategies: [document],
    });
    expect(content).to.deep.equal({
      ...envelope,
      language: 'sv',
      types: { plan: 'Plan', visa: { sv: 'Visa' } },
      counties: { 90: { sv: 'Norrs län' } },
      strategies: [document],
    });
    expect(findings.map(({ pointer }) => pointer)).to.deep.equal(['/types/dikt', '/topics']);
  });

  it('leaves out a document without id or title, or with an id that is taken, and keeps the others', () => {
    const { content, findings } = read(
      document,
      { id: 'b' },
      { title: 'C' },
      { id: 'd', title: { sv: ' ' } },
      { id: 'a', title: 'again' },
      null,
      { id: 'e', title: null },
      17,
    );
    expect(content?.strategies).to.deep.equal([document]);
    expect(findings.map(({ pointer }) => pointer)).to.deep.equal([
      '/strategies/1/title',
      '/strategies/2/id',
      '/strategies/3/title',
      '/strategies/4',
      '/strategies/5',
      '/strategies/6/title',
      '/strategies/7',
    ]);
  });

  it('fails on another envelope, and without a document; an empty list is no fault', () => {
    const strategies = [document];
    for (const raw of [
      null,
      17,
      'x',
      [],
      {},
      { ...envelope, kind: 'glossary', strategies },
      { ...envelope, version: 2, strategies },
    ]) {
      const { content, findings } = readStrategies(raw);
      expect(content, String(raw)).to.equal(undefined);
      expect(findings, String(raw)).not.to.deep.equal([]);
    }
    expect(readStrategies(envelope).content).to.equal(undefined);
    expect(found({ id: 'b' })).to.deep.equal(['error /strategies/0/title', 'error /strategies']);
    expect(read()).to.deep.include({ content: undefined, empty: true, findings: [] });
  });

  it('takes null for what nobody has filled in', () => {
    const fields = Object.fromEntries(
      [
        ...['gloss', 'language', 'level', 'counties', 'municipalities', 'type', 'topics'],
        ...['validFrom', 'validTo', 'yearsNote', 'decided', 'parties', 'publisher', 'url'],
        ...['format', 'size', 'summary', 'supersededBy', 'verified', 'checked'],
      ].map((field) => [field, null]),
    );
    expect(left(fields)).to.deep.equal({ ...document, others: {} });
    expect(found({ ...document, ...fields })).to.deep.equal([]);
  });

  it('leaves out fields that do not fit, and keeps the document', () => {
    const broken = {
      gloss: 7,
      language: 'på svenska',
      level: 'regional',
      counties: '90',
      municipalities: { code: '9010' },
      type: ' ',
      topics: 7,
      yearsNote: 7,
      parties: 'Norr',
      publisher: ['Norr'],
      url: 'a'.repeat(2001),
      format: {},
      size: '120 kB',
      summary: true,
      supersededBy: 7,
      verified: 'yes',
      checked: 'igår',
    };
    expect(left(broken)).to.deep.equal({ ...document, others: {} });
    expect([...new Set(found({ ...document, ...broken }))]).to.have.members([
      ...Object.keys(broken)
        .filter((field) => field !== 'publisher')
        .map((field) => `warning /strategies/0/${field}`),
      'warning /strategies/0/publisher/0',
    ]);
  });

  it('leaves out items of a list that do not fit, and keeps the others', () => {
    const lists = {
      counties: ['90', 91, '', null],
      municipalities: [{}, '9010'],
      topics: ['housing', ['work']],
      parties: [{ name: 7 }, 'Norr', 7],
    };
    expect(left(lists).others).to.deep.equal({
      counties: ['90'],
      municipalities: ['9010'],
      topics: ['housing'],
      parties: ['Norr'],
    });
    expect(found({ ...document, ...lists })).to.include.members([
      'warning /strategies/0/counties/1',
      'warning /strategies/0/topics/1',
      'warning /strategies/0/parties/2',
    ]);
  });

  it('takes what is named twice for one', () => {
    const lists = {
      counties: ['90', ' 90', '91'],
      municipalities: ['9010', '9010'],
      topics: ['work', 7, 'work'],
    };
    expect(left(lists).others).to.deep.equal({
      counties: ['90', '91'],
      municipalities: ['9010'],
      topics: ['work'],
    });
  });

  it('takes whole years without quotes, and no others', () => {
    expect(left({ validFrom: 2020, validTo: 2024 }).others).to.deep.equal({
      validFrom: 2020,
      validTo: 2024,
    });
    for (const year of ['2020', 2020.5, 20, 20200, NaN, Infinity, true, [2020]]) {
      expect(left({ validFrom: year, validTo: year }).others, String(year)).to.deep.equal({});
    }
    expect(found({ ...document, validFrom: '2020' })).to.deep.equal([
      'warning /strategies/0/validFrom',
    ]);
  });

  it('takes a decision as exactly as it is known', () => {
    for (const decided of ['2020', '2020-05', '2020-05-17']) {
      expect(left({ decided }).others).to.deep.equal({ decided });
    }
    for (const decided of [2020, '20', '2020-13', '2020-5', '2020-05-1', '17 maj 2020', '', ' ']) {
      expect(left({ decided }).others, String(decided)).to.deep.equal({});
    }
  });

  it('keeps a successor that is not there, or is itself left out, and says where', () => {
    const { content, findings } = read(
      null,
      { ...document, supersededBy: 'x' },
      { id: 'b', title: 'B', supersededBy: 'c' },
      { id: 'c' },
      { id: 'd', title: 'D', supersededBy: 'b' },
    );
    expect(content?.strategies).to.deep.equal([
      { ...document, supersededBy: 'x' },
      { id: 'b', title: 'B', supersededBy: 'c' },
      { id: 'd', title: 'D', supersededBy: 'b' },
    ]);
    expect(
      findings.slice(2).map(({ pointer, severity }) => `${severity} ${pointer}`),
    ).to.deep.equal(['warning /strategies/1/supersededBy', 'warning /strategies/2/supersededBy']);
  });

  it('leaves out successors in a circle, and keeps the one that leads there', () => {
    const next = (id: string, supersededBy?: string) => ({ id, title: id, supersededBy });
    const { content, findings } = read(
      next('a', 'a'),
      next('b', 'c'),
      next('c', 'd'),
      next('d', 'b'),
      next('e', 'b'),
      next('f', 'e'),
    );
    expect(content?.strategies.map(({ supersededBy }) => supersededBy)).to.deep.equal([
      undefined,
      undefined,
      undefined,
      undefined,
      'b',
      'e',
    ]);
    expect(findings.map(({ pointer }) => pointer)).to.deep.equal(
      [0, 1, 2, 3].map((place) => `/strategies/${place}/supersededBy`),
    );
  });

  it('never throws on keys that objects have of themselves', () => {
    for (const key of ['__proto__', 'constructor', 'toString']) {
      const { content, findings } = readStrategies(
        JSON.parse(`{
          "kind": "strategies", "version": 1,
          "types": { "${key}": "T" }, "topics": { "${key}": { "sv": "T" } }, "counties": { "${key}": 7 },
          "strategies": [
            { "id": "${key}", "title": "A", "type": "${key}", "topics": ["${key}"], "counties": ["${key}"] },
            { "id": "b", "title": "B", "supersededBy": "${key}" },
            { "id": "c", "title": { "${key}": "C", "sv": "C" } }
          ]
        }`),
      );
      expect(content?.strategies[0]).to.deep.include({ id: key, type: key, topics: [key] });
      expect(content?.strategies[1]?.supersededBy, key).to.equal(key);
      expect(findings.every(({ message }) => message.length > 0)).to.equal(true);
      for (const labels of [content?.types, content?.topics, content?.counties, {}]) {
        const { text } = labelOf(labels, key, 'sv', 'sv');
        expect(text, key).to.be.oneOf(['T', key]);
      }
    }
  });
});
