import { fold } from '../../core/fold.js';

/** Fields that hold one of a few words. */
export type Choice = 'termStatus' | 'level' | 'reach';

/** What people write for each in any case, `|` between them; the first is its Swedish name. */
const CHOICES: Readonly<Record<Choice, Readonly<Record<string, string>>>> = {
  termStatus: {
    recommended: 'rekommenderad|rekommenderas|rekommenderat|preferred|approved',
    permitted: 'tillåten|tillåtet|accepterad|admitted|allowed',
    deprecated: 'avrådd|avrådd term|avråds|utgått|utgången|föråldrad|obsolete|rejected',
  },
  level: {
    national: 'nationell|nationellt|nationella|riket|landet|hela landet',
    county: 'län|länet|regional|regionalt|regionell|region|länsnivå',
    municipality: 'kommun|kommunal|kommunalt|kommunen|kommunnivå',
    local: 'lokal|lokalt|lokala',
  },
  reach: {
    national: 'nationell|nationellt|nationella|riket|landet|hela landet',
    regional: 'regional|regionalt|regionell|region|län|länet|county|länsnivå',
    local: 'lokal|lokalt|lokala|kommun|kommunal|kommunalt|municipality|kommunnivå',
  },
};

const wordsOf = (words: string): readonly string[] => words.split('|');

/** The key that each word stands for, by the word as `fold` leaves it. */
const meanings = new Map(
  Object.entries(CHOICES).map(([name, options]) => [
    name,
    new Map(
      Object.entries(options).flatMap(([key, words]) =>
        [key, ...wordsOf(words)].map((word) => [fold(word), key] as const),
      ),
    ),
  ]),
);

/** Which of a choice's keys somebody has written, in Swedish or English. */
export const chosen = (name: Choice, written: string): string | undefined =>
  meanings.get(name)?.get(fold(written));

/** A choice's keys, as a table in one of the two languages would have them. */
export const namesOf = (name: Choice, language: 'sv' | 'en'): readonly string[] =>
  Object.entries(CHOICES[name]).map(([key, words]) =>
    language === 'sv' ? (wordsOf(words)[0] ?? key) : key,
  );
