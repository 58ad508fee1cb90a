const formats = new Map<string, Intl.DateTimeFormat | undefined>();

function formatFor(locale: string): Intl.DateTimeFormat | undefined {
  if (!formats.has(locale)) {
    const tag = locale === 'en' ? 'en-GB' : locale;
    // Where the browser has no data it would silently write English.
    const known = Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
    formats.set(
      locale,
      known
        ? new Intl.DateTimeFormat(tag, {
            dateStyle: 'long',
            timeZone: 'UTC',
            numberingSystem: 'latn',
            calendar: 'gregory',
          })
        : undefined,
    );
  }
  return formats.get(locale);
}

/**
 * A day written out in a language, Gregorian and with Latin digits everywhere.
 * @param iso ISO 8601 date; anything else gives undefined, so that nobody reads "Invalid Date"
 */
export function formatDay(iso: string | undefined, locale: string): string | undefined {
  if (!iso || !/^\d{4}-\d{2}-\d{2}/.test(iso)) return undefined;
  const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return undefined;
  return formatFor(locale)?.format(day) ?? iso.slice(0, 10);
}
