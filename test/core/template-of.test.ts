import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { templateOf } from '../../src/core/template-of.js';

describe('a template put together', () => {
  const place = document.createElement('div');
  const ROW = '<li value=|>|</li>';
  const show = (...rows: (readonly [number, unknown])[]): void => {
    render(html(templateOf(ROW.repeat(rows.length)), ...rows.flat()), place);
  };
  const shown = (): string[] =>
    [...place.children].map((row) => row.outerHTML.replace(/<!.*?-->/g, ''));

  it('has its values where they go', () => {
    show([3, 'Kiruna'], [4, html`<b>Luleå</b>`]);
    expect(shown()).to.deep.equal(['<li value="3">Kiruna</li>', '<li value="4"><b>Luleå</b></li>']);
  });

  it('takes no value for code', () => {
    show([3, '<img src=x onerror=alert(1)>|']);
    expect(place.textContent).to.equal('<img src=x onerror=alert(1)>|');
    expect(place.querySelector('img')).to.equal(null);
  });

  it('keeps what is shown when only values change', () => {
    show([3, 'Kiruna'], [4, 'Luleå']);
    const before = [...place.children];
    show([3, 'Kiruna'], [5, 'Piteå']);
    expect([...place.children]).to.deep.equal(before);
    expect(shown()).to.deep.equal(['<li value="3">Kiruna</li>', '<li value="5">Piteå</li>']);
  });

  it('may have no rows, and later some', () => {
    show();
    expect(place.textContent).to.equal('');
    show([3, 'Kiruna']);
    expect(shown()).to.deep.equal(['<li value="3">Kiruna</li>']);
  });
});
