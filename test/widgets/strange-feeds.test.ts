import { expect } from '@open-wc/testing';
import type { Reading } from '../../src/core/content.js';
import { FEEDS, KINDS } from '../arbitraries/feeds.js';
import { anyJson, anything } from '../arbitraries/json.js';
import { nearValid } from '../arbitraries/near-valid.js';
import { fc, runs } from '../arbitraries/run.js';

/** Content or a finding or both, and each finding says where and what. */
function says({ content, findings, empty }: Reading<unknown>): void {
  expect(Boolean(content ?? empty) || findings.length > 0, 'something is said').to.equal(true);
  for (const { pointer, message, severity } of findings) {
    expect(pointer).to.match(/^(\/|$)/);
    expect(message).to.match(/\S/);
    expect(severity).to.be.oneOf(['error', 'warning']);
  }
}

for (const kind of KINDS) {
  describe(`the reader of ${kind}`, () => {
    const { whole } = FEEDS[kind];
    const read = FEEDS[kind].read as (raw: unknown) => Reading<object>;

    it('finds nothing wrong in a feed that has every field', () => {
      const { content, findings } = read(whole);
      expect(findings).to.deep.equal([]);
      expect(content).to.include.keys(Object.keys(whole));
    });

    it('takes anything at all without throwing, and says what it makes of it', () => {
      fc.assert(
        fc.property(anything, (raw) => says(read(raw))),
        runs(300),
      );
      fc.assert(
        fc.property(anyJson, (raw) => says(read({ ...whole, ...(raw as object) }))),
        runs(300),
      );
    });

    it('takes a feed with slips in it, and changes nothing in it', () => {
      fc.assert(
        fc.property(nearValid(whole), (raw) => {
          const before = JSON.stringify(raw);
          says(read(raw));
          expect(JSON.stringify(raw)).to.equal(before);
        }),
        runs(400),
      );
      fc.assert(
        fc.property(nearValid(whole, anything), (raw) => says(read(raw))),
        runs(300),
      );
    });

    it('lets through what it has let through before, as it is', () => {
      fc.assert(
        fc.property(nearValid(whole), (raw) => {
          const { content } = read(raw);
          if (!content) return;
          const again = read(content);
          // What is named and is not there may stay, with a warning.
          expect(again.findings.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
          expect(again.content).to.deep.equal(content);
        }),
        runs(400),
      );
    });

    it('lets nobody reach the prototype of objects', () => {
      fc.assert(
        fc.property(nearValid(whole), (raw) => {
          const { content } = read(raw);
          for (const each of objectsIn(content)) {
            const own = Object.getPrototypeOf(each) as unknown;
            expect(own === Object.prototype || own === Array.prototype).to.equal(true);
          }
          expect(Object.keys(Object.prototype)).to.deep.equal([]);
        }),
        runs(200),
      );
    });
  });
}

function* objectsIn(value: unknown): Generator<object> {
  if (typeof value !== 'object' || value === null) return;
  yield value;
  for (const each of Object.values(value)) yield* objectsIn(each);
}
