import { expect } from '@open-wc/testing';
import { textIn } from '../../src/core/text.js';

describe('textIn', () => {
  it('gives the reader their own language', () => {
    expect(textIn({ sv: 'län', ar: 'محافظة' }, 'ar')).to.deep.equal({
      text: 'محافظة',
      lang: 'ar',
      dir: 'rtl',
    });
  });
  it('falls back to English, then Swedish', () => {
    expect(textIn({ sv: 'län', en: 'county' }, 'so')?.lang).to.equal('en');
    expect(textIn({ sv: 'län' }, 'so')?.lang).to.equal('sv');
  });
  it('gives Finnish and Sami readers Swedish before English', () => {
    expect(textIn({ sv: 'län', en: 'county' }, 'fi')?.lang).to.equal('sv');
    expect(textIn({ sv: 'län', en: 'county' }, 'se')?.lang).to.equal('sv');
  });
  it('never lends Iranian Persian to Dari while there is English or Swedish', () => {
    expect(textIn({ fa: 'شهرستان', sv: 'län' }, 'prs')?.lang).to.equal('sv');
  });
  it('reads a plain string as the feed’s language', () => {
    expect(textIn('fylke', 'ar', 'nb')).to.deep.equal({ text: 'fylke', lang: 'nb', dir: 'ltr' });
  });
  it('takes any language rather than showing nothing', () => {
    expect(textIn({ nb: 'fylke' }, 'sv')?.text).to.equal('fylke');
  });
  it('counts empty texts as missing', () => {
    expect(textIn({ ar: '  ', sv: 'län' }, 'ar')?.lang).to.equal('sv');
    expect(textIn({ ar: '' }, 'ar')).to.equal(undefined);
    expect(textIn('', 'sv')).to.equal(undefined);
    expect(textIn(undefined, 'sv')).to.equal(undefined);
  });
  it('does not take inherited members for languages', () => {
    expect(textIn({}, 'constructor')).to.equal(undefined);
    expect(textIn({}, '__proto__')).to.equal(undefined);
  });
});
