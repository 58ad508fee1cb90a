import { windowedVisits } from './windowed.mjs';

export const PAGES = { 'by hand': '/glossary/by-hand.html', widget: '/glossary/widget.html' };

/** From thousands of hits down to one; a phrase, an abbreviation, an inflected form, mistakes. */
const WORDS = [
  'mottag',
  'samhällsplan',
  'språkstöd',
  'kommunvidareuppdrag',
  'en bostad för',
  'arbe1',
  'hälsorådens',
  'vuxenstöd',
  'flyktingsamverken',
  'praktikplats',
  'öns',
  'qwxz',
];

export const { visit, indexing } = windowedVisits({
  pages: PAGES,
  words: WORDS,
  host: 'lor-concept-glossary',
  row: '.entry',
  lines: [':is(.all, .count)', '.entry'],
});
