import { expect } from '@open-wc/testing';
import { copyText } from '../../src/core/copy-text.js';

describe('copyText', () => {
  const clipboardThat = (writeText: (text: string) => Promise<void>) =>
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  const done = (): string => 'Klart.';
  afterEach(() => Reflect.deleteProperty(navigator, 'clipboard'));

  it('puts the text on the clipboard and says so, in the language then speaking', async () => {
    let copied = '';
    clipboardThat(async (text) => {
      copied = text;
    });
    const outcome = await copyText('Ett\nTvå', done);
    expect(copied).to.equal('Ett\nTvå');
    expect(outcome()).to.equal('Klart.');
  });

  const refusal = 'Webbläsaren tillåter inte kopiering. Markera texten och kopiera den själv.';

  it('says so when the browser refuses', async () => {
    clipboardThat(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    expect((await copyText('Ett\nTvå', done))()).to.equal(refusal);
  });

  it('says so when the page is not served securely, where there is no clipboard', async () => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    expect((await copyText('Ett\nTvå', done))()).to.equal(refusal);
  });
});
