import type { Data, State } from './model.js';
import type { Kind } from '../../src/cli/kinds.js';
import { KIND_OF, type OwnContent } from './own-content.js';
import { fallbackOf, optionsOf } from './state.js';
import { escapeHtml } from '../../src/core/escape-html.js';
import type { Inside } from './snippet.js';

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
  return `<a href="${escapeHtml(address)}"${tongue}>${escapeHtml(text)}</a>`;
};

/** A link to the county's own board where the place is known, else to all of them. */
function linkOf(state: State, data: Data, language: string): string {
  if (state.widget === 'lor-concept') return escapeHtml(state.term);
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

const CONTENTS: Readonly<Record<Kind, () => Promise<{ default: unknown }>>> = {
  contacts: () => import('../../src/content/contacts.json'),
  glossary: () => import('../../src/content/glossary.json'),
  collaboration: () => import('../../src/content/collaboration.json'),
  strategies: () => import('../../src/content/strategies.json'),
};

/** What the elements show: the site's own content where it has been looked at, else ours. */
async function contentOf(state: State, own: OwnContent): Promise<unknown> {
  const kind = KIND_OF[state.widget];
  if (own.status === 'looked' && own.kind === kind && own.content !== undefined) return own.content;
  // What stands at an address nobody has looked at is not known.
  return state.feed ? undefined : (await CONTENTS[kind]()).default;
}

/**
 * What stands inside the elements: the facts as plain HTML where they are wanted, else links. Loads
 * the content and the words of its languages.
 */
export async function insideOf(state: State, data: Data, own: OwnContent): Promise<Inside> {
  const links = linksInside(state, data);
  if (fallbackOf(state, data) === 'link') return links;
  try {
    const [content, { fallbackHtml, ready }] = await Promise.all([
      contentOf(state, own),
      import('../../src/cli/fallback/fallback.js'),
    ]);
    if (content === undefined) return links;
    const { county, municipality } = optionsOf(state, data);
    const html = async (language: string): Promise<string> => {
      if (language) await ready(language);
      return fallbackHtml(content, {
        ...(language && { language }),
        ...(county && { county }),
        ...(municipality && { municipality }),
      }).trim();
    };
    return {
      first: await html(state.speaks),
      also: state.also ? await html(state.also) : links.also,
    };
  } catch {
    return links;
  }
}
