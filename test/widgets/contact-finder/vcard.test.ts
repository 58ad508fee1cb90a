import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import real from '../../../src/content/contacts.json';
import { loadLocale, withLocale } from '../../../src/core/localize.js';
import type { Contacts, County } from '../../../src/index.js';
import { countyFacts } from '../../../src/widgets/contact-finder/county-facts.js';
import { addressOf, vcardName, vcardOf } from '../../../src/widgets/contact-finder/vcard.js';
import { bareCounty, contacts, county } from './fixtures.js';

await Promise.all(['en', 'ar'].map(loadLocale));
const sweden = real as unknown as Contacts;

const cardOf = (of: County, feed = contacts(), locale = 'sv'): string =>
  withLocale(locale, () => vcardOf(countyFacts(of, feed, locale), of, feed, locale));

/** The card as a kept parser reads it: name, parameters and value of each property. */
function parsed(card: string) {
  const component = new ICAL.Component(ICAL.parse(card) as string);
  const all = component.getAllProperties();
  return {
    values: (name: string): unknown[] =>
      all.filter((each) => each.name === name).map((each) => each.getFirstValue()),
    names: all.map(({ name }) => name),
  };
}

const joined = (address: unknown): string =>
  (address as string[]).flat().filter(Boolean).join(' ').replace(/\s+/g, ' ');
const lettersOf = (words: string): string => words.replace(/[\s,]+/g, '');
const sorted = (words: string): string => Array.from(lettersOf(words)).sort().join('');

describe('vcardOf', () => {
  for (const locale of ['sv', 'en', 'ar']) {
    for (const board of sweden.counties) {
      it(`keeps every fact of county ${board.code} in ${locale}`, () => {
        const card = cardOf(board, sweden, locale);
        const { values, names } = parsed(card);
        expect(values('version')).to.deep.equal(['4.0']);
        expect(values('kind')).to.deep.equal(['org']);
        const name = countyFacts(board, sweden, locale).board!.text;
        expect(values('fn')).to.deep.equal([name]);
        expect(values('org').flat()).to.deep.equal([name]);
        expect(values('tel')).to.deep.equal(board.phones!.map(({ number }) => number));
        expect(values('email')).to.deep.equal([board.email]);
        const addresses = [
          ...(board.visitingAddresses ?? []).map(({ address }) => address),
          board.postalAddress,
        ].filter(Boolean) as string[];
        expect(values('adr').map(joined).map(sorted)).to.deep.equal(addresses.map(sorted));
        expect(values('url')).to.deep.equal(
          [board.website, board.contactPage, board.integrationPage].filter(Boolean),
        );
        expect(names.filter((each) => each === 'note')).to.have.lengthOf(1);
        expect(String(values('note')[0])).to.include('2026');
      });
    }
  }

  it('has lines of 75 octets at most, each ended as the standard says', () => {
    const encoder = new TextEncoder();
    const long = bareCounty({
      board: 'إدارة محافظة نوربوتن '.repeat(30),
      hours: '🙂👩‍👩‍👧‍👦'.repeat(80),
      note: 'x'.repeat(5000),
      postalAddress: 'ö'.repeat(500),
    });
    for (const card of [cardOf(long), ...sweden.counties.map((each) => cardOf(each, sweden))]) {
      expect(card.endsWith('END:VCARD\r\n')).to.equal(true);
      const lines = card.split('\r\n');
      for (const line of lines) {
        expect(encoder.encode(line).length).to.be.at.most(75);
        expect(line).not.to.match(/[\r\n]/);
      }
    }
    const { values } = parsed(cardOf(long));
    expect(values('fn')).to.deep.equal(['إدارة محافظة نوربوتن '.repeat(30)]);
    expect(String(values('note')[0])).to.include('🙂👩‍👩‍👧‍👦'.repeat(80));
    expect(values('adr').map(joined)).to.deep.equal(['ö'.repeat(500)]);
  });

  it('says which encoding it has to readers that would guess another, and only where it matters', () => {
    const card = cardOf(county({ email: 'a@example.se' }));
    expect(card).to.match(/^FN;CHARSET=UTF-8:Länsstyrelsen/m);
    expect(card).to.match(/^EMAIL;TYPE=work:a@example\.se\r$/m);
    expect(card.startsWith('BEGIN:VCARD\r\nVERSION:4.0\r\n')).to.equal(true);
  });

  it('can be told nothing by texts that look like properties', () => {
    const words = 'A;B,C\\D\r\nTEL:112\nEND:VCARD\rX:\u0000\u001b[0m "quoted"';
    const hostile = bareCounty({
      board: words,
      phones: [{ number: '010-1\r\nEMAIL:x@y.se', label: words }],
      email: 'a@b.se',
      visitingAddresses: [{ address: words, note: words }],
      postalAddress: words,
      hours: words,
      note: `${words}\ud800`,
      website: 'https://example.se/a;b,c\\d',
    });
    const { values, names } = parsed(cardOf(hostile));
    expect(names.filter((name) => name === 'tel')).to.have.lengthOf(1);
    expect(names.filter((name) => name === 'email')).to.have.lengthOf(1);
    expect(values('fn')).to.deep.equal(['A;B,C\\D\nTEL:112\nEND:VCARD\nX:[0m "quoted"']);
    expect(names).not.to.include('x');
    expect(values('adr')).to.have.lengthOf(2);
  });

  it('says what nobody has confirmed, and keeps what has no field of its own', () => {
    const note = String(
      parsed(
        cardOf(
          county({
            unverified: ['phones', 'visitingAddresses'],
            hours: 'Vardagar 9–15',
            note: 'Ring före besök.',
            visitingAddresses: [{ address: 'Jokkmokk', note: 'boka tid först' }],
          }),
        ),
      ).values('note')[0],
    );
    expect(note).to.include('Besök: Uppgiften är inte kontrollerad');
    expect(note).to.match(/[\d-]+: Uppgiften är inte kontrollerad/);
    expect(note).to.include('Jokkmokk: boka tid först');
    expect(note).to.include('Vardagar 9–15');
    expect(note).to.include('Ring före besök.');
  });

  it('keeps the name on the door where another language is shown', () => {
    const { values } = parsed(cardOf(sweden.counties[0]!, sweden, 'en'));
    expect(values('fn')).to.deep.equal(['Stockholm County Administrative Board']);
    expect(String(values('note')[0])).to.include('Länsstyrelsen i Stockholms län');
  });

  it('leaves out what is not known', () => {
    const { names, values } = parsed(cardOf(bareCounty(), contacts({ updated: '' })));
    expect(values('fn')).to.deep.equal(['Provlän']);
    for (const name of ['tel', 'email', 'adr', 'url', 'rev']) expect(names).not.to.include(name);
    expect(cardOf(bareCounty())).not.to.include('undefined');
  });

  it('links only to pages of the web', () => {
    const { names } = parsed(
      cardOf(bareCounty({ website: 'javascript:alert(1)', contactPage: 'mailto:a@b.se' })),
    );
    expect(names).not.to.include('url');
  });
});

describe('vcardName', () => {
  it('is another one for each board, in plain letters', () => {
    const names = sweden.counties.map((each) => vcardName(each, sweden));
    expect(new Set(names).size).to.equal(21);
    for (const name of names) expect(name).to.match(/^[a-z0-9-]{5,60}\.vcf$/);
    expect(names).to.include('lansstyrelsen-i-vastra-gotalands-lan.vcf');
  });

  it('is never empty, nor a way out of the folder', () => {
    const name = (changes: Partial<County>) => vcardName(bareCounty(changes), contacts());
    expect(name({ board: '../../etc/passwd' })).to.equal('etc-passwd.vcf');
    expect(name({ name: { ar: 'نوربوتن' }, board: { ar: 'نوربوتن' }, code: 'X1' })).to.equal(
      'x1.vcf',
    );
    expect(name({ name: '…', board: '', code: '…' })).to.equal('kontakt.vcf');
    expect(name({ board: 'a'.repeat(500) })).to.have.lengthOf(64);
  });
});

describe('addressOf', () => {
  for (const [address, street, postcode, town] of [
    ['Stationsgatan 5, Luleå', 'Stationsgatan 5', undefined, 'Luleå'],
    ['971 86 Luleå', '', '971 86', 'Luleå'],
    ['Box 1, 97186 Luleå', 'Box 1', '97186', 'Luleå'],
    ['Box 1, Hus 2, 971 86 Upplands Väsby', 'Box 1, Hus 2', '971 86', 'Upplands Väsby'],
    ['Jokkmokk', 'Jokkmokk', undefined, undefined],
    ['Storgatan 1', 'Storgatan 1', undefined, undefined],
    ['Storgatan 1, plan 3', 'Storgatan 1, plan 3', undefined, undefined],
    ['Statens hus, Torget 1', 'Statens hus, Torget 1', undefined, undefined],
  ] as const) {
    it(`takes "${address}" apart only where it is certain`, () => {
      expect(addressOf(address)).to.deep.equal(
        Object.fromEntries(
          Object.entries({ street, postcode, town }).filter(([, value]) => value !== undefined),
        ),
      );
    });
  }
});
