import { checkFeed } from '../../src/cli/check/check.js';
import type { Kind } from '../../src/cli/kinds.js';
import { feedOfTable, type TableFeed } from '../../src/cli/table/feed-of-table.js';
import { guessMapping } from '../../src/cli/table/guess-mapping.js';
import { readTable } from '../../src/cli/table/read-table.js';
import type { Words } from './model.js';
import type { Looked, Remark } from './own-content.js';
import { sentenceOf } from './remarks.js';

const KINDS: readonly Kind[] = ['contacts', 'glossary', 'collaboration', 'strategies'];

/** Whether a file is a table rather than a feed, by its name or else by how it begins. */
export const isTable = (name: string, text: string): boolean =>
  /\.(csv|tsv)$/i.test(name) || !/^\ufeff?\s*[[{]/.test(text);

/** The kind most of whose fields the header names; of equals the wanted one. */
function kindOf(header: readonly string[], wanted: Kind): Kind {
  const understood = (kind: Kind): number => Object.keys(guessMapping(header, kind)).length;
  return KINDS.reduce((best, kind) => (understood(kind) > understood(best) ? kind : best), wanted);
}

/** A row and a column, as spreadsheets show them. */
function placeWords(line: number | undefined, column: string | undefined): Words | undefined {
  if (line === undefined && column === undefined) return undefined;
  const join = (row: string, name: string): string =>
    [line === undefined ? '' : `${row} ${line}`, column === undefined ? '' : `${name} ”${column}”`]
      .filter(Boolean)
      .join(', ');
  const sv = join('Rad', 'kolumn');
  return { sv: sv.replace(/^k/, 'K'), en: join('Row', 'column').replace(/^c/, 'C') };
}

const remark = (where: Words | undefined, words: Words, severity: string): Remark => ({
  ...(where && { where }),
  words,
  isSevere: severity === 'error',
});

/** Looks a table through that is to become a feed: never throws. */
export async function lookAtTable(
  text: string,
  wanted: Kind,
  source: Pick<Looked, 'name' | 'from'>,
  municipalities: readonly { readonly code: string; readonly name: string }[],
): Promise<Looked> {
  const table = readTable(text);
  const kind = kindOf(table.header, wanted);
  const made = feedOfTable(table, kind, { municipalities });
  const checked = await checkFeed(made.feed);
  return {
    ...{ ...source, kind, status: 'looked' },
    isTable: true,
    remarks: remarksOf(table.findings, made, checked.findings),
    unused: made.unused,
    empty: checked.empty ?? false,
    feed: made.feed,
    ...(checked.content !== undefined && { shown: made.feed, content: checked.content }),
  };
}

/** What the table's own findings have said is not said again by the feed's. */
function remarksOf(
  ofFile: TableFeed['findings'],
  made: TableFeed,
  ofFeed: Awaited<ReturnType<typeof checkFeed>>['findings'],
): readonly Remark[] {
  const own = [...ofFile, ...made.findings.filter((each) => !ofFile.includes(each))];
  const said = new Set(own.map(({ pointer }) => pointer).filter(Boolean));
  const others = ofFeed.filter(({ pointer }) => !said.has(pointer));
  return [
    ...own.map(({ line, column, words, severity }) =>
      remark(placeWords(line, column), words, severity),
    ),
    ...others.map(({ pointer, message, severity }) => {
      const place = made.placeOf(pointer);
      return remark(placeWords(place?.line, place?.column), sentenceOf(message), severity);
    }),
  ];
}
