import { msg } from '../../core/localize.js';
import type { Contacts, County } from './contacts.js';
import type { CountyFacts } from './county-facts.js';

/**
 * Saves the contact as a file for address books; what that needs is loaded now.
 * @returns gives what came of it, in the language then speaking
 */
export async function saveContact(
  facts: CountyFacts,
  county: County,
  contacts: Contacts,
  locale: string,
): Promise<() => string> {
  try {
    const { saveContact: save } = await import('./keep-part.js');
    return save(facts, county, contacts, locale);
  } catch {
    return () =>
      msg('Det gick inte att spara. Försök igen.', {
        id: 'finder.card.save-missed',
        desc: 'Said when the contact could not be saved because a part could not be loaded',
      });
  }
}
