import { fold } from './fold.js';

const COUNTY = folded('län läns länet länets county lääni leatna محافظة مقاطعة лен');
const MUNICIPALITY = folded('kommun kommuns kommunen municipality kunta kunnan gielda بلدية');
const FILLERS = folded('länsstyrelsen länsstyrelse region stad i the of');
const POSTCODE = /^(se )?\d{3} ?\d{2}$/;
const KINDS = { name: 0, code: 0, alias: 3, text: 6 };
const EXACT = 0;
const START = 10;
const WORD = 20;
const INSIDE = 30;

function folded(words) {
  return new Set(words.split(' ').map(fold));
}

/** All places with their search terms, in Swedish alphabetical order. */
export function placesOf({ counties, municipalities }) {
  const names = new Map(counties.map(({ code, name }) => [code, name.sv]));
  const collator = new Intl.Collator('sv');
  return [
    ...counties.map((each) => ({
      name: each.name.sv,
      county: each.code,
      isCounty: true,
      terms: [...nameTerms(each), ...[each.code, each.letter, each.iso].map(codeTerm)],
    })),
    ...municipalities.map((each) => ({
      name: typeof each.name === 'string' ? each.name : each.name.sv,
      county: each.county,
      countyName: names.get(each.county),
      isCounty: false,
      terms: [...nameTerms(each), codeTerm(each.code)],
    })),
  ].sort((a, b) => collator.compare(a.name, b.name));
}

function nameTerms({ name, aliases = {} }) {
  const names = typeof name === 'string' ? { sv: name } : name;
  const terms = Object.entries(names).map(([lang, text]) => term(text, 'name', lang));
  for (const [lang, list] of Object.entries(aliases)) {
    for (const text of list) {
      terms.push(term(text, names[lang]?.startsWith(text) ? 'name' : 'alias', lang));
    }
  }
  return terms;
}

const codeTerm = (code) => term(code, 'code');

function term(text, kind, lang) {
  const key = fold(text);
  return { text, kind, lang, key, padded: ` ${key}`, joined: key.replaceAll(' ', '') };
}

/** A search that remembers what fitted the shorter query while somebody types on. */
export function createSearch(places) {
  let previous = '';
  let remaining = places;

  function find(query, asTyped) {
    const words = query.split(' ');
    const pool = previous.length >= 3 && query.startsWith(previous) ? remaining : places;
    const found = [];
    for (const place of pool) {
      const match = bestTerm(place.terms, query, words, asTyped);
      if (match) found.push({ place, term: match.term, rank: match.rank, query, similar: false });
    }
    previous = query;
    remaining = found.map(({ place }) => place);
    return found.sort((a, b) => a.rank - b.rank);
  }

  /** @returns `{ kind: 'empty' | 'postcode' | 'none' | 'hits', hits }` */
  return function search(typed) {
    const query = fold(typed);
    if (!query) return { kind: 'empty', hits: [] };
    if (POSTCODE.test(query)) return { kind: 'postcode', hits: [] };
    const { wanted, asked } = withoutAdministration(typed.trim());
    const key = fold(wanted);
    let hits = find(key, wanted.toLowerCase());
    if (hits.length === 0 && /..s$/i.test(wanted)) {
      const stem = wanted.slice(0, -1);
      hits = find(fold(stem), stem.toLowerCase());
    }
    if (hits.length === 0) hits = similarPlaces(places, key);
    if (hits.length === 0) return { kind: 'none', hits };
    const ofKind = asked ? hits.filter(({ place }) => place.isCounty === (asked === 'county')) : [];
    return { kind: 'hits', hits: ofKind.length > 0 ? ofKind : hits };
  };
}

function withoutAdministration(typed) {
  let asked;
  const rest = typed.split(/\s+/).filter((word) => {
    const key = fold(word);
    if (COUNTY.has(key)) asked = 'county';
    else if (MUNICIPALITY.has(key)) asked = 'municipality';
    else return !FILLERS.has(key);
    return false;
  });
  const wanted = rest.join(' ');
  return fold(wanted) ? { wanted, asked } : { wanted: typed, asked: undefined };
}

function bestTerm(terms, query, words, asTyped) {
  let best;
  for (const each of terms) {
    const tier = tierOf(each, query, words);
    if (tier === undefined) continue;
    const literal = tier === EXACT && each.text.toLowerCase() === asTyped;
    const rank = tier + KINDS[each.kind] + (literal ? 0 : 1);
    if (!best || rank < best.rank) best = { term: each, rank };
  }
  return best ?? (words.length > 1 ? inSeveralTerms(terms, words) : undefined);
}

function tierOf({ key, padded, joined, kind }, query, words) {
  if (key === query) return EXACT;
  const long = query.length >= 3;
  if (kind === 'code') return long && key.startsWith(query) ? START : undefined;
  if (key.startsWith(query)) return START;
  if (words.every((word) => padded.includes(` ${word}`))) return WORD;
  if (!long) return undefined;
  if (joined.startsWith(words.length === 1 ? query : words.join(''))) return WORD;
  return key.includes(query) ? INSIDE : undefined;
}

function inSeveralTerms(terms, words) {
  const holding = (word) =>
    terms.find(({ kind, padded }) => kind !== 'code' && padded.includes(` ${word}`));
  return words.every(holding) ? { term: holding(words[0]), rank: INSIDE + 5 } : undefined;
}

function similarPlaces(places, query) {
  if (query.length < 4) return [];
  let fewest = query.length >= 8 ? 2 : 1;
  let found = [];
  for (const place of places) {
    let best;
    let least = fewest + 1;
    for (const each of place.terms) {
      if (each.kind === 'code') continue;
      const edits = editsToStart(query, each.key, fewest);
      if (edits < least) {
        least = edits;
        best = each;
      }
    }
    if (!best) continue;
    if (least < fewest) {
      fewest = least;
      found = [];
    }
    found.push({ place, term: best, rank: 40, query, similar: true });
  }
  return found;
}

/** Edits (letters changed, missing, added or swapped) that make `typed` a beginning of `word`. */
export function editsToStart(typed, word, most) {
  if (typed.length > word.length + most) return Infinity;
  const width = Math.min(word.length, typed.length + most);
  let older = [];
  let above = [];
  for (let x = 0; x <= width; x++) above.push(x);
  for (let y = 1; y <= typed.length; y++) {
    const row = [y];
    let least = y;
    for (let x = 1; x <= width; x++) {
      let cost = above[x - 1] + (typed[y - 1] === word[x - 1] ? 0 : 1);
      if (above[x] + 1 < cost) cost = above[x] + 1;
      if (row[x - 1] + 1 < cost) cost = row[x - 1] + 1;
      const swapped =
        y > 1 && x > 1 && typed[y - 1] === word[x - 2] && typed[y - 2] === word[x - 1];
      if (swapped && older[x - 2] + 1 < cost) cost = older[x - 2] + 1;
      row.push(cost);
      if (cost < least) least = cost;
    }
    // No row below can need fewer edits than this one; a swap looks one row further back.
    if (least > most && Math.min(...above) > most) return Infinity;
    older = above;
    above = row;
  }
  const edits = Math.min(...above);
  return edits <= most ? edits : Infinity;
}
