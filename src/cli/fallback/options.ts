import { matchLocale } from '../../core/language.js';
import { loadLocale, locales } from '../../core/localize.js';

export interface FallbackOptions {
  /** BCP 47; Swedish without. Its words must have been loaded: `ready()`. */
  readonly language?: string;
  /** Code, letter or ISO 3166-2 of a county. */
  readonly county?: string;
  /** Code of a municipality. */
  readonly municipality?: string;
  /** How many of a list. */
  readonly limit?: number;
  /** A heading of this level above a board's facts, 1–6; without it the name is only bold. */
  readonly headingLevel?: number;
}

/** The language that the words are in: one of ours, Swedish where the one wanted is none. */
export const localeOf = ({ language }: FallbackOptions): string =>
  matchLocale(language ?? 'sv', locales) ?? 'sv';

/**
 * Loads the words of a language; without them they are Swedish.
 * @returns false when it is none of ours
 */
export async function ready(language: string): Promise<boolean> {
  const locale = matchLocale(language, locales);
  return locale !== undefined && (await loadLocale(locale));
}

/** So many of a list, all without a limit. */
export const limited = <T>(all: readonly T[], { limit }: FallbackOptions): readonly T[] =>
  limit === undefined ? all : all.slice(0, Math.max(0, Math.floor(limit)));
