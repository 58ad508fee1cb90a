import { directionOf } from './language.js';

/** A text of the content: a plain string (in the feed's language) or one string per BCP 47 tag. */
export type Text = string | Readonly<Record<string, string>>;

/** Names by key. */
export type Labels = Readonly<Record<string, Text>>;

/** A text ready to show, with the language it is really in (WCAG 3.1.2). */
export interface ShownText {
  readonly text: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/**
 * The languages to try for a reader of `locale`, best first. Finnish and Northern Sami readers
 * live with Swedish and get that directly, as readers of easy Swedish do; everyone else is first
 * offered English.
 */
export const fallbackChain = (locale: string): readonly string[] =>
  /^(fi|se|sv-)/.test(locale) ? [locale, 'sv'] : [locale, 'en', 'sv'];

/**
 * Chooses the text for a reader of `locale`.
 * @param text what the content holds; nothing and empty strings count as missing
 * @param locale one of our locales
 * @param feedLanguage language of plain strings in this content
 * @returns undefined when no language has any text
 */
export function textIn(
  text: Text | undefined,
  locale: string,
  feedLanguage = 'sv',
): ShownText | undefined {
  const texts: Readonly<Record<string, string>> =
    typeof text === 'string' ? { [feedLanguage]: text } : (text ?? {});
  const isThere = (tag: string): unknown => Object.hasOwn(texts, tag) && texts[tag]?.trim();
  // Lists of thousands ask: most have the text at once.
  const lang = isThere(locale)
    ? locale
    : [...fallbackChain(locale), feedLanguage, ...Object.keys(texts)].find(isThere);
  if (lang === undefined) return undefined;
  return { text: texts[lang] ?? '', lang, dir: directionOf(lang) };
}
