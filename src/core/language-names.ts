import { msg } from './localize.js';

/**
 * Sweden's own smaller languages, which Chrome cannot name in any language: without them nobody
 * would learn that "Giron" is Northern Sami.
 */
const OWN_NAMES: Readonly<Record<string, () => string>> = {
  se: () => msg('nordsamiska', { id: 'common.language.se', desc: 'Name of a language' }),
  smj: () => msg('lulesamiska', { id: 'common.language.smj', desc: 'Name of a language' }),
  sma: () => msg('sydsamiska', { id: 'common.language.sma', desc: 'Name of a language' }),
  sju: () => msg('umesamiska', { id: 'common.language.sju', desc: 'Name of a language' }),
  sje: () => msg('pitesamiska', { id: 'common.language.sje', desc: 'Name of a language' }),
  fit: () =>
    msg('meänkieli', {
      id: 'common.language.fit',
      desc: 'Name of a language, spoken in the Torne valley; keeps its own name in most languages',
    }),
};

/** Of our languages, those that write names of languages with a capital inside a sentence, too. */
const CAPITALS = /^(en|so|tr)\b/;

const namesFor = new Map<string, Intl.DisplayNames | undefined>();

/**
 * What a language is called in the locale now speaking, as inside a sentence: "nordsamiska".
 * @param locale the locale now speaking
 * @returns undefined where the browser does not know: it would write English or the bare code
 */
export function languageName(tag: string, locale: string): string | undefined {
  if (Object.hasOwn(OWN_NAMES, tag)) return OWN_NAMES[tag]?.();
  // Browsers say "afghanska", which no authority does.
  if (tag === 'ps' && /^sv/.test(locale)) return 'pashto';
  if (!namesFor.has(locale)) {
    namesFor.set(
      locale,
      Intl.DisplayNames.supportedLocalesOf(locale).length > 0
        ? new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' })
        : undefined,
    );
  }
  try {
    const name = namesFor.get(locale)?.of(tag);
    // Safari writes them as they begin a list: "Finska".
    return CAPITALS.test(locale)
      ? name
      : name?.replace(/^./u, (first) => first.toLocaleLowerCase(locale));
  } catch {
    return undefined;
  }
}
