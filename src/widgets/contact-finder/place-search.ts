import { fold } from '../../core/fold.js';
import { createSearch, type Hit, type SearchEntry, type Term } from '../../core/search.js';
import { byName, keyOf } from './by-name.js';
import type { Contacts, County, Municipality } from './contacts.js';

/** A county, or a municipality and its county. */
export interface Place {
  readonly county: County;
  readonly municipality?: Municipality;
}

export type PlaceAnswer =
  | { readonly kind: 'nothing-asked' }
  /** Postcodes cannot be looked up here; whoever types one is told so. */
  | { readonly kind: 'postcode'; readonly query: string }
  | {
      readonly kind: 'hits';
      readonly query: string;
      readonly hits: readonly Hit<Place>[];
      /** Nothing is called what was typed; these are names like it. */
      readonly similar: boolean;
    }
  | { readonly kind: 'none'; readonly query: string };

export interface PlaceSearch {
  answer(query: string): PlaceAnswer;
}

/** What is asked for; empty where it may be either. */
type Kind = 'county' | 'municipality' | '';

/** What people write around a name, by what it asks for: set aside while something else remains. */
const ADMINISTRATION: Readonly<Record<Kind, string>> = {
  county: 'län läns länet länets county lääni leatna محافظة مقاطعة лен',
  municipality: 'kommun kommuns kommunen stad stads municipality city kunta kunnan gielda بلدية',
  '': 'länsstyrelsen länsstyrelse region i the of',
};

/** The same by folded word, once somebody types several words. */
let kindOf: ReadonlyMap<string, Kind> | undefined;

/** Five digits, in Sweden written "981 38", abroad "SE-981 38". */
const POSTCODE = /^(se )?\d{3} ?\d{2}$/;

const searches = new WeakMap<Contacts, PlaceSearch>();

/** The search over a feed's places, prepared once for all finders that show it. */
export function placeSearchOf(contacts: Contacts): PlaceSearch {
  const search = searches.get(contacts) ?? createPlaceSearch(contacts);
  searches.set(contacts, search);
  return search;
}

/** Prepares the places of a feed for searching. */
export function createPlaceSearch(contacts: Contacts): PlaceSearch {
  const search = createSearch(places(contacts));
  return {
    answer(typed) {
      const query = typed.trim();
      const folded = fold(query);
      if (!folded) return { kind: 'nothing-asked' };
      if (POSTCODE.test(folded)) return { kind: 'postcode', query };
      const { wanted, kind } = withoutAdministration(query);
      let hits = search.search(wanted);
      // "Jönköpings kommun", "Norrbottens": the genitive falls away when nothing is called so.
      if (!isAnswer(hits, kind) && /..s$/i.test(wanted)) {
        const plain = search.search(wanted.slice(0, -1));
        if (isAnswer(plain, kind)) hits = plain;
      }
      if (hits.length === 0) return { kind: 'none', query };
      return {
        kind: 'hits',
        query,
        hits: ofKind(hits, kind),
        similar: hits[0]?.tier === 'similar',
      };
    },
  };
}

/**
 * The place that Enter may choose without asking: the only hit, or the one that is called exactly
 * so while everything else called so lies in the same county.
 * @returns undefined when the reader has to say which is meant
 */
export function certainPlace(answer: PlaceAnswer): Place | undefined {
  if (answer.kind !== 'hits' || answer.similar || fold(answer.query).length < 2) return undefined;
  const exact = answer.hits.filter(({ tier }) => tier === 'exact');
  const candidates = exact.length > 0 ? exact : answer.hits.length === 1 ? answer.hits : [];
  const first = candidates[0]?.item;
  return candidates.every(({ item }) => item.county === first?.county) ? first : undefined;
}

function places(contacts: Contacts): readonly SearchEntry<Place>[] {
  const { counties, municipalities, language } = contacts;
  const byCode = new Map(counties.map((county) => [county.code, county]));
  const entries: { entry: SearchEntry<Place>; name: string; key: string }[] = [];
  const add = (
    item: Place,
    { name, aliases = {}, code, letter, iso }: Omit<Municipality, 'county'> & Partial<County>,
  ): void => {
    const names = typeof name === 'string' ? { [language]: name } : name;
    const terms: Term[] = Object.entries(names).map(([lang, text]) => ({
      text,
      lang,
      kind: 'name',
    }));
    const { text: first = '' } = terms[0] ?? {};
    for (const [lang, list] of Object.entries(aliases)) {
      for (const text of list) {
        // A short name is one more name: "Skåne" is as right as "Skåne län".
        const isShort = Object.hasOwn(names, lang) && names[lang]!.startsWith(text);
        terms.push({ text, lang, kind: isShort ? 'name' : 'alias' });
      }
    }
    for (const text of [code, letter, iso]) if (text) terms.push({ text, kind: 'code' });
    entries.push({ entry: { item, terms }, name: first, key: keyOf(first) });
  };
  for (const county of counties) add({ county }, county);
  for (const municipality of municipalities) {
    const county = byCode.get(municipality.county);
    if (county) add({ county, municipality }, municipality);
  }
  return entries.sort((a, b) => byName(a.name, b.name, a.key, b.key)).map(({ entry }) => entry);
}

/** Takes the administrative words out of what was typed, as written, and notes what they ask for. */
function withoutAdministration(query: string): { wanted: string; kind: Kind } {
  const words = query.split(/\s+/);
  let kind: Kind = '';
  // A word alone is what is asked for, whatever it is.
  if (words.length > 1) {
    kindOf ??= new Map(
      Object.entries(ADMINISTRATION).flatMap(([asked, list]) =>
        list.split(' ').map((word) => [fold(word), asked as Kind] as const),
      ),
    );
    const rest = words.filter((word) => {
      const asked = kindOf!.get(fold(word));
      kind = asked || kind;
      return asked === undefined;
    });
    if (fold(rest.join(' '))) return { wanted: rest.join(' '), kind };
  }
  return { wanted: query, kind: '' };
}

const isOfKind = ({ item }: Hit<Place>, kind: Kind): boolean =>
  !kind || Boolean(item.municipality) === (kind === 'municipality');

/** Whether something is called so, and is of the kind that was asked for. */
const isAnswer = (hits: readonly Hit<Place>[], kind: Kind): boolean =>
  hits[0]?.tier !== 'similar' && hits.some((hit) => isOfKind(hit, kind));

/** The places of the kind that was asked for, if there are any. */
function ofKind(hits: readonly Hit<Place>[], kind: Kind): readonly Hit<Place>[] {
  const wanted = hits.filter((hit) => isOfKind(hit, kind));
  return wanted.length > 0 ? wanted : hits;
}
