import {
  array,
  check,
  maxLength,
  minLength,
  object,
  optional,
  pipe,
  record,
  regex,
  string,
  transform,
  trim,
  union,
} from 'valibot';

/** Pieces that the feeds' schemas have in common. The messages are for those who own a feed. */

/** A key: any short string, so that nothing assumes Swedish codes. */
export const key = pipe(
  string('Should be a code in quotes, such as "25".'),
  trim(),
  minLength(1, 'Should not be empty.'),
  maxLength(100, 'Should be at most 100 characters.'),
);

/** BCP 47, loosely: subtags of letters and digits. Member names of objects never fit by accident. */
const languageTag = pipe(
  string(),
  regex(/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i, 'Should be a language tag such as "sv".'),
);

/** A text in the feed's language, or one text per language. */
export const text = union(
  [string(), record(languageTag, string())],
  'Should be a text, or texts by language: { "sv": "…", "en": "…" }.',
);

export const plainString = string('Should be a text in quotes.');

export const day = pipe(
  string('Should be a date such as "2026-11-23".'),
  regex(/^\d{4}-\d{2}-\d{2}/, 'Should be a date such as "2026-11-23".'),
  check((value) => !Number.isNaN(Date.parse(value.slice(0, 10))), 'Should be a day that exists.'),
);

/** Where a feed is from. */
export const source = object({ name: text, url: optional(plainString) });

/** Other names by language. */
export const aliases = record(languageTag, plainListOf());

function plainListOf() {
  return pipe(
    union([string(), array(string())], 'Should be a list of names: [ "…" ].'),
    transform((names) => (typeof names === 'string' ? [names] : names)),
  );
}
