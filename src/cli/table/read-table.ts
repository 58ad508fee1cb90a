import { parse } from 'csv-parse/browser/esm/sync';
import { guessDelimiter, saidDelimiter } from './delimiter.js';
import { found } from './messages.js';
import type { Delimiter, Row, Table, TableFinding } from './table.js';

/** How a table is read where something is known of it. */
export interface ReadingOptions {
  readonly delimiter?: Delimiter | undefined;
}

/** So many lines in one cell are no text any more, but a quotation mark that is missing. */
const MOST_LINES = 30;

/**
 * A table from the text of a CSV file: with `;`, `,`, tab or `|` between cells (found out, or said
 * by Excel's `sep=;`), quoted cells that hold line breaks, rows that are too short or too long. Never
 * throws: what is wrong is among the findings.
 */
export function readTable(text: string, options: ReadingOptions = {}): Table {
  const lines = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const said = saidDelimiter(lines);
  const body = said ? lines.slice(said.length) : lines;
  const delimiter = options.delimiter ?? said?.delimiter ?? guessDelimiter(body);
  const findings: TableFinding[] = [];
  const records = recordsOf(body, delimiter, said ? 1 : 0, findings);
  const [first, ...rows] = records.filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (!first) {
    const words = { en: 'Holds no table: the file is empty.', sv: 'Filen är tom.' };
    return {
      header: [],
      rows: [],
      delimiter,
      findings: [...findings, found('error', 'empty', words)],
    };
  }
  const header = namesOf(first, findings);
  return { header, rows, delimiter, findings: [...findings, ...longRows(rows, header.length)] };
}

/** All records with the line each begins on; of a broken end, what stands before it. */
function recordsOf(
  body: string,
  delimiter: Delimiter,
  before: number,
  findings: TableFinding[],
): Row[] {
  const rows: Row[] = [];
  let line = before + 1;
  const keep = (cells: readonly string[], end: number): void => {
    const trimmed = cells.map((cell) => cell.trim());
    const lines = end + before - line + 1;
    if (lines > MOST_LINES) findings.push(swallowed(line, lines));
    rows.push({ line, cells: trimmed });
    line = end + before + 1;
  };
  try {
    parse(body, {
      delimiter,
      record_delimiter: '\n',
      relax_quotes: true,
      relax_column_count: true,
      // Nothing is gathered there, so that a break in the end loses nothing before it.
      on_record: (cells: string[], { lines }) => {
        keep(cells, lines);
        return null;
      },
    });
  } catch {
    findings.push(unclosed(line));
  }
  return rows;
}

const swallowed = (line: number, lines: number): TableFinding =>
  found(
    'warning',
    'swallowed',
    {
      en: `One row goes on for ${lines} lines. Is a quotation mark (") missing in it?`,
      sv: `En rad fortsätter i ${lines} rader. Saknas ett citattecken (") i den?`,
    },
    { line },
  );

const unclosed = (line: number): TableFinding =>
  found(
    'error',
    'unclosed-quote',
    {
      en: 'A quotation mark (") begins a cell here and nothing ends it: the rest of the file could not be read. Write the missing mark, or take this one away.',
      sv: 'Ett citattecken (") börjar en cell här men inget avslutar den. Resten av filen gick inte att läsa. Skriv det som saknas eller ta bort det här.',
    },
    { line },
  );

/** What Excel calls the column: A, B … Z, AA … */
function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}

/** Names of the columns, each once; empty columns at the end are none. */
function namesOf({ cells, line }: Row, findings: TableFinding[]): string[] {
  const used = cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
  const taken = new Set<string>();
  return used.map((cell, index) => {
    const name = cell.replace(/\s+/g, ' ') || `Column ${letterOf(index)}`;
    let unique = name;
    for (let count = 2; taken.has(unique); count += 1) unique = `${name} (${count})`;
    taken.add(unique);
    if (unique !== name) {
      const words = {
        en: `Two columns are called "${name}". The later one is called "${unique}" here.`,
        sv: `Två kolumner heter ”${name}”. Den senare kallas här ”${unique}”.`,
      };
      findings.push(found('warning', 'same-name', words, { line, column: unique }));
    }
    return unique;
  });
}

function longRows(rows: readonly Row[], width: number): TableFinding[] {
  return rows
    .filter(({ cells }) => cells.slice(width).some((cell) => cell !== ''))
    .map(({ line, cells }) => {
      const words = {
        en: `Has ${cells.length} cells, but the header names ${width}: what stands after them is left out. Is a cell that holds a delimiter without quotation marks?`,
        sv: `Har ${cells.length} celler men rubrikraden bara ${width}. Det som står efter dem är utelämnat. Saknar en cell med skiljetecken i texten citattecken?`,
      };
      return found('error', 'long-row', words, { line });
    });
}
