import type { Contacts, County } from '../../widgets/contact-finder/contacts.js';
import {
  countyFacts,
  type Fact,
  type FactValue,
} from '../../widgets/contact-finder/county-facts.js';
import { placeOf } from '../../widgets/contact-finder/find-place.js';
import { countiesByName } from '../../widgets/contact-finder/place-names.js';
import { linked, list, markup, remark, titled, worded, type Markup } from './markup.js';
import { limited, type FallbackOptions } from './options.js';

/** The board asked for, with everything known of it; all boards where none is. */
export function contactsHtml(content: Contacts, locale: string, options: FallbackOptions): Markup {
  const county = placeOf(options, content)?.county;
  return county
    ? boardHtml(county, content, locale, options)
    : list(
        limited(countiesByName(content, locale), options).map(({ county: each }) =>
          shortBoard(each, content, locale),
        ),
      );
}

function boardHtml(
  county: County,
  content: Contacts,
  locale: string,
  { headingLevel }: FallbackOptions,
): Markup {
  const { board, phone, facts } = countyFacts(county, content, locale);
  const title = board ? worded(board, locale) : markup`${county.code}`;
  return markup`${titled(title, headingLevel)}${
    phone && markup`<p>${valueHtml(phone, locale)}</p>\n`
  }${facts.length > 0 && markup`<dl>\n${facts.map((fact) => factHtml(fact, locale))}</dl>\n`}`;
}

const factHtml = ({ label, values }: Fact, locale: string): Markup =>
  markup`<dt>${label}</dt>${values.map((each) => markup`<dd>${valueHtml(each, locale)}</dd>`)}\n`;

function valueHtml({ text, href, note, doubt, leftToRight }: FactValue, locale: string): Markup {
  const label = leftToRight ? markup`<bdi dir="ltr">${text.text}</bdi>` : worded(text, locale);
  return markup`${linked(href, label)}${note && markup` – ${worded(note, locale)}`}${remark(doubt)}`;
}

/** Name and number: what most people come for. */
function shortBoard(county: County, content: Contacts, locale: string): Markup {
  const { board, phone, reportHref } = countyFacts(county, content, locale);
  const name = board ? worded(board, locale) : markup`${county.code}`;
  const address = county.website ?? reportHref;
  return markup`${linked(address, name)}${phone && markup`, ${valueHtml(phone, locale)}`}`;
}
