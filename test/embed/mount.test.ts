import { expect } from '@open-wc/testing';
import { mount } from '../../src/embed/mount.js';

class Probe extends HTMLElement {
  static observedAttributes = ['county', 'deep-link', 'no-heading'];
  noHeading = false;
  county = '';
}
customElements.define('lor-probe', Probe);

/** An element of this markup, on the page. */
function place(markup: string): HTMLElement {
  const box = document.createElement('div');
  box.innerHTML = markup;
  document.body.append(box);
  return box.firstElementChild as HTMLElement;
}

describe('what is put into a place', () => {
  it("gets the widget with its options and its fallback, and the widget's language", async () => {
    const element = place(
      `<div
        data-lor="probe"
        data-county="12"
        data-deep-link="a"
        data-lang="en"
        data-onclick="x"
        data-other="y"
      >
        <a href="#x">Reserv</a>
      </div>`,
    );
    await mount(element, 'lor-probe');
    const probe = element.firstElementChild!;
    expect(element.childNodes).to.have.lengthOf(1);
    expect(probe.getAttributeNames().sort()).to.deep.equal(['county', 'deep-link', 'lang']);
    expect(probe.innerHTML).to.contain('Reserv');
  });

  it('takes no for no in a switch, and for a word elsewhere', async () => {
    const element = place(`<div data-lor="probe" data-no-heading="0" data-county="no"></div>`);
    await mount(element, 'lor-probe');
    expect(element.firstElementChild!.getAttributeNames()).to.deep.equal(['county']);
  });
});
