import { expect } from '@open-wc/testing';
import { HEIGHT, heightOf } from '../../../src/embed/frame/message.js';

const told = (height: unknown) => heightOf({ type: HEIGHT, height });

describe('a height that a frame tells', () => {
  it('is rounded up and kept within bounds', () => {
    expect([told(640), told(640.2), told(3), told(1e9)]).to.deep.equal([640, 641, 100, 20_000]);
  });

  it('is a positive number, or none', () => {
    for (const odd of [0, -5, NaN, Infinity, -Infinity, '640', null, undefined, [640], {}, true]) {
      expect(told(odd), String(odd)).to.equal(undefined);
    }
  });

  it('comes in a message of that type', () => {
    for (const odd of [null, undefined, 640, 'lor-frame-height', [], {}, { height: 640 }]) {
      expect(heightOf(odd)).to.equal(undefined);
    }
    expect(heightOf({ type: 'other', height: 640 })).to.equal(undefined);
  });
});
