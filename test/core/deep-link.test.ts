import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { DeepLink } from '../../src/core/deep-link.js';
import { cleanUp, place, tapConsole, until } from '../helpers.js';
import { spareHistory } from '../history.js';

class TestLinked extends LitElement {}
customElements.define('test-linked', TestLinked);

describe('DeepLink', () => {
  const start = location.href;
  let warnings: string[];
  let stop: () => void;
  before(() => spareHistory());
  beforeEach(() => {
    warnings = [];
    stop = tapConsole('warn', warnings);
  });
  afterEach(() => {
    stop();
    cleanUp();
    history.replaceState(null, '', start);
  });

  function linked(key: string): { link: DeepLink; host: TestLinked; follows: () => number } {
    let follows = 0;
    const host = place('<test-linked></test-linked>').firstElementChild as TestLinked;
    return { link: new DeepLink(host, key, () => (follows += 1)), host, follows: () => follows };
  }

  it('writes its value beside whatever else is in the address, as it stands there', () => {
    history.replaceState(null, '', '?a=b%20c+d&flag&x=%C3%A5&lor-other=1#part');
    const { link } = linked('key');
    expect(link.value).to.equal(null);
    link.write('25 & å/ä');
    expect(location.search).to.equal(
      '?a=b%20c+d&flag&x=%C3%A5&lor-other=1&lor-key=25%20%26%20%C3%A5%2F%C3%A4',
    );
    expect(location.hash).to.equal('#part');
    expect(link.value).to.equal('25 & å/ä');
    link.write('12');
    expect(location.search).to.equal('?a=b%20c+d&flag&x=%C3%A5&lor-other=1&lor-key=12');
    link.write(null);
    expect(location.search).to.equal('?a=b%20c+d&flag&x=%C3%A5&lor-other=1');
  });

  it('stays on the page where its base is on another server', () => {
    const base = Object.assign(document.createElement('base'), {
      href: 'https://other.invalid/a/',
    });
    document.head.append(base);
    try {
      const { link } = linked('key');
      link.write('25');
      expect(location.search).to.match(/[?&]lor-key=25$/);
      const { href } = Object.assign(document.createElement('a'), { href: link.addressOf('12') });
      expect(href).to.equal(location.href.replace('lor-key=25', 'lor-key=12'));
    } finally {
      base.remove();
    }
  });

  it('keeps the page’s own history state, and Back leads to what was there before', async () => {
    history.replaceState({ router: 7 }, '', '?');
    const { link, follows } = linked('key');
    link.write('1');
    link.write('2');
    expect(history.state).to.deep.equal({ router: 7 });
    history.back();
    await until('Back', () => link.value === '1');
    history.back();
    await until('Back', () => link.value === null);
    await until('it was told', () => follows() === 2);
    history.forward();
    await until('Forward', () => link.value === '1');
  });

  it('adds nothing to the history when nothing changes', () => {
    const { link } = linked('key');
    link.write('1');
    const { length } = history;
    link.write('1');
    expect(history.length).to.equal(length);
  });

  it('takes the place of what stood there where a step is not one to go back to', () => {
    history.replaceState({ router: 7 }, '', '?a=b');
    const { link } = linked('key');
    const { length } = history;
    link.write('county.12~from.2016', 'replaceState');
    expect(location.search).to.equal('?a=b&lor-key=county.12~from.2016');
    link.write('county.13', 'replaceState');
    expect(link.value).to.equal('county.13');
    expect(history.length).to.equal(length);
    expect(history.state).to.deep.equal({ router: 7 });
    link.write(null, 'replaceState');
    expect(location.search).to.equal('?a=b');
  });

  it('writes half a sign as a sign that is missing', () => {
    const { link } = linked('key');
    link.write('a\ud800b');
    expect(link.value).to.equal('a\ufffdb');
  });

  it('listens only while its widget is on the page', async () => {
    const { link, host, follows } = linked('key');
    link.write('1');
    host.remove();
    history.back();
    await until('Back', () => link.value === null);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(follows()).to.equal(0);
  });

  for (const key of ['', 'a b', 'å', 'a=b', 'a&b', '[object Object]', 'x"><b>']) {
    it(`takes no part with the key ${JSON.stringify(key)}`, () => {
      const { search } = location;
      const { link } = linked(key);
      link.write('1');
      expect(location.search).to.equal(search);
      expect(link.value).to.equal(null);
    });
  }

  it('warns of a key that is no name', () => {
    linked('not a key');
    expect(warnings.join()).to.match(/^<test-linked>: deep-link="not a key" is no name/);
  });

  it('throws nothing where the browser allows no history', () => {
    const real = history.pushState.bind(history);
    history.pushState = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    try {
      expect(() => linked('key').link.write('1')).not.to.throw();
    } finally {
      history.pushState = real;
    }
  });
});
