import { expect } from '@open-wc/testing';
import type { ContentSources, Reading } from '../../src/core/content.js';
import { ContentError, readForeign } from '../../src/core/foreign-content.js';
import { tapConsole } from '../helpers.js';

describe('readForeign', () => {
  let errors: string[];
  let stop: () => void;
  beforeEach(() => {
    errors = [];
    stop = tapConsole('error', errors);
  });
  afterEach(() => stop());

  const readWith = (some: Partial<ContentSources<unknown>>, reading?: Reading<unknown>) =>
    readForeign({
      given: undefined,
      inline: undefined,
      embedded: undefined,
      reader: async () => (raw) => reading ?? { content: { raw }, findings: [] },
      about: 'test-widget',
      ...some,
    });
  const failure = async (read: Promise<unknown>): Promise<unknown> =>
    read.then(
      () => undefined,
      (error: unknown) => error,
    );

  it('hands the checker what was given, else the parsed JSON', async () => {
    const given = { a: 1 };
    expect(await readWith({ given, inline: '{"b":2}' })).to.deep.equal({ raw: { a: 1 } });
    expect(await readWith({ inline: ' {"b":2}\n' })).to.deep.equal({ raw: { b: 2 } });
    expect(await readWith({ given: false })).to.deep.equal({ raw: false });
  });

  it('shows what is left and tells every finding, with its place', async () => {
    const content = await readWith(
      { given: {} },
      {
        content: 'the rest',
        findings: [
          { pointer: '/counties/1', message: 'Should be an object.', severity: 'error' },
          { pointer: '', message: 'Should be said.', severity: 'warning' },
        ],
      },
    );
    expect(content).to.equal('the rest');
    expect(errors).to.deep.equal([
      '<test-widget>: /counties/1: Should be an object.',
      '<test-widget>: /: Should be said.',
    ]);
  });

  it('fails for good when nothing is left', async () => {
    const error = await failure(readWith({ given: {} }, { content: undefined, findings: [] }));
    expect(error).to.be.instanceOf(ContentError);
    expect((error as ContentError).reason).to.equal('invalid');
  });

  for (const inline of ['', '{', "{'a':1}", '<!-- -->', 'undefined']) {
    it(`says that ${JSON.stringify(inline)} is broken JSON`, async () => {
      const error = await failure(readWith({ inline }));
      expect(error).to.be.instanceOf(ContentError);
      expect((error as ContentError).message).to.match(/JSON inside the element is broken/);
    });
  }

  it('gives no reason when the checker cannot be had: that may be better next time', async () => {
    const error = await failure(
      readWith({ given: {}, reader: () => Promise.reject(new Error('offline')) }),
    );
    expect(error).to.be.instanceOf(Error);
    expect(error).not.to.have.property('reason');
  });
});
