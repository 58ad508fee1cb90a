import { array, object, optional, picklist } from 'valibot';
import { cited } from '../../core/cited-schema.js';
import { aliases, day, envelope, key, text } from '../../core/schema-parts.js';

/** What a "glossary" feed is made of. The published JSON Schema is made of the same. */

const ids = array(key);

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
  sources: optional(array(cited)),
  checked: optional(day),
  changed: optional(day),
});

export const envelopeSchema = object(envelope('glossary'));
