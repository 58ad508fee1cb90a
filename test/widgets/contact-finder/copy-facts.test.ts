import { expect } from '@open-wc/testing';
import { loadLocale, withLocale } from '../../../src/core/localize.js';
import { factsAsText } from '../../../src/widgets/contact-finder/copy-facts.js';
import { countyFacts } from '../../../src/widgets/contact-finder/county-facts.js';
import { bareCounty, contacts, county } from './fixtures.js';

await loadLocale('en');
const factsOf = (given = county(), locale = 'sv') =>
  withLocale(locale, () => countyFacts(given, contacts(), locale));

describe('factsAsText', () => {
  it('is what one wants in a note: the name, the number, a line a fact', () => {
    expect(factsAsText(factsOf()).split('\n')).to.deep.equal([
      'Länsstyrelsen i Norrbottens län',
      '010-225 50 00 (Växel)',
      'Fler telefonnummer: +46 10 225 55 55',
      'E-post: norrbotten@example.se',
      'Besök: Stationsgatan 5, Luleå',
      'Besök: Jokkmokk (Boka tid före besöket.)',
      'Post: 971 86 Luleå',
      'Öppettider: Vardagar 9–15',
      'Webb: Webbplats https://example.se/norrbotten',
      'Webb: Alla kontaktvägar https://example.se/norrbotten/kontakt',
      'Webb: Integration i länet https://example.se/norrbotten/integration',
      'Bra att veta: Ring före besök.',
    ]);
  });

  it('takes along that something is not confirmed', () => {
    const text = factsAsText(factsOf(county({ unverified: ['website', 'phones'] })));
    expect(text).to.include('010-225 50 00 (Växel) [Uppgiften är inte kontrollerad]\n');
    expect(text).to.include(
      'Webbplats https://example.se/norrbotten [Adressen är inte kontrollerad]\n',
    );
  });

  it('speaks the language of the card, with the Swedish name below', () => {
    const lines = factsAsText(factsOf(county(), 'en')).split('\n');
    expect(lines.slice(0, 3)).to.deep.equal([
      'Norrbotten County Administrative Board',
      'Länsstyrelsen i Norrbottens län',
      '010-225 50 00 (Switchboard)',
    ]);
    expect(lines).to.include('Opening hours: Weekdays 9–15');
  });

  it('has no empty lines and no "undefined" where little is known', () => {
    expect(factsAsText(factsOf(bareCounty()))).to.equal('Provlän');
  });
});
