import { expect } from '@open-wc/testing';
import { whenIdle } from '../../src/core/idle.js';

describe('whenIdle', () => {
  it('goes on until there is no more to do, and never at once', async () => {
    let steps = 0;
    const done = whenIdle(() => (steps += 1) === 500);
    expect(steps).to.equal(0);
    await done;
    expect(steps).to.equal(500);
  });

  it('lets others have their turn in between', async () => {
    let turns = 0;
    let left = 12;
    const timer = setInterval(() => (turns += 1), 0);
    await whenIdle(() => {
      const end = performance.now() + 5;
      while (performance.now() < end);
      left -= 1;
      return left === 0;
    });
    clearInterval(timer);
    expect(turns).to.be.greaterThan(1);
  });
});
