import { expect } from '@open-wc/testing';
import { obtainContent, type ContentSources } from '../../src/core/content.js';
import { tapConsole } from '../helpers.js';

const sources = (some: Partial<ContentSources<unknown>>): ContentSources<unknown> => ({
  given: undefined,
  inline: undefined,
  embedded: async () => ({ default: 'embedded' }),
  reader: async () => (raw) => ({ content: raw, findings: [] }),
  about: 'test-widget',
  ...some,
});

const failure = async (some: Partial<ContentSources<unknown>>) => {
  try {
    await obtainContent(sources(some));
  } catch (error) {
    return error as Error & { reason?: string };
  }
  throw new Error('it did not fail');
};

describe('obtainContent', () => {
  it('takes the property before inline JSON, and that before what is embedded', async () => {
    expect(await obtainContent(sources({ given: 'given', inline: '"inline"' }))).to.equal('given');
    expect(await obtainContent(sources({ inline: '"inline"' }))).to.equal('inline');
    expect(await obtainContent(sources({}))).to.equal('embedded');
  });

  it('takes null for nothing given', async () => {
    expect(await obtainContent(sources({ given: null }))).to.equal('embedded');
  });

  it('loads no checker for what is embedded', async () => {
    let loaded = false;
    await obtainContent(
      sources({
        reader: async () => {
          loaded = true;
          return (raw) => ({ content: raw, findings: [] });
        },
      }),
    );
    expect(loaded).to.equal(false);
  });

  it('says that broken JSON, and content that cannot be read, is invalid', async () => {
    expect((await failure({ inline: '{' })).reason).to.equal('invalid');
    const errors: string[] = [];
    const stop = tapConsole('error', errors);
    const error = await failure({
      given: {},
      reader: async () => () => ({
        content: undefined,
        findings: [{ pointer: '/kind', message: 'Should be "x".', severity: 'error' }],
      }),
    });
    stop();
    expect(error.reason).to.equal('invalid');
    expect(errors).to.deep.equal(['<test-widget>: /kind: Should be "x".']);
  });

  it('gives no reason for what failed on its way: that may be better next time', async () => {
    expect((await failure({ embedded: () => Promise.reject(new Error('x')) })).reason).to.equal(
      undefined,
    );
    expect((await failure({ embedded: undefined })).message).to.include('no content');
  });
});
