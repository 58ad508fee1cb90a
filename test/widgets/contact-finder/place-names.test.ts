import { expect } from '@open-wc/testing';
import {
  countiesByName,
  placeName,
  shortName,
} from '../../../src/widgets/contact-finder/place-names.js';
import { bareCounty, contacts, county, municipality } from './fixtures.js';

const feed = contacts();

describe('shortName', () => {
  it('writes a county as an index does, where the content has a short name', () => {
    expect(shortName(county(), feed, 'sv')).to.deep.equal({
      text: 'Norrbotten',
      lang: 'sv',
      dir: 'ltr',
    });
    expect(shortName(county(), feed, 'en').text).to.equal('Norrbotten');
  });

  it('takes no alias that is another word, or of another language', () => {
    const aliases = { sv: ['Lappland'], ar: ['Norrbotten'] };
    expect(shortName(county({ aliases }), feed, 'sv').text).to.equal('Norrbottens län');
    expect(shortName(county(), feed, 'ar').text).to.equal('محافظة نوربوتن');
    expect(shortName(bareCounty(), feed, 'sv').text).to.equal('Provlän');
  });
});

describe('placeName', () => {
  it('is the name of the municipality, else of the county, in the language it is in', () => {
    expect(placeName({ county: county(), municipality: municipality() }, feed, 'ar')).to.deep.equal(
      {
        text: 'Kiruna',
        lang: 'sv',
        dir: 'ltr',
      },
    );
    expect(placeName({ county: county() }, feed, 'ar')).to.deep.equal({
      text: 'محافظة نوربوتن',
      lang: 'ar',
      dir: 'rtl',
    });
  });

  it('is the code where no language has a name, so that nothing goes blank', () => {
    const nameless = { text: '25', lang: 'zxx', dir: 'ltr' };
    expect(placeName({ county: county({ name: ' ' }) }, feed, 'sv')).to.deep.equal(nameless);
    expect(placeName({ county: county({ name: {} }) }, feed, 'en')).to.deep.equal(nameless);
    expect(
      placeName({ county: county(), municipality: municipality({ name: {} }) }, feed, 'sv').text,
    ).to.equal('2584');
  });
});

describe('countiesByName', () => {
  const named = (...names: string[]) =>
    contacts({
      counties: names.map((name, index) => bareCounty({ code: String(index), name })),
    });
  const order = (locale: string, ...names: string[]) =>
    countiesByName(named(...names), locale).map(({ name }) => name.text);

  for (const locale of ['sv', 'en', 'ar']) {
    it(`puts Å, Ä and Ö last, in that order, also for readers of ${locale}`, () => {
      expect(order(locale, 'Örebro', 'Ängelholm', 'Åre', 'Zinkgruvan', 'Arboga')).to.deep.equal([
        'Arboga',
        'Zinkgruvan',
        'Åre',
        'Ängelholm',
        'Örebro',
      ]);
    });
  }

  it('changes nothing in the feed', () => {
    const given = named('B', 'A');
    countiesByName(given, 'sv');
    expect(given.counties.map(({ name }) => name)).to.deep.equal(['B', 'A']);
  });
});
