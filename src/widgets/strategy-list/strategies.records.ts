import {
  array,
  boolean,
  integer,
  literal,
  maxValue,
  minValue,
  nullish,
  number,
  object,
  optional,
  picklist,
  pipe,
  record,
  regex,
  string,
  union,
} from 'valibot';
import { quick } from '../../core/at-a-glance.js';
import {
  day,
  envelope,
  key,
  keys,
  languageTag,
  plainString,
  text,
  webAddress,
} from '../../core/schema-parts.js';

/** What a "strategies" feed is made of. The published JSON Schema is made of the same. */

const isBetween = (value: unknown, least: number, most: number): boolean =>
  Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most;

const year = quick(
  pipe(
    number('Should be a year such as 2026, without quotes.'),
    integer('Should be a whole year such as 2026.'),
    minValue(1000, 'Should be a year of four digits.'),
    maxValue(9999, 'Should be a year of four digits.'),
  ),
  (value) => isBetween(value, 1000, 9999),
);

const decided = pipe(
  string('Should be a date such as "2026-11-23", or a part of one: "2026".'),
  regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/,
    'Should be a date such as "2026-11-23", "2026-11" or "2026".',
  ),
);

const size = quick(
  pipe(
    number('Should be a number of bytes, without quotes.'),
    minValue(0, 'Should be a number of bytes.'),
  ),
  (value) => isBetween(value, 0, Number.MAX_SAFE_INTEGER),
);

const verified = quick(
  union([boolean(), literal('title-only')], 'Should be true, false or "title-only".'),
  (value) => value === true || value === false || value === 'title-only',
);

const labels = record(key, text);

export const strategySchema = object({
  id: key,
  title: text,
  gloss: nullish(text),
  language: nullish(languageTag),
  level: nullish(
    picklist(
      ['national', 'county', 'municipality', 'local'],
      'Should be "national", "county", "municipality" or "local".',
    ),
  ),
  counties: nullish(keys),
  municipalities: nullish(keys),
  type: nullish(key),
  topics: nullish(keys),
  validFrom: nullish(year),
  validTo: nullish(year),
  yearsNote: nullish(text),
  decided: nullish(decided),
  parties: nullish(array(text)),
  publisher: nullish(text),
  url: nullish(webAddress),
  format: nullish(plainString),
  size: nullish(size),
  summary: nullish(text),
  supersededBy: nullish(key),
  verified: nullish(verified),
  checked: nullish(day),
});

export const envelopeSchema = object({
  ...envelope('strategies'),
  types: optional(labels),
  topics: optional(labels),
  counties: optional(labels),
});
