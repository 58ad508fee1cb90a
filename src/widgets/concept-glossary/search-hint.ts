import { nothing, html, type TemplateResult } from 'lit';
import { isolated } from '../../core/bidi.js';
import { msg } from '../../core/localize.js';
import { wordOf, type Entry, type OrderedGlossary } from './shown-terms.js';

/** A word of its own, and another one that leads to one. */
type Examples = readonly [word: Entry, other: Entry] | undefined;

const found = new WeakMap<OrderedGlossary, Examples>();

/** Words of this very glossary that show what may be typed. */
export function searchHint(order: OrderedGlossary, locale: string): unknown {
  // Asked at every key, of thousands of words.
  if (!found.has(order)) found.set(order, examplesIn(order));
  const [word, other] = found.get(order) ?? [];
  if (!word || !other) return nothing;
  return examples(
    isolated(word.term, locale),
    isolated({ ...other.term, text: wordOf(other) }, locale),
  );
}

function examplesIn({ groups }: OrderedGlossary): Examples {
  const firstOf = <T>(find: (entries: readonly Entry[]) => T | undefined, from = groups) => {
    for (const { entries } of from) {
      const one = find(entries);
      if (one) return one;
    }
    return undefined;
  };
  const word = firstOf(
    (entries) =>
      entries.findLast(({ other, term }) => other === undefined && /^\p{L}+$/u.test(term.text)),
    [...groups].reverse(),
  );
  const other = firstOf((entries) => entries.find(({ other: text }) => text !== undefined));
  return word && other && [word, other];
}

const examples = (word: unknown, other: unknown): TemplateResult =>
  msg(html`Till exempel ${word} eller ${other}`, {
    id: 'glossary.search.hint',
    desc: 'Below the label of the search field; placeholders: two words that are in the glossary',
  });
