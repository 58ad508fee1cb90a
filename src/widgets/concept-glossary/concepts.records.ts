import { array, boolean, object, optional, picklist, pipe, record, regex, string } from 'valibot';
import {
  aliases,
  day,
  envelope,
  key,
  languageTag,
  plainString,
  text,
  webAddress,
} from '../../core/schema-parts.js';

/** What a "glossary" feed is made of. The published JSON Schema is made of the same. */

const ids = array(key);

const conceptSource = object({
  title: text,
  sfs: optional(pipe(plainString, regex(/^\d{4}:\d+/, 'Should be a number such as "2017:584".'))),
  url: optional(webAddress),
  verified: optional(boolean('Should be true or false.')),
});

export const conceptSchema = object({
  id: key,
  term: text,
  altTerms: optional(aliases),
  hiddenTerms: optional(aliases),
  definition: optional(text),
  note: optional(text),
  related: optional(ids),
  broader: optional(ids),
  status: optional(
    picklist(
      ['recommended', 'permitted', 'deprecated'],
      'Should be "recommended", "permitted" or "deprecated".',
    ),
  ),
  domain: optional(text),
  sources: optional(array(conceptSource)),
  checked: optional(day),
  changed: optional(day),
});

export const envelopeSchema = object({
  ...envelope('glossary'),
  review: optional(
    record(
      languageTag,
      pipe(string(), regex(/^(human|machine)$/, 'Should be "human" or "machine".')),
    ),
  ),
});
