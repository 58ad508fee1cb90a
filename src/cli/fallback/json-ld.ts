import { safeHref } from '../../core/links.js';
import { textOnlyIn } from '../../core/text-only.js';
import { textIn, type Text } from '../../core/text.js';
import type { Actor, Collaboration } from '../../widgets/collaboration-overview/collaboration.js';
import { termIn, type Glossary } from '../../widgets/concept-glossary/concepts.js';
import { termsIn } from '../../widgets/concept-glossary/shown-terms.js';
import type { Contacts, County } from '../../widgets/contact-finder/contacts.js';
import { titleIn, type Strategies, type Strategy } from '../../widgets/strategy-list/strategies.js';
import { placeOf } from '../../widgets/contact-finder/find-place.js';
import { chosenActors } from './collaboration-html.js';
import type { Content } from './fallback.js';
import { limited, localeOf, type FallbackOptions } from './options.js';
import { chosenStrategies } from './strategies-html.js';

/** Nobody has said that it is not. */
const isConfirmed = ({ verified }: Pick<Strategy, 'verified'>): boolean =>
  verified !== false && verified !== 'title-only';

type Thing = Readonly<Record<string, unknown>>;

/** A text alone: machines that read this know no other language of it. */
type Say = (text: Text | undefined) => string | undefined;

/**
 * What search engines are told of a content (schema.org). What nobody has confirmed is left out:
 * there it could not be marked.
 * @param content as the widget's reader gives it
 */
export function jsonLd(content: unknown, options: FallbackOptions = {}): object {
  const locale = localeOf(options);
  const known = content as Content;
  const say: Say = (text) => textIn(text, locale, known.language)?.text;
  return {
    '@context': 'https://schema.org',
    ...withoutNothing(thingOf(known, locale, options, say)),
  };
}

function thingOf(content: Content, locale: string, options: FallbackOptions, say: Say): Thing {
  switch (content.kind) {
    case 'contacts':
      return boards(content, options, say);
    case 'glossary':
      return termSet(content, locale, options, say);
    case 'strategies': {
      const all = chosenStrategies(content, locale, options).filter(isConfirmed);
      return itemList(
        content,
        say,
        all.map((each) => documentOf(each, content, locale, say)),
      );
    }
    case 'collaboration': {
      const all = chosenActors(content, options).filter(isConfirmed);
      return itemList(
        content,
        say,
        all.map((each) => organisation(each, say)),
      );
    }
  }
}

function boards(content: Contacts, options: FallbackOptions, say: Say): Thing {
  const county = placeOf(options, content)?.county;
  return county
    ? boardOf(county, say)
    : { '@graph': limited(content.counties, options).map((each) => boardOf(each, say)) };
}

function boardOf(county: County, say: Say): Thing {
  const confirmed = <F extends keyof County>(field: F): County[F] | undefined =>
    county.unverified?.includes(field) ? undefined : county[field];
  const name = say(county.name);
  return {
    '@type': 'GovernmentOrganization',
    name: say(county.board) ?? name,
    url: safeHref(confirmed('website') ?? confirmed('contactPage')),
    telephone: confirmed('phones')?.[0]?.number,
    email: confirmed('email'),
    address: say(confirmed('postalAddress') ?? confirmed('visitingAddresses')?.[0]?.address),
    areaServed: { '@type': 'AdministrativeArea', name },
  };
}

function termSet(content: Glossary, locale: string, options: FallbackOptions, say: Say): Thing {
  return {
    '@type': 'DefinedTermSet',
    name: say(content.source?.name),
    url: safeHref(content.source?.url),
    hasDefinedTerm: limited(content.concepts, options).map((concept) => {
      const term = termIn(concept, locale, content);
      return {
        '@type': 'DefinedTerm',
        termCode: concept.id,
        name: term.text,
        inLanguage: term.lang,
        alternateName: termsIn(concept.altTerms, term.lang),
        description: textOnlyIn(concept.definition, term.lang, content.language)?.text,
      };
    }),
  };
}

const itemList = (
  { source }: Strategies | Collaboration,
  say: Say,
  items: readonly Thing[],
): Thing => ({
  '@type': 'ItemList',
  name: say(source?.name),
  numberOfItems: items.length,
  itemListElement: items.map((item, place) => ({
    '@type': 'ListItem',
    position: place + 1,
    item,
  })),
});

function documentOf(strategy: Strategy, content: Strategies, locale: string, say: Say): Thing {
  const { decided, publisher, url, counties = [], summary } = strategy;
  const title = titleIn(strategy, locale, content);
  return {
    '@type': 'DigitalDocument',
    name: title.text,
    inLanguage: title.lang,
    url: safeHref(url),
    datePublished: decided,
    description: say(summary),
    publisher: publisher && { '@type': 'Organization', name: say(publisher) },
    spatialCoverage: counties.map((code) => say(content.counties?.[code]) ?? code),
  };
}

/** Sectors whose actors are parts of the state, a region or a municipality. */
const PUBLIC = new Set(['government', 'authority', 'committee', 'region', 'municipality']);

const organisation = ({ name, sector = '', website, mandate }: Actor, say: Say): Thing => ({
  '@type': PUBLIC.has(sector) ? 'GovernmentOrganization' : 'Organization',
  name: say(name),
  url: safeHref(website),
  description: say(mandate),
});

/** Without fields that hold nothing. */
function withoutNothing(value: Thing): Thing {
  const kept = (each: unknown): unknown => {
    if (Array.isArray(each)) return each.map(kept);
    return typeof each === 'object' && each !== null ? withoutNothing(each as Thing) : each;
  };
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined && each !== '' && !isEmpty(each))
      .map(([key, each]) => [key, kept(each)]),
  );
}

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
