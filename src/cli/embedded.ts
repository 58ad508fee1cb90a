import type { Kind } from './kinds.js';

/** What comes with the library, by kind; each is loaded when it is asked for. */
const LOADERS: Readonly<Record<Kind, () => Promise<{ readonly default: unknown }>>> = {
  contacts: () => import('../content/contacts.json'),
  glossary: () => import('../content/glossary.json'),
  collaboration: () => import('../content/collaboration.json'),
  strategies: () => import('../content/strategies.json'),
};

/** The content that a widget shows when it is given none. */
export const embeddedContent = async (kind: Kind): Promise<unknown> =>
  (await LOADERS[kind]()).default;
