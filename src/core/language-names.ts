const namesFor = new Map<string, Intl.DisplayNames | undefined>();

/**
 * What a language is called in a locale, as in "nordsamiska".
 * @returns undefined where the browser does not know: it would write English or the bare code
 */
export function languageName(tag: string, locale: string): string | undefined {
  if (!namesFor.has(locale)) {
    namesFor.set(
      locale,
      Intl.DisplayNames.supportedLocalesOf(locale).length > 0
        ? new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' })
        : undefined,
    );
  }
  try {
    return namesFor.get(locale)?.of(tag);
  } catch {
    return undefined;
  }
}
