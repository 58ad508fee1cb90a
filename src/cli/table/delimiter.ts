import type { Delimiter } from './table.js';

const CANDIDATES: readonly Delimiter[] = [';', '\t', ',', '|'];

/** So many records are looked at. */
const MOST_RECORDS = 50;

/** Excel's own first line, which says what stands between cells. */
const SAID = /^sep=([;,\t|])[ \t]*(?:\n|$)/i;

/** What `sep=;` in the first line says, and how long that line is. */
export function saidDelimiter(
  text: string,
): { readonly delimiter: Delimiter; readonly length: number } | undefined {
  const said = SAID.exec(text);
  return said ? { delimiter: said[1] as Delimiter, length: said[0].length } : undefined;
}

/**
 * What stands between the cells of a table: the sign that divides the header, and then as many
 * rows as possible into as many cells. Signs inside quotes do not count.
 * @param text with `\n` between lines
 */
export function guessDelimiter(text: string): Delimiter {
  const records = unquoted(text);
  const scored = CANDIDATES.map((delimiter) => {
    const [first = 1, ...others] = records.map((record) => record.split(delimiter).length);
    const alike = others.filter((count) => count === first).length;
    const score = first < 2 ? 0 : 1 + alike / Math.max(others.length, 1) + first / 1000;
    return { delimiter, score };
  });
  // The first of equals: a semicolon is what Swedish Excel writes.
  return scored.reduce((best, each) => (each.score > best.score ? each : best)).delimiter;
}

/** The first records that are not empty, without what stands in quotes. */
function unquoted(text: string): string[] {
  const records: string[] = [];
  let record = '';
  let isQuoted = false;
  let isAtStart = true;
  for (const char of text.slice(0, 200_000)) {
    if (char === '"' && (isQuoted || isAtStart)) isQuoted = !isQuoted;
    else if (!isQuoted && char === '\n') {
      if (record.trim()) records.push(record);
      if (records.length >= MOST_RECORDS) return records;
      record = '';
    } else if (!isQuoted) record += char;
    // A doubled quote ends and begins anew.
    isAtStart = !isQuoted && (char === '"' || char === '\n' || isCandidate(char));
  }
  if (record.trim()) records.push(record);
  return records;
}

const isCandidate = (char: string): boolean => (CANDIDATES as readonly string[]).includes(char);
