import { expect } from '@open-wc/testing';
import { isWebKit } from './engine.js';
import { asked, counted, feed, otherOrigin } from './feeds.js';

const failureOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'none',
    (error: unknown) => (error as Error).name,
  );

describe('the feeds for tests, as this browser meets them', () => {
  it('come from the tests’ own origin and are counted one by one', async () => {
    const address = feed('good.json');
    const { kind } = (await (await fetch(address)).json()) as { kind: string };
    expect(kind).to.equal('contacts');
    expect(await asked(address)).to.equal(1);
    expect(await asked(feed('good.json'))).to.equal(0);
  });

  it('are JSON that breaks off, or is cut', async () => {
    const brokenOff = fetch(feed('broken-off.json')).then((response) => response.text());
    expect(await failureOf(brokenOff)).to.equal('TypeError');
    const cut = fetch(feed('cut.json')).then((response) => response.json());
    expect(await failureOf(cut)).to.equal('SyntaxError');
  });

  for (const [name, query] of [
    ['silent', {}],
    ['slow.json', { held: 1 }],
  ] as const) {
    it(`notice that the client went away: ${name}`, async () => {
      const address = feed(name, query);
      const controller = new AbortController();
      const answer = fetch(address, { signal: controller.signal });
      await counted(address, ({ open }) => open === 1);
      controller.abort();
      expect(await failureOf(answer)).to.equal('AbortError');
      const { aborted } = await counted(address, ({ open }) => open === 0);
      expect(aborted).to.equal(1);
    });
  }

  it('stall in the middle', async () => {
    const address = feed('stalls.json');
    const controller = new AbortController();
    const response = await fetch(address, { signal: controller.signal });
    const first = await response.body!.getReader().read();
    expect(first.value!.length).to.be.greaterThan(10);
    controller.abort();
    await counted(address, ({ aborted }) => aborted === 1);
  });

  it('stop when enough has been taken', async () => {
    // Slowly: a busy browser's network would otherwise have it all before its script looks.
    const address = feed('large.json', { ms: 10 });
    const reader = (await fetch(address)).body!.getReader();
    for (let taken = 0; taken < 5_000_000; taken += (await reader.read()).value!.length);
    await reader.cancel();
    const { bytes, aborted } = await counted(address, ({ open }) => open === 0);
    expect(aborted).to.equal(1);
    expect(bytes).to.be.within(5_000_000, 45_000_000);
  });

  it('fail and come right by turns', async () => {
    const address = feed('then-good.json', { fail: 1 });
    expect((await fetch(address)).status).to.equal(500);
    expect((await fetch(address)).status).to.equal(200);
  });

  it('may be kept by the browser where they say so', async () => {
    const address = feed('cached.json');
    for (let time = 0; time < 2; time += 1) await (await fetch(address)).text();
    // WebKit keeps nothing while a driver steers it.
    const before = await asked(address);
    expect(before).to.equal(isWebKit ? 2 : 1);
    await (await fetch(address, { cache: 'no-cache' })).text();
    expect(await asked(address)).to.equal(before + 1);
  });

  it('are unpacked', async () => {
    const response = await fetch(feed('zipped.json'));
    expect(((await response.json()) as { kind: string }).kind).to.equal('contacts');
  });

  it('may be read from another origin only where that is allowed', async () => {
    const origin = await otherOrigin();
    expect((await fetch(`${origin}${feed('with-cors.json')}`)).status).to.equal(200);
    expect(await failureOf(fetch(`${origin}${feed('good.json')}`))).to.equal('TypeError');
    expect(await failureOf(fetch(feed('redirect-away')))).to.equal('TypeError');
    expect((await fetch(feed('redirect'))).status).to.equal(200);
  });
});
