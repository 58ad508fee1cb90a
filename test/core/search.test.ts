import { expect } from '@open-wc/testing';
import { fold } from '../../src/core/fold.js';
import { createSearch, type Hit, type SearchEntry, type Term } from '../../src/core/search.js';
import { fc, runs } from '../arbitraries/run.js';
import { strangeText, words } from '../arbitraries/text.js';

const names = (...texts: string[]): SearchEntry<string>[] =>
  texts.map((text) => ({ item: text, terms: [{ text, kind: 'name' }] }));

const entry = (item: string, ...terms: Term[]): SearchEntry<string> => ({ item, terms });
const items = (hits: readonly Hit<string>[]): string[] => hits.map(({ item }) => item);
const markedIn = ({ term, marks }: Hit<string>): string[] =>
  marks.map(([from, to]) => term.text.slice(from, to));

const plain = (hits: readonly Hit<string>[]) =>
  hits.map(({ item, tier, term, marks }) => [item, tier, term.text, [...marks]]);

const SWEDISH =
  'Habo,Håbo,Hallsberg,Hällefors,Härjedalen,Härnösand,Östra Göinge,Upplands-Bro,Upplands Väsby,Malmö,Malå,Mora,Mörbylånga,Västra Götaland,Västerås,Ö,Å,Luleå,Lund,Lindesberg'.split(
    ',',
  );

/** The same whole numbers below a limit every time (mulberry32). */
function randomFrom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

describe('createSearch', () => {
  it('ranks what is called so before what begins so, has a word so, and holds it', () => {
    const search = createSearch(names('Storumea', 'Nya Umea', 'Umeastad', 'Umea'));
    expect(search.search('umea').map(({ item, tier }) => [item, tier])).to.deep.equal([
      ['Umea', 'exact'],
      ['Umeastad', 'prefix'],
      ['Nya Umea', 'word'],
      ['Storumea', 'within'],
    ]);
  });

  it('ranks names before aliases and aliases before running text', () => {
    const search = createSearch([
      entry('text', { text: 'Kir', kind: 'text' }),
      entry('alias', { text: 'Kir', kind: 'alias' }),
      entry('name', { text: 'Kir', kind: 'name' }),
    ]);
    expect(items(search.search('kir'))).to.deep.equal(['name', 'alias', 'text']);
  });

  it('puts the one first that is spelled as typed', () => {
    const search = createSearch(names('Habo', 'Håbo'));
    expect(items(search.search('håbo'))).to.deep.equal(['Håbo', 'Habo']);
    expect(items(search.search('Habo'))).to.deep.equal(['Habo', 'Håbo']);
  });

  it('keeps the given order among equals', () => {
    const search = createSearch(names('Å', 'Ä', 'A'));
    expect(items(search.search('a'))).to.deep.equal(['A', 'Å', 'Ä']);
  });

  it('finds codes whole, and by their beginning from three signs on', () => {
    const search = createSearch([
      entry('Kiruna', { text: '2584', kind: 'code' }),
      entry('Norrbotten', { text: '25', kind: 'code' }),
    ]);
    expect(items(search.search('25'))).to.deep.equal(['Norrbotten']);
    expect(items(search.search('258'))).to.deep.equal(['Kiruna']);
    expect(items(search.search('584'))).to.deep.equal([]);
    expect(items(search.search('2585'))).to.deep.equal([]);
  });

  it('finds words in any order, and together', () => {
    const search = createSearch(names('Västra Götaland', 'Upplands-Bro'));
    expect(items(search.search('götaland västra'))).to.deep.equal(['Västra Götaland']);
    expect(items(search.search('upplandsbro'))).to.deep.equal(['Upplands-Bro']);
    expect(items(search.search('upplands bro'))).to.deep.equal(['Upplands-Bro']);
  });

  it('finds words that stand in several names of one item', () => {
    const search = createSearch([
      entry('Kiruna', { text: 'Kiruna', kind: 'name' }, { text: 'Giron', kind: 'alias' }),
    ]);
    expect(items(search.search('giron kiruna'))).to.deep.equal(['Kiruna']);
  });

  it('forgives one mistake in words of four letters, two in long ones, none in shorter ones', () => {
    const search = createSearch(names('Sundsvall', 'Eda', 'Kiruna'));
    expect(search.search('sundswall').map(({ item, tier }) => [item, tier])).to.deep.equal([
      ['Sundsvall', 'similar'],
    ]);
    expect(items(search.search('sumdswall'))).to.deep.equal(['Sundsvall']);
    expect(items(search.search('ede'))).to.deep.equal([]);
    expect(items(search.search('kiryma'))).to.deep.equal([]);
  });

  it('takes hundreds of thousands of entries at once, and as many that are similar', () => {
    // More than some engines take as arguments of one call: 65,536 in WebKit.
    const many = Array.from({ length: 200_000 }, (_, at) => ({
      item: at,
      terms: [{ text: 'Kiruna', kind: 'name' } as const],
    }));
    const large = createSearch(many);
    expect(large.search('Kiruna').length).to.equal(many.length);
    expect(large.search('Kirunq').length).to.equal(many.length);
  });

  it('gives only the most similar', () => {
    const search = createSearch(names('Haninge', 'Hannnge', 'Hannngo'));
    expect(items(search.search('hanninge'))).to.deep.equal(['Haninge', 'Hannnge']);
  });

  it('marks what was typed, as it is written', () => {
    const [hit] = createSearch(names('Göteborg')).search('gote');
    expect(markedIn(hit!)).to.deep.equal(['Göte']);
    const [composed] = createSearch(names('Go\u0308teborg')).search('gote');
    expect(markedIn(composed!)).to.deep.equal(['Go\u0308te']);
    const [half] = createSearch(names('Go\u0308teborg')).search('go');
    expect(markedIn(half!)).to.deep.equal(['Go\u0308']);
    const [two] = createSearch(names('Västra Götaland')).search('göta väs');
    expect(markedIn(two!)).to.deep.equal(['Väs', 'Göta']);
    const [arabic] = createSearch(names('محافظة نوربوتن')).search('نوربوتن');
    expect(markedIn(arabic!)).to.deep.equal(['نوربوتن']);
    const [ss] = createSearch(names('Straße')).search('stras');
    expect(markedIn(ss!)).to.deep.equal(['Straß']);
  });

  it('marks nothing in names that are only similar', () => {
    const [hit] = createSearch(names('Sundsvall')).search('sundswall');
    expect(hit!.marks).to.deep.equal([]);
  });

  it('finds nothing for nothing', () => {
    const search = createSearch(names('Kiruna'));
    for (const query of ['', '   ', '-', '\u0000', '😀'])
      expect(search.search(query)).to.deep.equal([]);
  });

  it('finds the same while somebody types, deletes and pastes as when asked anew', () => {
    const all = names(
      ...'Habo Håbo Hallsberg Hallstahammar Halmstad Hammarö Haninge Haparanda Heby Hedemora Helsingborg Herrljunga Hjo Hofors Huddinge Hudiksvall Hultsfred Hylte Håbo Hällefors Härjedalen Härnösand Härryda Hässleholm Höganäs Högsby Hörby Höör'.split(
        ' ',
      ),
      'Östra Göinge',
      'Upplands-Bro',
      'Upplands Väsby',
    ).map((each, index) => ({
      ...each,
      terms: [...each.terms, { text: String(1000 + index * 7), kind: 'code' as const }],
    }));
    const lasting = createSearch(all);
    const look = (query: string): void => {
      const fresh = createSearch(all).search(query);
      const kept = lasting.search(query);
      expect(plain(kept), query).to.deep.equal(plain(fresh));
    };
    const words = [
      'hallsberg',
      'upplands bro',
      'östra g',
      '1007',
      '1o07',
      'hab',
      'harjedaln',
      'xyz',
    ];
    for (const word of words) {
      for (let end = 1; end <= word.length; end += 1) look(word.slice(0, end));
      for (let end = word.length; end >= 0; end -= 1) look(word.slice(0, end));
      look(`  ${word.toUpperCase()} `);
      look(word.split('').reverse().join(''));
    }
  });

  it('takes whatever is typed', () => {
    const search = createSearch(names('Kiruna', '(a+)+$', '[', '\\'));
    for (const query of ['(a+)+$', '[', '\\', '\ud800', 'k'.repeat(100_000), '.*', '%', '\u202e']) {
      expect(() => search.search(query)).not.to.throw();
    }
  });

  it('looks at the first two hundred signs', () => {
    const search = createSearch(names('a'.repeat(300)));
    expect(items(search.search('a'.repeat(100_000)))).to.have.lengthOf(1);
  });

  it('finds the same after whatever was asked before: typing on, going back, pasting', () => {
    const entries = SWEDISH.map((text, index): SearchEntry<string> =>
      entry(
        text,
        { text, kind: 'name' },
        { text: `Alias ${text.slice(0, 5)}`, kind: 'alias' },
        { text: String(2500 + index * 37), kind: 'code' },
        { text: `SE-${text.slice(0, 2)}`, kind: 'code' },
      ),
    );
    const lasting = createSearch(entries);
    const random = randomFrom(20261123);
    const letters = 'abdeghiklmnorstuvåäö 0125-';
    let query = '';
    for (let step = 0; step < 1500; step += 1) {
      const what = random(10);
      const word = SWEDISH[random(SWEDISH.length)]!;
      if (what < 6) {
        // Mostly on towards a name, now and then a slip.
        const next = word.startsWith(query) ? word[query.length] : undefined;
        query += next ?? letters[random(letters.length)]!;
      } else if (what < 8) query = query.slice(0, -1 - random(2));
      else if (what === 8) query = word.slice(0, 1 + random(word.length));
      else query = `${query} ${word.slice(0, 2)}`;
      expect(plain(lasting.search(query)), `step ${step}: "${query}"`).to.deep.equal(
        plain(createSearch(entries).search(query)),
      );
      if (query.length > 14) query = '';
    }
  });

  it('is the same for every one of ten thousand entries', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => ({
      item: String(index),
      terms: [
        { text: `Kommun ${index}`, kind: 'name' as const },
        { text: String(index), kind: 'code' as const },
      ],
    }));
    expect(createSearch(many).search('kommun'), 'at once').to.have.lengthOf(10_000);
    const search = createSearch(many, 1000);
    expect(search.search('kommun'), 'what is ready from the beginning').to.have.lengthOf(1000);
    expect(search.prepare(), 'more is ready after each step').to.equal(false);
    expect(search.search('kommun').length).to.be.greaterThan(1000);
    while (!search.prepare());
    expect(search.search('kommun')).to.have.lengthOf(10_000);
    expect(items(search.search('kommun 9999'))).to.deep.equal(['9999']);
    expect(items(search.search('77'))[0]).to.equal('77');
    expect(search.search('komun 12')[0]?.tier).to.equal('similar');
  });

  it('puts what is called so first, then other words for it, then what is said about it', () => {
    const search = createSearch([
      entry('text', { text: 'Kort för den som söker', kind: 'text' }),
      entry('within', { text: 'asylkort', kind: 'name' }),
      entry('other word', { text: 'nytt kort', kind: 'alias' }),
      entry('alias', { text: 'kortet', kind: 'alias' }),
      entry('word', { text: 'LMA-kort', kind: 'name' }),
      entry('prefix', { text: 'kortfristig', kind: 'name' }),
      entry('same alias', { text: 'kort', kind: 'alias' }),
      entry('same', { text: 'Kort', kind: 'name' }),
      entry('none', { text: 'kor', kind: 'name' }),
    ]);
    expect(items(search.search('kort'))).to.deep.equal([
      'same',
      'same alias',
      'prefix',
      'word',
      'alias',
      'other word',
      'within',
      'text',
    ]);
  });

  it('takes entries without terms, and terms without letters', () => {
    const search = createSearch([
      entry('none'),
      entry('blank', { text: '', kind: 'name' }, { text: '-', kind: 'alias' }),
      entry('Kiruna', { text: 'Kiruna', kind: 'name' }),
    ]);
    for (const query of ['kiruna', 'k', 'kiruma']) {
      expect(items(search.search(query)), query).to.deep.equal(['Kiruna']);
    }
  });

  it('marks whole signs, in order, of any text and for any query', () => {
    fc.assert(
      fc.property(
        fc.array(strangeText, { minLength: 1, maxLength: 4 }),
        strangeText,
        (all, typed) => {
          for (const query of [typed, all[0]!, all.at(-1)!.slice(1, 5)]) {
            for (const { term, marks } of createSearch(names(...all)).search(query)) {
              let before = 0;
              for (const [from, to] of marks) {
                expect(from).to.be.at.least(before);
                expect(to).to.be.greaterThan(from);
                const half = /\p{Surrogate}/u;
                if (!half.test(term.text)) expect(term.text.slice(from, to)).to.not.match(half);
                before = to;
              }
              expect(before).to.be.at.most(term.text.length);
            }
          }
        },
      ),
      runs(300),
    );
  });

  it('finds first what is called as typed, among any names', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(words, strangeText), { minLength: 1, maxLength: 6 }), (all) => {
        const search = createSearch(names(...all));
        for (const name of all) {
          if (!fold(name) || name.length > 200) continue;
          const [first] = search.search(name);
          expect(first?.tier).to.equal('exact');
          expect(first?.item.trim().toLowerCase()).to.equal(name.trim().toLowerCase());
        }
      }),
      runs(300),
    );
  });
});
