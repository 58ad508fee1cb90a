import { expect } from '@open-wc/testing';
import { Announcer } from '../../src/core/announcer.js';

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('Announcer', () => {
  let region: HTMLElement;
  let announcer: Announcer;
  const spoken = (words: () => string): string => words();
  beforeEach(() => {
    region = document.createElement('p');
    announcer = new Announcer(() => region, spoken);
  });

  it('says something after its delay', async () => {
    announcer.say(() => '3 träffar', 40);
    expect(region.textContent).to.equal('');
    await wait(80);
    expect(region.textContent).to.equal('3 träffar');
  });

  it('says only the last of what came in quick succession', async () => {
    const said: (string | null)[] = [];
    new MutationObserver(() => said.push(region.textContent)).observe(region, { childList: true });
    announcer.say(() => '1', 20);
    announcer.say(() => '2', 20);
    announcer.say(() => '3', 20);
    await wait(60);
    expect(said).to.deep.equal(['3']);
  });

  it('changes the region also when the words are the same again', async () => {
    announcer.say(() => '1 träff');
    await wait(20);
    const before = region.textContent;
    announcer.say(() => '1 träff');
    await wait(20);
    expect(region.textContent).not.to.equal(before);
    expect(region.textContent.trim()).to.equal('1 träff');
  });

  it('takes back what no longer holds', async () => {
    announcer.say(() => '1 träff');
    await wait(20);
    announcer.say(() => '2 träffar', 40);
    announcer.stop();
    await wait(80);
    expect(region.textContent).to.equal('');
  });

  it('asks for the words when it says them, in the language then speaking', async () => {
    let language = 'sv';
    const speaker = new Announcer(
      () => region,
      (words) => `${language}: ${words()}`,
    );
    let count = 1;
    speaker.say(() => String(count), 40);
    [language, count] = ['en', 2];
    await wait(80);
    expect(region.textContent).to.equal('en: 2');
  });

  it('does no harm when its region is gone', async () => {
    const lost = new Announcer(() => null, spoken);
    lost.say(() => '1');
    await wait(20);
  });
});
