import { expect } from '@open-wc/testing';
import { array, number, object, optional, record, string } from 'valibot';
import type { Finding } from '../../src/core/finding.js';
import { readList, readRecord } from '../../src/core/validate.js';

const schema = object({
  code: string('Should be a code.'),
  size: optional(number('Should be a number.')),
  'a/b~c': optional(number('Should be a number.')),
  phones: optional(
    array(
      object({
        number: string('Should be a number in quotes.'),
        label: optional(string('Should be a text.')),
      }),
    ),
  ),
  words: optional(record(string(), string('Should be a text.'))),
});

const read = (raw: unknown) => {
  const findings: Finding[] = [];
  const output = readRecord(schema, raw, '/counties/3', findings);
  return {
    output,
    at: findings.map(({ pointer, severity }) => `${severity} ${pointer}`),
    findings,
  };
};

function deep(levels: number): unknown {
  let value: unknown = [];
  for (let level = 0; level < levels; level += 1) value = [value];
  return value;
}

function circular(): unknown {
  const ring: Record<string, unknown> = {};
  ring['self'] = ring;
  return ring;
}

describe('readRecord', () => {
  it('takes what fits, without a word', () => {
    const raw = { code: '1', size: 2, phones: [{ number: '3', label: 'x' }] };
    expect(read(raw)).to.deep.include({ output: raw, at: [] });
  });

  it('leaves out what nobody asked for', () => {
    expect(read({ code: '1', other: 2 }).output).to.deep.equal({ code: '1' });
  });

  it('leaves out an optional field that does not fit', () => {
    const { output, at } = read({ code: '1', size: 'big' });
    expect(output).to.deep.equal({ code: '1' });
    expect(at).to.deep.equal(['warning /counties/3/size']);
  });

  it('leaves out one item of a list, and of an item only what does not fit', () => {
    const { output, at } = read({
      code: '1',
      phones: [{ number: '1', label: 17 }, { label: 'no number' }, null, { number: '4' }],
    });
    expect(output).to.deep.equal({ code: '1', phones: [{ number: '1' }, { number: '4' }] });
    expect(at).to.deep.equal([
      'warning /counties/3/phones/0/label',
      'warning /counties/3/phones/1/number',
      'warning /counties/3/phones/2',
    ]);
  });

  it('leaves out one entry of a map', () => {
    expect(read({ code: '1', words: { sv: 'ja', en: 5 } }).output).to.deep.equal({
      code: '1',
      words: { sv: 'ja' },
    });
  });

  it('gives up a record without what is required, and says what and how', () => {
    const { output, findings } = read({ size: 2 });
    expect(output).to.equal(undefined);
    expect(findings).to.have.lengthOf(1);
    expect(findings[0]).to.deep.include({ pointer: '/counties/3/code', severity: 'error' });
    expect(findings[0]!.message).to.match(/It is left out\.$/);
  });

  it('names fields by JSON pointer', () => {
    expect(read({ code: '1', 'a/b~c': 'x' }).at).to.deep.equal(['warning /counties/3/a~1b~0c']);
  });

  for (const raw of [null, undefined, 17, 'text', true, [], () => 1, Symbol('x')]) {
    it(`gives up ${String(raw)} without throwing`, () => {
      expect(read(raw).output).to.equal(undefined);
      expect(read(raw).at[0]).to.match(/^error \/counties\/3/);
    });
  }

  it('changes nothing in what it was given', () => {
    const raw = { code: '1', phones: [{ number: '1', label: 17 }], size: 'big' };
    const before = JSON.stringify(raw);
    read(raw);
    expect(JSON.stringify(raw)).to.equal(before);
  });

  for (const [what, extra] of [
    ['nested without end', deep(50_000)],
    ['that holds itself', circular()],
  ] as const) {
    it(`still leaves out only what is wrong beside something ${what}`, () => {
      expect(read({ code: '1', extra }).output, 'nothing wrong').to.deep.equal({ code: '1' });
      expect(read({ code: '1', size: 'big', extra }).output).to.deep.equal({ code: '1' });
    });
  }

  it('lets nobody reach the prototype of objects', () => {
    const raw: unknown = JSON.parse(
      '{"code":"1","__proto__":{"polluted":1},"words":{"__proto__":"x"}}',
    );
    read(raw);
    expect(({} as { polluted?: number }).polluted).to.equal(undefined);
  });
});

describe('readList', () => {
  const list = (raw: unknown) => {
    const findings: Finding[] = [];
    const output = readList(
      raw,
      '/all',
      findings,
      (each, at) => readRecord(schema, each, at, findings),
      ({ code }) => code,
    );
    return { codes: output.map(({ code }) => code), at: findings.map(({ pointer }) => pointer) };
  };

  it('keeps the good records and names the bad ones', () => {
    expect(list([{ code: 'a' }, { code: 5 }, { code: 'c' }])).to.deep.equal({
      codes: ['a', 'c'],
      at: ['/all/1/code'],
    });
  });

  it('keeps the first of two records with one key', () => {
    expect(list([{ code: 'a' }, { code: 'a', size: 2 }])).to.deep.equal({
      codes: ['a'],
      at: ['/all/1'],
    });
  });

  it('takes member names of objects for keys like any other', () => {
    const codes = ['__proto__', 'constructor', 'toString'];
    expect(list(codes.map((code) => ({ code }))).codes).to.deep.equal(codes);
  });

  for (const raw of [undefined, null, 'a', { 0: { code: 'a' }, length: 1 }]) {
    it(`finds nothing in ${JSON.stringify(raw)}, and says so`, () => {
      expect(list(raw)).to.deep.equal({ codes: [], at: ['/all'] });
    });
  }
});
