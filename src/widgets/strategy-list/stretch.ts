import type { Strategy } from './strategies.js';
import { isContradictory } from './validity.js';

/** A stretch of the ruler, in per cent of its length. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** One of the ends is not known. */
  readonly open: boolean;
}

/** Where today stands on the ruler, in per cent: always in the same place. */
export const TODAY = 84.5;
/** Length of the ruler, in years. */
const YEARS = 20;
/** What lies before the ruler's beginning still leaves a trace there, in per cent. */
const TRACE = 1.5;

/** The year in which the ruler begins. */
export const rulerStart = (today: Date): number =>
  Math.round(decimalYear(today) - (YEARS * TODAY) / 100);

/** Where a document lies on the ruler; undefined where its years are not known. */
export function stretchOf(strategy: Strategy, today: Date): Stretch | undefined {
  const { validFrom, validTo } = strategy;
  if ((validFrom === undefined && validTo === undefined) || isContradictory(strategy)) {
    return undefined;
  }
  const now = decimalYear(today);
  const place = (year: number): number =>
    Math.min(Math.max(TODAY + ((year - now) / YEARS) * 100, 0), 100);
  const from = validFrom === undefined ? 0 : place(validFrom);
  const to = validTo === undefined ? 100 : place(validTo + 1);
  return {
    from: rounded(Math.min(from, 100 - TRACE)),
    to: rounded(Math.max(to, TRACE)),
    open: validFrom === undefined || validTo === undefined,
  };
}

const rounded = (share: number): number => Math.round(share * 10) / 10;

/** 2026.5 in the middle of 2026. */
function decimalYear(day: Date): number {
  const year = day.getFullYear();
  const [start, end] = [year, year + 1].map((each) => new Date(each, 0, 1).getTime());
  return year + (day.getTime() - start!) / (end! - start!);
}
