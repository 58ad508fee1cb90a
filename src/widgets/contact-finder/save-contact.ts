import { saveMissed } from '../../core/save-missed.js';
import type { Contacts, County } from './contacts.js';
import type { CountyFacts } from './county-facts.js';

/**
 * Saves the contact as a file for address books; what that needs is loaded now.
 * @returns gives what came of it, in the language then speaking
 */
export type SaveContact = (
  facts: CountyFacts,
  county: County,
  contacts: Contacts,
  locale: string,
) => Promise<() => string>;

/** Undefined in builds that go without, to stay small: there is no button then. */
export const saveContact: SaveContact | undefined = async (...what) => {
  try {
    const { saveContact: save } = await import('./keep-part.js');
    return save(...what);
  } catch {
    return saveMissed;
  }
};
