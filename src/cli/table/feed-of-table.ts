import { fold } from '../../core/fold.js';
import type { Kind } from '../kinds.js';
import { countyDrafts } from './county-drafts.js';
import type { Draft, Labels } from './draft.js';
import { countyLabels, envelope, labelsIn } from './envelope.js';
import { FIELDS } from './fields.js';
import { finishDraft } from './finish-draft.js';
import type { Mapping } from './guess-mapping.js';
import { identify } from './identify.js';
import { linkDrafts } from './link-drafts.js';
import { feedPlaces, type FeedPlace } from './places.js';
import { resolveMapping } from './resolve-mapping.js';
import { columnReader, draftOf } from './row-drafts.js';
import { listColumn, listOf, listOfRow, noList } from './row-lists.js';
import type { Table, TableFinding } from './table.js';
import { garbled, isEmptyColumn } from './table-faults.js';
import { withNames } from './with-names.js';

/** What is known of a table besides what stands in it. */
export interface FeedOptions {
  /** Fields of columns, over what is guessed; an empty path leaves the column out. */
  readonly mapping?: Mapping | undefined;
  /** Language of texts whose column names none, and of the feed. Default `sv`. */
  readonly language?: string | undefined;
  /** Which of the feed's lists the rows are for; for collaboration, where no column says it. */
  readonly list?: string | undefined;
  /** Day of which the content is, ISO 8601; nothing is invented where it is missing. */
  readonly updated?: string | undefined;
  readonly source?: { readonly name: string; readonly url?: string } | undefined;
  readonly license?: string | undefined;
  /** Municipalities that may be named instead of their code. */
  readonly municipalities?: readonly { readonly code: string; readonly name: string }[] | undefined;
  /** Told now and then how many rows are done. */
  readonly onRow?: ((done: number, total: number) => void) | undefined;
}

/** A feed made of a table. */
export interface TableFeed {
  /** Of the kind's format; not checked against its schema yet. */
  readonly feed: Readonly<Record<string, unknown>>;
  /** What could not be used, was understood in one of several ways, or is worth a look. */
  readonly findings: readonly TableFinding[];
  /** The columns that are used, and what for. */
  readonly mapping: Mapping;
  /** The columns that are not. */
  readonly unused: readonly string[];
  /** How many records each list got. */
  readonly counts: Readonly<Record<string, number>>;
  /** Line and column of what a JSON pointer into the feed leads to. */
  readonly placeOf: (pointer: string) => FeedPlace | undefined;
}

/**
 * Makes a feed of a table: never throws. Nothing is lost silently: columns that are not used are
 * named, and so is each cell that could not be read, with its line and column.
 */
export function feedOfTable(table: Table, kind: Kind, options: FeedOptions = {}): TableFeed {
  const { language = 'sv', onRow } = options;
  const lists = FIELDS[kind];
  const list = listOf(table, kind, options);
  const chooser = listColumn(table, kind, options);
  const { mapping, unused, findings } = resolveMapping(
    table.header,
    kind,
    chooser === undefined ? list : undefined,
    { ...(chooser !== undefined && { [chooser]: 'list' }), ...options.mapping },
  );
  const context = { labels: {} as Labels, municipalities: municipalityCodes(options) };
  const columnsOf = columnReader(table, mapping, lists, language);
  const lost: TableFinding[] = [];
  const drafts: Draft[] = [];
  const listAt = chooser === undefined ? -1 : table.header.indexOf(chooser);
  table.rows.forEach((row, index) => {
    const own = listAt < 0 ? list : listOfRow(row, listAt, kind, table, lost);
    if (own !== undefined) drafts.push(draftOf(row, own, columnsOf(own), context));
    else if (listAt < 0 && index === 0) lost.push(noList(kind));
    if (index % 500 === 499) onRow?.(index + 1, table.rows.length);
  });
  for (const draft of drafts) finishDraft(draft, lists[draft.list]!, language);
  const named = kind === 'contacts' ? countyDrafts(drafts, lists['counties']!, language) : drafts;
  const kept = withNames(named, lists, language, mapping);
  const twins = Object.entries(lists).flatMap(([name, fields]) => {
    const own = kept.filter((draft) => draft.list === name);
    return identify(own, fields, language);
  });
  linkDrafts(kept, lists, language);
  const records = recordsByList(kept, kind);
  const places = feedPlaces(records, table, mapping, lists);
  const feed = {
    ...envelope(kind, language, options),
    ...labelsIn(context.labels, language),
    ...(kind === 'strategies' && countyLabels(kept.map(({ record }) => record))),
    ...Object.fromEntries(
      Object.entries(records).map(([name, own]) => [name, own.map(({ record }) => record)]),
    ),
  };
  return {
    feed,
    findings: [
      ...table.findings,
      ...garbled(table),
      ...findings,
      ...lost,
      ...withPointers(named, records),
      ...twins,
    ].sort((one, other) => (one.line ?? 0) - (other.line ?? 0)),
    mapping,
    unused: unused.filter((column) => !isEmptyColumn(table, column)),
    counts: Object.fromEntries(Object.entries(records).map(([name, own]) => [name, own.length])),
    placeOf: places,
  };
}

function municipalityCodes({ municipalities }: FeedOptions): ReadonlyMap<string, string> {
  return new Map((municipalities ?? []).map(({ code, name }) => [fold(name), code]));
}

/** Records by list, in the order of the feed's lists; the main list is there when it is empty, too. */
function recordsByList(
  drafts: readonly Draft[],
  kind: Kind,
): Readonly<Record<string, readonly Draft[]>> {
  const [main = ''] = Object.keys(FIELDS[kind]);
  const names = [...new Set([...Object.keys(FIELDS[kind]), ...drafts.map(({ list }) => list)])];
  return Object.fromEntries(
    names
      .map((name) => [name, drafts.filter(({ list }) => list === name)] as const)
      .filter(([name, own]) => own.length > 0 || (name === main && drafts.length === 0)),
  );
}

/** Findings of rows, with pointers into the feed where something came of the row. */
function withPointers(
  drafts: readonly Draft[],
  records: Readonly<Record<string, readonly Draft[]>>,
): TableFinding[] {
  const places = new Map<Draft, string>();
  for (const [list, own] of Object.entries(records)) {
    own.forEach((draft, index) => places.set(draft, `/${list}/${index}`));
  }
  return drafts.flatMap((draft) => {
    const at = places.get(draft);
    return draft.findings.map((finding) => ({
      ...finding,
      pointer: at === undefined ? '' : `${at}${finding.pointer}`,
    }));
  });
}
