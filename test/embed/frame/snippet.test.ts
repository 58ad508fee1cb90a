import { expect } from '@open-wc/testing';
import { frameSnippet, frameTag } from '../../../src/embed/frame/snippet.js';

const wish = {
  widget: 'contact-finder',
  base: 'https://a.example/lor/',
  version: '1.2.3',
  title: 'Kontakta länsstyrelsen',
} as const;

const parsed = (markup: string) => new DOMParser().parseFromString(markup, 'text/html');
const frame = (markup: string) => parsed(markup).querySelector('iframe')!;

describe('the lines that frame a widget', () => {
  it('name the versioned page, its options, and what the frame may do', () => {
    const tag = frame(frameTag({ ...wish, options: { lang: 'sv', county: '22', map: true } }));
    expect(tag.getAttribute('src')).to.equal(
      'https://a.example/lor/1.2.3/frame/contact-finder.html?lang=sv&county=22&map=true',
    );
    expect(tag.title).to.equal('Kontakta länsstyrelsen');
    expect(tag.hasAttribute('data-lor-frame')).to.equal(true);
    expect(tag.getAttribute('loading')).to.equal('lazy');
    expect(tag.getAttribute('referrerpolicy')).to.equal('no-referrer');
    expect([...tag.sandbox]).to.include.members(['allow-scripts', 'allow-same-origin']);
    expect([...tag.sandbox]).not.to.include('allow-top-navigation');
  });

  it('let the position be asked for only where the widget offers it', () => {
    expect(frame(frameTag(wish)).allow).to.equal('clipboard-write');
    expect(frame(frameTag({ ...wish, options: { locate: false } })).allow).not.to.include('geo');
    expect(frame(frameTag({ ...wish, options: { locate: true } })).allow).to.include('geolocation');
  });

  it('leave out what the page would ignore, and write lists plainly', () => {
    const options = { county: '12, 13', type: 'x y"', src: '/feed.json', level: undefined };
    const tag = frame(frameTag({ ...wish, widget: 'strategy-list', options }));
    expect(tag.getAttribute('src')).to.match(/strategy-list\.html\?county=12,13$/);
    expect(tag.getAttribute('src')).not.to.include('feed');
  });

  it('hold a title and an address as text, whatever is in them', () => {
    const title = '"><script>alert(1)</script>&quot;';
    const page = parsed(frameSnippet({ ...wish, title, base: 'https://a.example/"onload="x' }));
    expect(page.querySelector('iframe')!.title).to.equal(title);
    expect(page.querySelector('iframe')!.hasAttribute('onload')).to.equal(false);
    expect(page.querySelectorAll('script').length).to.equal(1);
  });

  it('bring the companion with its hash', () => {
    const script = parsed(frameSnippet({ ...wish, integrity: 'sha384-x' })).querySelector(
      'script',
    )!;
    expect(script.getAttribute('src')).to.equal('https://a.example/lor/1.2.3/frame/lor-frame.js');
    expect([script.integrity, script.crossOrigin]).to.deep.equal(['sha384-x', 'anonymous']);
    expect(parsed(frameSnippet(wish)).querySelector('script')!.integrity).to.equal('');
  });
});
