import { expect } from '@open-wc/testing';
import { readGlossary } from '../../../src/widgets/concept-glossary/concepts.schema.js';

const envelope = { kind: 'glossary', version: 1 };
const concept = { id: 'a', term: 'A' };
const read = (...concepts: readonly unknown[]) => readGlossary({ ...envelope, concepts });
const found = (...concepts: readonly unknown[]) =>
  read(...concepts).findings.map(({ pointer, severity }) => `${severity} ${pointer}`);

describe('readGlossary', () => {
  it('takes the least that can be shown, in Swedish', () => {
    expect(read(concept).content).to.deep.equal({
      ...envelope,
      language: 'sv',
      concepts: [concept],
    });
    expect(found(concept)).to.deep.equal([]);
  });

  it('leaves out a concept without id or term, or with an id that is taken, and keeps the others', () => {
    const { content, findings } = read(
      concept,
      { id: 'b' },
      { term: 'C' },
      { id: 'd', term: { sv: ' ' } },
      { id: 'a', term: 'again' },
      null,
    );
    expect(content?.concepts).to.deep.equal([concept]);
    expect(findings.map(({ pointer }) => pointer)).to.deep.equal([
      '/concepts/1/term',
      '/concepts/2/id',
      '/concepts/3/term',
      '/concepts/4',
      '/concepts/5',
    ]);
  });

  it('leaves out what links to nothing or to itself, and says where', () => {
    const { content, findings } = read(
      null,
      { ...concept, related: ['b', 'x', 'a'] },
      {
        id: 'b',
        term: 'B',
        broader: ['y'],
      },
    );
    expect(content?.concepts.map(({ related, broader }) => related ?? broader)).to.deep.equal([
      ['b'],
      [],
    ]);
    expect(findings.slice(1).map(({ pointer }) => pointer)).to.deep.equal([
      '/concepts/1/related',
      '/concepts/1/related',
      '/concepts/2/broader',
    ]);
  });

  it('leaves out fields that do not fit, and keeps the concept', () => {
    const broken = {
      ...concept,
      definition: 7,
      status: 'best',
      sources: [{ title: 'Lag', sfs: 'x' }, { title: 'Lag', sfs: '2000:1', verified: 'no' }, 4],
      checked: 'igår',
      altTerms: { sv: 'ett' },
    };
    expect(read(broken).content?.concepts[0]).to.deep.equal({
      ...concept,
      sources: [{ title: 'Lag' }, { title: 'Lag', sfs: '2000:1' }],
      altTerms: { sv: ['ett'] },
    });
    expect(found(broken).every((each) => each.startsWith('warning'))).to.equal(true);
  });

  it('fails on another envelope, and without a concept; an empty list is no fault', () => {
    for (const raw of [null, 17, 'x', [], { ...envelope, kind: 'contacts', concepts: [concept] }]) {
      expect(readGlossary(raw).content, String(raw)).to.equal(undefined);
    }
    expect(read({}).content).to.equal(undefined);
    expect(readGlossary(envelope).content).to.equal(undefined);
    expect(read()).to.deep.include({ content: undefined, empty: true, findings: [] });
  });

  it('never throws on keys that objects have of themselves', () => {
    for (const id of ['__proto__', 'constructor', 'toString']) {
      expect(read({ id, term: 'A', related: [id] }).content?.concepts[0]?.id).to.equal(id);
    }
  });
});
