import { found, shown } from '../table/messages.js';
import type { TableFinding } from '../table/table.js';
import { BASE } from './read-rdf.js';
import type { Graph } from './graph.js';
import { dct, shortName } from './names.js';
import { NAMES, literals, textsOf } from './texts.js';
import { plainText } from '../table/draft.js';
import { readDate } from '../table/dates.js';
import { envelope } from '../table/envelope.js';
import type { Kind } from '../kinds.js';

/** What is known of a vocabulary or a catalog besides what stands in it. */
export interface RdfOptions {
  /** Language of the feed, and of texts that name none; without it the commonest. */
  readonly language?: string | undefined;
  readonly updated?: string | undefined;
  readonly source?: { readonly name: string; readonly url?: string } | undefined;
  readonly license?: string | undefined;
}

/** A feed made of statements. */
export interface RdfFeed {
  /** Not checked against its schema yet. */
  readonly feed: Readonly<Record<string, unknown>>;
  readonly findings: readonly TableFinding[];
  readonly counts: Readonly<Record<string, number>>;
}

/** A name as it stood in the file. */
export const asWritten = (iri: string): string => iri.replace(BASE, '');

/** A day out of a date or a time; undefined where it says none. */
export function dayOf(graph: Graph, subject: string, ...predicates: string[]): string | undefined {
  const date = readDate(graph.object(subject, ...predicates)?.value ?? '')?.date;
  return date?.length === 10 ? date : undefined;
}

/**
 * What a scheme or a catalog says of itself, for the feed.
 * @param about the scheme or catalog; undefined where there is none
 */
export function envelopeOf(
  kind: Kind,
  graph: Graph,
  about: string | undefined,
  language: string,
  options: RdfOptions,
): Record<string, unknown> {
  const names = about === undefined ? [] : literals(graph, about, ...NAMES);
  const name = plainText(textsOf(names, language), language);
  const url = about !== undefined && isPage(about) ? about : undefined;
  const own = name === undefined ? undefined : { name, ...(url !== undefined && { url }) };
  const updated =
    options.updated ??
    (about === undefined ? undefined : dayOf(graph, about, dct('modified'), dct('issued')));
  const license =
    options.license ??
    (about === undefined ? undefined : graph.object(about, dct('license'))?.value);
  const source = options.source ?? own;
  return envelope(kind, language, { updated, source, license });
}

/** Whether a name is the address of a page, too. */
export const isPage = (iri: string): boolean => /^https?:/.test(iri) && !iri.startsWith(BASE);

/** Nothing of what was sought is there: says what is. */
export function nothingOf(graph: Graph, sought: string): TableFinding {
  const types = graph
    .types()
    .slice(0, 5)
    .map(([type, count]) => `${shown(shortName(type))} (${count})`)
    .join(', ');
  return found('error', 'nothing', {
    en: `Holds no ${sought}. ${types ? `What it holds: ${types}.` : `It holds nothing that has a type (${graph.size} things in all).`}`,
    sv: `Innehåller inget ${sought}. ${types ? `Det här finns: ${types}.` : `Inget i filen har en typ (${graph.size} saker i allt).`}`,
  });
}
