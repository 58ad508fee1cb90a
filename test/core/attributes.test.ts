import { expect } from '@open-wc/testing';
import { booleanAttribute, oneOf, written } from '../../src/core/attributes.js';
import { listenToConsole } from '../helpers.js';

describe('attributes', () => {
  const fromAttribute = booleanAttribute.fromAttribute as (value: string | null) => boolean;

  for (const [value, on] of [
    [null, false],
    ['', true],
    ['false', false],
    [' FALSE ', false],
    ['true', true],
    ['no-heading', true],
    ['0', true],
  ] as const) {
    it(`takes ${JSON.stringify(value)} for ${on ? 'on' : 'off'}`, () => {
      expect(fromAttribute(value)).to.equal(on);
    });
  }

  it('takes one of the allowed values in any case, without blanks, else the first', () => {
    const element = document.createElement('test-attributes');
    const take = (value: unknown) => oneOf(element, 'look', value, ['auto', 'light', 'dark']);
    expect(take(' Dark ')).to.equal('dark');
    const silent = listenToConsole('warn', () => {
      expect(take(undefined)).to.equal('auto');
      expect(take('')).to.equal('auto');
    });
    expect(silent).to.deep.equal([]);
    const warnings = listenToConsole('warn', () => {
      expect(take('sepia')).to.equal('auto');
      take('sepia');
    });
    expect(warnings).to.deep.equal([
      '<test-attributes>: attribute look has the unknown value "sepia" and is ignored.',
    ]);
  });

  it('warns in a line of bearable length', () => {
    const element = document.createElement('test-attributes');
    const [warning] = listenToConsole('warn', () =>
      oneOf(element, 'look', 'x'.repeat(100_000), ['auto']),
    );
    expect(warning!.length).to.be.lessThan(250);
  });

  it('reads anything as written', () => {
    expect([undefined, null, 12, ' M ', true].map(written)).to.deep.equal([
      '',
      '',
      '12',
      'M',
      'true',
    ]);
  });
});
