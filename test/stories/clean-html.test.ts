import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { cleanHtml } from '../../stories/clean-html.js';
import { setArgs } from '../../stories/set-args.js';

const drawn = (template: unknown): string => {
  const place = document.createElement('div');
  render(template, place);
  return place.innerHTML;
};

describe('HTML to copy out of Storybook', () => {
  it('is what somebody would have written, without what Lit leaves', () => {
    const { county, lock } = { county: '25', lock: true };
    const markup = drawn(
      html`<div class="host-page">
        <div class="host-column">
          ${html`<lor-contact-finder ${setArgs({ county, lock, heading: 'Å "ä" & ö' })}
            ><a href="https://example.org/?a=1&amp;b=2">${'Kontakta'} oss</a></lor-contact-finder
          >`}
        </div>
      </div>`,
    );
    expect(markup).to.contain('<!--');
    expect(cleanHtml(markup)).to.equal(
      '<lor-contact-finder county="25" lock heading="Å &quot;ä&quot; &amp; ö">' +
        '<a href="https://example.org/?a=1&amp;b=2">Kontakta oss</a></lor-contact-finder>',
    );
  });

  it('has a line for each block, and sentences in one', () => {
    const markup = drawn(
      html`<lor-contact-finder>
        <p slot="intro">Hör du till <strong>Norrbottens län</strong>?</p>
        <p slot="footer">Fråga.</p>
        ${html`<a href="#x">Länk</a>`}
      </lor-contact-finder>`,
    );
    expect(cleanHtml(markup).split('\n')).to.deep.equal([
      '<lor-contact-finder>',
      '  <p slot="intro">Hör du till <strong>Norrbottens län</strong>?</p>',
      '  <p slot="footer">Fråga.</p>',
      '  <a href="#x">Länk</a>',
      '</lor-contact-finder>',
    ]);
  });

  it('keeps JSON inside an element as it is', () => {
    const json = '<script type="application/json">{"kind":"contacts"}</script>';
    expect(cleanHtml(`<lor-contact-finder>${json}</lor-contact-finder>`)).to.contain(json);
  });

  it('names the real element where a story has one that waits', () => {
    expect(cleanHtml('<story-waiting-finder></story-waiting-finder>')).to.equal(
      '<lor-contact-finder></lor-contact-finder>',
    );
  });
});
