import { expect } from '@open-wc/testing';
import { ContentError } from '../../src/core/content-error.js';
import type { ContentReader, Reading } from '../../src/core/content.js';
import { readForeign } from '../../src/core/foreign-content.js';
import { tapConsole } from '../helpers.js';

describe('readForeign', () => {
  let errors: string[];
  let stop: () => void;
  beforeEach(() => {
    errors = [];
    stop = tapConsole('error', errors);
  });
  afterEach(() => stop());

  interface Asked {
    readonly given?: unknown;
    readonly inline?: string;
    readonly reader?: () => Promise<ContentReader<unknown>>;
  }
  const readWith = ({ given, inline, reader }: Asked, reading?: Reading<unknown>) =>
    readForeign(
      {
        localName: 'test-widget',
        contentReader:
          reader ?? (async () => (raw) => reading ?? { content: { raw }, findings: [] }),
      },
      given,
      inline,
    );
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

  it('hands on a copy: what the page writes into its own content later is its own', async () => {
    const given = { list: [{ term: { sv: 'asyl' } }] };
    const { raw } = (await readWith({ given })) as { raw: typeof given };
    given.list[0]!.term.sv = 'annat';
    given.list.push(given.list[0]!);
    expect(raw).to.deep.equal({ list: [{ term: { sv: 'asyl' } }] });
  });

  it('hands on what cannot be copied, for the checker to see to', async () => {
    class Model {
      get term(): string {
        return 'asyl';
      }
    }
    const model = new Model();
    expect(await readWith({ given: { model } })).to.deep.equal({ raw: { model } });
    const ring: Record<string, unknown> = {};
    ring['self'] = ring;
    expect(((await readWith({ given: ring })) as { raw: unknown }).raw).to.equal(ring);

    const { raw } = (await readWith({ given: [, 1] })) as { raw: unknown[] };
    expect(0 in raw).to.equal(true);
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

  it('tells all that is wrong with one record in one line, and counts the lines it leaves out', async () => {
    const finding = (pointer: string) => ({
      pointer,
      message: 'Bad.',
      severity: 'warning' as const,
    });
    await readWith(
      { given: {} },
      {
        content: 'the rest',
        findings: [
          finding('/counties/0/email'),
          finding('/counties/0/phones/1/number'),
          ...Array.from({ length: 400 }, (_, index) => finding(`/municipalities/${index}/name`)),
        ],
      },
    );
    expect(errors[0]).to.equal(
      '<test-widget>: /counties/0/email: Bad. /counties/0/phones/1/number: Bad.',
    );
    expect(errors).to.have.lengthOf(31);
    expect(errors.at(-1)).to.include('371 more records');
  });

  it('says that content is empty, which is no fault of the content', async () => {
    const error = await failure(
      readWith({ given: {} }, { content: undefined, findings: [], empty: true }),
    );
    expect((error as ContentError).reason).to.equal('empty');
    expect(errors).to.deep.equal([]);
  });

  it('says so when a web page has come in place of JSON', async () => {
    const error = await failure(readWith({ inline: '\n<!doctype html><p>Hej</p>' }));
    expect((error as Error).message).to.include('web page');
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
