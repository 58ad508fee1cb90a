import { expect } from '@open-wc/testing';
import { applyStates, type WidgetState } from '../../src/core/states.js';

describe('applyStates', () => {
  const internalsWith = (states: unknown): ElementInternals => ({ states }) as ElementInternals;

  it('has one state at a time, and none in the ordinary case', () => {
    const states = new Set<string>();
    const after = (state: WidgetState): string[] => {
      applyStates(internalsWith(states), state);
      return [...states];
    };
    expect(after('loading')).to.deep.equal(['loading']);
    expect(after('failed')).to.deep.equal(['failed']);
    expect(after('loading')).to.deep.equal(['loading']);
    expect(after('shown')).to.deep.equal([]);
  });

  it('does without in browsers that only take names with two hyphens', () => {
    let asked = 0;
    const old = {
      add() {
        asked += 1;
        throw new DOMException('not a dashed ident', 'SyntaxError');
      },
      delete: () => false,
    };
    applyStates(internalsWith(old), 'failed');
    expect(asked).to.equal(1);
  });

  it('does without in browsers that have no custom states, and without internals', () => {
    expect(() => {
      applyStates(internalsWith(undefined), 'failed');
      applyStates(undefined, 'failed');
    }).not.to.throw();
  });
});
