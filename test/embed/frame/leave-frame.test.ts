import { expect } from '@open-wc/testing';
import { leadsAway, leaveFrame } from '../../../src/embed/frame/leave-frame.js';

const here = 'https://a.example/lor/1.0.0/frame/contact-finder.html?county=22';

describe('a link in a framed page', () => {
  it('leads away where it names another page, a telephone or a letterbox', () => {
    for (const away of ['https://b.example/', '/other', 'tel:0102245000', 'mailto:a@b.example']) {
      expect(leadsAway(away, here), away).to.equal(true);
    }
  });

  it('stays where the widget follows it by script, or nobody can', () => {
    for (const stays of ['#letter-a', '?lor-lan=12', here, 'blob:x', 'javascript:1', 'http://[']) {
      expect(leadsAway(stays, here), stays).to.equal(false);
    }
  });

  it('opens in the whole window, from within a shadow root too, unless it says where', () => {
    leaveFrame(document);
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    const pressed = (link: Partial<HTMLAnchorElement>): string => {
      const a = Object.assign(document.createElement('a'), link);
      a.addEventListener('click', (event) => event.preventDefault());
      root.append(a);
      a.click();
      return a.target;
    };
    expect(pressed({ href: 'https://b.example/' })).to.equal('_top');
    expect(pressed({ href: '#here' })).to.equal('');
    expect(pressed({ href: 'https://b.example/', target: '_blank' })).to.equal('_blank');
    expect(pressed({ href: 'https://b.example/x.vcf', download: 'x.vcf' })).to.equal('');
    expect(pressed({})).to.equal('');
  });
});
