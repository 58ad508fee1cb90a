import type { Finding } from '../../core/finding.js';
import { isOld } from '../../core/source-line.js';
import { KINDS, type Kind, type KindOfFeed } from '../kinds.js';
import { inOrder } from './in-order.js';
import { jsonFault } from './json-fault.js';
import { missingLanguages } from './missing-languages.js';
import { insteadOfJson } from './not-json.js';
import { isFields, step, type Fields, type SchemaNode } from './schema-walk.js';
import { summarised } from './summarised.js';
import { unknownFields, type Meant } from './unknown-fields.js';
import { whatKind } from './what-kind.js';

/** A feed that has been looked through. */
export interface Checked {
  /** Which feed it is, or is likely meant to be. */
  readonly kind?: Kind;
  /** What the widget would show of it; undefined when nothing. */
  readonly content?: unknown;
  /** As it was written; undefined when it is no JSON. */
  readonly raw?: unknown;
  readonly findings: readonly Finding[];
  /** Nothing is wrong, but there is nothing in it. */
  readonly empty?: boolean;
}

export interface CheckOptions {
  /** Languages that every text should have, as BCP 47 tags. */
  readonly languages?: readonly string[];
}

const OLD =
  'Is more than a year ago, and widgets say so to readers. Look the content through, and set the day on which you did.';
const EMPTY = 'Holds nothing yet: widgets say so to readers.';

const error = (pointer: string, message: string): Finding => ({
  ...{ pointer, message, severity: 'error' },
});

/** Looks the text of a feed through, whatever it is: never throws. */
export async function checkText(text: string, options: CheckOptions = {}): Promise<Checked> {
  const instead = insteadOfJson(text);
  if (instead) return { findings: [error('', instead)] };
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (problem) {
    return { findings: [error('', jsonFault(text) ?? String(problem))] };
  }
  return checkFeed(raw, options);
}

/** Looks a feed through, whatever it is: never throws. */
export async function checkFeed(raw: unknown, options: CheckOptions = {}): Promise<Checked> {
  const { kind, message } = whatKind(raw);
  const faults = message === undefined ? [] : [error(isFields(raw) ? '/kind' : '', message)];
  if (!kind || !isFields(raw)) return { raw, findings: faults };
  const about = KINDS[kind];
  // What is meant is read as if it said so, to say at once what else there is to mend.
  const { content, findings, empty } = await about.read({ ...raw, kind });
  const all = [
    ...faults,
    ...findings,
    ...(empty ? [warning(step(about.list), EMPTY)] : []),
    ...outOfDate(raw),
    ...(await ownFindings(about, raw, options.languages ?? [])),
  ];
  return {
    ...{ kind, raw, findings: inOrder(all, raw) },
    ...(faults.length === 0 && content !== undefined && { content }),
    ...(empty && { empty }),
  };
}

const warning = (pointer: string, message: string): Finding => ({
  ...{ pointer, message, severity: 'warning' },
});

const outOfDate = ({ updated }: Fields): Finding[] =>
  typeof updated === 'string' && /^\d{4}-\d{2}-\d{2}/.test(updated) && isOld(updated, new Date())
    ? [warning('/updated', OLD)]
    : [];

/** What the widgets do not mind: names that nobody reads, and texts that somebody cannot. */
async function ownFindings(
  { schemas }: KindOfFeed,
  raw: Fields,
  languages: readonly string[],
): Promise<readonly Finding[]> {
  const { envelope, lists } = await schemas();
  const feedLanguage = typeof raw['language'] === 'string' ? raw['language'].trim() : 'sv';
  const { findings, look } = looking(languages, feedLanguage);
  look(envelope, raw, '', Object.keys(lists));
  for (const [list, schema] of Object.entries(lists)) {
    const records: unknown = raw[list];
    if (!Array.isArray(records)) continue;
    for (const [place, record] of records.entries()) look(schema, record, step(list) + step(place));
  }
  return summarised(findings);
}

function looking(languages: readonly string[], feedLanguage: string) {
  const findings: Finding[] = [];
  const known: Meant = new Map();
  const look = (
    schema: unknown,
    value: unknown,
    pointer: string,
    also: readonly string[] = [],
  ): void => {
    findings.push(
      ...unknownFields(schema as SchemaNode, value, pointer, also, known),
      ...missingLanguages(schema as SchemaNode, value, pointer, languages, feedLanguage),
    );
  };
  return { findings, look };
}
