import { expect } from '@open-wc/testing';
import '../../../src/define/contact-finder.js';
import type { ContactFinder } from '../../../src/index.js';
import { faultsIn, hasNoFindings } from '../../axe.js';
import { all, cleanUp, mountFinder, one, seen, type, until } from '../../helpers.js';

/** What a reader may have before them, and how it comes about. */
const VIEWS: Readonly<Record<string, (finder: ContactFinder) => Promise<void>>> = {
  'the search': async () => undefined,
  hits: (finder) => type(finder, 'a'),
  'similar names': (finder) => type(finder, 'Sundswall'),
  'no hit': (finder) => type(finder, 'qwerty'),
  'a postcode': (finder) => type(finder, '981 38'),
  'a card': async (finder) => {
    finder.municipality = '2584';
    await until('the card', () => all(finder, '#board').length > 0);
  },
  'a card with doubts': async (finder) => {
    finder.county = '01';
    await until('the card', () => all(finder, '#board').length > 0);
  },
};

describe('accessibility of the contact finder', () => {
  afterEach(() => {
    cleanUp();
    document.body.removeAttribute('style');
  });

  hasNoFindings(VIEWS, async (show) => {
    const finder = await mountFinder();
    await show(finder);
    return finder;
  });

  it('is told apart by contrast: axe sees what is too pale', async () => {
    document.documentElement.lang = 'sv';
    const finder = await mountFinder();
    finder.style.setProperty('--lor-color-muted', '#ccc');
    document.body.style.cssText = 'background: #fff; color: #000';
    expect((await faultsIn(finder)).join()).to.include('color-contrast');
  });

  it('gives every control at least 24 by 24 px (WCAG 2.5.8)', async () => {
    for (const [view, show] of Object.entries(VIEWS)) {
      const finder = await mountFinder();
      await show(finder);
      for (const control of all(finder, 'button, input, .facts a, .wanted')) {
        const { width, height } = control.getBoundingClientRect();
        if (control.checkVisibility()) {
          expect(Math.min(width, height), `${view}: ${seen(control)}`).to.be.at.least(24);
        }
      }
      finder.parentElement?.remove();
    }
  });

  for (const { width, sizes } of [
    { width: 200, sizes: ['100%'] },
    { width: 280, sizes: ['100%', '200%'] },
    { width: 320, sizes: ['100%', '200%'] },
  ]) {
    it(`never scrolls sideways in a column of ${width} px, text at ${sizes.join(' and ')}`, async () => {
      for (const size of sizes) {
        for (const [view, show] of Object.entries(VIEWS)) {
          const finder = await mountFinder();
          const column = finder.parentElement!;
          column.style.cssText = `inline-size: ${width}px; font-size: ${size}`;
          await show(finder);
          expect(column.scrollWidth, `${view} at ${size}`).to.be.at.most(width);
          column.remove();
        }
      }
    });
  }

  it('loses nothing when the reader spaces text out (WCAG 1.4.12)', async () => {
    for (const [view, show] of Object.entries(VIEWS)) {
      const finder = await mountFinder();
      const column = finder.parentElement!;
      column.style.cssText =
        'inline-size: 280px; line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em';
      await show(finder);
      expect(column.scrollWidth, view).to.be.at.most(280);
      for (const text of all(finder, 'p, dd, dt, button, a')) {
        const { overflow, display } = getComputedStyle(text);
        if (overflow === 'hidden' || display === 'inline') continue;
        expect(text.scrollHeight, `${view}: ${seen(text)}`).to.be.at.most(text.clientHeight + 2);
      }
      column.remove();
    }
  });

  it('has one live region, there from the first render', async () => {
    const finder = await mountFinder();
    const region = one(finder, '[role=status]');
    await type(finder, 'kiruna');
    expect(all(finder, '[role=status], [aria-live], [role=alert]')).to.deep.equal([region]);
    expect(region.checkVisibility()).to.equal(true);
  });

  it('turns neither numbers nor addresses of the net round in Arabic', async () => {
    const finder = await mountFinder('<lor-contact-finder lang="ar" county="25">');
    for (const text of ['010-225 50 00', 'norrbotten@lansstyrelsen.se']) {
      const holder = all(finder, 'bdi').find((each) => seen(each) === text);
      expect(getComputedStyle(holder!).direction, text).to.equal('ltr');
    }
  });
});
