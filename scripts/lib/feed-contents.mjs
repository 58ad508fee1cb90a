import * as collaboration from './feeds/collaboration.mjs';
import * as contacts from './feeds/contacts.mjs';
import * as glossary from './feeds/glossary.mjs';
import * as strategies from './feeds/strategies.mjs';

/**
 * What the tests' feeds hold, by their kind. Each makes a `good` feed and the others that
 * feed-answers.mjs serves; what a kind does not make has no address.
 */
export const kinds = { contacts, glossary, strategies, collaboration };
