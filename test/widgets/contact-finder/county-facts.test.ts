import { expect } from '@open-wc/testing';
import type { Contacts, County } from '../../../src/index.js';
import { loadLocale, withLocale } from '../../../src/core/localize.js';
import {
  countyFacts,
  type CountyFacts,
  type FactValue,
} from '../../../src/widgets/contact-finder/county-facts.js';
import { bareCounty, contacts, county } from './fixtures.js';

const embedded = (await import('../../../src/content/contacts.json'))
  .default as unknown as Contacts;
await Promise.all(['en', 'ar'].map(loadLocale));

const factsOf = (given: County, locale = 'sv', feed = contacts()): CountyFacts =>
  withLocale(locale, () => countyFacts(given, feed, locale));
const valuesOf = (facts: CountyFacts, label: string): readonly FactValue[] =>
  facts.facts.find((fact) => fact.label === label)?.values ?? [];
const textsOf = (facts: CountyFacts, label: string): string[] =>
  valuesOf(facts, label).map(({ text }) => text.text);
const allValues = (facts: CountyFacts): FactValue[] =>
  [facts.phone, ...facts.facts.flatMap(({ values }) => values)].filter((each) => !!each);

describe('countyFacts', () => {
  it('tells everything there is, in the order people ask for it', () => {
    const facts = factsOf(county());
    expect(facts.county?.text).to.equal('Norrbottens län');
    expect(facts.board?.text).to.equal('Länsstyrelsen i Norrbottens län');
    expect(facts.doorName).to.equal(undefined);
    expect(facts.phone).to.deep.include({ href: 'tel:0102255000', leftToRight: true });
    expect(facts.phone?.text.text).to.equal('010-225 50 00');
    expect(facts.phone?.note?.text).to.equal('Växel');
    expect(
      facts.facts.map(({ label, values }) => [label, values.map(({ text }) => text.text)]),
    ).to.deep.equal([
      ['Fler telefonnummer', ['+46 10 225 55 55']],
      ['E-post', ['norrbotten@example.se']],
      ['Besök', ['Stationsgatan 5, Luleå', 'Jokkmokk']],
      ['Post', ['971 86 Luleå']],
      ['Öppettider', ['Vardagar 9–15']],
      ['Webb', ['Webbplats', 'Alla kontaktvägar', 'Integration i länet']],
      ['Bra att veta', ['Ring före besök.']],
    ]);
    expect(facts.reportHref).to.equal('https://example.se/norrbotten/kontakt');
    expect(facts.checked).to.equal('2026-11-20');
    expect(
      allValues(facts)
        .map(({ doubt }) => doubt)
        .filter(Boolean),
    ).to.deep.equal([]);
  });

  it('leads where it says', () => {
    const facts = factsOf(county());
    expect(valuesOf(facts, 'Fler telefonnummer')[0]?.href).to.equal('tel:+46102255555');
    expect(valuesOf(facts, 'E-post')[0]).to.deep.include({
      href: 'mailto:norrbotten@example.se',
      leftToRight: true,
    });
    expect(valuesOf(facts, 'Webb').map(({ href }) => href)).to.deep.equal([
      'https://example.se/norrbotten',
      'https://example.se/norrbotten/kontakt',
      'https://example.se/norrbotten/integration',
    ]);
    expect(valuesOf(facts, 'Besök').map(({ href, note }) => [href, note?.text])).to.deep.equal([
      [undefined, undefined],
      [undefined, 'Boka tid före besöket.'],
    ]);
  });

  it('has the two offices of Skåne and the two towns of Norrbotten', () => {
    const visits = (code: string) =>
      textsOf(
        factsOf(
          embedded.counties.find((each) => each.code === code)!,
          'sv',
          embedded,
        ),
        'Besök',
      );
    expect(visits('12')).to.deep.equal([
      'Södergatan 5, Malmö',
      'Östra Boulevarden 62 A, Kristianstad',
    ]);
    expect(visits('25')).to.deep.equal(['Stationsgatan 5, Luleå', 'Jokkmokk']);
  });

  it('has a number, an e-mail address, a street and a page for every county of Sweden', () => {
    for (const each of embedded.counties) {
      const facts = factsOf(each, 'sv', embedded);
      expect(facts.phone?.href, each.code).to.match(/^tel:\d{7,}$/);
      for (const label of ['E-post', 'Besök', 'Webb']) {
        expect(textsOf(facts, label), `${each.code} ${label}`).not.to.deep.equal([]);
      }
      expect(facts.reportHref, each.code).to.match(/^https:/);
    }
  });

  describe('marks what nobody has confirmed', () => {
    const doubtsOf = (...unverified: string[]) =>
      allValues(factsOf(county({ unverified })))
        .filter(({ doubt }) => doubt)
        .map(({ text, doubt }) => [text.text, doubt]);
    const fact = 'Uppgiften är inte kontrollerad';
    const address = 'Adressen är inte kontrollerad';
    const expected: Record<string, string[][]> = {
      phones: [
        ['010-225 50 00', fact],
        ['+46 10 225 55 55', fact],
      ],
      email: [['norrbotten@example.se', fact]],
      postalAddress: [['971 86 Luleå', fact]],
      visitingAddresses: [
        ['Stationsgatan 5, Luleå', fact],
        ['Jokkmokk', fact],
      ],
      hours: [['Vardagar 9–15', fact]],
      note: [['Ring före besök.', fact]],
      website: [['Webbplats', address]],
      contactPage: [['Alla kontaktvägar', address]],
      integrationPage: [['Integration i länet', address]],
      nonsense: [],
    };
    for (const [field, marks] of Object.entries(expected)) {
      it(`in ${field}, and nothing else`, () => expect(doubtsOf(field)).to.deep.equal(marks));
    }
  });

  describe('makes no link of', () => {
    for (const bad of [
      'javascript:alert(1)',
      ' JAVASCRIPT:alert(1)',
      'data:text/html,<b>hej</b>',
      'vbscript:x',
      'www.example.se',
      '/kontakt',
    ]) {
      it(`${bad}, but shows it as text`, () => {
        const facts = factsOf(county({ website: bad, contactPage: bad, integrationPage: bad }));
        expect(valuesOf(facts, 'Webb').map(({ text, href }) => [text.text, href])).to.deep.equal(
          Array.from({ length: 3 }, () => [bad, undefined]),
        );
        expect(facts.reportHref).to.equal(undefined);
      });
    }

    it('a number without digits', () => {
      const { phone } = factsOf(county({ phones: [{ number: 'via växeln' }] }));
      expect(phone?.text.text).to.equal('via växeln');
      expect(phone?.href).to.equal(undefined);
    });
  });

  it('allows plain http, which some boards have', () => {
    const facts = factsOf(county({ website: 'http://example.se/' }));
    expect(valuesOf(facts, 'Webb')[0]?.href).to.equal('http://example.se/');
  });

  it('reports faults to the website where there is no contact page', () => {
    const facts = factsOf(bareCounty({ website: 'https://example.se/norrbotten' }));
    expect(facts.reportHref).to.equal('https://example.se/norrbotten');
  });

  it('leaves out what is missing, and never says "undefined"', () => {
    const facts = factsOf(bareCounty(), 'sv', contacts({ updated: '' }));
    expect(facts.facts).to.deep.equal([]);
    expect(facts.phone).to.equal(undefined);
    expect(facts.reportHref).to.equal(undefined);
    expect(facts.checked).to.equal(undefined);
    expect(facts.board?.text, 'the county stands in for its board').to.equal('Provlän');
    expect(facts.doorName).to.equal(undefined);
    expect(JSON.stringify(facts)).not.to.include('undefined');
  });

  it('takes empty lists and blank texts for missing', () => {
    const blank = bareCounty({
      phones: [{ number: ' ' }],
      email: '',
      visitingAddresses: [{ address: '' }],
      postalAddress: { sv: ' ' },
      hours: {},
      note: '\n',
      website: ' ',
    });
    const facts = factsOf(blank);
    expect(facts.facts).to.deep.equal([]);
    expect(facts.phone).to.equal(undefined);
    expect(factsOf(bareCounty({ phones: [], visitingAddresses: [] })).facts).to.deep.equal([]);
  });

  it('speaks English, and keeps the name that stands on the door', () => {
    const facts = factsOf(county(), 'en');
    expect(facts.board).to.deep.equal({
      text: 'Norrbotten County Administrative Board',
      lang: 'en',
      dir: 'ltr',
    });
    expect(facts.doorName?.text).to.equal('Länsstyrelsen i Norrbottens län');
    expect(textsOf(facts, 'Opening hours')).to.deep.equal(['Weekdays 9–15']);
    expect(textsOf(facts, 'Web')[0]).to.equal('Website');
  });

  it('speaks Arabic, and says which texts are not', () => {
    const facts = factsOf(county({ unverified: ['email'] }), 'ar');
    expect(facts.board).to.deep.include({ lang: 'ar', dir: 'rtl' });
    expect(facts.doorName).to.deep.include({ lang: 'sv', dir: 'ltr' });
    const [visit] = valuesOf(facts, 'عنوان الزيارة');
    expect(visit?.text).to.deep.include({ lang: 'sv', dir: 'ltr' });
    expect(valuesOf(facts, 'البريد الإلكتروني')[0]?.doubt).to.equal(
      'لم يتم التحقق من هذه المعلومة',
    );
    expect(valuesOf(facts, 'روابط')[0]?.text).to.deep.equal({
      text: 'الموقع الإلكتروني',
      lang: 'ar',
      dir: 'rtl',
    });
    expect(facts.phone?.note, 'the note falls back to English').to.deep.include({ lang: 'en' });
  });
});
