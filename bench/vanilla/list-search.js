import { fold } from './fold.js';
import { editsToStart } from './search.js';

const SLICE = 8;
const EXACT = 0;
const START = 1;
const WORD = 2;
const INSIDE = 3;
/** The lower the better, by kind and by how well the term fits. */
const RANKS = { name: [0, 2, 3, 6], alias: [1, 4, 5, 7], text: [9, 9, 9, 10] };
const ACROSS = 8;

/**
 * A search over thousands, best first, forgiving typing mistakes where nothing fits. Gets ready in
 * idle slices: `ready` says when.
 * @param items in the order of those that fit as well as each other
 * @param termsOf what one can be found by: `[kind, text, language]`, with the kinds name, alias and text
 */
export function createSearch(items, termsOf) {
  const all = [];
  let previous = '';
  let remaining = all;

  const ready = new Promise((done) => {
    let next = 0;
    const slice = () => {
      const end = performance.now() + SLICE;
      while (next < items.length && performance.now() < end) {
        const item = items[next++];
        all.push(entry(item, termsOf(item)));
      }
      if (next < items.length) requestIdleCallback(slice);
      else done();
    };
    requestIdleCallback(slice);
  });

  function search(typed) {
    const query = fold(typed);
    if (!query) return { kind: 'empty', hits: [] };
    const words = query.split(' ');
    const literal = typed.trim().toLowerCase();
    const pool = previous.length >= 3 && query.startsWith(previous) ? remaining : all;
    const found = [];
    for (const each of pool) {
      if (!words.every((word) => each.all.includes(word)) && !each.all.includes(words.join(''))) {
        continue;
      }
      const match = bestTerm(each.terms, query, words, literal);
      if (match) found.push({ entry: each, item: each.item, query, ...match });
    }
    previous = query;
    remaining = found.map((hit) => hit.entry);
    found.sort((a, b) => a.rank - b.rank);
    const hits = found.length > 0 ? found : similar(all, query);
    return { kind: hits.length > 0 ? 'hits' : 'none', similar: hits !== found, hits };
  }
  return { search, ready };
}

function entry(item, found) {
  const terms = found.map(([kind, text, lang]) => {
    const key = fold(text);
    return { text, lang, kind, key, padded: ` ${key}`, joined: key.replaceAll(' ', '') };
  });
  return { item, terms, all: terms.map(({ key, joined }) => `${key}\n${joined}`).join('\n') };
}

function bestTerm(terms, query, words, literal) {
  let best;
  for (const each of terms) {
    const tier = tierOf(each, query, words);
    if (tier === undefined) continue;
    const asTyped = tier === EXACT && each.text.toLowerCase() === literal;
    const rank = RANKS[each.kind][tier] * 2 + (asTyped ? 0 : 1);
    if (!best || rank < best.rank) best = { term: each, rank };
  }
  return best ?? (words.length > 1 ? acrossTerms(terms, words) : undefined);
}

function tierOf({ key, padded, joined }, query, words) {
  if (key === query) return EXACT;
  if (key.startsWith(query)) return START;
  if (words.every((word) => padded.includes(` ${word}`))) return WORD;
  if (query.length < 3) return undefined;
  if (joined.startsWith(words.length === 1 ? query : words.join(''))) return WORD;
  return key.includes(query) ? INSIDE : undefined;
}

function acrossTerms(terms, words) {
  const holding = (word) => terms.find(({ padded }) => padded.includes(` ${word}`));
  return words.every(holding) ? { term: holding(words[0]), rank: ACROSS * 2 } : undefined;
}

function similar(entries, query) {
  if (query.length < 4) return [];
  let fewest = query.length >= 8 ? 2 : 1;
  let found = [];
  for (const each of entries) {
    let best;
    let least = fewest + 1;
    for (const term of each.terms) {
      if (term.kind === 'text') continue;
      const edits = editsToStart(query, term.key, fewest);
      if (edits < least) {
        least = edits;
        best = term;
      }
    }
    if (!best) continue;
    if (least < fewest) {
      fewest = least;
      found = [];
    }
    found.push({ item: each.item, term: best, query, isSimilar: true });
  }
  return found;
}
