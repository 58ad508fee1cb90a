import type { Strategy } from './strategies.js';

/** How a document stands today. */
export type Standing = 'in-force' | 'ended' | 'superseded' | 'upcoming' | 'unknown';

/** What a reader can ask for; a document that is not valid yet is none of them. */
export type Status = 'in-force' | 'ended' | 'unknown';

export const STATUSES: readonly Status[] = ['in-force', 'ended', 'unknown'];

/**
 * Whether a document holds in a year. Nothing is taken to be in force without both years and a day
 * on which somebody has checked it, nor where only its title was seen.
 */
export function standingOf(strategy: Strategy, year: number): Standing {
  const { validFrom, validTo, supersededBy, checked, verified } = strategy;
  if (supersededBy !== undefined) return 'superseded';
  if (isContradictory(strategy)) return 'unknown';
  if (validTo !== undefined && validTo < year) return 'ended';
  if (validFrom !== undefined && validFrom > year) return 'upcoming';
  const isSeen = checked !== undefined && verified !== false && verified !== 'title-only';
  return validFrom !== undefined && validTo !== undefined && isSeen ? 'in-force' : 'unknown';
}

export function statusOf(standing: Standing): Status | undefined {
  if (standing === 'superseded') return 'ended';
  return standing === 'upcoming' ? undefined : standing;
}

/** It would end before it begins. */
export const isContradictory = ({ validFrom, validTo }: Strategy): boolean =>
  validFrom !== undefined && validTo !== undefined && validFrom > validTo;
