import { expect } from '@open-wc/testing';
import '../../../src/define/contact-finder.js';
import type { ContactFinder } from '../../../src/index.js';
import {
  all,
  cleanUp,
  mountFinder,
  one,
  place,
  seen,
  seenOf,
  tapConsole,
  until,
} from '../../helpers.js';

const board = (finder: Element): string => seen(one(finder, '#board'));

describe('attributes of the contact finder', () => {
  let warnings: string[];
  let stop: () => void;
  beforeEach(() => {
    warnings = [];
    stop = tapConsole('warn', warnings);
  });
  afterEach(() => {
    stop();
    cleanUp();
  });

  for (const county of ['12', 'M', 'm', 'SE-M', 'se-m', ' 12 ']) {
    it(`takes county="${county}" for Skåne`, async () => {
      const finder = await mountFinder(`<lor-contact-finder county="${county}">`);
      expect(board(finder)).to.equal('Länsstyrelsen i Skåne län');
      expect(warnings).to.deep.equal([]);
    });
  }

  it('takes a municipality for its county, and says so', async () => {
    const finder = await mountFinder('<lor-contact-finder municipality=" 1280 ">');
    expect(board(finder)).to.equal('Länsstyrelsen i Skåne län');
    expect(seenOf(finder)).to.include('Malmö ligger i Skåne län.');
  });

  it('lets the municipality count when it contradicts the county', async () => {
    const finder = await mountFinder('<lor-contact-finder county="25" municipality="1280">');
    expect(board(finder)).to.equal('Länsstyrelsen i Skåne län');
  });

  it('falls back to the county when the municipality is unknown, and warns once', async () => {
    const finder = await mountFinder('<lor-contact-finder county="25" municipality="0000">');
    expect(board(finder)).to.equal('Länsstyrelsen i Norrbottens län');
    finder.requestUpdate();
    await finder.updateComplete;
    expect(warnings).to.deep.equal([
      '<lor-contact-finder>: attribute municipality has the unknown value "0000" and is ignored.',
    ]);
  });

  for (const county of ['99', 'Skåne', 'toString', '<b>', '[object Object]', '🙂']) {
    it(`shows the search and warns for county="${county}"`, async () => {
      const finder = await mountFinder();
      finder.setAttribute('county', county);
      await finder.updateComplete;
      expect(all(finder, 'input')).to.have.lengthOf(1);
      expect(warnings).to.deep.equal([
        `<lor-contact-finder>: attribute county has the unknown value "${county}" and is ignored.`,
      ]);
    });
  }

  for (const empty of ['', '   ']) {
    it(`shows the search for county="${empty}" without a word`, async () => {
      const finder = await mountFinder(`<lor-contact-finder county="${empty}" municipality="">`);
      expect(all(finder, 'input')).to.have.lengthOf(1);
      expect(warnings).to.deep.equal([]);
    });
  }

  it('follows the attribute live', async () => {
    const finder = await mountFinder('<lor-contact-finder county="12">');
    finder.setAttribute('county', '25');
    await until('the other board', () => board(finder).includes('Norrbotten'));
    finder.removeAttribute('county');
    await until('the search', () => all(finder, 'input').length === 1);
  });

  it('takes anything as a property without harm', async () => {
    const finder = await mountFinder();
    for (const value of [12, null, undefined, {}, [], Symbol.iterator.toString(), Number.NaN]) {
      (finder as { county: unknown }).county = value;
      await finder.updateComplete;
      expect(seenOf(finder)).not.to.match(/undefined|\[object/);
    }
    (finder as { county: unknown }).county = 12;
    await until('the board', () => all(finder, '#board').length > 0);
    expect(board(finder)).to.equal('Länsstyrelsen i Skåne län');
  });

  describe('heading', () => {
    it('is an h2, and the board then an h3', async () => {
      const finder = await mountFinder('<lor-contact-finder county="12">');
      expect(one(finder, '#title').localName).to.equal('h2');
      expect(one(finder, '#board').localName).to.equal('h3');
    });

    it('is at the level the host gives; inner ones stop at 6', async () => {
      const finder = await mountFinder('<lor-contact-finder county="12" heading-level="4">');
      expect(one(finder, '#title').localName).to.equal('h4');
      expect(one(finder, '#board').localName).to.equal('h5');
      finder.headingLevel = 6;
      await finder.updateComplete;
      expect(one(finder, '#title').localName).to.equal('h6');
      expect(one(finder, '#board').localName).to.equal('h6');
    });

    for (const level of ['0', '7', 'h3', '2.5', '-1']) {
      it(`is an h2 for heading-level="${level}", with a warning`, async () => {
        const finder = await mountFinder(`<lor-contact-finder heading-level="${level}">`);
        expect(one(finder, '#title').localName).to.equal('h2');
        expect(warnings.join()).to.include('heading-level');
      });
    }

    it('has the words the editor gives, as text', async () => {
      const finder = await mountFinder(
        '<lor-contact-finder heading=" Kontakta &lt;b&gt;länsstyrelsen&lt;/b&gt; ">',
      );
      expect(seen(one(finder, '#title'))).to.equal('Kontakta <b>länsstyrelsen</b>');
    });

    it('can be left away; the region keeps its name', async () => {
      const finder = await mountFinder('<lor-contact-finder no-heading heading="Hitta rätt">');
      expect(all(finder, '.title')).to.have.lengthOf(0);
      const region = one(finder, 'section');
      expect(region.getAttribute('aria-label')).to.equal('Hitta rätt');
      expect(region.hasAttribute('aria-labelledby')).to.equal(false);
    });

    it('stays for no-heading="false", which is what CMS fields write', async () => {
      const finder = await mountFinder('<lor-contact-finder no-heading="false">');
      expect(all(finder, '.title')).to.have.lengthOf(1);
    });
  });

  describe('color-scheme', () => {
    /** How light ink and paper are, 0 to 255; paper that lets the page through has no number. */
    const lightness = (finder: Element): (number | undefined)[] => {
      const { color, backgroundColor } = getComputedStyle(one(finder, '.lor'));
      return [color, backgroundColor].map((value) => {
        const [red, , , alpha] = (value.match(/[\d.]+/g) ?? []).map(Number);
        return alpha === 0 ? undefined : red;
      });
    };

    it('has no paper of its own by default: the page shows through', async () => {
      const finder = await mountFinder();
      expect(lightness(finder)[1]).to.equal(undefined);
    });

    it('brings paper and ink for dark and light', async () => {
      const [light, dark] = await Promise.all(
        ['light', 'dark'].map((scheme) =>
          mountFinder(`<lor-contact-finder color-scheme="${scheme}">`),
        ),
      );
      const [[lightInk, lightPaper], [darkInk, darkPaper]] = [lightness(light!), lightness(dark!)];
      expect(lightInk).to.be.lessThan(60);
      expect(lightPaper).to.be.greaterThan(240);
      expect(darkInk).to.be.greaterThan(200);
      expect(darkPaper).to.be.lessThan(60);
    });

    it('is auto for anything else, with a warning', async () => {
      const finder = await mountFinder('<lor-contact-finder color-scheme="sepia">');
      expect(one(finder, '.lor').dataset['scheme']).to.equal('auto');
      expect(warnings.join()).to.include('color-scheme');
    });
  });

  it('leaves a visible focus ring and lines when a host names a colour wrongly', async () => {
    const here = place('<lor-contact-finder></lor-contact-finder>');
    for (const token of ['focus', 'accent', 'border']) {
      here.style.setProperty(`--lor-color-${token}`, 'bluish');
    }
    const finder = here.firstElementChild as ContactFinder;
    await finder.ready;
    one(finder, 'input').focus();
    const field = getComputedStyle(one(finder, '.field'));
    expect(field.outlineStyle).to.equal('solid');
    expect(parseFloat(field.outlineWidth)).to.be.greaterThan(2);
    expect(field.borderTopStyle).to.equal('solid');
    expect(getComputedStyle(one(finder, '.icon')).stroke).not.to.equal('none');
  });

  it('wears the tokens a host sets', async () => {
    const here = place('<lor-contact-finder county="12"></lor-contact-finder>');
    here.style.setProperty('--lor-color-accent', 'rgb(10, 20, 30)');
    here.style.setProperty('--lor-font', 'monospace');
    const finder = here.firstElementChild as ContactFinder;
    await finder.ready;
    expect(getComputedStyle(one(finder, '.wanted')).color).to.equal('rgb(10, 20, 30)');
    expect(getComputedStyle(one(finder, '.lor')).fontFamily).to.equal('monospace');
  });

  it("shows the editor's own words in its slots", async () => {
    const finder = await mountFinder(
      '<lor-contact-finder><p slot="intro">Egen ingress</p><p slot="footer">Egen fot</p></lor-contact-finder>',
    );
    for (const own of finder.children) expect(own.checkVisibility()).to.equal(true);
    expect(seenOf(finder)).not.to.include('Sök på kommun eller län');
  });

  it('resets what must not leak in, and lets the rest be the page’s', async () => {
    const here = place('<lor-contact-finder></lor-contact-finder>');
    here.style.cssText =
      'text-transform: uppercase; text-indent: 40px; white-space: nowrap; line-height: 3; letter-spacing: 2px';
    const finder = here.firstElementChild as ContactFinder;
    await finder.ready;
    const { textTransform, textIndent, whiteSpace, letterSpacing } = getComputedStyle(
      one(finder, '.intro'),
    );
    expect([textTransform, textIndent, whiteSpace, letterSpacing]).to.deep.equal([
      'none',
      '0px',
      'normal',
      '2px',
    ]);
  });
});
