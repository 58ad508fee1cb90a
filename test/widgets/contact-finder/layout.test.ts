import { expect } from '@open-wc/testing';
import '../../../src/define/contact-finder.js';
import {
  all,
  cleanUp,
  mountFinder,
  mountWith,
  one,
  press,
  seen,
  seenOf,
  settle,
  type,
  until,
} from '../../helpers.js';

afterEach(() => cleanUp());

describe('a locked finder', () => {
  it('shows the county without a way to another one', async () => {
    const finder = await mountFinder('<lor-contact-finder county="25" lock></lor-contact-finder>');
    expect(seen(one(finder, '#board'))).to.equal('Länsstyrelsen i Norrbottens län');
    expect(all(finder, 'input')).to.have.lengthOf(0);
    expect(all(finder, 'button').map(seen)).not.to.include('Sök igen');
    expect(all(finder, 'button').map(seen)).to.include('Spara som kontakt');
  });

  it('is no trap where the county is not known, or not said', async () => {
    let finder!: Awaited<ReturnType<typeof mountFinder>>;
    for (const attributes of ['lock', 'lock county="nowhere"', 'county="25" lock="false"']) {
      finder = await mountFinder(`<lor-contact-finder ${attributes}></lor-contact-finder>`);
      if (attributes.includes('25')) await press(finder, 'Sök igen');
      expect(all(finder, 'input'), attributes).to.have.lengthOf(1);
    }
  });

  it('can be unlocked', async () => {
    const finder = await mountFinder('<lor-contact-finder county="25" lock></lor-contact-finder>');
    finder.lock = false;
    await finder.updateComplete;
    expect(all(finder, 'button').map(seen)).to.include('Sök igen');
  });
});

describe('a compact finder', () => {
  it('shows the number and the e-mail address, and folds the rest', async () => {
    const finder = await mountFinder(
      '<lor-contact-finder county="25" layout="compact"></lor-contact-finder>',
    );
    expect(seen(one(finder, '.wanted'))).to.equal('010-225 50 00');
    expect(seen(one(finder, '.second a'))).to.equal('norrbotten@lansstyrelsen.se');
    const folded = one<HTMLDetailsElement>(finder, 'details');
    expect(folded.open).to.equal(false);
    expect(seen(one(finder, 'summary'))).to.equal('Adresser och länkar');
    expect(one(finder, '.facts').checkVisibility()).to.equal(false);
    folded.querySelector('summary')!.click();
    expect(one(finder, '.facts').checkVisibility()).to.equal(true);
    expect(all(finder, 'dt').map(seen)).to.deep.equal(['Besök', 'Post', 'Webb']);
    await expect(finder).to.be.accessible();
  });

  it('has everything open on paper, and folded again afterwards', async () => {
    const finder = await mountFinder(
      '<lor-contact-finder county="25" layout="compact"></lor-contact-finder>',
    );
    const folded = one<HTMLDetailsElement>(finder, 'details');
    dispatchEvent(new Event('beforeprint'));
    expect(folded.open).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    expect(folded.open).to.equal(false);
    // What the reader has opened stays open.
    folded.open = true;
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
    expect(folded.open).to.equal(true);
  });

  it('folds the list of counties under its label, and finds by typing', async () => {
    const finder = await mountFinder('<lor-contact-finder layout="compact"></lor-contact-finder>');
    expect(seen(one(finder, 'summary'))).to.equal('Eller välj län');
    expect(one(finder, '.counties').checkVisibility()).to.equal(false);
    await expect(finder).to.be.accessible();
    one(finder, 'summary').click();
    expect(one(finder, '.counties').checkVisibility()).to.equal(true);
    await type(finder, 'kiruna');
    await press(finder, 'Kiruna');
    await until('the card', () => all(finder, '#board').length > 0);
    expect(seenOf(finder)).to.include('Kiruna ligger i Norrbottens län.');
  });

  it('marks doubt about what it shows, and folds nothing where there is no more', async () => {
    const finder = await mountWith(
      {
        kind: 'contacts',
        version: 1,
        counties: [
          { code: '1', name: 'Ett', phones: [{ number: '010-1 23' }], unverified: ['email'] },
          { code: '2', name: 'Två', email: 'a@example.se', unverified: ['email'] },
        ],
      },
      'county="1" layout="compact"',
    );
    expect(all(finder, 'details')).to.have.lengthOf(0);
    finder.county = '2';
    await settle(finder);
    await until('the other', () => seen(one(finder, '#board')) === 'Två');
    expect(seen(one(finder, '.second'))).to.equal('a@example.se Uppgiften är inte kontrollerad');
  });

  it('is full where the layout is unknown, and says so', async () => {
    const warnings: string[] = [];
    const real = console.warn;
    console.warn = (...words: unknown[]) => warnings.push(words.join(' '));
    const finder = await mountFinder(
      '<lor-contact-finder county="25" layout="tiny"></lor-contact-finder>',
    );
    console.warn = real;
    expect(all(finder, 'details')).to.have.lengthOf(0);
    expect(warnings.join()).to.include('layout has the unknown value "tiny"');
  });
});

describe('a finder with a map', () => {
  const wide = '<div class="wide"><lor-contact-finder map></lor-contact-finder></div>';
  const shapeOf = (finder: Element, county: string) =>
    all<SVGElement>(finder, `.map [data-county="${county}"]`)[0];

  it('lets the county be chosen on it, as in the list', async () => {
    const finder = await mountFinder(wide.replace('map', 'map locate'));
    finder.parentElement!.style.width = '60em';
    const changes: unknown[] = [];
    finder.addEventListener('lor-county-change', (event) =>
      changes.push((event as CustomEvent<unknown>).detail),
    );
    await until('the shapes', () => shapeOf(finder, '25'));
    shapeOf(finder, '25')!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await until('the card', () => all(finder, '#board').length > 0);
    expect(changes).to.deep.equal([{ county: '25', municipality: null }]);
    expect(all(finder, '.map .chosen')).to.have.lengthOf(1);
    await until('focus on the board', () => finder.shadowRoot?.activeElement?.id === 'board');
    await expect(finder).to.be.accessible();
  });

  it('is only a picture where the county is locked, and is not there in a compact finder', async () => {
    const finder = await mountFinder(wide.replace('map', 'map lock county="12"'));
    finder.parentElement!.style.width = '60em';
    await until('the map', () => all(finder, '.map .chosen').length > 0);
    expect(shapeOf(finder, '25')).to.equal(undefined);
    finder.layout = 'compact';
    await settle(finder);
    expect(all(finder, '.map')).to.have.lengthOf(0);
    expect(seen(one(finder, '#board'))).to.equal('Länsstyrelsen i Skåne län');
  });
});

describe('the list of counties', () => {
  for (const width of [216, 248, 320, 480]) {
    it(`breaks no name in a column of ${width} px`, async () => {
      const finder = await mountFinder('<lor-contact-finder></lor-contact-finder>');
      finder.style.width = `${width}px`;
      const links = all(finder, '.counties button');
      expect(links).to.have.lengthOf(21);
      for (const link of links) {
        const range = document.createRange();
        range.selectNodeContents(link);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        const words = seen(link).split(' ');
        expect(lines.size, seen(link)).to.be.at.most(words.length);
      }
    });
  }
});
