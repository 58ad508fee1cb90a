/** Spreadsheets take a file for UTF-8 only with this sign before everything. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * A table as Swedish Excel opens it: UTF-8 with a byte order mark, semicolons, and lines that end
 * with CR LF (RFC 4180 otherwise).
 */
export const csv = (rows: readonly (readonly (string | number | undefined)[])[]): string =>
  BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('');

/** Spreadsheets compute what begins so: an apostrophe makes it a text (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r]/;

function cell(value: string | number | undefined): string {
  if (typeof value === 'number') return String(value);
  const text = value ?? '';
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[";\r\n\t]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
