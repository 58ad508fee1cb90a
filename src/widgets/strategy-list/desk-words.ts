import { counted } from '../../core/counted.js';
import { msg, str } from '../../core/localize.js';
import type { StrategyLevel } from './strategies.js';
import { documentCount } from './document-count.js';

/** What the line above the list has to say. */
export interface CountFacts {
  readonly matches: number;
  readonly total: number;
  /** Anything but nothing is asked for. */
  readonly isNarrowed: boolean;
  /** What is typed; empty for nothing. */
  readonly query: string;
  /** Nothing is called what was typed; these are called something like it. */
  readonly isSimilar: boolean;
}

/** How many documents there are, or match. */
export function countWords({ matches, total, isNarrowed, query, isSimilar }: CountFacts): string {
  if (!isNarrowed) return documentCount(total);
  if (matches === 0) return noneWords(query);
  if (isSimilar) {
    return counted(
      msg('one {Inget heter precis så. # liknande} other {Inget heter precis så. # liknande}', {
        id: 'strategies.results.similar',
        desc: 'Number of documents that are called something similar, when none is called what was typed',
      }),
      matches,
    );
  }
  return query
    ? counted(
        msg('one {# av %total dokument på ”%query”} other {# av %total dokument på ”%query”}', {
          id: 'strategies.results.query',
          desc: 'Number of documents that match, of all; %total becomes the number of all documents, %query what was typed',
        }),
        matches,
        { total, query },
      )
    : counted(
        msg('one {# av %total dokument passar} other {# av %total dokument passar}', {
          id: 'strategies.results.filters',
          desc: 'Number of documents that pass the filters, of all; %total becomes the number of all documents',
        }),
        matches,
        { total },
      );
}

const noneWords = (query: string): string =>
  query
    ? msg(str`Inget dokument på ”${query}”`, {
        id: 'strategies.results.none.query',
        desc: 'No document matches; the placeholder is what was typed',
      })
    : msg('Inget dokument passar', {
        id: 'strategies.results.none',
        desc: 'No document passes the filters',
      });

export const emptyWords = (asked: number): string =>
  asked > 1
    ? msg('Inget dokument passar allt du har valt. Ta bort något:', {
        id: 'strategies.none.several',
        desc: 'No document passes all filters; below stand the filters, each with how many documents there are without it',
      })
    : msg('Inget dokument passar. Pröva något annat:', {
        id: 'strategies.none.one',
        desc: 'No document passes the only filter or search; below stands a way out',
      });

/** On what takes away one of the filters. */
export const dropLabel = (what: string): string =>
  msg(str`Ta bort ${what}`, {
    id: 'strategies.drop',
    desc: 'Button that takes a filter away; the placeholder is the filter, such as "Status: Gäller"',
  });

export const clearQueryLabel = (query: string): string =>
  msg(str`Ta bort sökordet ”${query}”`, {
    id: 'strategies.drop.query',
    desc: 'Button that empties the search field; the placeholder is what was typed',
  });

export const clearAllLabel = (): string =>
  msg('Rensa alla filter', {
    id: 'strategies.clear',
    desc: 'Button that takes all filters away',
  });

/** A filter and what is chosen in it, as in "Typ: Strategi". */
export const chosenWords = (facet: string, value: string): string =>
  msg(str`${facet}: ${value}`, {
    id: 'strategies.chosen',
    desc: 'A filter and what is chosen in it; placeholders: name of the filter, chosen value',
  });

export const severalChosen = (count: number): string =>
  counted(
    msg('one {# vald} other {# valda}', {
      id: 'strategies.chosen.several',
      desc: 'In a filter: how many of its values are chosen',
    }),
    count,
  );

export function levelLabel(level: StrategyLevel): string {
  switch (level) {
    case 'national':
      return msg('Hela landet', { id: 'strategies.level.national', desc: 'Level: national' });
    case 'county':
      return msg('Länet', { id: 'strategies.level.county', desc: 'Level: county' });
    case 'municipality':
      return msg('Kommunen', { id: 'strategies.level.municipality', desc: 'Level: municipality' });
    case 'local':
      return msg('Lokalt', {
        id: 'strategies.level.local',
        desc: 'Level: local, such as a part of a municipality or a few neighbours',
      });
  }
}

export const fromYearLabel = (): string =>
  msg('Från och med år', {
    id: 'strategies.from-year',
    desc: 'Label of a field for a year: documents from this year on',
  });

export const wrongYearWords = (): string =>
  msg('Skriv ett årtal med fyra siffror, till exempel 2016.', {
    id: 'strategies.years.wrong',
    desc: 'Below a field for a year, when something else is written in it',
  });

export const toYearLabel = (): string =>
  msg('Till och med år', {
    id: 'strategies.to-year',
    desc: 'Label of a field for a year: documents up to this year',
  });
