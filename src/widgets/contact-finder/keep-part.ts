import { msg } from '../../core/localize.js';
import { saveFile } from '../../core/save-file.js';
import type { Contacts, County } from './contacts.js';
import type { CountyFacts } from './county-facts.js';
import { vcardName, vcardOf } from './vcard.js';

/**
 * Offers the contact as a file.
 * @returns gives what came of it, in the language then speaking
 */
export function saveContact(
  facts: CountyFacts,
  county: County,
  contacts: Contacts,
  locale: string,
): () => string {
  try {
    saveFile(vcardName(county, contacts), 'text/vcard', vcardOf(facts, county, contacts, locale));
  } catch {
    return () =>
      msg('Webbläsaren tillåter inte att filen sparas.', {
        id: 'finder.card.save-failed',
        desc: 'Said when the browser refuses to save the contact as a file',
      });
  }
  return () =>
    msg('Kontakten laddas ner som en fil.', {
      id: 'finder.card.saved',
      desc: 'Said when the contact has been handed to the browser as a file to save',
    });
}
