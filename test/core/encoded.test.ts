import { expect } from '@open-wc/testing';
import { encoded } from '../../src/core/encoded.js';

describe('encoded', () => {
  it('is what addresses hold', () => {
    for (const text of ['', 'a b', 'å&?#/%', '👩‍👩‍👧', '\ue000']) {
      expect(encoded(text)).to.equal(encodeURIComponent(text));
    }
  });

  it('writes half a sign as one that is missing', () => {
    for (const text of ['a\ud83d', '\udc69b', 'a\ud83db\ud83d\udc69']) {
      expect(decodeURIComponent(encoded(text)), JSON.stringify(text)).to.equal(
        text.replace(/[\ud83d](?!\udc69)|(?<!\ud83d)\udc69/g, '\ufffd'),
      );
    }
  });
});
