// Facts of actors and our own words about who does what → the "collaboration" feed.

import { withoutNothing } from './records.mjs';

/** The actor that each county has a board of. */
const COUNTY_BOARDS = 'lansstyrelserna';

/** Where the board of a county can be reached, as far as a public page was seen to say so. */
function boardOf({ name, boardName, phone, website, unverified = [] }) {
  const known = { phone, website };
  for (const field of unverified) delete known[field];
  return withoutNothing({
    name: { sv: name.sv, en: name.en },
    actor: COUNTY_BOARDS,
    board: { sv: boardName.sv, en: boardName.en },
    ...known,
  });
}

/**
 * @param {object} facts with `collected` and `actors`
 * @param {object} countyFacts with `counties`
 * @param {object} words with `sectors` (which kinds of the facts each is), `actors` (whom each works
 *   with), `roles`, `tasks`, `arenas` and `grants`
 * @returns a "collaboration" feed, its actors in the order of the facts
 * @throws Error naming the record that does not hold together
 */
export function collaborationFrom(facts, countyFacts, words) {
  const { collected } = facts;
  const actors = facts.actors.map((each, index) => {
    try {
      return actor(each, words, collected);
    } catch (error) {
      throw new Error(`actor ${each?.id ?? `no. ${index + 1}`}: ${error.message}`);
    }
  });
  const ids = new Set(actors.map(({ id }) => id));
  for (const id of Object.keys(words.actors)) {
    if (!ids.has(id)) throw new Error(`actor ${id}: there are words about it, but no facts`);
  }
  const used = new Set(actors.map(({ sector }) => sector));
  return {
    kind: 'collaboration',
    version: 1,
    language: 'sv',
    updated: collected,
    source: { name: 'Länsstyrelserna', url: 'https://www.lansstyrelsen.se/' },
    license: 'CC0-1.0',
    sectors: Object.fromEntries(
      Object.entries(words.sectors)
        .filter(([key]) => used.has(key))
        .map(([key, { label }]) => [key, label]),
    ),
    counties: Object.fromEntries(
      countyFacts.counties.map((county) => [county.code, boardOf(county)]),
    ),
    roles: words.roles.map(({ sfs, ...role }) => ({
      ...role,
      ...(sfs && { regulation: [lawOf(sfs, facts)] }),
    })),
    actors,
    tasks: words.tasks,
    arenas: words.arenas,
    grants: words.grants.map((grant) => ({ ...grant, checked: collected })),
  };
}

function actor(facts, words, checked) {
  if (!facts.id) throw new Error('has no id');
  const own = Object.hasOwn(words.actors, facts.id) ? words.actors[facts.id] : undefined;
  if (!own) throw new Error('there are no words about it');
  return withoutNothing({
    id: facts.id,
    name: facts.name,
    synonyms: own.synonyms,
    level: facts.level,
    sector: sectorOf(facts.kind, words.sectors),
    mandate: own.mandate ?? facts.mandate,
    website: facts.website ?? undefined,
    regulation: facts.regulation.map((law) => regulation(law, facts)),
    worksWith: own.worksWith ?? [],
    validFrom: own.validFrom,
    validTo: own.validTo,
    verified: facts.verified,
    checked,
  });
}

const regulation = ({ title, sfs }, { regulation_verified: verified }) => ({
  title,
  sfs,
  verified,
});

/** A law that an actor's facts name. */
function lawOf(sfs, { actors }) {
  for (const facts of actors) {
    const found = facts.regulation.find((law) => law.sfs === sfs);
    if (found) return regulation(found, facts);
  }
  throw new Error(`the law ${sfs} is not in the facts`);
}

function sectorOf(kind, sectors) {
  const found = Object.entries(sectors).find(([, { kinds }]) => kinds.includes(kind));
  if (!found) throw new Error(`the kind "${kind}" is unknown`);
  return found[0];
}
