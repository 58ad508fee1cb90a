// Facts of concepts and our own words about them → the "glossary" feed.

/** What has no page behind it is said to have none. */
const NO_PAGE = {
  sv: 'Allmän kännedom, ingen publicerad källa',
  en: 'General knowledge, no published source',
};

/**
 * @param {object} facts with `collected` and `concepts`
 * @param {object} words with `domains`, `sources` (who stands behind a host name) and `concepts`
 * @returns a "glossary" feed, its concepts in Swedish order
 * @throws Error naming the concept that does not hold together
 */
export function glossaryFrom(facts, words) {
  const { collected } = facts;
  const concepts = facts.concepts.map((each) => {
    try {
      return concept(each, words, collected);
    } catch (error) {
      throw new Error(`concept ${each?.id}: ${error.message}`);
    }
  });
  const ids = new Set(concepts.map(({ id }) => id));
  if (ids.size < concepts.length) throw new Error('two concepts have the same id');
  for (const id of Object.keys(words.concepts)) {
    if (!ids.has(id)) throw new Error(`there are words about "${id}", but no such concept`);
  }
  const order = new Intl.Collator('sv');
  return {
    kind: 'glossary',
    version: 1,
    language: 'sv',
    updated: collected,
    source: { name: 'Länsstyrelserna', url: 'https://www.lansstyrelsen.se/' },
    license: 'CC0-1.0',
    concepts: concepts.sort((a, b) => order.compare(a.term.sv, b.term.sv)),
  };
}

function concept(facts, words, checked) {
  const own = words.concepts[facts.id];
  if (!own) throw new Error('there are no words about it');
  const domain = words.domains[own.domain];
  if (!domain) throw new Error(`the domain "${own.domain}" is unknown`);
  const found = Object.entries(facts.term_other ?? {}).map(([lang, { value }]) => [lang, value]);
  const term = {
    ...facts.term,
    ...Object.fromEntries(found),
  };
  const definition = {
    ...facts.definition,
    ...own.definition,
  };
  const alt = unique([...facts.alt_labels_sv, ...(own.alt ?? [])], [term.sv]);
  const shown = [term.sv, ...alt];
  const altTerms = lists({ sv: alt, en: own.en?.alt });
  const hiddenTerms = lists({ sv: unique(forms(own.hidden ?? ''), shown), en: own.en?.hidden });
  return {
    id: facts.id,
    term,
    ...(altTerms && { altTerms }),
    ...(hiddenTerms && { hiddenTerms }),
    definition,
    related: facts.related,
    domain,
    sources: [...facts.law.map(law), source(facts, words.sources)],
    checked,
  };
}

/**
 * Inflected forms, written short: `stem|ending|ending; another`. The first is itself a form.
 */
function forms(short) {
  return short
    .split(';')
    .map((each) => each.trim())
    .filter(Boolean)
    .flatMap((each) => {
      const [stem, ...endings] = each.split('|');
      return [stem, ...endings.map((ending) => stem + ending)];
    });
}

const unique = (list, without) => [...new Set(list)].filter((each) => !without.includes(each));

function lists(byLanguage) {
  const full = Object.entries(byLanguage).filter(([, list]) => list?.length > 0);
  return full.length > 0 && Object.fromEntries(full);
}

function law({ sfs, title, verified }) {
  if (sfs && !/^\d{4}:\d+$/.test(sfs)) throw new Error(`"${sfs}" is no SFS number`);
  return { title: { sv: title }, ...(sfs && { sfs }), verified };
}

function source({ source: address, verified }, names) {
  if (!/^https?:/.test(address)) return { title: NO_PAGE, verified };
  const name = names[new URL(address).hostname];
  if (!name) throw new Error(`nobody is known behind ${address}`);
  return { title: { sv: name }, url: address, verified };
}
