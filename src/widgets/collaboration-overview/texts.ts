import { html, nothing } from 'lit';
import { isolated } from '../../core/bidi.js';
import { cited, type Cited } from '../../core/cited.js';
import { fact } from '../../core/fact.js';
import { link, safeHref } from '../../core/links.js';
import { paragraph } from '../../core/paragraph.js';
import { textIn, type Text } from '../../core/text.js';
import type { Collaboration, Link } from './collaboration.js';
import { regulatedLabel } from './overview-words.js';

/** A running text in its own language; nothing where there is none. */
export function words(
  text: Text | undefined,
  locale: string,
  language: string,
  name?: string,
): unknown {
  const shown = textIn(text, locale, language);
  return shown ? paragraph(shown, locale, shown.text, name) : nothing;
}

/** Pages to read on, as far as they have a name. */
export const pages = (
  links: readonly Link[] | undefined,
  locale: string,
  language: string,
): readonly unknown[] =>
  (links ?? []).map(({ title, url }) =>
    link(safeHref(url), html`${isolated(textIn(title, locale, language), locale)}`),
  );

/** The laws and ordinances that something rests on. */
export const regulationFact = (
  { regulation = [] }: { readonly regulation?: readonly Cited[] },
  { content, locale }: { readonly content: Collaboration; readonly locale: string },
): unknown =>
  fact(
    regulatedLabel(),
    regulation.map((each) => cited(each, locale, content.language)),
  );
