import { embeddedContent } from '../embedded.js';
import type { Kind } from '../kinds.js';
import type { Graph } from '../rdf/graph.js';
import { dcat } from '../rdf/names.js';
import { sniff, type Format } from '../sniff.js';
import { decode } from '../table/decode.js';
import { feedOfTable } from '../table/feed-of-table.js';
import { guessKind } from '../table/guess-kind.js';
import type { FeedPlace } from '../table/places.js';
import { readTable } from '../table/read-table.js';
import type { TableFinding, Words } from '../table/table.js';
import { UserError, type Io } from './command.js';
import type { ConvertOptions } from './convert-options.js';

/** What became of a file. */
export interface Converted {
  /** Undefined where the file could not be read at all. */
  readonly feed?: Readonly<Record<string, unknown>>;
  readonly findings: readonly TableFinding[];
  readonly counts: Readonly<Record<string, number>>;
  readonly placeOf: (pointer: string) => FeedPlace | undefined;
  /** What was read and how, one line each. */
  readonly summary: readonly Words[];
}

/**
 * Makes a feed of a file's bytes.
 * @throws UserError where it is no file that can be converted, or nobody can know into what
 */
export async function converted(
  bytes: Uint8Array,
  options: ConvertOptions,
  io: Io,
): Promise<Converted> {
  const { text, encoding } = decode(bytes, options.encoding);
  if (text.trim() === '') throw about(options, { en: 'The file is empty.', sv: 'Filen är tom.' });
  const sniffed = sniff(bytes, text, options.file);
  if ('problem' in sniffed) throw about(options, sniffed.problem);
  const format = options.from ?? sniffed.format;
  return format === 'csv'
    ? ofTable(text, encoding, options, io)
    : ofStatements(text, format, options);
}

const about = ({ file }: ConvertOptions, { en, sv }: Words): UserError =>
  new UserError({ en: `${file}: ${en}`, sv: `${file}: ${sv}` });

async function ofTable(
  text: string,
  encoding: string,
  options: ConvertOptions,
  io: Io,
): Promise<Converted> {
  const rows = io.language === 'sv' ? 'rader' : 'rows';
  io.progress(0, undefined, rows);
  const table = readTable(text, { delimiter: options.delimiter });
  const kind = options.to ?? guessKind(table.header);
  if (!kind) throw about(options, unknownKind(table.header));
  const { feed, findings, counts, mapping, unused, placeOf } = feedOfTable(table, kind, {
    ...options,
    municipalities: kind === 'strategies' ? await municipalities() : undefined,
    onRow: (done, total) => io.progress(done, total, rows),
  });
  const between = table.delimiter === '\t' ? 'tab' : table.delimiter;
  const used = Object.entries(mapping).map(([column, path]) => `${column} → ${path}`);
  const summary = [
    {
      en: `Read: ${table.rows.length} rows, ${table.header.length} columns (${encoding}, "${between}" between cells).`,
      sv: `Läst: ${table.rows.length} rader, ${table.header.length} kolumner (${encoding}, ”${between}” mellan cellerna).`,
    },
    { en: `Columns used: ${used.join(', ')}`, sv: `Kolumner som används: ${used.join(', ')}` },
    ...(unused.length > 0 ? [notUsed(unused)] : []),
  ];
  return { feed, findings, counts, placeOf, summary };
}

const notUsed = (columns: readonly string[]): Words => ({
  en: `Columns NOT used: ${columns.join(', ')}. Say what they hold with --map "${columns[0]}=field", or leave them out with --map "${columns[0]}=".`,
  sv: `Kolumner som INTE används: ${columns.join(', ')}. Ange vad de innehåller med --map "${columns[0]}=fält", eller utelämna dem med --map "${columns[0]}=".`,
});

const unknownKind = (header: readonly string[]): Words => ({
  en: `What should it become? The columns (${header.join(', ')}) do not say it. Add --to contacts, --to glossary, --to collaboration or --to strategies.`,
  sv: `Vad ska det bli? Det framgår inte av kolumnerna (${header.join(', ')}). Lägg till --to contacts, --to glossary, --to collaboration eller --to strategies.`,
});

const municipalities = async () =>
  ((await embeddedContent('contacts')) as { municipalities: { code: string; name: string }[] })
    .municipalities;

async function ofStatements(
  text: string,
  format: Exclude<Format, 'csv'>,
  options: ConvertOptions,
): Promise<Converted> {
  if (options.to === 'contacts' || options.to === 'collaboration') {
    throw about(options, {
      en: `A vocabulary or catalog can become a glossary or strategies, not ${options.to}.`,
      sv: `En vokabulär eller katalog kan bli glossary eller strategies, inte ${options.to}.`,
    });
  }
  const { readRdf } = await import('../rdf/read-rdf.js');
  const nothing = { counts: {}, placeOf: () => undefined, summary: [] };
  const { graph, findings } = await readRdf(text, format);
  if (!graph) return { findings, ...nothing };
  const kind = options.to ?? kindOfGraph(graph);
  const made =
    kind === 'strategies'
      ? (await import('../rdf/strategies.js')).strategiesOfDcat(graph, options)
      : (await import('../rdf/glossary.js')).glossaryOfSkos(graph, options);
  const summary = {
    en: `Read: ${graph.size} things (${format}).`,
    sv: `Läst: ${graph.size} saker (${format}).`,
  };
  return { ...nothing, ...made, findings: [...findings, ...made.findings], summary: [summary] };
}

/** Catalogs hold their themes as concepts, too: datasets count first. */
const kindOfGraph = (graph: Graph): Kind =>
  graph.ofType(dcat('Dataset')).length > 0 ? 'strategies' : 'glossary';
