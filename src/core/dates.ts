type Parts = Pick<Intl.DateTimeFormatOptions, 'dateStyle' | 'year' | 'month'>;
type Format = (date: Date) => string;

const DAY: Parts = { dateStyle: 'long' };
const MONTH: Parts = { year: 'numeric', month: 'long' };

const MONTHS =
  'januari februari mars april maj juni juli augusti september oktober november december'.split(
    ' ',
  );

/** Swedish needs no Intl, which takes a slow telephone fifty milliseconds to get ready. */
function inSwedish(date: Date, parts: Parts): string {
  const month = `${MONTHS[date.getUTCMonth()]!} ${date.getUTCFullYear()}`;
  return parts.month ? month : `${date.getUTCDate()} ${month}`;
}

const formats = new Map<string, Format | undefined>();

function formatFor(locale: string, parts: Parts): Format | undefined {
  if (locale === 'sv') return (date) => inSwedish(date, parts);
  const key = `${locale} ${parts.month}`;
  if (!formats.has(key)) {
    const tag = locale === 'en' ? 'en-GB' : locale;
    // Where the browser has no data it would silently write English.
    const known = Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
    formats.set(
      key,
      known
        ? new Intl.DateTimeFormat(tag, {
            ...parts,
            timeZone: 'UTC',
            numberingSystem: 'latn',
            calendar: 'gregory',
          }).format
        : undefined,
    );
  }
  return formats.get(key);
}

/** A date whose parts stay in their order and on one line, beside Arabic letters too. */
const unbroken = (iso: string): string => `\u2066${iso.replaceAll('-', '-\u2060')}\u2069`;

/**
 * A day written out in a language, Gregorian and with Latin digits everywhere.
 * @param iso ISO 8601 date; anything else gives undefined, so that nobody reads "Invalid Date"
 */
export function formatDay(iso: string | undefined, locale: string): string | undefined {
  if (!iso || !/^\d{4}-\d{2}-\d{2}/.test(iso)) return undefined;
  const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return undefined;
  return formatFor(locale, DAY)?.(day) ?? unbroken(iso.slice(0, 10));
}

/**
 * A month written out in a language, as `formatDay` does a day.
 * @param iso ISO 8601 month, such as `2026-11`; anything else gives undefined
 */
export function formatMonth(iso: string, locale: string): string | undefined {
  const month = new Date(`${iso}-01T00:00:00Z`);
  if (!/^\d{4}-\d{2}$/.test(iso) || Number.isNaN(month.getTime())) return undefined;
  return formatFor(locale, MONTH)?.(month) ?? unbroken(iso);
}
