import { expect } from '@open-wc/testing';
import '../../../src/define/contact-finder.js';
import type { ContactFinder, LorCountyChangeDetail } from '../../../src/index.js';
import {
  all,
  cleanUp,
  mountFinder,
  mountWith,
  one,
  press,
  said,
  seen,
  seenOf,
  settle,
  type,
  until,
} from '../../helpers.js';

const preset = (attributes: string): Promise<ContactFinder> =>
  mountFinder(`<lor-contact-finder ${attributes}></lor-contact-finder>`);

/** The card as a reader meets it: label → facts. */
const facts = (finder: Element): Record<string, string[]> =>
  Object.fromEntries(
    all(finder, '.facts > div').map((row) => [
      seen(row.querySelector('dt')),
      [...row.querySelectorAll('dd')].map(seen),
    ]),
  );

const feed = (county: Record<string, unknown>, envelope: Record<string, unknown> = {}) => ({
  kind: 'contacts',
  version: 1,
  language: 'sv',
  counties: [{ code: '1', name: 'Provlän', ...county }],
  ...envelope,
});

/** Focuses something; how far the frame around it reaches out, in pixels. */
function frameOf(element: HTMLElement): number {
  element.focus({ focusVisible: true } as FocusOptions);
  const { outlineWidth, outlineOffset } = getComputedStyle(element);
  return parseFloat(outlineWidth) + parseFloat(outlineOffset);
}

describe('card of the contact finder', () => {
  afterEach(cleanUp);

  it('shows what is known of Norrbotten, the number first and largest', async () => {
    const finder = await preset('municipality="2584"');
    expect(seen(one(finder, '.lies-in'))).to.equal('Kiruna ligger i Norrbottens län.');
    expect(seen(one(finder, '#board'))).to.equal('Länsstyrelsen i Norrbottens län');
    const phone = one<HTMLAnchorElement>(finder, '.wanted');
    expect(seen(phone)).to.equal('010-225 50 00');
    expect(phone.getAttribute('href')).to.equal('tel:0102255000');
    const size = (element: Element): number => parseFloat(getComputedStyle(element).fontSize);
    const others = all(finder, '.lor *').filter((each) => !phone.contains(each) && each !== phone);
    expect(size(phone)).to.be.greaterThan(Math.max(...others.map(size)));
    expect(facts(finder)).to.deep.equal({
      'E-post': ['norrbotten@lansstyrelsen.se'],
      Besök: ['Stationsgatan 5, Luleå', 'Jokkmokk – Lokalkontor. Boka tid före besöket.'],
      Post: ['971 86 Luleå'],
      Webb: ['Webbplats', 'Alla kontaktvägar', 'Integration i länet'],
    });
    expect(one<HTMLAnchorElement>(finder, '[href^="mailto:"]').href).to.equal(
      'mailto:norrbotten@lansstyrelsen.se',
    );
  });

  it('shows both of the visiting addresses of Skåne', async () => {
    const finder = await preset('county="12"');
    expect(facts(finder)['Besök']).to.have.lengthOf(2);
  });

  it('says which facts nobody has confirmed, beside each of them', async () => {
    const finder = await preset('county="01"');
    const web = facts(finder)['Webb'] ?? [];
    expect(web).to.deep.equal([
      'Webbplats',
      'Alla kontaktvägar Adressen är inte kontrollerad',
      'Integration i länet Adressen är inte kontrollerad',
    ]);
    const finder2 = await mountWith(
      feed({
        phones: [{ number: '010-1' + '23 45' }],
        email: 'a@b.se',
        unverified: ['phones', 'email'],
      }),
      'county="1"',
    );
    expect(seen(one(finder2, '.wanted-line'))).to.include('Uppgiften är inte kontrollerad');
    expect(facts(finder2)['E-post']).to.deep.equal(['a@b.se Uppgiften är inte kontrollerad']);
  });

  it('says where the facts are from and when they were checked, as a sentence', async () => {
    const finder = await preset('county="25"');
    // A year later there is one sentence more.
    expect(seen(one(finder, '.source'))).to.match(
      /^Källa: Länsstyrelserna\. Kontrollerat 23 november 2026\..* Stämmer inte uppgifterna\? Meddela länsstyrelsen\.$/,
    );
    expect(one<HTMLAnchorElement>(finder, '.source a:last-of-type').href).to.equal(
      'https://www.lansstyrelsen.se/norrbotten/om-oss/kontakta-oss.html',
    );
  });

  it('gives English and Arabic readers the name on the door as well', async () => {
    const english = await preset('county="25" lang="en"');
    expect(seen(one(english, '#board'))).to.equal('Norrbotten County Administrative Board');
    expect(seen(one(english, '.answer > .small'))).to.equal('Länsstyrelsen i Norrbottens län');
    expect(one(english, '.answer > .small bdi').lang).to.equal('sv');
    const arabic = await preset('county="25" lang="ar"');
    expect(seen(one(arabic, '.source'))).to.include('2026');
    expect(one(arabic, '.wanted bdi').dir).to.equal('ltr');
    expect(one(arabic, '.facts bdi[dir=ltr]')).to.exist;
  });

  it('has room for the frame of focus between the name and the one on the door', async () => {
    const finder = await preset('county="25" lang="en"');
    const board = one(finder, '#board');
    const frame = frameOf(board);
    const below = one(finder, '.answer > .small').getBoundingClientRect().top;
    expect(frame).to.be.above(2);
    expect(below - board.getBoundingClientRect().bottom).to.be.above(frame);
  });

  it('has room for the frame of focus between the name and where the municipality lies', async () => {
    const finder = await preset('municipality="1280"');
    const board = one(finder, '#board');
    const frame = frameOf(board);
    const above = one(finder, '.lies-in').getBoundingClientRect().bottom;
    expect(frame).to.be.above(2);
    expect(board.getBoundingClientRect().top - above).to.be.above(frame);
  });

  it('shows every card of the 21 without a gap in words', async () => {
    for (const { code } of (await preset('')).content?.counties ?? []) {
      const finder = await preset(`county="${code}"`);
      expect(seen(one(finder, '.wanted')), code).to.match(/^0\d{2,3}-[\d ]{8,9}$/);
      expect(Object.keys(facts(finder)), code).to.include.members([
        'E-post',
        'Besök',
        'Post',
        'Webb',
      ]);
      expect(seenOf(finder), code).not.to.match(/undefined|\[object|null/);
      finder.remove();
    }
  });

  it('puts the facts on the clipboard as text, and says so', async () => {
    const finder = await preset('county="25"');
    let copied = '';
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => void (copied = text) },
    });
    try {
      await press(finder, 'Kopiera');
      await until('it is said', () => said(finder) === 'Uppgifterna är kopierade.');
      expect(copied.split('\n').slice(0, 4)).to.deep.equal([
        'Länsstyrelsen i Norrbottens län',
        '010-225 50 00',
        'E-post: norrbotten@lansstyrelsen.se',
        'Besök: Stationsgatan 5, Luleå',
      ]);
      expect(copied).to.include('Webbplats https://www.lansstyrelsen.se/norrbotten.html');
      expect(seenOf(finder)).to.include('Uppgifterna är kopierade.');
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  });

  it('says what to do when the browser refuses to copy', async () => {
    const finder = await preset('county="25"');
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: () => Promise.reject(new Error('no')) },
    });
    try {
      await press(finder, 'Kopiera');
      await until('it is shown', () => seenOf(finder).includes('Markera texten'));
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  });

  it('prints the page on a press', async () => {
    const finder = await preset('county="25"');
    let printed = 0;
    const before = window.print;
    window.print = () => void (printed += 1);
    try {
      await press(finder, 'Skriv ut');
    } finally {
      window.print = before;
    }
    expect(printed).to.equal(1);
  });

  it('leads from a hit to its card, with focus and event, and back to an empty search', async () => {
    const finder = await preset('');
    const details: LorCountyChangeDetail[] = [];
    const listen = (event: Event): void => {
      expect(event.bubbles && event.composed).to.equal(true);
      details.push((event as CustomEvent<LorCountyChangeDetail>).detail);
    };
    document.addEventListener('lor-county-change', listen);
    await type(finder, 'kiruna');
    await press(finder, 'Kiruna');
    await until('the card', () => all(finder, '#board').length > 0);
    await until('focus', () => finder.shadowRoot?.activeElement?.id === 'board');
    await press(finder, 'Sök igen');
    await until('focus', () => finder.shadowRoot?.activeElement?.localName === 'input');
    expect(one<HTMLInputElement>(finder, 'input').value).to.equal('');
    await press(finder, 'Skåne');
    document.removeEventListener('lor-county-change', listen);
    expect(details).to.deep.equal([
      { county: '25', municipality: '2584' },
      { county: null, municipality: null },
      { county: '12', municipality: null },
    ]);
    expect(finder.county).to.equal('12');
  });

  it('says nothing by an event when the page itself sets a county', async () => {
    const finder = await preset('');
    let events = 0;
    finder.addEventListener('lor-county-change', () => (events += 1));
    finder.county = '25';
    await until('the card', () => all(finder, '#board').length > 0);
    expect(events).to.equal(0);
  });

  it('leaves out what is not known, label and all', async () => {
    const finder = await mountWith(feed({ email: 'a@b.se' }), 'county="1"');
    expect(seen(one(finder, '#board'))).to.equal('Provlän');
    expect(facts(finder)).to.deep.equal({ 'E-post': ['a@b.se'] });
    expect(all(finder, '.wanted')).to.have.lengthOf(0);
    expect(all(finder, '.source'), 'nothing is known of the source').to.have.lengthOf(0);
  });

  it("gives the editor's link where a county has nothing but its name", async () => {
    const finder = await mountWith(feed({}), 'county="1"');
    const link = document.createElement('a');
    link.href = '#elsewhere';
    link.textContent = 'Kontakta länsstyrelsen';
    finder.append(link);
    expect(seenOf(finder)).to.include('Här finns inga kontaktuppgifter till länsstyrelsen än.');
    expect(all(finder, 'dl')).to.have.lengthOf(0);
    expect(link.checkVisibility()).to.equal(true);
  });

  it('shows further numbers, hours, a note and names of numbers where the content has them', async () => {
    const finder = await mountWith(
      feed({
        phones: [{ number: '+46 10 225 50 00', label: 'Växel' }, { number: '010-111 22 33' }],
        hours: { sv: 'Vardagar 8–16', en: 'Weekdays 8–16' },
        note: 'Stängt på midsommarafton.',
      }),
      'county="1"',
    );
    expect(seen(one(finder, '.wanted-line'))).to.equal('+46 10 225 50 00 Växel');
    expect(one(finder, '.wanted').getAttribute('href')).to.equal('tel:+46102255000');
    expect(facts(finder)).to.deep.equal({
      'Fler telefonnummer': ['010-111 22 33'],
      Öppettider: ['Vardagar 8–16'],
      'Bra att veta': ['Stängt på midsommarafton.'],
    });
  });

  it('makes no link of an address that a link must not lead to', async () => {
    const finder = await mountWith(
      feed({
        website: 'javascript:alert(1)',
        contactPage: 'data:text/html,<b>x',
        integrationPage: 'inte en adress',
      }),
      'county="1"',
    );
    expect(all(finder, 'a')).to.have.lengthOf(0);
    expect(facts(finder)['Webb']).to.deep.equal([
      'javascript:alert(1)',
      'data:text/html,<b>x',
      'inte en adress',
    ]);
  });

  it('has no control on paper, and writes addresses out', async () => {
    const finder = await preset('county="25"');
    const rules = [...finder.shadowRoot!.adoptedStyleSheets].flatMap((sheet) =>
      [...sheet.cssRules].filter((rule) => rule instanceof CSSMediaRule),
    );
    const print = rules.filter((rule) => rule.conditionText === 'print');
    const text = print.map((rule) => rule.cssText).join(' ');
    expect(text).to.match(/button\s*\{[^}]*display: none/);
    expect(text).to.match(/attr\(href\)/);
    expect(text, 'no heading above a list that is not printed').to.match(
      /subhead[^}]*display: none/,
    );
  });

  it('keeps what the reader sees when only the language of the page changes', async () => {
    const finder = await preset('county="25"');
    finder.lang = 'en';
    await until('English', () => seenOf(finder).includes('Search again'));
    await settle(finder);
    expect(seen(one(finder, '.wanted'))).to.equal('010-225 50 00');
  });
});
