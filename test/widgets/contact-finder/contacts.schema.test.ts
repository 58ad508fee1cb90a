import { expect } from '@open-wc/testing';
import { readContacts } from '../../../src/widgets/contact-finder/contacts.schema.js';

const embedded = (await import('../../../src/content/contacts.json')).default;
const envelope = { kind: 'contacts', version: 1 };
const pointers = (raw: unknown): string[] =>
  readContacts(raw).findings.map(({ pointer }) => pointer);

describe('readContacts', () => {
  it('has nothing to say of the embedded content, and keeps all of it', () => {
    const { content, findings } = readContacts(embedded);
    expect(findings).to.deep.equal([]);
    expect(content).to.deep.equal(embedded);
  });

  it('takes the least that can be shown, in Swedish', () => {
    const counties = [{ code: '1', name: 'Ett' }];
    expect(readContacts({ ...envelope, counties }).content).to.deep.equal({
      ...envelope,
      language: 'sv',
      counties,
      municipalities: [],
    });
  });

  it('leaves out a municipality whose county is not there, and says so', () => {
    const { content, findings } = readContacts({
      ...envelope,
      counties: [{ code: '1', name: 'Ett' }],
      municipalities: [
        { code: '11', name: 'A', county: '1' },
        { code: '21', name: 'B', county: '2' },
      ],
    });
    expect(content?.municipalities.map(({ code }) => code)).to.deep.equal(['11']);
    expect(findings).to.have.lengthOf(1);
    expect(findings[0]).to.deep.include({ pointer: '/municipalities/1/county', severity: 'error' });
  });

  it('fails as a whole without a county that can be shown', () => {
    for (const counties of [undefined, [], [{ code: '1' }], [{ name: 'Namn' }], 'x']) {
      expect(readContacts({ ...envelope, counties }).content, JSON.stringify(counties)).to.equal(
        undefined,
      );
    }
  });

  it('fails on another envelope, naming what is wrong', () => {
    const counties = [{ code: '1', name: 'Ett' }];
    expect(pointers({ ...envelope, kind: 'glossary', counties })).to.deep.equal(['/kind']);
    expect(pointers({ ...envelope, version: 2, counties })).to.deep.equal(['/version']);
    expect(pointers({ counties })).to.deep.equal(['/kind']);
    for (const raw of [null, undefined, 17, 'x', []]) {
      expect(readContacts(raw).content, String(raw)).to.equal(undefined);
    }
  });

  it('wants numbers that can be called', () => {
    const { content, findings } = readContacts({
      ...envelope,
      counties: [{ code: '1', name: 'Ett', phones: [{ number: 'ring' }, { number: '112' }] }],
    });
    expect(content?.counties[0]?.phones).to.deep.equal([{ number: '112' }]);
    expect(findings.map(({ pointer }) => pointer)).to.deep.equal(['/counties/0/phones/0/number']);
  });

  it('lets no e-mail address add receivers or words to the letter', () => {
    const email = (written: unknown) =>
      readContacts({ ...envelope, counties: [{ code: '1', name: 'Ett', email: written }] }).content
        ?.counties[0]?.email;
    expect(email('a@b.se')).to.equal('a@b.se');
    for (const bad of ['a@b.se?bcc=x@y.se&body=z', 'a@b.se&cc=x', 'a@b@c', 'a b@c.se', '@', 'a']) {
      expect(email(bad), bad).to.equal(undefined);
    }
  });

  it('wants positions on the earth', () => {
    const at = (position: unknown) =>
      readContacts({
        ...envelope,
        counties: [{ code: '1', name: 'Ett' }],
        municipalities: [{ code: '11', name: 'A', county: '1', position }],
      }).content?.municipalities[0]?.position;
    expect(at([18.07, 59.33])).to.deep.equal([18.07, 59.33]);
    for (const bad of [[200, 59], [18, 95], [18], ['18', '59'], '18,59', [Number.NaN, 1]]) {
      expect(at(bad), JSON.stringify(bad)).to.equal(undefined);
    }
  });
});
