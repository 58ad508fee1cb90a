import { isolated } from '../../core/bidi.js';
import { directionOf } from '../../core/language.js';
import { marked } from '../../core/marks.js';
import type { Hit } from '../../core/search.js';
import type { Sorted } from './order.js';
import type { Strategy } from './strategies.js';

/** The title with what matches marked; undefined where the match is elsewhere. */
export const titleMarks = (hit: Hit<Strategy>, { title }: Sorted): unknown =>
  hit.term.text === title.text ? marked(title.text, hit.marks) : undefined;

/** What else matches, where the title does not say why a document is found. */
export function whyFound(hit: Hit<Strategy>, { title }: Sorted, locale: string): unknown {
  const { term, tier } = hit;
  const isSeen = term.text === title.text || term.kind === 'text' || tier === 'similar';
  // Marks are looked for only where they are shown.
  if (isSeen || hit.marks.length === 0) return undefined;
  const lang = term.lang ?? locale;
  const shown = { text: term.text, lang, dir: directionOf(lang) };
  return isolated(shown, locale, marked(term.text, hit.marks));
}
