import { directionOf } from '../../core/language.js';
import { msg, speaking, str } from '../../core/localize.js';
import { isContradictory, type Standing } from './validity.js';
import type { Strategy } from './strategies.js';

/** A dash between years at which no line breaks. */
const TO = '\u2060–\u2060';

/** A span of years runs from left to right in every language. */
const isolated = (span: string): string =>
  directionOf(speaking()) === 'rtl' ? `\u2066${span}\u2069` : span;

type Years = { readonly [K in 'validFrom' | 'validTo']?: number | undefined };

/** The years in which a document holds, as far as anybody knows them. */
export function yearsInWords({ validFrom, validTo }: Years): string {
  if (validFrom !== undefined && validTo !== undefined) {
    return validFrom === validTo ? String(validFrom) : isolated(`${validFrom}${TO}${validTo}`);
  }
  if (validFrom !== undefined) {
    return msg(str`från ${validFrom}`, {
      id: 'strategies.years.from',
      desc: 'Years of a document of which only the first is known; the placeholder is a year',
    });
  }
  if (validTo !== undefined) {
    return msg(str`till ${validTo}`, {
      id: 'strategies.years.to',
      desc: 'Years of a document of which only the last is known; the placeholder is a year',
    });
  }
  return msg('År okänt', {
    id: 'strategies.years.unknown',
    desc: 'In place of the years of a document of which none is known',
  });
}

/** How a document stands, in a word or two. */
export function standingInWords(standing: Standing, strategy: Strategy): string {
  switch (standing) {
    case 'in-force':
      return msg('Gäller', {
        id: 'strategies.in-force',
        desc: 'Status: the document is valid now',
      });
    case 'ended':
      return msg('Har gått ut', {
        id: 'strategies.ended',
        desc: 'Status: the last year in which the document was valid is over',
      });
    case 'superseded':
      return msg('Har ersatts', {
        id: 'strategies.superseded',
        desc: 'Status: another document has replaced this one',
      });
    case 'upcoming':
      return msg('Gäller inte än', {
        id: 'strategies.upcoming',
        desc: 'Status: the document will be valid in a later year',
      });
    default:
      return isContradictory(strategy)
        ? msg('Årtalen går inte ihop', {
            id: 'strategies.contradictory',
            desc: 'Status: the last year of the document is before its first',
          })
        : msg('Oklart', {
            id: 'strategies.unknown',
            desc: 'Status: nobody knows whether the document is still valid',
          });
  }
}
