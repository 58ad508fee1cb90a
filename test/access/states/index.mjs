import { collaborationOverview } from './collaboration-overview.mjs';
import { conceptGlossary } from './concept-glossary.mjs';
import { concept } from './concept.mjs';
import { contactFinder } from './contact-finder.mjs';
import { strategyList } from './strategy-list.mjs';

/** Every state of every element, by its tag. */
export const STATES = {
  'lor-contact-finder': contactFinder,
  'lor-concept-glossary': conceptGlossary,
  'lor-strategy-list': strategyList,
  'lor-collaboration-overview': collaborationOverview,
  'lor-concept': concept,
};

/** What can stand on one page: of the terms in a text only one can be open. */
export const SCENES = Object.entries(STATES).flatMap(([tag, states]) =>
  tag === 'lor-concept'
    ? Object.entries(states).map(([name, state]) => ({ tag, states: { [name]: state } }))
    : [{ tag, states }],
);
