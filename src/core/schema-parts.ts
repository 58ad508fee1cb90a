import {
  array,
  check,
  lazy,
  literal,
  maxLength,
  minLength,
  nullable,
  object,
  optional,
  picklist,
  pipe,
  record,
  regex,
  string,
  transform,
  trim,
  union,
} from 'valibot';
import { glanceOf, quick } from './at-a-glance.js';
import { isPlain } from './plain.js';

/** Longest text shown, in characters: an endless unbroken word freezes the layout of some browsers. */
export const LONGEST_TEXT = 5000;

/** Longest web address: a shortened one would lead elsewhere, so a longer one is left out. */
const LONGEST_ADDRESS = 2000;

/** Signs that turn what follows round, until one of the last two. */
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/g;
const [END_OF_EMBEDDING, END_OF_ISOLATE] = ['\u202c', '\u2069'];

/**
 * A text that turns nothing round that stands beside it: what it opens is closed, and it closes
 * nothing else. Overrides turn digits round: a number would read as another one.
 */
function contained(text: string): string {
  const ends: string[] = [];
  const kept = text.replace(DIRECTIONS, (sign) => {
    if (sign === END_OF_EMBEDDING || sign === END_OF_ISOLATE) {
      return ends.at(-1) === sign ? ends.pop()! : '';
    }
    if (sign === '\u202d' || sign === '\u202e') return '';
    ends.push(sign < END_OF_EMBEDDING ? END_OF_EMBEDDING : END_OF_ISOLATE);
    return sign;
  });
  return kept + ends.reverse().join('');
}

const tidied = (text: string): string =>
  contained(text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text);

const isTidy = (value: unknown): boolean =>
  typeof value === 'string' && value.length <= LONGEST_TEXT && value.search(DIRECTIONS) < 0;

const tidy = quick(transform(tidied), isTidy);

/** Pieces that the feeds' schemas have in common. The messages are for those who own a feed. */

/** A key: any short string, so that nothing assumes Swedish codes. */
export const key = pipe(
  string('Should be a code in quotes, such as "25".'),
  trim(),
  minLength(1, 'Should not be empty.'),
  maxLength(100, 'Should be at most 100 characters.'),
);

/** Keys of other things, each once: whoever is named twice is not two. */
export const keys = pipe(
  array(key),
  quick(
    transform((all: string[]) => [...new Set(all)]),
    (all) => new Set(all as string[]).size === (all as string[]).length,
  ),
);

/** BCP 47, loosely: subtags of letters and digits. Member names of objects never fit by accident. */
export const languageTag = pipe(
  string(),
  regex(/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i, 'Should be a language tag such as "sv".'),
);

/** Something by language that nothing has to be done to. */
const byLanguage = (isFine: (value: unknown) => boolean) => {
  const isTag = glanceOf(languageTag);
  return (value: unknown): boolean => {
    if (!isPlain(value)) return false;
    for (const tag in value) if (!isTag(tag) || !isFine(value[tag])) return false;
    return true;
  };
};

const words = pipe(string(), tidy);

const wordsByLanguage = record(
  languageTag,
  pipe(
    nullable(string()),
    transform((each) => tidied(each ?? '')),
  ),
);

const anyText = union(
  [wordsByLanguage, words],
  'Should be a text, or texts by language: { "sv": "…", "en": "…" }.',
);

/**
 * A text in the feed's language, or one text per language; null, as exports write, is none. Large
 * feeds hold tens of thousands: a kind that does not fit is not even tried.
 */
export const text = quick(
  lazy((value) => (typeof value === 'string' ? words : anyText)),
  (value) => isTidy(value) || areTidy(value),
);
const areTidy = byLanguage(isTidy);

export const plainString = pipe(string('Should be a text in quotes.'), tidy);

/** Whether a link may lead there is decided where it is shown. */
export const webAddress = pipe(
  string('Should be a web address in quotes.'),
  maxLength(LONGEST_ADDRESS, 'Should be at most 2,000 characters.'),
  tidy,
);

export const day = pipe(
  string('Should be a date such as "2026-11-23".'),
  regex(/^\d{4}-\d{2}-\d{2}/, 'Should be a date such as "2026-11-23".'),
  check((value) => !Number.isNaN(Date.parse(value.slice(0, 10))), 'Should be a day that exists.'),
);

/** Where a feed is from. */
const source = object({ name: text, url: optional(webAddress) });

/** What every feed says of itself. */
export const envelope = <K extends string>(kind: K) => ({
  kind: literal(kind, `Should be "${kind}".`),
  version: literal(1, 'Should be 1; newer versions need a newer library.'),
  language: optional(key),
  updated: optional(day),
  source: optional(source),
  license: optional(plainString),
  review: optional(
    record(languageTag, picklist(['human', 'machine'], 'Should be "human" or "machine".')),
  ),
});

/** Other names by language. */
export const aliases = quick(
  record(languageTag, plainListOf()),
  byLanguage((value) => Array.isArray(value) && value.every(isTidy)),
);

function plainListOf() {
  return pipe(
    union([string(), array(string())], 'Should be a list of names: [ "…" ].'),
    transform((names) => (typeof names === 'string' ? [names] : names).map(tidied)),
  );
}
