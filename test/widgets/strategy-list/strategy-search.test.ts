import { expect } from '@open-wc/testing';
import embedded from '../../../src/content/strategies.json';
import type { Asked } from '../../../src/core/asked.js';
import type { Strategies, Strategy } from '../../../src/widgets/strategy-list/strategies.js';
import {
  createStrategySearch,
  strategySearchOf,
} from '../../../src/widgets/strategy-list/strategy-search.js';

const listOf = (...strategies: (Partial<Strategy> & { readonly id: string })[]): Strategies => ({
  kind: 'strategies',
  version: 1,
  language: 'sv',
  types: { plan: { sv: 'Handlingsplan', en: 'Action plan' } },
  topics: { housing: { sv: 'Bosättning', en: 'Housing' } },
  counties: { 12: { sv: 'Skåne län', en: 'Skåne County' } },
  strategies: strategies.map((each) => ({ title: `Dokument ${each.id}`, ...each })),
});

const idsIn = (asked: Asked<Strategy>): string[] =>
  asked.kind === 'hits' ? asked.hits.map(({ item }) => item.id) : [];

const found = (content: Strategies, typed: string, locale = 'sv'): string[] =>
  idsIn(createStrategySearch(content, locale).ask(typed));

describe('the search for documents', () => {
  it('has a word in the title before one in the parties, and that before one in the summary', () => {
    const content = listOf(
      { id: 'summary', summary: 'Om hur granberget samverkar.' },
      { id: 'party', parties: ['Norra Granbergets kommun'] },
      { id: 'title', title: 'Avtal med Granberget' },
      { id: 'none' },
    );
    expect(found(content, 'granberget')).to.deep.equal(['title', 'party', 'summary']);
  });

  for (const [what, fields] of Object.entries({
    title: { title: 'Plan för Granberget' },
    'the title in other words': { gloss: { en: 'Plan for Granberget' } },
    publisher: { publisher: 'Granberget' },
    party: { parties: ['Norr', { sv: 'Granberget' }] },
    summary: { summary: { sv: 'Vad Granberget gör.' } },
  })) {
    it(`finds by ${what}`, () => {
      expect(found(listOf({ id: 'a' }, { id: 'b', ...fields }), 'granberget')).to.deep.equal(['b']);
    });
  }

  it('finds by what counties, topics and kinds are called in the reader’s language', () => {
    const content = listOf({ id: 'a', counties: ['12'], type: 'plan', topics: ['housing'] });
    for (const typed of ['Skåne', 'handlingsplan', 'bosättning']) {
      expect(found(content, typed), typed).to.deep.equal(['a']);
    }
    for (const typed of ['Skåne county', 'action plan', 'housing']) {
      expect(found(content, typed, 'en'), typed).to.deep.equal(['a']);
    }
  });

  it('finds words that stand in different places of one document', () => {
    const content = listOf(
      { id: 'a', title: 'Överenskommelse', counties: ['12'] },
      { id: 'b', title: 'Överenskommelse' },
    );
    expect(found(content, 'överenskommelse skåne')).to.deep.equal(['a']);
  });

  it('does not mind capitals, marks above letters, and how numbers are written', () => {
    const content = listOf({ id: 'a', title: 'Överenskommelse för Åre 2016–2019' });
    for (const typed of ['OVERENSKOMMELSE', 'are', 'ÅRE 2016', '٢٠١٦', '2016-2019', '  åre  ']) {
      expect(found(content, typed), typed).to.deep.equal(['a']);
    }
  });

  it('gives similar words only when nothing else fits', () => {
    const content = listOf({ id: 'a', title: 'Integration' }, { id: 'b', title: 'Intagration' });
    const search = createStrategySearch(content, 'sv');
    const exactly = search.ask('integration');
    expect(idsIn(exactly)).to.deep.equal(['a']);
    expect(exactly).to.include({ kind: 'hits', similar: false });
    const nearly = search.ask('integretion');
    expect(idsIn(nearly)).to.include('a');
    expect(nearly).to.include({ kind: 'hits', similar: true });
    expect(search.ask('qwertyuiop')).to.deep.equal({ kind: 'none', query: 'qwertyuiop' });
  });

  it('asks for nothing where nothing is typed that can be found', () => {
    const search = createStrategySearch(listOf({ id: 'a' }), 'sv');
    for (const typed of ['', '   ', '– ”', '\u200f']) {
      expect(search.ask(typed), JSON.stringify(typed)).to.deep.equal({ kind: 'nothing-asked' });
    }
  });

  it('finds the sixty-first document when the rest has been made ready', () => {
    const content = listOf(...Array.from({ length: 90 }, (_, at) => ({ id: `nr${at}` })));
    const search = createStrategySearch(content, 'sv');
    expect(idsIn(search.ask('nr80'))).to.deep.equal([]);
    for (let step = 0; !search.prepare(); step += 1) expect(step).to.be.below(10);
    expect(idsIn(search.ask('nr80'))).to.deep.equal(['nr80']);
  });

  it('is made once for a list in a language', () => {
    const content = listOf({ id: 'a' });
    expect(strategySearchOf(content, 'sv')).to.equal(strategySearchOf(content, 'sv'));
    expect(strategySearchOf(content, 'sv')).not.to.equal(strategySearchOf(content, 'en'));
  });

  it('finds the documents of the library by their own titles', () => {
    const own = embedded as unknown as Strategies;
    const search = createStrategySearch(own, 'sv');
    for (const { id, title } of own.strategies) {
      expect(idsIn(search.ask(title as string)), id).to.include(id);
    }
  });
});
