import { windowedVisits } from './windowed.mjs';

export const PAGES = {
  widget: { address: '/overview/widget.html', host: 'lor-collaboration-overview' },
  'by hand': { address: '/overview/by-hand.html' },
};

/**
 * A need, other words for it, a whole question with a county, somebody's name, without marks, a
 * phrase, typing mistakes, nothing found.
 */
const WORDS = [
  'asyl',
  'bostad åt ny',
  'vem ansvarar för sfi i skåne län',
  'lulea kommun',
  'migrationsv',
  'länsstyrelsen',
  'sam',
  'god man',
  'röda korset',
  'flat',
  'dalarnas län',
  'socialbidarg',
  'arbetsförmedlign',
  'qwxz',
];

export const { visit, keysTraced } = windowedVisits({
  pages: PAGES,
  words: WORDS,
  row: '.actors li',
  lines: ['.answer', '.count', '.advice', '.rows > li', 'mark', '.to-all', '.index', '.group'].map(
    (each) => `${each}:not([hidden], [hidden] *)`,
  ),
});
