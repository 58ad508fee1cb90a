import { pagesOf, windowedVisits } from './windowed.mjs';

/** The widget, the page written by hand, and the same concepts in other libraries. */
export const PAGES = pagesOf('glossary', 'lor-concept-glossary');

/** From thousands of hits down to one; a phrase, an abbreviation, an inflected form, mistakes. */
const WORDS = ['mottag', 'en bostad för', 'arbe1', 'flyktingsamverken', 'öns', 'qwxz'];

export const { visit, tasks } = windowedVisits({
  pages: PAGES,
  words: WORDS,
  row: '.entry',
  lines: [':is(.all, .count)', '.entry:not([hidden] *)'],
});
