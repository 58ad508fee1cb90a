import { directionOf } from '../../core/language.js';
import { withLocale } from '../../core/localize.js';
import { byMachine, isMachines, type Reviewed } from '../../core/review.js';
import type { Collaboration } from '../../widgets/collaboration-overview/collaboration.js';
import type { Glossary } from '../../widgets/concept-glossary/concepts.js';
import type { Contacts } from '../../widgets/contact-finder/contacts.js';
import type { Strategies } from '../../widgets/strategy-list/strategies.js';
import { collaborationHtml } from './collaboration-html.js';
import { contactsHtml } from './contacts-html.js';
import { glossaryHtml } from './glossary-html.js';
import { markup, type Markup } from './markup.js';
import { localeOf, type FallbackOptions } from './options.js';
import { strategiesHtml } from './strategies-html.js';

export { jsonLd } from './json-ld.js';
export { ready, type FallbackOptions } from './options.js';

/** Any of the contents that widgets show. */
export type Content = Contacts | Glossary | Strategies | Collaboration;

function listed(content: Content, locale: string, options: FallbackOptions): Markup {
  switch (content.kind) {
    case 'contacts':
      return contactsHtml(content, locale, options);
    case 'glossary':
      return glossaryHtml(content, locale, options);
    case 'strategies':
      return strategiesHtml(content, locale, options);
    case 'collaboration':
      return collaborationHtml(content, locale, options);
  }
}

/**
 * What an element holds until its script has run, and where none does: plain HTML without script,
 * style or ids. It carries its language where one is asked for.
 * @param content as the widget's reader gives it
 */
export function fallbackHtml(content: unknown, options: FallbackOptions = {}): string {
  const locale = localeOf(options);
  return withLocale(locale, () => {
    const known = content as Content & Reviewed;
    const machine = isMachines(known.review, locale);
    const inside = markup`${listed(known, locale, options)}${
      machine && markup`<p><small>${byMachine()}</small></p>\n`
    }`;
    return options.language === undefined
      ? inside.html
      : markup`<div lang="${locale}" dir="${directionOf(locale)}">\n${inside}</div>\n`.html;
  });
}
