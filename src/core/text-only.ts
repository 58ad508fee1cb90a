import { textIn, type ShownText, type Text } from './text.js';

/** The text in this very language; undefined where the content has none in it. */
export function textOnlyIn(
  text: Text | undefined,
  lang: string,
  feedLanguage = 'sv',
): ShownText | undefined {
  const shown = textIn(text, lang, feedLanguage);
  return shown?.lang === lang ? shown : undefined;
}
