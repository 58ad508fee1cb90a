import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import manifest from '../../custom-elements.json' with { type: 'json' };
import { setArgs } from '../../stories/set-args.js';

interface Declared {
  tagName?: string;
  attributes?: { name: string }[];
}

// What it is, is not known before it has been made.
const made: unknown = manifest;
const { modules } = made as { modules: { declarations?: Declared[] }[] };
const elements = modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName);

describe('the controls of a story', () => {
  it('can set and take away every attribute there is', () => {
    expect(elements).to.have.length(5);
    for (const { tagName, attributes = [] } of elements) {
      const place = document.createElement('div');
      const draw = (args: object) => render(html`<p ${setArgs(args)}></p>`, place);
      for (const { name } of attributes) {
        draw({ [name]: 'x' });
        expect(place.querySelector('p')?.getAttribute(name), `${tagName} ${name}`).to.equal('x');
      }
      draw({});
      expect(place.querySelector('p')?.attributes).to.have.length(0);
    }
  });

  it('write what is on as HTML does, and leave out what is off', () => {
    const place = document.createElement('div');
    render(html`<p ${setArgs({ lock: true, map: false, heading: '' })}></p>`, place);
    expect(place.querySelector('p')?.outerHTML).to.equal('<p lock="" heading=""></p>');
  });

  it('hear each event once, whoever listens', () => {
    const place = document.createElement('div');
    const heard: string[] = [];
    const draw = (onLorCountyChange: unknown) =>
      render(html`<p ${setArgs({ onLorCountyChange })}></p>`, place);
    const say = () => place.querySelector('p')?.dispatchEvent(new CustomEvent('lor-county-change'));
    draw(() => heard.push('first'));
    say();
    draw(() => heard.push('second'));
    say();
    draw(undefined);
    say();
    expect(heard).to.deep.equal(['first', 'second']);
  });
});
