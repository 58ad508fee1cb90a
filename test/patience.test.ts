import { expect } from '@open-wc/testing';
import { patience } from './patience.js';

describe('patience', () => {
  const real = performance.now.bind(performance);
  let now = 0;
  beforeEach(() => (performance.now = () => now));
  afterEach(() => (performance.now = real));

  it('ends when it has been looked for so long', () => {
    const isPatient = patience(1000);
    let looks = 0;
    do {
      now += 50;
      looks += 1;
    } while (isPatient());
    expect(looks).to.equal(20);
  });

  it('is not used up where everything stands still for a minute', () => {
    const isPatient = patience(1000);
    now += 60_000;
    expect(isPatient()).to.equal(true);
    now += 850;
    expect(isPatient()).to.equal(true);
  });
});
