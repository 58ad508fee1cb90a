type Formatter = (count: number) => string;

const one: Formatter = (count) => (count === 1 ? 'one' : 'other');

const noneIsOne: Formatter = (count) => one(count || 1);

/**
 * CLDR's rules of the locales that some browser (Chrome, WebKit) would count in another language,
 * and of Swedish: on a slow telephone Intl takes fifty milliseconds to say as much for the first
 * time.
 */
const OWN_RULES: Readonly<Record<string, Formatter>> = {
  sv: one,
  ckb: one,
  prs: noneIsOne,
  ps: one,
  se: (count) => (count === 2 ? 'two' : one(count)),
  so: one,
  ti: noneIsOne,
};

function categoryIn(locale: string): Formatter {
  const rules = new Intl.PluralRules(locale);
  return (count) => rules.select(count);
}

function digitsIn(locale: string): Formatter {
  if (Intl.NumberFormat.supportedLocalesOf(locale).length === 0) return String;
  const digits = new Intl.NumberFormat(locale, { numberingSystem: 'latn' });
  return (count) => digits.format(count);
}

/**
 * No language groups fewer than four digits; Swedish groups more in threes. It is what most pages
 * count in, and Intl takes long for the first number of all.
 */
const withoutIntl = (count: number, locale: string): string | undefined =>
  Number.isSafeInteger(count) && count >= 0 && (count < 1000 || locale === 'sv')
    ? String(count).replace(/\B(?=(\d{3})+$)/g, '\u00a0')
    : undefined;

const known = new Map<string, readonly [category: Formatter, digits: Formatter]>();

function formattersOf(locale: string): readonly [category: Formatter, digits: Formatter] {
  let formatters = known.get(locale);
  if (!formatters) {
    let grouped: Formatter | undefined;
    formatters = [
      OWN_RULES[locale] ?? categoryIn(locale),
      (count) => withoutIntl(count, locale) ?? (grouped ??= digitsIn(locale))(count),
    ];
    known.set(locale, formatters);
  }
  return formatters;
}

/**
 * The form of a message for a count.
 * @param pattern `one {# träff} other {# träffar}`, with the CLDR categories of the locale; `#`
 *   becomes the number. A text without categories is taken as it is.
 */
export function plural(pattern: string, count: number, locale: string): string {
  const [category, digits] = formattersOf(locale);
  const forms: Record<string, string> = {};
  for (const [, name, form] of pattern.matchAll(/(\w+) *{([^}]*)}/g)) forms[name!] = form!;
  return (forms[category(count)] ?? forms.other ?? pattern).replaceAll('#', digits(count));
}
