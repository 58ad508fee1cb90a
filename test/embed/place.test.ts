import { expect } from '@open-wc/testing';
import { tagOf, take } from '../../src/embed/place.js';

/** An element of this markup, on the page. */
function place(markup: string): HTMLElement {
  const box = document.createElement('div');
  box.innerHTML = markup;
  document.body.append(box);
  return box.firstElementChild as HTMLElement;
}

describe('a place', () => {
  it('says what it is for, however it is written', () => {
    for (const name of ['contact-finder', ' Contact-Finder ', 'lor-contact-finder']) {
      expect(tagOf(place(`<div data-lor="${name}"></div>`))).to.equal('lor-contact-finder');
    }
  });

  it('is taken once, and not where the widget already is', () => {
    const element = place(`<div data-lor="probe"></div>`);
    expect([take(element, 'lor-probe'), take(element, 'lor-probe')]).to.deep.equal([true, false]);
    const copied = place(`<div data-lor="probe"><lor-probe></lor-probe></div>`);
    expect(take(copied, 'lor-probe')).to.equal(false);
  });
});
