import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { isolated } from '../../src/core/bidi.js';
import { leftToRight } from '../../src/core/left-to-right.js';
import type { ShownText } from '../../src/core/text.js';

const shown = (content: unknown): HTMLElement => {
  const place = document.createElement('p');
  render(html`${content}`, place);
  return place;
};
const swedish: ShownText = { text: 'Luleå', lang: 'sv', dir: 'ltr' };
const arabic: ShownText = { text: 'محافظة', lang: 'ar', dir: 'rtl' };

describe('isolated', () => {
  it('says the language and direction of a text that is not in the reader’s', () => {
    for (const [text, locale] of [
      [swedish, 'ar'],
      [arabic, 'sv'],
    ] as const) {
      const bdi = shown(isolated(text, locale)).firstElementChild!;
      expect(bdi.localName).to.equal('bdi');
      expect(bdi.getAttribute('lang')).to.equal(text.lang);
      expect(bdi.getAttribute('dir')).to.equal(text.dir);
      expect(bdi.textContent).to.equal(text.text);
    }
  });

  it('adds nothing to a text in the reader’s own language', () => {
    const place = shown(isolated(swedish, 'sv'));
    expect(place.childElementCount).to.equal(0);
    expect(place.textContent).to.equal('Luleå');
  });

  it('wraps what is shown in place of the plain text, such as marks', () => {
    const bdi = shown(isolated(swedish, 'en', html`<mark>Lul</mark>eå`)).firstElementChild!;
    expect(bdi.getAttribute('lang')).to.equal('sv');
    expect(bdi.querySelector('mark')!.textContent).to.equal('Lul');
  });

  it('shows nothing for no text', () => {
    expect(shown(isolated(undefined, 'sv')).textContent).to.equal('');
  });
});

describe('leftToRight', () => {
  it('keeps the groups of a number in order in right-to-left text', () => {
    const place = shown(leftToRight('010-225 50 00'));
    place.dir = 'rtl';
    document.body.append(place);
    const node = [...place.querySelector('bdi')!.childNodes].find(
      (each) => each.textContent === '010-225 50 00' && each instanceof Text,
    )!;
    const left = (at: number): number => {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return range.getBoundingClientRect().left;
    };
    expect(left(0), 'the area code stands first').to.be.lessThan(left(8));
    expect(left(8)).to.be.lessThan(left(12));
    place.remove();
  });
});
