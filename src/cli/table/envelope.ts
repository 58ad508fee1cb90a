import type { Kind } from '../kinds.js';
import { COUNTY_NAMES } from './county-names.js';
import { plainText, type Labels } from './draft.js';

/** What is known of a content besides its records. */
export interface Said {
  readonly updated?: string | undefined;
  /** `name` is a text, or one for each language. */
  readonly source?: { readonly name: unknown; readonly url?: string } | undefined;
  readonly license?: string | undefined;
}

/** What the feed says of itself; nothing that nobody has said. */
export function envelope(
  kind: Kind,
  language: string,
  { updated, source, license }: Said,
): Record<string, unknown> {
  return {
    kind,
    version: 1,
    language,
    ...(updated !== undefined && { updated }),
    ...(source && { source }),
    ...(license !== undefined && { license }),
  };
}

/** What the owner's own keys are called. */
export const labelsIn = (labels: Labels, language: string): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(labels).map(([field, keys]) => [
      field,
      Object.fromEntries([...keys].map(([key, texts]) => [key, plainText(texts, language)])),
    ]),
  );

/** What the counties of documents are called, as far as they are Sweden's. */
export function countyLabels(
  records: readonly Readonly<Record<string, unknown>>[],
): Record<string, unknown> {
  const codes = records.flatMap((record) => (record['counties'] as string[] | undefined) ?? []);
  const known = [...new Set(codes)].filter((code) => Object.hasOwn(COUNTY_NAMES, code)).sort();
  if (known.length === 0) return {};
  return { counties: Object.fromEntries(known.map((code) => [code, COUNTY_NAMES[code]])) };
}
