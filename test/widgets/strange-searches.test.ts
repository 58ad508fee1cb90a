import { expect } from '@open-wc/testing';
import collaboration from '../../src/content/collaboration.json';
import contacts from '../../src/content/contacts.json';
import glossary from '../../src/content/glossary.json';
import strategies from '../../src/content/strategies.json';
import { fold } from '../../src/core/fold.js';
import type { Hit } from '../../src/core/search.js';
import { textIn, type Text } from '../../src/core/text.js';
import type { Collaboration } from '../../src/widgets/collaboration-overview/collaboration.js';
import { createOverviewSearch } from '../../src/widgets/collaboration-overview/overview-search.js';
import { createConceptSearch } from '../../src/widgets/concept-glossary/concept-search.js';
import type { Glossary } from '../../src/widgets/concept-glossary/concepts.js';
import type { Contacts } from '../../src/widgets/contact-finder/contacts.js';
import { createPlaceSearch } from '../../src/widgets/contact-finder/place-search.js';
import type { Strategies } from '../../src/widgets/strategy-list/strategies.js';
import { createStrategySearch } from '../../src/widgets/strategy-list/strategy-search.js';
import { FEEDS, type Kind } from '../arbitraries/feeds.js';
import { nearValid } from '../arbitraries/near-valid.js';
import { fc, runs } from '../arbitraries/run.js';
import { strangeText, words } from '../arbitraries/text.js';

/** What is found, as records of the content, the best first. */
type Search = (typed: string) => readonly object[];

interface Searched {
  /** What comes with the library. */
  readonly own: object;
  readonly searchOf: (content: object) => Search;
  /** The lists in which records are found, each with the field of their names. */
  readonly lists: Readonly<Record<string, string>>;
}

interface Answer<T> {
  readonly kind: string;
  readonly hits?: readonly Hit<T>[];
}

const itemsOf = <T>({ hits = [] }: Answer<T>): T[] => hits.map(({ item }) => item);

const SEARCHES: Readonly<Record<Kind, Searched>> = {
  contacts: {
    own: contacts,
    searchOf: (content) => {
      const search = createPlaceSearch(content as Contacts);
      return (typed) =>
        itemsOf(search.answer(typed)).map(({ county, municipality }) => municipality ?? county);
    },
    lists: { counties: 'name', municipalities: 'name' },
  },
  glossary: {
    own: glossary,
    searchOf: (content) => {
      const all = content as Glossary;
      const search = createConceptSearch(all, all.concepts, 'sv');
      while (!search.prepare());
      return (typed) => itemsOf(search.answer(typed));
    },
    lists: { concepts: 'term' },
  },
  strategies: {
    own: strategies,
    searchOf: (content) => {
      const search = createStrategySearch(content as Strategies, 'sv');
      while (!search.prepare());
      return (typed) => itemsOf(search.ask(typed));
    },
    lists: { strategies: 'title' },
  },
  collaboration: {
    own: collaboration,
    searchOf: (content) => {
      const search = createOverviewSearch(content as Collaboration);
      while (!search.prepare());
      return (typed) =>
        itemsOf(search.answer(typed).asked).map((found) =>
          found.kind === 'task' ? found.task : found.kind === 'grant' ? found.grant : found.actor,
        );
    },
    lists: { tasks: 'label', grants: 'title', actors: 'name' },
  },
};

for (const [kind, { own, searchOf, lists }] of Object.entries(SEARCHES)) {
  const recordsIn = (content: object): object[] =>
    Object.keys(lists).flatMap((list) => (content as Record<string, object[]>)[list] ?? []);

  describe(`the search of ${kind}`, () => {
    const search = searchOf(own);
    /** Never asked twice about what is typed on. */
    const afresh = searchOf(own);
    const names = Object.entries(lists).flatMap(([list, field]) =>
      (own as Record<string, Record<string, Text>[]>)[list]!.map(
        (record) => [record, textIn(record[field], 'sv')!.text] as const,
      ),
    );

    it('finds nothing but what there is, each once, whatever is typed', () => {
      const there = new Set(recordsIn(own));
      fc.assert(
        fc.property(fc.oneof(strangeText, words), (typed) => {
          const found = search(typed);
          expect(found.every((each) => there.has(each))).to.equal(true);
          expect(new Set(found).size).to.equal(found.length);
          if (!fold(typed.slice(0, 200))) expect(found).to.deep.equal([]);
        }),
        runs(150),
      );
    });

    it('does so in feeds with slips in them', () => {
      const { read, whole } = FEEDS[kind as Kind];
      fc.assert(
        fc.property(nearValid(whole), strangeText, (raw, typed) => {
          const content = read(raw).content;
          if (!content) return;
          const there = new Set(recordsIn(content));
          const ask = searchOf(content);
          for (const each of [typed, 'asyl', 'plan 2010']) {
            expect(ask(each).every((found) => there.has(found))).to.equal(true);
          }
        }),
        runs(150),
      );
    });

    it('finds first what is called exactly so', () => {
      for (const [record, name] of names) {
        const [first] = search(name);
        const same = names.filter(([, other]) => fold(other) === fold(name));
        expect(
          same.some(([each]) => each === first),
          name,
        ).to.equal(true);
        expect(same.map(([each]) => each)).to.include(record);
      }
    });

    it('finds the same key by key as at once', () => {
      const name = fc.constantFrom(...names.map(([, each]) => each));
      const typed = fc.oneof(name, words, fc.stringMatching(/^\d{1,4}$/));
      fc.assert(
        fc.property(typed, (text) => {
          for (let keys = 1; keys <= text.length; keys += 1) {
            const asked = text.slice(0, keys);
            afresh('qwxz');
            expect(search(asked), asked).to.deep.equal(afresh(asked));
          }
        }),
        runs(50),
      );
    });

    it('finds the same in capitals, without marks, with other blanks, and taken apart', () => {
      const name = fc.constantFrom(...names.map(([, each]) => each));
      const part = fc
        .tuple(name, fc.nat(12), fc.integer({ min: 1, max: 20 }))
        .map(([each, from, length]) => each.slice(from, from + length));
      fc.assert(
        fc.property(fc.oneof(part, words), (typed) => {
          const found = new Set(search(typed));
          for (const other of [
            typed.toUpperCase(),
            typed.normalize('NFD'),
            typed.normalize('NFD').replace(/\p{M}/gu, ''),
            `  ${typed.replaceAll(' ', '\u00a0 ')}\t`,
          ]) {
            expect(new Set(search(other)), other).to.deep.equal(found);
          }
        }),
        runs(150),
      );
    });
  });
}
