import type { Reading } from '../../core/content.js';
import type { Finding } from '../../core/finding.js';
import { readList, readRecord } from '../../core/validate.js';
import { countySchema, envelopeSchema, municipalitySchema } from './contacts.records.js';
import type { Contacts, County, Municipality } from './contacts.js';

/**
 * Reads a "contacts" feed, whatever it is: never throws, leaves out what cannot be used and says
 * so. A wrong envelope, or no county that can be used, fails the whole; an empty list is no fault.
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
  if (Array.isArray(rawCounties) && rawCounties.length === 0) {
    return { content: undefined, findings, empty: true };
  }
  if (counties.length === 0) {
    const message = 'Holds no county that can be shown.';
    findings.push({ pointer: '/counties', message, severity: 'error' });
    return { content: undefined, findings };
  }
  const { language = 'sv', ...rest } = envelope;
  return { content: { ...rest, language, counties, municipalities }, findings };
}
