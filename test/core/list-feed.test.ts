import { expect } from '@open-wc/testing';
import { object, optional, string } from 'valibot';
import type { Finding } from '../../src/core/finding.js';
import { placesIn, readListFeed, withText, type ListFeed } from '../../src/core/list-feed.js';
import { readRecord } from '../../src/core/validate.js';

interface Item {
  readonly id: string;
  readonly name?: string | Readonly<Record<string, string>> | undefined;
}

const feed: ListFeed<Item> = {
  envelope: object({ kind: string(), language: optional(string()) }),
  list: 'items',
  record: 'item',
  readOne: (raw, at, findings) =>
    readRecord(object({ id: string(), name: optional(string()) }), raw, at, findings),
  finish: (records) => records,
};

const read = (raw: unknown, more: Partial<ListFeed<Item>> = {}) =>
  readListFeed<{ readonly language: string; readonly items: readonly Item[] }, Item>(raw, {
    ...feed,
    ...more,
  });

describe('a feed that holds one list', () => {
  it('is its envelope and what can be used of the list, in Swedish where it does not say', () => {
    const { content, findings } = read({ kind: 'x', items: [{ id: 'a' }, 7, { id: 'b' }] });
    expect(content).to.deep.equal({
      kind: 'x',
      language: 'sv',
      items: [{ id: 'a' }, { id: 'b' }],
    });
    expect(findings.map(({ pointer }) => pointer)).to.deep.equal(['/items/1']);
    expect(read({ kind: 'x', language: 'fi', items: [{ id: 'a' }] }).content?.language).to.equal(
      'fi',
    );
  });

  it('fails where its envelope does, or nothing can be used; an empty list is no fault', () => {
    expect(read({ items: [{ id: 'a' }] }).content).to.equal(undefined);
    const { content, findings } = read({ kind: 'x', items: [7] });
    expect(content).to.equal(undefined);
    expect(findings.at(-1)).to.deep.equal({
      pointer: '/items',
      message: 'Holds no item that can be shown.',
      severity: 'error',
    });
    expect(read({ kind: 'x', items: [] })).to.deep.equal({
      content: undefined,
      findings: [],
      empty: true,
    });
    expect(read({ kind: 'x' }).content).to.equal(undefined);
    expect(read({ kind: 'x' }).empty).to.equal(undefined);
  });

  it('is finished with all records, the raw list and what was found', () => {
    const raw = [7, { id: 'a' }, { id: 'b' }];
    const { content, findings } = read(
      { kind: 'x', items: raw },
      {
        finish: (records, all, found) => {
          expect(all).to.equal(raw);
          found.push({ pointer: '/items/2', message: 'Is odd.', severity: 'warning' });
          return [...records].reverse();
        },
      },
    );
    expect(content?.items.map(({ id }) => id)).to.deep.equal(['b', 'a']);
    expect(findings.map(({ pointer }) => pointer)).to.deep.equal(['/items/0', '/items/2']);
  });
});

describe('a text that a record cannot do without', () => {
  const textOf = (name: Item['name']): [Item | undefined, Finding[]] => {
    const findings: Finding[] = [];
    return [withText<Item>({ id: 'a', name }, 'name', '/items/3', findings), findings];
  };

  it('may be in any language', () => {
    const names: Item['name'][] = ['A', { sv: 'A' }, { sv: ' ', en: 'A' }];
    for (const name of names) {
      expect(textOf(name)).to.deep.equal([{ id: 'a', name }, []]);
    }
  });

  it('costs the record where it is empty in all', () => {
    const names: Item['name'][] = ['', '  ', {}, { sv: '', en: ' ' }];
    for (const name of names) {
      const [record, findings] = textOf(name);
      expect(record).to.equal(undefined);
      expect(findings.map(({ pointer, severity }) => `${severity} ${pointer}`)).to.deep.equal([
        'error /items/3/name',
      ]);
    }
  });

  it('is not looked for in what is no record', () => {
    const findings: Finding[] = [];
    expect(withText<Item>(undefined, 'name', '', findings)).to.equal(undefined);
    expect(findings).to.deep.equal([]);
  });
});

describe('the places of records in a raw list', () => {
  it('go by their ids, whatever else is in it', () => {
    const odd = { id: { toString: 'no function' } };
    const places = placesIn([null, { id: 'a' }, 7, { id: ' b ' }, [], 'x', odd]);
    expect([places.get('a'), places.get('b'), places.get('c')]).to.deep.equal([1, 3, undefined]);
  });
});
