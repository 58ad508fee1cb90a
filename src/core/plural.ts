type Formatter = (count: number) => string;

const one: Formatter = (count) => (count === 1 ? 'one' : 'other');

const noneIsOne: Formatter = (count) => one(count || 1);

/** CLDR's rules of the locales that some browser (Chrome, WebKit) would count in another language. */
const OWN_RULES: Readonly<Record<string, Formatter>> = {
  ckb: one,
  prs: noneIsOne,
  ps: one,
  se: (count) => (count === 2 ? 'two' : one(count)),
  so: one,
  ti: noneIsOne,
};

const known = new Map<string, readonly [category: Formatter, digits: Formatter]>();

function formattersOf(locale: string): readonly [category: Formatter, digits: Formatter] {
  let formatters = known.get(locale);
  if (!formatters) {
    const rules = new Intl.PluralRules(locale);
    const supported = Intl.NumberFormat.supportedLocalesOf(locale).length > 0;
    const digits = new Intl.NumberFormat(locale, { numberingSystem: 'latn' });
    formatters = [
      OWN_RULES[locale] ?? ((count) => rules.select(count)),
      supported ? (count) => digits.format(count) : String,
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
