import { expect } from '@open-wc/testing';
import { defineWidget } from '../../src/core/define.js';
import { listenToConsole } from '../helpers.js';

describe('defineWidget', () => {
  const embedded = async () => ({});

  it('registers a class and hands it its content', () => {
    class First extends HTMLElement {
      static readonly version = '1.0.0';
      static embedded?: typeof embedded;
    }
    defineWidget('x-first', First, embedded);
    expect(customElements.get('x-first')).to.equal(First);
    expect(First.embedded).to.be.a('function');
  });

  it('keeps the first of two versions and names both, once', () => {
    const older = class extends HTMLElement {
      static readonly version = '1.0.0';
    };
    const newer = class extends HTMLElement {
      static readonly version = '2.0.0';
    };
    defineWidget('x-twice', older);
    const said = listenToConsole('warn', () => {
      defineWidget('x-twice', newer);
      defineWidget('x-twice', newer);
      defineWidget('x-twice', older);
    });
    expect(customElements.get('x-twice')).to.equal(older);
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('2.0.0').and.to.contain('1.0.0').and.to.contain('<x-twice>');
  });

  it('leaves the fallback to browsers below the baseline', () => {
    Object.defineProperty(document, 'adoptedStyleSheets', { configurable: true, value: undefined });
    try {
      defineWidget(
        'x-modern',
        class extends HTMLElement {
          static readonly version = '1.0.0';
        },
      );
    } finally {
      Reflect.deleteProperty(document, 'adoptedStyleSheets');
    }
    expect(customElements.get('x-modern')).to.equal(undefined);
    expect(document.adoptedStyleSheets).to.exist;
  });

  it('stands aside when somebody else owns the tag', () => {
    customElements.define('x-foreign', class extends HTMLElement {});
    const ours = class extends HTMLElement {
      static readonly version = '1.0.0';
    };
    const said = listenToConsole('warn', () => defineWidget('x-foreign', ours));
    expect(said).to.have.length(1);
  });
});
