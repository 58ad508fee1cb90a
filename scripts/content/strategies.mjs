// Facts of strategies and our own words about them → the "strategies" feed.
import { withoutNothing } from './records.mjs';

const LEVELS = ['national', 'county', 'municipality'];

/** What the facts write where they do not say which municipality. */
const SOME_MUNICIPALITY = 'kommun';

/** Addresses that answer with a page; of any other that is no PDF the kind is not known. */
const PAGE = /(\.html|\.aspx|\/)$/;

/**
 * @param {object} facts with `collected` and `strategies`
 * @param {object} countyFacts with `counties`
 * @param {object} municipalityFacts with `municipalities`
 * @param {object} words with `types`, `topics` (which of the facts' themes each is), `parties`,
 *   `titleOnly` and `documents`
 * @returns a "strategies" feed, its documents in the Swedish order of their titles
 * @throws Error naming the document that does not hold together
 */
export function strategiesFrom(facts, countyFacts, municipalityFacts, words) {
  const { collected } = facts;
  const known = {
    words,
    counties: new Map(countyFacts.counties.map(({ code, name }) => [code, name])),
    municipalities: municipalityFacts.municipalities,
  };
  const strategies = facts.strategies.map((each, index) => {
    try {
      return strategy(each, known, collected);
    } catch (error) {
      throw new Error(`document ${each?.id ?? `no. ${index + 1}`}: ${error.message}`);
    }
  });
  holdTogether(strategies, words.documents);
  const about = new Set(strategies.flatMap(({ counties = [] }) => counties));
  const order = new Intl.Collator('sv');
  return {
    kind: 'strategies',
    version: 1,
    language: 'sv',
    updated: collected,
    source: { name: 'Länsstyrelserna', url: 'https://www.lansstyrelsen.se/' },
    license: 'CC0-1.0',
    types: labels(words.types),
    topics: labels(words.topics),
    counties: Object.fromEntries(
      [...about].sort().map((code) => {
        const { sv, en } = known.counties.get(code);
        return [code, { sv, en }];
      }),
    ),
    strategies: strategies.sort(
      (a, b) => order.compare(a.title, b.title) || order.compare(a.id, b.id),
    ),
  };
}

const labels = (words) =>
  Object.fromEntries(Object.entries(words).map(([key, { label }]) => [key, label]));

/** What can only be seen by looking at all of them. */
function holdTogether(strategies, words) {
  const ids = new Set();
  for (const { id } of strategies) {
    if (ids.has(id)) throw new Error(`document ${id}: another one has the same id`);
    ids.add(id);
  }
  for (const id of Object.keys(words)) {
    if (!ids.has(id)) throw new Error(`document ${id}: there are words about it, but no facts`);
  }
  for (const { id, supersededBy } of strategies) {
    if (supersededBy && !ids.has(supersededBy)) {
      throw new Error(`document ${id}: its successor "${supersededBy}" is not in the facts`);
    }
  }
}

function strategy(facts, { words, counties, municipalities }, checked) {
  if (!facts.id) throw new Error('has no id');
  const own = Object.hasOwn(words.documents, facts.id) ? words.documents[facts.id] : undefined;
  if (!own) throw new Error('there are no words about it');
  if (!own.en) throw new Error('its title is not explained in English');
  if (!LEVELS.includes(facts.level)) throw new Error(`the level "${facts.level}" is unknown`);
  const [validFrom, validTo] = years(facts.years);
  const isTitleOnly = facts.verified === 'title-only';
  const publisher =
    own.publisher ?? (facts.publisher === SOME_MUNICIPALITY ? undefined : facts.publisher);
  return withoutNothing({
    id: facts.id,
    title: own.title ?? facts.title,
    gloss: { en: own.en },
    language: facts.language,
    level: facts.level,
    counties: countiesOf(facts, counties),
    municipalities:
      facts.level === 'municipality' ? municipalitiesOf(facts, municipalities) : undefined,
    type: typeOf(facts.type, words.types),
    topics: topicsOf(facts.themes, words.topics),
    validFrom,
    validTo,
    yearsNote: own.yearsNote,
    decided: own.decided,
    parties: facts.parties.map((party) => words.parties[party] ?? party),
    publisher,
    // Where only the title was seen, the address leads to some list of titles.
    url: isTitleOnly ? undefined : facts.url,
    format: isTitleOnly ? undefined : formatOf(facts.url),
    summary: isTitleOnly
      ? withTitleOnly(own.summary, words.titleOnly, new URL(facts.url).hostname)
      : own.summary,
    supersededBy: own.supersededBy,
    verified: facts.verified,
    checked,
  });
}

/** A year that nobody knows, or that has not been set, is none. */
function years(both) {
  const isYear = (year) => year === null || (Number.isInteger(year) && year > 1000);
  const [from, to] = Array.isArray(both) ? both : [];
  if (!isYear(from) || !isYear(to) || (from && to && from > to)) {
    throw new Error(`its years are ${JSON.stringify(both)}, not the first and the last one`);
  }
  return [from ?? undefined, to ?? undefined];
}

function countiesOf({ county: codes, level }, counties) {
  const unknown = codes.find((code) => !counties.has(code));
  if (unknown !== undefined) throw new Error(`the county "${unknown}" is unknown`);
  if ((codes.length === 0) !== (level === 'national')) {
    throw new Error(`is about ${codes.length} counties, at the level "${level}"`);
  }
  return codes;
}

/** The municipalities of its counties that the title or the publisher names. */
function municipalitiesOf({ title, publisher, county: codes }, municipalities) {
  const named = municipalities.filter(
    ({ name, county }) =>
      codes.includes(county) &&
      new RegExp(`(?<!\\p{L})${name}s?(?!\\p{L})`, 'u').test(`${title}\n${publisher}`),
  );
  if (named.length === 0) throw new Error('names no municipality of its county');
  return named.map(({ code }) => code).sort();
}

function typeOf(fact, types) {
  const found = Object.entries(types).find(([, type]) => type.fact === fact);
  if (!found) throw new Error(`the type "${fact}" is unknown`);
  return found[0];
}

/** In the order of the words, each once. */
function topicsOf(themes, topics) {
  const all = Object.entries(topics);
  const unknown = themes.find((theme) => !all.some(([, topic]) => topic.themes.includes(theme)));
  if (unknown !== undefined) throw new Error(`the theme "${unknown}" belongs to no topic`);
  return all
    .filter(([, topic]) => topic.themes.some((theme) => themes.includes(theme)))
    .map(([key]) => key);
}

function formatOf(url) {
  const { pathname } = new URL(url);
  if (/\.pdf$/i.test(pathname)) return 'pdf';
  return PAGE.test(pathname) ? 'html' : undefined;
}

const withTitleOnly = (summary, sentence, site) =>
  Object.fromEntries(
    Object.entries(sentence).map(([lang, text]) => [
      lang,
      [summary?.[lang], text.replace('{site}', site)].filter(Boolean).join(' '),
    ]),
  );
