import {
  array,
  boolean,
  integer,
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
  transform,
  union,
} from 'valibot';
import { cited } from '../../core/cited-schema.js';
import {
  aliases,
  day,
  envelope,
  key,
  keys,
  plainString,
  text,
  webAddress,
} from '../../core/schema-parts.js';

/** What a "collaboration" feed is made of. The published JSON Schema is made of the same. */

/** The words of strategies' levels are understood, too. */
const LEVELS = {
  national: 'national',
  regional: 'regional',
  county: 'regional',
  local: 'local',
  municipality: 'local',
} as const;

const level = pipe(
  picklist(
    Object.keys(LEVELS) as (keyof typeof LEVELS)[],
    'Should be "national", "regional" or "local".',
  ),
  transform((written) => LEVELS[written]),
);

/** Of the day at most: many things begin and end in a year. */
const moment = union(
  [
    pipe(
      string(),
      regex(
        /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
        'Should be a year such as "2007", or a date such as "2007-10-01".',
      ),
    ),
    // What years are to spreadsheets.
    pipe(number(), integer(), minValue(1000), maxValue(9999), transform(String)),
  ],
  'Should be a year such as "2007", or a date such as "2007-10-01", in quotes.',
);

const links = array(object({ title: text, url: webAddress }));

const regulation = array(cited);

export const roleSchema = object({
  id: key,
  level: nullish(level),
  title: text,
  text: nullish(text),
  regulation: nullish(regulation),
  links: nullish(links),
});

export const actorSchema = object({
  id: key,
  name: text,
  synonyms: nullish(aliases),
  level: nullish(level),
  sector: nullish(key),
  mandate: nullish(text),
  website: nullish(webAddress),
  regulation: nullish(regulation),
  worksWith: nullish(keys),
  validFrom: nullish(moment),
  validTo: nullish(moment),
  verified: nullish(boolean('Should be true or false.')),
  checked: nullish(day),
});

export const taskSchema = object({
  id: key,
  label: text,
  synonyms: nullish(aliases),
  decides: nullish(keys),
  takesPart: nullish(keys),
  counties: nullish(record(key, key)),
});

export const arenaSchema = object({
  id: key,
  level: nullish(level),
  title: text,
  text: nullish(text),
  steps: nullish(array(text)),
  actors: nullish(keys),
  links: nullish(links),
});

export const grantSchema = object({
  id: key,
  title: text,
  purpose: nullish(text),
  applicants: nullish(text),
  decides: nullish(keys),
  regulation: nullish(regulation),
  links: nullish(links),
  checked: nullish(day),
});

export const envelopeSchema = object({
  ...envelope('collaboration'),
  sectors: optional(record(key, text)),
  counties: optional(
    record(
      key,
      object({
        name: text,
        actor: optional(key),
        board: text,
        phone: optional(plainString),
        website: optional(webAddress),
      }),
    ),
  ),
});
