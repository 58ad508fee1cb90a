import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { heading } from '../../src/core/heading.js';

describe('heading', () => {
  const place = document.createElement('div');
  before(() => document.body.append(place));
  after(() => place.remove());
  const shown = (level: number): HTMLElement => {
    render(heading(level, 'Rubrik', 'title'), place);
    return place.firstElementChild as HTMLElement;
  };

  for (const [level, tag] of [
    [1, 'h1'],
    [2, 'h2'],
    [3, 'h3'],
    [4, 'h4'],
    [5, 'h5'],
    [6, 'h6'],
    [7, 'h6'],
  ] as const) {
    it(`is a native <${tag}> at level ${level}, named, that script can give focus`, () => {
      const element = shown(level);
      expect(element.localName).to.equal(tag);
      expect(place.childElementCount).to.equal(1);
      expect(element.textContent).to.equal('Rubrik');
      expect([element.id, element.className, element.getAttribute('part')]).to.deep.equal([
        'title',
        'title',
        'title',
      ]);
      element.focus();
      expect(document.activeElement).to.equal(element);
      expect(element.tabIndex, 'the Tab key passes it by').to.equal(-1);
    });
  }
});
