import { expect } from '@open-wc/testing';
import { declaredLanguage, directionOf, matchLocale } from '../../src/core/language.js';

const all = 'sv en ar ckb es fa fi fr pl prs ps ru se so ti tr uk'.split(' ');

describe('matchLocale', () => {
  const expected: Record<string, string | undefined> = {
    sv: 'sv',
    'sv-FI': 'sv',
    SV_se: 'sv',
    ' en ': 'en',
    'en-GB-oxendict': 'en',
    'ar-SY': 'ar',
    prs: 'prs',
    'fa-AF': 'prs',
    'fa-Arab-AF': 'prs',
    fa: 'fa',
    'fa-IR': 'fa',
    'ku-Arab': 'ckb',
    'ku-Arab-IQ': 'ckb',
    'ku-IQ': 'ckb',
    'ku-IR': 'ckb',
    ku: undefined,
    'ku-Latn': undefined,
    'ku-TR': undefined,
    sma: undefined,
    smj: undefined,
    se: 'se',
    'se-NO': 'se',
    'sv-x-lattlast': 'sv',
    'ti-ER': 'ti',
    de: undefined,
    svenska: undefined,
    '': undefined,
    '-': undefined,
    constructor: undefined,
    'x-klingon': undefined,
  };
  for (const [tag, locale] of Object.entries(expected)) {
    it(`reads "${tag}" as ${locale ?? 'not ours'}`, () => {
      expect(matchLocale(tag, all)).to.equal(locale);
    });
  }

  it('gives a Dari reader nothing rather than Iranian Persian', () => {
    expect(matchLocale('fa-AF', ['sv', 'fa'])).to.equal(undefined);
    expect(matchLocale('prs', ['sv', 'fa'])).to.equal(undefined);
  });
});

describe('directionOf', () => {
  it('knows the right-to-left languages', () => {
    const rightToLeft = all.filter((tag) => directionOf(tag) === 'rtl');
    expect(rightToLeft).to.deep.equal(['ar', 'ckb', 'fa', 'prs', 'ps']);
    expect(directionOf('ar-EG')).to.equal('rtl');
    expect(directionOf('arn')).to.equal('ltr');
  });
});

describe('declaredLanguage', () => {
  const page = document.documentElement;
  let place: HTMLElement;
  beforeEach(() => {
    page.lang = 'fi';
    place = document.createElement('div');
    document.body.append(place);
  });
  afterEach(() => {
    place.remove();
    page.removeAttribute('lang');
  });
  const within = (markup: string): Element => {
    place.innerHTML = markup;
    return place.querySelector('i') as Element;
  };

  it('prefers the own lang', () => {
    expect(declaredLanguage(within('<p lang="en"><i lang="ar"></i></p>')).tag).to.equal('ar');
  });
  it('takes the nearest ancestor', () => {
    expect(declaredLanguage(within('<p lang="pl"><b lang="en"><i></i></b></p>')).tag).to.equal(
      'en',
    );
  });
  it('crosses shadow roots', () => {
    const host = within('<p lang="ti"><i></i></p>');
    const inner = document.createElement('b');
    const wrapper = document.createElement('div');
    host.append(wrapper);
    wrapper.attachShadow({ mode: 'closed' }).append(inner);
    expect(declaredLanguage(inner).tag).to.equal('ti');
  });
  it('ends the walk at an empty lang and asks the page', () => {
    const { tag, source } = declaredLanguage(within('<p lang="en"><b lang=""><i></i></b></p>'));
    expect(tag).to.equal('fi');
    expect(source).to.equal(page);
  });
  it('asks the page when nobody says anything', () => {
    expect(declaredLanguage(within('<i></i>')).tag).to.equal('fi');
  });
  it('says so when the page says nothing either', () => {
    page.removeAttribute('lang');
    expect(declaredLanguage(within('<i></i>')).tag).to.equal(undefined);
  });
});
