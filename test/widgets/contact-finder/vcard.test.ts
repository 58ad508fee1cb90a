import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import real from '../../../src/content/contacts.json';
import { loadLocale, withLocale } from '../../../src/core/localize.js';
import type { Contacts, County } from '../../../src/index.js';
import { countyFacts } from '../../../src/widgets/contact-finder/county-facts.js';
import { saveContact } from '../../../src/widgets/contact-finder/keep-part.js';
import { addressOf, vcardName, vcardOf } from '../../../src/widgets/contact-finder/vcard.js';
import { holdFiles } from '../../held-files.js';
import { leastTime } from '../../patience.js';
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
    labels: all.map((each) => each.getParameter('label')).filter(Boolean),
    names: all.map(({ name }) => name),
  };
}

/** The names of the properties, read by hand: what a reader that knows nothing of texts finds. */
const namesIn = (card: string): string[] =>
  card
    .replaceAll('\r\n ', '')
    .split(/[\r\n\u0085\u2028\u2029]+/)
    .filter(Boolean)
    .map((line) => line.split(/[;:]/)[0]!);

/** The address as it is written, from its seven components; they may hold commas. */
const written = (address: unknown): string => {
  const [box, more, street, town, region, postcode, country] = (address as unknown[]).map(String);
  expect([box, more, region, country].join('')).to.equal('');
  const end = [postcode, town].filter(Boolean).join(' ');
  return [street, end].filter(Boolean).join(', ');
};

const DOUBTS: Record<string, string> = {
  sv: 'inte kontrollerad',
  en: 'not been checked',
  ar: 'لم يتم التحقق',
};

describe('vcardOf', () => {
  for (const locale of ['sv', 'en', 'ar']) {
    for (const board of sweden.counties) {
      it(`keeps every fact of county ${board.code} in ${locale}`, () => {
        const card = cardOf(board, sweden, locale);
        const { values, names, labels } = parsed(card);
        expect(card.split('\r\n').slice(0, 2)).to.deep.equal(['BEGIN:VCARD', 'VERSION:4.0']);
        expect(values('version')).to.deep.equal(['4.0']);
        expect(values('kind')).to.deep.equal(['org']);
        const { board: shown, doorName } = withLocale(locale, () =>
          countyFacts(board, sweden, locale),
        );
        const name = shown!.text;
        expect(values('fn')).to.deep.equal([name]);
        expect(values('org').flat()).to.deep.equal([name]);
        expect(values('tel')).to.deep.equal(board.phones!.map(({ number }) => number));
        expect(values('email')).to.deep.equal([board.email]);
        const addresses = [
          ...(board.visitingAddresses ?? []).map(({ address }) => address),
          board.postalAddress,
        ].filter(Boolean) as string[];
        expect(values('adr').map(written)).to.deep.equal(addresses);
        expect(labels).to.deep.equal(addresses);
        expect(values('url')).to.deep.equal(
          [board.website, board.contactPage, board.integrationPage].filter(Boolean),
        );
        expect(names.filter((each) => each === 'note')).to.have.lengthOf(1);
        const note = String(values('note')[0]);
        expect(note).to.include('2026');
        expect(note).to.include(doorName?.text ?? '');
        for (const field of board.unverified ?? []) {
          expect(note).to.match(
            new RegExp(`\\(${board[field as 'website']!}\\): .*${DOUBTS[locale]!}`, 'm'),
          );
        }
        expect(values('lang')).to.deep.equal(['sv']);
        expect(card).to.include(`\r\nREV:${board.checked!.replaceAll('-', '')}T000000Z\r\n`);
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
      expect(lines.pop()).to.equal('');
      expect(lines).not.to.include('');
      for (const line of lines) {
        expect(encoder.encode(line).length).to.be.at.most(75);
        expect(line).not.to.match(/[\r\n\ufffd]/);
      }
    }
    const { values } = parsed(cardOf(long));
    expect(values('fn')).to.deep.equal(['إدارة محافظة نوربوتن '.repeat(30).trim()]);
    expect(String(values('note')[0])).to.include('🙂👩‍👩‍👧‍👦'.repeat(80));
    expect(values('adr').map(written)).to.deep.equal(['ö'.repeat(500)]);
  });

  it('says which encoding it has to readers that would guess another, and only where it matters', () => {
    const card = cardOf(county({ email: 'a@example.se' }));
    expect(card).to.match(/^FN;CHARSET=UTF-8:Länsstyrelsen/m);
    expect(card).to.match(/^EMAIL;TYPE=work:a@example\.se\r$/m);
    expect(card.startsWith('BEGIN:VCARD\r\nVERSION:4.0\r\n')).to.equal(true);
  });

  it('can be told nothing by texts that look like properties', () => {
    const words =
      'A;B,C\\D\r\nTEL:112\nEND:VCARD\rX:\u0000\u001b[0m "quo^ted"\u2028TEL:113\u0085\u202ee';
    const hostile = bareCounty({
      code: words,
      board: words,
      phones: [{ number: '010-1\r\nEMAIL:x@y.se', label: words }],
      email: 'a@b.se\r\nTEL:112',
      visitingAddresses: [{ address: words, note: words }],
      postalAddress: `Box 1\nTEL:112, 971 86 Luleå\nTEL:112`,
      hours: words,
      note: `${words}\ud800 ${'👩‍👩‍👧‍👦'.repeat(700)}`,
      website: 'https://example.se/a;b,c\\d\r\nTEL:112',
      checked: '\r\nTEL:112',
    });
    const feed = contacts({ language: 'sv\r\nTEL:112', updated: '\r\nTEL:112' });
    const card = cardOf(hostile, feed);
    const own = 'BEGIN VERSION KIND FN N X-ABSHOWAS ORG TEL EMAIL ADR ADR URL NOTE END';
    expect(namesIn(card)).to.deep.equal(own.split(' '));
    const { values, labels } = parsed(card);
    const harmless = 'A;B,C\\D\nTEL:112\nEND:VCARD\nX:[0m "quo^ted"\nTEL:113\u202ee';
    expect(values('fn')).to.deep.equal([harmless]);
    expect(values('org').flat()).to.deep.equal([harmless]);
    expect(labels).to.deep.equal([harmless, 'Box 1\nTEL:112, 971 86 Luleå\nTEL:112']);
    expect(card).to.include('\r\nORG;CHARSET=UTF-8:A\\;B\\,C\\\\D\\nTEL:112');
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
    const unsigned: Contacts = {
      kind: 'contacts',
      version: 1,
      language: 'sv',
      counties: [],
      municipalities: [],
    };
    const blank = bareCounty({ email: ' ', checked: '', hours: '', phones: [{ number: ' ' }] });
    for (const each of [bareCounty(), blank]) {
      expect(namesIn(cardOf(each, unsigned)).join(' ')).to.equal(
        'BEGIN VERSION KIND FN N X-ABSHOWAS ORG LANG END',
      );
    }
  });

  it('knows a day from what only looks like one', () => {
    const rev = (checked: string) =>
      /^REV:.*$/m.exec(cardOf(bareCounty({ checked }), contacts({ updated: '2026-11-23' })))?.[0];
    expect(rev('2026-11-20')).to.equal('REV:20261120T000000Z');
    expect(rev('2026-11-20T10:00:00Z')).to.equal('REV:20261120T000000Z');
    for (const none of ['2026-99-99', 'i går', '']) {
      expect(rev(none), none).to.equal('REV:20261123T000000Z');
    }
  });

  it('wants the first number that there is called', () => {
    const card = cardOf(
      bareCounty({ phones: [{ number: ' ' }, { number: '1' }, { number: '2' }] }),
    );
    expect(card).to.include('TEL;TYPE=work,voice;PREF=1:1\r\nTEL;TYPE=work,voice:2\r\n');
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
    expect(name({ board: 'Ørland og Łódź' })).to.equal('orland-og-lodz.vcf');
  });
});

describe('addressOf', () => {
  for (const [address, street, postcode, town] of [
    ['Stationsgatan 5, Luleå', 'Stationsgatan 5', undefined, 'Luleå'],
    ['971 86 Luleå', '', '971 86', 'Luleå'],
    ['Box 1, 97186 Luleå', 'Box 1', '97186', 'Luleå'],
    ['Box 1, Hus 2, 971 86 Upplands Väsby', 'Box 1, Hus 2', '971 86', 'Upplands Väsby'],
    ['Jokkmokk', 'Jokkmokk', undefined, undefined],
    ['Box 1, 971\u00a086 Luleå', 'Box 1', '971\u00a086', 'Luleå'],
    ['Storgatan 1', 'Storgatan 1', undefined, undefined],
    ['Storgatan 1 971 86 Luleå', 'Storgatan 1 971 86 Luleå', undefined, undefined],
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

  it('is not held up by long blanks', () => {
    const read = () => {
      for (const begin of ['971 86', 'a,', ', , ,']) {
        const address = `${begin}${' '.repeat(50_000)}1`;
        expect(addressOf(address)).to.deep.equal({ street: address });
      }
    };
    expect(leastTime(read)).to.be.below(500);
  });
});

describe('saveContact', () => {
  const save = () =>
    withLocale('sv', () =>
      saveContact(countyFacts(county(), contacts(), 'sv'), county(), contacts(), 'sv'),
    );

  it('hands over the card and says so, in the language then speaking', async () => {
    const { held, release } = holdFiles();
    const outcome = save();
    release();
    const [link] = held as [HTMLAnchorElement];
    expect(link.download).to.equal('lansstyrelsen-i-norrbottens-lan.vcf');
    expect(await (await fetch(link.href)).text()).to.equal(cardOf(county()));
    expect(outcome()).to.equal('Kontakten laddas ner som en fil.');
    expect(withLocale('en', outcome)).to.equal('The contact is being downloaded as a file.');
  });

  it('says so when the browser refuses', () => {
    const real = URL.createObjectURL;
    URL.createObjectURL = () => {
      throw new DOMException('no', 'SecurityError');
    };
    try {
      expect(save()()).to.equal('Webbläsaren tillåter inte att filen sparas.');
    } finally {
      URL.createObjectURL = real;
    }
  });
});
