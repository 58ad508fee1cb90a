import type { Data, State } from './model.js';
import { optionsOf } from './state.js';
import { escaped, type Inside } from './snippet.js';

/** A page that answers the same question, for those who do not see the widget. */
const LINKS: Readonly<Record<string, readonly [address: string, text: string]>> = {
  'lor-contact-finder': ['https://www.lansstyrelsen.se/', 'Kontakta länsstyrelsen'],
  'lor-concept-glossary': ['https://www.informationsverige.se/', 'Informationsverige'],
  'lor-collaboration-overview': ['https://www.lansstyrelsen.se/', 'Myndigheter i mottagandet'],
  'lor-strategy-list': ['https://www.lansstyrelsen.se/', 'Strategier hos länsstyrelserna'],
};

/** The link is Swedish: beside other languages it says so. */
const link = (address: string, text: string, language: string): string => {
  const tongue = language && !language.startsWith('sv') ? ' lang="sv" dir="ltr"' : '';
  return `<a href="${escaped(address)}"${tongue}>${escaped(text)}</a>`;
};

/** A link to the county's own board where the place is known, else to all of them. */
export function linkOf(state: State, data: Data, language: string): string {
  if (state.widget === 'lor-concept') return escaped(state.term);
  const { county, municipality } = optionsOf(state, data);
  const code = data.municipalities.find((each) => each.code === municipality)?.county ?? county;
  const board = data.counties.find((each) => each.code === code);
  const [address, text] = LINKS[state.widget]!;
  return state.widget === 'lor-contact-finder' && board?.website
    ? link(board.website, board.board, language)
    : link(address, text, language);
}

/** Links inside both elements: there at once, and where facts cannot be had. */
export const linksInside = (state: State, data: Data): Inside => ({
  first: linkOf(state, data, state.speaks),
  also: linkOf(state, data, state.also),
});
