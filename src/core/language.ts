/** A language an element asks for, and the element whose `lang` says so. */
export interface DeclaredLanguage {
  /** BCP 47 as written by the page's author; undefined where nobody says anything. */
  readonly tag: string | undefined;
  readonly source: Element | undefined;
}

/**
 * Tags that mean one of our locales although their first subtag says otherwise. They must be
 * caught before anything else: dropping subtags would give a Dari reader Iranian Persian.
 */
const OTHER_NAMES: readonly (readonly [RegExp, string])[] = [
  [/^fa(-arab)?-af\b/, 'prs'],
  [/^ku-(arab|iq|ir)\b/, 'ckb'],
];

const RIGHT_TO_LEFT = /^(ar|ckb|fa|he|prs|ps|ur|yi)\b/i;

/** Writing direction of a BCP 47 tag. */
export const directionOf = (lang: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.test(lang) ? 'rtl' : 'ltr';

/**
 * Finds our locale for a BCP 47 tag by dropping subtags from the end (RFC 4647, lookup). `Intl`
 * is not asked: it canonicalizes `prs` to `fa-AF`.
 * @returns undefined when the language is not ours; bare `ku` is Kurmanji, which we do not have
 */
export function matchLocale(tag: string, available: readonly string[]): string | undefined {
  let name = tag.trim().toLowerCase().replaceAll('_', '-');
  name = OTHER_NAMES.find(([pattern]) => pattern.test(name))?.[1] ?? name;
  for (;;) {
    if (available.includes(name)) return name;
    const end = name.lastIndexOf('-');
    if (end < 0) return undefined;
    name = name.slice(0, end);
  }
}

/**
 * The language an element stands in: its own `lang`, or the nearest ancestor's across shadow
 * roots. An empty `lang` ends the walk (HTML, "language unknown"); then the page's counts.
 */
export function declaredLanguage(element: Element): DeclaredLanguage {
  for (let from: Element | undefined = element; from;) {
    const source: Element | null = from.closest('[lang]');
    const tag = source?.getAttribute('lang')?.trim();
    if (source && tag) return { tag, source };
    from = source ? undefined : (from.getRootNode() as Partial<ShadowRoot>).host;
  }
  const page = document.documentElement;
  return { tag: page.lang.trim() || undefined, source: page };
}
