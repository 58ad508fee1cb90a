/** How a date was written that could mean two days, or was none for people. */
type Doubt = 'ambiguous' | 'serial' | undefined;

/** A date as it is written in feeds, as exact as it was said: `2026`, `2026-11`, `2026-11-23`. */
export interface ReadDate {
  readonly date: string;
  readonly doubt?: Doubt;
}

const MONTHS: readonly string[] = 'jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[kc]t|nov|dec'.split(
  '|',
);

const two = (part: number): string => String(part).padStart(2, '0');

/** @returns undefined for a day that does not exist */
function dayOf(year: number, month: number, day: number): string | undefined {
  const time = new Date(Date.UTC(year, month - 1, day));
  const exists = time.getUTCMonth() === month - 1 && time.getUTCDate() === day && year >= 1000;
  return exists ? `${year}-${two(month)}-${two(day)}` : undefined;
}

const read = (date: string | undefined, doubt?: Doubt): ReadDate | undefined =>
  date === undefined ? undefined : { date, ...(doubt && { doubt }) };

/**
 * Reads a date as people and spreadsheets write it: `2026-01-31`, `2026-01-31 00:00`, `20260131`,
 * `31.1.2026`, `31/1/2026`, `31 januari 2026`, `jan 2026`, `2026-01`, `2026`, and the number of days
 * that Excel counts in.
 * @returns undefined where it is no date, or none that exists
 */
export function readDate(written: string): ReadDate | undefined {
  const text = written.trim().toLowerCase();
  // Excel writes midnight beside days that have no time.
  const plain = text.replace(/[t ]\d{1,2}[:.]\d{2}([:.]\d{2}(\.\d+)?)?(z|[+-]\d{2}:?\d{2})?$/, '');
  return numeric(plain) ?? dayFirst(plain) ?? inWords(plain);
}

function numeric(text: string): ReadDate | undefined {
  const iso =
    /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (iso) return read(dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3])));
  const month = /^(\d{4})[-./](\d{1,2})$/.exec(text);
  if (month) {
    const number = Number(month[2]);
    return number >= 1 && number <= 12 ? { date: `${month[1]}-${two(number)}` } : undefined;
  }
  if (/^[12]\d{3}([.,]0+)?$/.test(text)) return { date: text.slice(0, 4) };
  // Days since 1899-12-30; from 1954 to 2119, so that no other number is taken for one.
  if (/^[2-7]\d{4}([.,]\d+)?$/.test(text)) {
    const time = new Date(Date.UTC(1899, 11, 30 + Number.parseInt(text, 10)));
    return { date: time.toISOString().slice(0, 10), doubt: 'serial' };
  }
  return undefined;
}

/** Swedish and most other offices write the day first; an American one shows by its month. */
function dayFirst(text: string): ReadDate | undefined {
  const match = /^(\d{1,2})\s*([-./])\s*(\d{1,2})\s*[-./]\s*(\d{4})$/.exec(text);
  if (!match) return undefined;
  const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  if (second > 12) return read(dayOf(year, first, second));
  const isEither = match[2] === '/' && first <= 12 && first !== second;
  return read(dayOf(year, second, first), isEither ? 'ambiguous' : undefined);
}

function inWords(text: string): ReadDate | undefined {
  const match = /^(?:den )?(?:(\d{1,2})\.?[ -]+)?(\p{L}+)\.?[ -]+(?:(\d{1,2}),[ ]*)?(\d{4})$/u.exec(
    text,
  );
  if (!match) return undefined;
  const month = 1 + MONTHS.findIndex((name) => new RegExp(`^${name}`).test(match[2] ?? ''));
  if (month === 0) return undefined;
  const day = match[1] ?? match[3];
  if (day === undefined) return { date: `${match[4]}-${two(month)}` };
  return read(dayOf(Number(match[4]), month, Number(day)));
}
