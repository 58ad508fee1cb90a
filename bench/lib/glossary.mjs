import { windowedVisits } from './windowed.mjs';

const others = '/glossary/others';

/** The widget, the page written by hand, and the same concepts in other libraries. */
export const PAGES = {
  widget: { address: '/glossary/widget.html', host: 'lor-concept-glossary' },
  'by hand': { address: '/glossary/by-hand.html' },
  'list.js': {
    address: `${others}/list-js.html`,
    row: '.list > li',
    field: '.search',
    lines: ['.list > li'],
  },
  DataTables: {
    address: `${others}/datatables.html`,
    row: 'tbody td:nth-child(2)',
    field: '.dt-search input',
    lines: ['tbody tr'],
  },
};

/** From thousands of hits down to one; a phrase, an abbreviation, an inflected form, mistakes. */
const WORDS = ['mottag', 'en bostad för', 'arbe1', 'flyktingsamverken', 'öns', 'qwxz'];

export const { visit, tasks } = windowedVisits({
  pages: PAGES,
  words: WORDS,
  row: '.entry',
  lines: [':is(.all, .count)', '.entry:not([hidden] *)'],
});
