import { defineWidget } from '../core/define.js';
import { ContactFinder } from '../widgets/contact-finder/contact-finder.js';

defineWidget(
  'lor-contact-finder',
  ContactFinder,
  async () => (await import('../content/contacts.json')).default,
);
