import {
  array,
  finite,
  literal,
  maxValue,
  minValue,
  number,
  object,
  optional,
  pipe,
  regex,
  tuple,
} from 'valibot';
import type { Reading } from '../../core/content.js';
import type { Finding } from '../../core/finding.js';
import {
  aliases,
  day,
  key,
  plainString,
  source,
  text,
  webAddress,
} from '../../core/schema-parts.js';
import { readList, readRecord } from '../../core/validate.js';
import type { Contacts, County, Municipality } from './contacts.js';

const phoneNumber = pipe(plainString, regex(/(\d.*){3}/, 'Should hold at least three digits.'));

const degrees = (limit: number) =>
  pipe(
    number('Should be a number of degrees.'),
    finite(),
    minValue(-limit, 'Is outside of the earth.'),
    maxValue(limit, 'Is outside of the earth.'),
  );

const countySchema = object({
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

const municipalitySchema = object({
  code: key,
  name: text,
  county: key,
  aliases: optional(aliases),
  position: optional(tuple([degrees(180), degrees(90)], 'Should be [longitude, latitude].')),
});

const envelopeSchema = object({
  kind: literal('contacts', 'Should be "contacts".'),
  version: literal(1, 'Should be 1; newer versions need a newer library.'),
  language: optional(key),
  updated: optional(day),
  source: optional(source),
  license: optional(plainString),
});

/**
 * Reads a "contacts" feed, whatever it is: never throws, leaves out what cannot be used and says
 * so. A wrong envelope, or no county that can be used, fails the whole.
 */
export function readContacts(raw: unknown): Reading<Contacts> {
  const findings: Finding[] = [];
  const envelope = readRecord(envelopeSchema, raw, '', findings);
  if (!envelope) return { content: undefined, findings };
  const { counties: rawCounties, municipalities: rawMunicipalities } = raw as Record<
    string,
    unknown
  >;

  const counties = readList<County>(
    rawCounties,
    '/counties',
    findings,
    (each, at) => readRecord(countySchema, each, at, findings),
    ({ code }) => code,
  );
  const known = new Set(counties.map(({ code }) => code));
  const municipalities = readList<Municipality>(
    rawMunicipalities ?? [],
    '/municipalities',
    findings,
    (each, at) => {
      const read = readRecord(municipalitySchema, each, at, findings);
      if (!read || known.has(read.county)) return read;
      const message = `Names the county "${read.county}", which is not in the list. It is left out.`;
      findings.push({ pointer: `${at}/county`, message, severity: 'error' });
      return undefined;
    },
    ({ code }) => code,
  );
  if (counties.length === 0) {
    const message = 'Holds no county that can be shown.';
    findings.push({ pointer: '/counties', message, severity: 'error' });
    return { content: undefined, findings };
  }
  const { language = 'sv', ...rest } = envelope;
  return { content: { ...rest, language, counties, municipalities }, findings };
}
