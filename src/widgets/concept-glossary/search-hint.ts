import { nothing, html, type TemplateResult } from 'lit';
import { isolated } from '../../core/bidi.js';
import { msg } from '../../core/localize.js';
import { wordOf, type OrderedGlossary } from './shown-terms.js';

/** Words of this very glossary that show what may be typed. */
export function searchHint({ groups }: OrderedGlossary, locale: string): unknown {
  const entries = groups.flatMap(({ entries: all }) => all);
  const word = entries.findLast(
    ({ other, term }) => other === undefined && /^\p{L}+$/u.test(term.text),
  );
  const other = entries.find(({ other: text }) => text !== undefined);
  if (!word || !other) return nothing;
  return examples(
    isolated(word.term, locale),
    isolated({ ...other.term, text: wordOf(other) }, locale),
  );
}

const examples = (word: unknown, other: unknown): TemplateResult =>
  msg(html`Till exempel ${word} eller ${other}`, {
    id: 'glossary.search.hint',
    desc: 'Below the label of the search field; placeholders: two words that are in the glossary',
  });
