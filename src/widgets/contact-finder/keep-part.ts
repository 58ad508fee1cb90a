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
  saveFile(vcardName(county, contacts), 'text/vcard', vcardOf(facts, county, contacts, locale));
  return () =>
    msg('Kontakten laddas ner som en fil.', {
      id: 'finder.card.saved',
      desc: 'Said when the contact has been handed to the browser as a file to save',
    });
}
