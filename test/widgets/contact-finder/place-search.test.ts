import { expect } from '@open-wc/testing';
import type { Contacts } from '../../../src/index.js';
import { fold } from '../../../src/core/fold.js';
import {
  certainPlace,
  createPlaceSearch,
  placeSearchOf,
  type Place,
} from '../../../src/widgets/contact-finder/place-search.js';

const contacts = (await import('../../../src/content/contacts.json'))
  .default as unknown as Contacts;
const search = createPlaceSearch(contacts);

const nameOf = ({ county, municipality }: Place): string => {
  const { name } = municipality ?? county;
  return typeof name === 'string' ? name : (name['sv'] ?? '');
};
const found = (query: string): string[] => {
  const answer = search.answer(query);
  return answer.kind === 'hits' ? answer.hits.map(({ item }) => nameOf(item)) : [answer.kind];
};
const certain = (query: string): string | undefined => {
  const place = certainPlace(search.answer(query));
  return place && nameOf(place);
};

describe('search for places', () => {
  const first: Record<string, string> = {
    malmo: 'Malmö',
    goteborg: 'Göteborg',
    MALMÖ: 'Malmö',
    Giron: 'Kiruna',
    'Västra Gotaland': 'Västra Götalands län',
    '2584': 'Kiruna',
    '25': 'Norrbottens län',
    '٢٥': 'Norrbottens län',
    '٢٥٨٤': 'Kiruna',
    '۲۵۸۴': 'Kiruna',
    '۲۵': 'Norrbottens län',
    ' 2584 ': 'Kiruna',
    'se-bd': 'Norrbottens län',
    'SE BD': 'Norrbottens län',
    Goteborg: 'Göteborg',
    'Go\u0308teborg': 'Göteborg',
    Gotenborg: 'Göteborg',
    'malmö stad': 'Malmö',
    'محافظة نوربوتن': 'Norrbottens län',
    Норрботтен: 'Norrbottens län',
    'SE-BD': 'Norrbottens län',
    BD: 'Norrbottens län',
    M: 'Skåne län',
    'Luleå kommun': 'Luleå',
    'Skåne län': 'Skåne län',
    'Region Skåne': 'Skåne län',
    'länsstyrelsen i Skåne': 'Skåne län',
    Norrbottens: 'Norrbottens län',
    Jönkoping: 'Jönköping',
    'Jönkoping län': 'Jönköpings län',
    Sundsval: 'Sundsvall',
    Stokholm: 'Stockholm',
    Malmo: 'Malmö',
    'Kiruna municipality': 'Kiruna',
    'Kiruna stad': 'Kiruna',
    'Stockholms stad': 'Stockholm',
    'city of malmö': 'Malmö',
    'Stockholm County': 'Stockholms län',
  };
  for (const [query, name] of Object.entries(first)) {
    it(`finds ${name} for "${query}"`, () => {
      expect(found(query)[0]).to.equal(name);
    });
  }

  it('keeps to counties when a county was asked for, to municipalities when one was', () => {
    expect(found('Jönköpings län')).to.deep.equal(['Jönköpings län']);
    expect(found('Jönköpings kommun')).to.deep.equal(['Jönköping']);
  });

  it('finds Gothenburg and Scania by their English names where the content has them', () => {
    expect(found('Västra Götaland County')).to.deep.equal(['Västra Götalands län']);
  });

  it('finds every name and every other name of every place, however it is typed', () => {
    const places = [
      ...contacts.counties.map((county) => ({ names: county, county })),
      ...contacts.municipalities.map((municipality) => ({ names: municipality })),
    ];
    for (const { names } of places) {
      const { name } = names;
      const all = [
        ...(typeof name === 'string' ? [name] : Object.values(name)),
        ...Object.values(names.aliases ?? {}).flat(),
      ];
      for (const each of all) {
        for (const typed of [each, each.toUpperCase(), each.toLowerCase(), fold(each)]) {
          const answer = search.answer(typed);
          const codes =
            answer.kind === 'hits'
              ? answer.hits.slice(0, 10).map(({ item }) => (item.municipality ?? item.county).code)
              : [];
          expect(codes, `${typed} (${names.code})`).to.include(names.code);
        }
      }
      expect(certain(names.code), names.code).to.equal(
        typeof name === 'string' ? name : name['sv'],
      );
    }
  });

  it('says by which name or code a place was found', () => {
    const why = (query: string) => {
      const answer = search.answer(query);
      if (answer.kind !== 'hits') return answer.kind;
      const { term, tier } = answer.hits[0]!;
      return [term.text, term.lang, term.kind, tier];
    };
    expect(why('giron')).to.deep.equal(['Giron', 'se', 'alias', 'exact']);
    expect(why('2584')).to.deep.equal(['2584', undefined, 'code', 'exact']);
    expect(why('SE-BD')).to.deep.equal(['SE-BD', undefined, 'code', 'exact']);
    expect(why('kiruna')).to.deep.equal(['Kiruna', 'sv', 'name', 'exact']);
    expect(why('norrbotten'), 'a short name is a name').to.deep.equal([
      'Norrbotten',
      'sv',
      'name',
      'exact',
    ]);
    expect(why('sundswall')).to.deep.equal(['Sundsvall', 'sv', 'name', 'similar']);
  });

  it('offers both of Habo and Håbo, the one that was typed first', () => {
    expect(found('habo').slice(0, 2)).to.deep.equal(['Habo', 'Håbo']);
    expect(found('Håbo').slice(0, 2)).to.deep.equal(['Håbo', 'Habo']);
    expect(found('HÅBO').slice(0, 2)).to.deep.equal(['Håbo', 'Habo']);
    expect(found('Ha\u030abo kommun').slice(0, 2)).to.have.members(['Håbo', 'Habo']);
  });

  it('finds every county by each of its codes, however they are written', () => {
    for (const { code, letter, iso, name } of contacts.counties) {
      for (const each of [code, letter!, iso!]) {
        for (const typed of [each, each.toLowerCase(), ` ${each} `]) {
          expect(certain(typed) ?? found(typed)[0], typed).to.equal((name as { sv: string }).sv);
        }
      }
    }
  });

  it('takes two digits for a county, never for the municipalities whose codes begin so', () => {
    for (const { code } of contacts.counties) expect(found(code), code).to.have.lengthOf(1);
  });

  it('has every place among the hits when three letters of any of its names are typed', () => {
    const typing = placeSearchOf(contacts);
    for (const place of [...contacts.counties, ...contacts.municipalities]) {
      const names = [
        ...(typeof place.name === 'string' ? [place.name] : Object.values(place.name)),
        ...Object.values(place.aliases ?? {}).flat(),
      ];
      for (const name of names) {
        for (const end of [1, 2, 3]) {
          const typed = name.slice(0, end);
          const answer = typing.answer(typed);
          const codes =
            answer.kind === 'hits'
              ? answer.hits.map(({ item }) => (item.municipality ?? item.county).code)
              : [];
          expect(codes, `${typed} (${name})`).to.include(place.code);
        }
      }
    }
  });

  it('gives the same answers whatever was typed before', () => {
    const typing = placeSearchOf(contacts);
    const answerOf = (from: typeof search, query: string) => {
      const answer = from.answer(query);
      return answer.kind === 'hits'
        ? answer.hits.map(({ item, tier, term }) => [nameOf(item), tier, term.text])
        : answer.kind;
    };
    for (const word of [
      'Jönköpings kommun',
      'Norrbottens',
      'Upplands-Bro',
      'SE-BD',
      '2584',
      'Sundswall',
    ]) {
      for (let end = 1; end <= word.length; end += 1) {
        const typed = word.slice(0, end);
        expect(answerOf(typing, typed), typed).to.deep.equal(
          answerOf(createPlaceSearch(contacts), typed),
        );
      }
    }
  });

  it('still has a place among the hits at every key on the way to its name', () => {
    const typing = placeSearchOf(contacts);
    for (const { code, name } of contacts.municipalities) {
      const whole = String(name);
      for (let end = 1; end <= whole.length; end += 1) {
        const answer = typing.answer(whole.slice(0, end));
        const codes =
          answer.kind === 'hits' ? answer.hits.map(({ item }) => item.municipality?.code) : [];
        expect(codes, whole.slice(0, end)).to.include(code);
      }
    }
  });

  for (const postcode of ['981 38', '98138', 'SE-981 38', 'se 98138', '٩٨١٣٨', ' 98138 ']) {
    it(`knows "${postcode}" for a postcode`, () => {
      expect(search.answer(postcode).kind).to.equal('postcode');
    });
  }

  it('says what was asked for when nothing is found, and asks nothing of blanks', () => {
    expect(search.answer(' qwerty ')).to.deep.equal({ kind: 'none', query: 'qwerty' });
    for (const blank of ['', '  ', '-', '?!']) {
      expect(search.answer(blank).kind).to.equal('nothing-asked');
    }
  });

  it('prepares a feed once for all who search in it', () => {
    expect(placeSearchOf(contacts)).to.equal(placeSearchOf(contacts));
  });

  describe('what Enter may choose', () => {
    const expected: Record<string, string | undefined> = {
      malmö: 'Malmö',
      kirun: 'Kiruna',
      giron: 'Kiruna',
      '2584': 'Kiruna',
      '25': 'Norrbottens län',
      'Skåne län': 'Skåne län',
      // Two places of two counties.
      habo: undefined,
      håbo: undefined,
      // Similar is not certain.
      sundswall: undefined,
      // One letter is not.
      m: undefined,
      upplands: undefined,
      qwerty: undefined,
      '98138': undefined,
      '': undefined,
    };
    for (const [query, name] of Object.entries(expected)) {
      it(`is ${name ?? 'nothing'} for "${query}"`, () => {
        expect(certain(query)).to.equal(name);
      });
    }

    it('is the same board when county and municipality are called alike', () => {
      const place = certainPlace(search.answer('Jönköping'));
      expect(place?.county.code).to.equal('06');
    });
  });
});
