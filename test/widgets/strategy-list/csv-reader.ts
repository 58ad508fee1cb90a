/**
 * Reads a table as RFC 4180 says, with semicolons: independent of what writes it. Throws at what
 * the standard does not allow.
 */
export function readCsv(text: string, separator = ';'): string[][] {
  const rows: string[][] = [];
  let at = 0;
  while (at < text.length) {
    const row: string[] = [];
    for (;;) {
      let cell = '';
      if (text[at] === '"') {
        for (at += 1; ; at += 1) {
          if (at >= text.length) throw new Error('a quote is never closed');
          if (text[at] !== '"') cell += text.charAt(at);
          else if (text[at + 1] === '"') {
            cell += '"';
            at += 1;
          } else break;
        }
        at += 1;
      } else {
        for (; at < text.length && !`${separator}\r\n`.includes(text[at]!); at += 1) {
          if (text[at] === '"') throw new Error('a quote stands bare');
          cell += text.charAt(at);
        }
      }
      row.push(cell);
      if (text[at] !== separator) break;
      at += 1;
    }
    if (!text.startsWith('\r\n', at)) throw new Error(`a line ends in ${JSON.stringify(text[at])}`);
    at += 2;
    rows.push(row);
  }
  return rows;
}

/** The rows of a table below its byte order mark, by what their columns are called. */
export function tableRows(text: string): Record<string, string>[] {
  const [names = [], ...rows] = readCsv(text.slice(1));
  return rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? ''])));
}
