import { expect } from '@open-wc/testing';
import { readFeed } from '../../src/core/feed.js';
import { asked, feed } from '../feeds.js';

describe('a feed', () => {
  it('is not asked for by a widget that went while the code for feeds was on its way', async () => {
    const src = feed('good.json');
    const user = { localName: 'lor-test', contentReader: () => Promise.reject(new Error()) };
    const failure = await readFeed(user, src, false, AbortSignal.abort()).catch(
      (error: unknown) => error,
    );
    expect(failure).to.have.property('name', 'AbortError');
    expect(await asked(src)).to.equal(0);
  });
});
