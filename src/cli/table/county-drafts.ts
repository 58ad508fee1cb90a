import { COUNTY_NAMES, countyNamed } from './county-names.js';
import type { Draft } from './draft.js';
import type { ListFields } from './fields.js';
import { nameOf } from './identify.js';
import { found, shown } from './messages.js';
import { slug } from './slug.js';
import type { TableFinding } from './table.js';

/**
 * Counties and municipalities from rows that hold a county, or a municipality with its county beside
 * it. Rows of the same county are put together; what they say differently is a finding.
 */
export function countyDrafts(
  rows: readonly Draft[],
  fields: ListFields,
  language: string,
): Draft[] {
  const counties = new Map<string, Draft>();
  const municipalities: Draft[] = [];
  for (const row of rows) {
    const { municipalities: own, ...county } = row.record;
    const place = own as Record<string, unknown> | undefined;
    const isMunicipality = place?.['name'] !== undefined || place?.['code'] !== undefined;
    const code = codeOf(county, fields, language, place);
    if (code === undefined) {
      row.findings.push(noCounty(row));
      // Nothing comes of it, but its findings are told.
      municipalities.push({ ...row, list: '', record: {} });
      continue;
    }
    const name =
      county['name'] ?? (Object.hasOwn(COUNTY_NAMES, code) ? COUNTY_NAMES[code] : undefined);
    const record = { ...county, code, ...(name !== undefined && { name }) };
    const before = counties.get(code);
    const [about, aboutCounty] = shared(row.findings);
    const draft = { ...row, list: 'counties', record: ordered(record), findings: aboutCounty };
    if (before) {
      before.findings.push(...aboutCounty);
      merge(before, draft, isMunicipality);
    } else counties.set(code, draft);
    if (isMunicipality) {
      const municipality = ordered({
        code: place['code'] ?? slug(nameText(place['name'], language)),
        name: place['name'],
        county: code,
        ...place,
      });
      municipalities.push({
        ...row,
        list: 'municipalities',
        record: municipality,
        findings: about,
      });
    }
  }
  return [...counties.values(), ...municipalities];
}

/** What is wrong with a row's municipality, with pointers of its own, and with its county. */
function shared(findings: readonly TableFinding[]): readonly [TableFinding[], TableFinding[]] {
  const start = '/municipalities';
  const isAbout = ({ pointer }: TableFinding): boolean => pointer.startsWith(start);
  return [
    findings
      .filter(isAbout)
      .map((finding) => ({ ...finding, pointer: finding.pointer.slice(start.length) })),
    findings.filter((finding) => !isAbout(finding)),
  ];
}

const ordered = ({ code, name, ...others }: Record<string, unknown>): Record<string, unknown> => ({
  code,
  ...(name !== undefined && { name }),
  ...others,
});

const nameText = (name: unknown, language: string): string =>
  typeof name === 'string'
    ? name
    : ((name as Record<string, string> | undefined)?.[language] ?? '');

/** The county's code; from its name, or the first digits of a Swedish municipality's, where it must. */
function codeOf(
  county: Readonly<Record<string, unknown>>,
  fields: ListFields,
  language: string,
  place: Readonly<Record<string, unknown>> | undefined,
): string | undefined {
  if (county['code'] !== undefined) return String(county['code']);
  const name = nameOf(county, fields, language);
  if (name !== undefined) return countyNamed(name) ?? (slug(name) || undefined);
  const [, first] = /^(\d{2})\d{2}$/.exec(String(place?.['code'] ?? '')) ?? [];
  return first !== undefined && Object.hasOwn(COUNTY_NAMES, first) ? first : undefined;
}

function merge(before: Draft, { record, line }: Draft, isMunicipality: boolean): void {
  const differing = Object.keys(record).filter((key) => {
    before.record[key] ??= record[key];
    return JSON.stringify(before.record[key]) !== JSON.stringify(record[key]);
  });
  if (isMunicipality && differing.length === 0) return;
  const code = String(record['code']);
  const words =
    differing.length > 0
      ? {
          en: `Says something else of the county "${code}" than line ${before.line} (${differing.join(', ')}); what stands there counts.`,
          sv: `Säger något annat om länet ”${code}” än rad ${before.line} (${differing.join(', ')}). Det som står där gäller.`,
        }
      : {
          en: `The county "${code}" stands on line ${before.line}, too.`,
          sv: `Länet ”${code}” finns också på rad ${before.line}.`,
        };
  before.findings.push(found('warning', 'county-again', words, { line }));
}

const noCounty = ({ line, record }: Draft) => {
  const name = nameText((record['municipalities'] as { name?: unknown } | undefined)?.name, 'sv');
  return found(
    'error',
    'no-county',
    {
      en: `Names no county${name && ` for "${shown(name)}"`}. Write the county's code or name in the row.`,
      sv: `Nämner inget län${name && ` för ”${shown(name)}”`}. Skriv länets kod eller namn på raden.`,
    },
    { line },
  );
};
