import { directionOf } from '../../core/language.js';
import { safeHref } from '../../core/links.js';
import { telHref } from '../../core/tel.js';
import { msg } from '../../core/localize.js';
import { textIn, type ShownText, type Text } from '../../core/text.js';
import type { Contacts, County } from './contacts.js';

/** One thing to know about a board: shown on the card and copied as text. */
export interface FactValue {
  readonly text: ShownText;
  /** Where it leads; undefined when it is no link or the address is not allowed. */
  readonly href?: string | undefined;
  readonly note?: ShownText | undefined;
  /** Words that say that nobody has confirmed this; undefined when it is confirmed. */
  readonly doubt?: string | undefined;
  /** Numbers, codes and addresses of the net never turn round in right-to-left text. */
  readonly leftToRight?: boolean;
}

export interface Fact {
  readonly label: string;
  readonly values: readonly FactValue[];
}

/** What the card says about one county administrative board, in one language. */
export interface CountyFacts {
  readonly county: ShownText | undefined;
  readonly board: ShownText | undefined;
  /** The board's Swedish name where another is shown: it is what the door says. */
  readonly doorName: ShownText | undefined;
  /** The number to call: the largest fact. */
  readonly phone: FactValue | undefined;
  /** Stands among the facts, too. */
  readonly email: FactValue | undefined;
  /** All but the number to call. */
  readonly facts: readonly Fact[];
  /** Where to report a fault in these facts. */
  readonly reportHref: string | undefined;
  /** The day somebody checked the facts, ISO 8601. */
  readonly checked: string | undefined;
}

/** Puts together what is known of a county; what is missing is left out. */
export function countyFacts(county: County, contacts: Contacts, locale: string): CountyFacts {
  const shown = (text: Text | undefined): ShownText | undefined =>
    textIn(text, locale, contacts.language);
  const doubtful = (field: keyof County): boolean => county.unverified?.includes(field) ?? false;
  const doubt = (field: keyof County): string | undefined =>
    doubtful(field) ? factDoubt() : undefined;
  const interfaceText = (text: string): ShownText => ({
    text,
    lang: locale,
    dir: directionOf(locale),
  });
  const page = (field: 'website' | 'contactPage' | 'integrationPage', label: string) =>
    webFact(county[field], interfaceText(label), doubtful(field));

  const phones = (county.phones ?? []).flatMap((phone): FactValue[] => {
    const text = shown(phone.number);
    return text
      ? [
          {
            text,
            href: telHref(phone.number),
            note: shown(phone.label),
            doubt: doubt('phones'),
            leftToRight: true,
          },
        ]
      : [];
  });
  const plain = (field: keyof County, text: Text | undefined): FactValue[] => {
    const value = shown(text);
    return value ? [{ text: value, doubt: doubt(field) }] : [];
  };
  const address = shown(county.email);
  const email: FactValue | undefined = address && {
    text: address,
    href: safeHref(`mailto:${address.text}`),
    doubt: doubt('email'),
    leftToRight: true,
  };
  const board = shown(county.board) ?? shown(county.name);
  const swedish = textIn(county.board, 'sv', contacts.language);

  const facts: Fact[] = [
    {
      label: msg('Fler telefonnummer', {
        id: 'finder.card.phones',
        desc: 'Label of further telephone numbers of the board, below the main one',
      }),
      values: phones.slice(1),
    },
    {
      label: msg('E-post', { id: 'finder.card.email', desc: 'Label of an e-mail address' }),
      values: email ? [email] : [],
    },
    {
      label: msg('Besök', {
        id: 'finder.card.visit',
        desc: 'Label of one or more street addresses',
      }),
      values: (county.visitingAddresses ?? []).flatMap((visit) =>
        plain('visitingAddresses', visit.address).map((value) => ({
          ...value,
          note: shown(visit.note),
        })),
      ),
    },
    {
      label: msg('Post', { id: 'finder.card.post', desc: 'Label of the postal address' }),
      values: plain('postalAddress', county.postalAddress),
    },
    {
      label: msg('Öppettider', { id: 'finder.card.hours', desc: 'Label of opening hours' }),
      values: plain('hours', county.hours),
    },
    {
      label: msg('Webb', { id: 'finder.card.web', desc: 'Label of links to web pages' }),
      values: [
        ...page('website', websiteLabel()),
        ...page('contactPage', contactPageLabel()),
        ...page('integrationPage', integrationPageLabel()),
      ],
    },
    {
      label: msg('Bra att veta', {
        id: 'finder.card.note',
        desc: 'Label of a note about the board',
      }),
      values: plain('note', county.note),
    },
  ];
  return {
    county: shown(county.name),
    board,
    doorName: swedish && swedish.lang !== board?.lang ? swedish : undefined,
    phone: phones[0],
    email,
    facts: facts.filter((fact) => fact.values.length > 0),
    reportHref: safeHref(county.contactPage) ?? safeHref(county.website),
    checked: county.checked,
  };
}

function webFact(address: string | undefined, label: ShownText, doubtful: boolean): FactValue[] {
  if (!address?.trim()) return [];
  const href = safeHref(address);
  return [
    {
      text: href ? label : { text: address, lang: 'zxx', dir: 'ltr' },
      href,
      doubt: doubtful ? linkDoubt() : undefined,
    },
  ];
}

const websiteLabel = (): string =>
  msg('Webbplats', { id: 'finder.card.website', desc: "Link to the board's own website" });
const contactPageLabel = (): string =>
  msg('Alla kontaktvägar', {
    id: 'finder.card.contact-page',
    desc: 'Link to the page with all ways to reach the board',
  });
const integrationPageLabel = (): string =>
  msg('Integration i länet', {
    id: 'finder.card.integration-page',
    desc: "Link to the board's page about integration of newly arrived people in the county",
  });
const factDoubt = (): string =>
  msg('Uppgiften är inte kontrollerad', {
    id: 'finder.unverified.fact',
    desc: 'Mark beside a fact that nobody has confirmed',
  });
const linkDoubt = (): string =>
  msg('Adressen är inte kontrollerad', {
    id: 'finder.unverified.link',
    desc: 'Mark beside a link whose web address nobody has confirmed; it may not work',
  });
