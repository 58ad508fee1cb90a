import {
  array,
  finite,
  maxValue,
  minValue,
  number,
  object,
  optional,
  pipe,
  regex,
  tuple,
} from 'valibot';
import {
  aliases,
  day,
  envelope,
  key,
  plainString,
  text,
  webAddress,
} from '../../core/schema-parts.js';

/** What a "contacts" feed is made of. The published JSON Schema is made of the same. */

const phoneNumber = pipe(plainString, regex(/(\d.*){3}/, 'Should hold at least three digits.'));

const degrees = (limit: number) =>
  pipe(
    number('Should be a number of degrees.'),
    finite(),
    minValue(-limit, 'Is outside of the earth.'),
    maxValue(limit, 'Is outside of the earth.'),
  );

export const countySchema = object({
  code: key,
  letter: optional(key),
  iso: optional(key),
  name: text,
  aliases: optional(aliases),
  board: optional(text),
  phones: optional(array(object({ number: phoneNumber, label: optional(text) }))),
  email: optional(
    pipe(plainString, regex(/^[^\s@?&]+@[^\s@?&]+$/, 'Should be an e-mail address.')),
  ),
  postalAddress: optional(text),
  visitingAddresses: optional(array(object({ address: text, note: optional(text) }))),
  hours: optional(text),
  website: optional(webAddress),
  contactPage: optional(webAddress),
  integrationPage: optional(webAddress),
  note: optional(text),
  checked: optional(day),
  unverified: optional(array(plainString)),
});

export const municipalitySchema = object({
  code: key,
  name: text,
  county: key,
  aliases: optional(aliases),
  position: optional(tuple([degrees(180), degrees(90)], 'Should be [longitude, latitude].')),
});

export const envelopeSchema = object(envelope('contacts'));
