// Facts of counties and municipalities → the "contacts" feed.

/** Names in other languages that nobody has reviewed: searched, never shown as the name. */
const SEARCHED_ONLY = ['ar', 'es', 'fr', 'ru'];

/** What the facts say in English in brackets after an address, in the reader's languages. */
const ADDRESS_NOTES = {
  'branch office, by appointment': {
    sv: 'Lokalkontor. Boka tid före besöket.',
    en: 'Branch office. Book a time before you visit.',
    ar: 'مكتب محلي. احجز موعداً قبل الزيارة.',
  },
};

/**
 * @param {object} countyFacts with `collected` and `counties`
 * @param {object} municipalityFacts with `municipalities`
 * @returns a "contacts" feed, its records in the order of their codes
 * @throws Error naming the record that does not hold together
 */
export function contactsFrom(countyFacts, municipalityFacts) {
  const { collected } = countyFacts;
  const counties = countyFacts.counties
    .map(named('county', (facts) => county(facts, collected)))
    .sort(byCode);
  const codes = new Set(unique(counties));
  const municipalities = municipalityFacts.municipalities
    .map(named('municipality', municipality))
    .sort(byCode);
  unique(municipalities);
  for (const { code, county: of } of municipalities) {
    if (!codes.has(of))
      throw new Error(`municipality ${code}: its county ${of} is not in the facts`);
    // SCB: the first two digits of a municipality's code are its county's.
    if (!code.startsWith(of))
      throw new Error(`municipality ${code}: its code is not of county ${of}`);
  }
  return {
    kind: 'contacts',
    version: 1,
    language: 'sv',
    updated: collected,
    source: { name: 'Länsstyrelserna', url: 'https://www.lansstyrelsen.se/' },
    license: 'CC0-1.0',
    counties,
    municipalities,
  };
}

/** Says whose facts they were when nothing can be made of them. */
const named = (kind, make) => (facts, index) => {
  try {
    return make(facts);
  } catch (error) {
    throw new Error(`${kind} ${facts?.code ?? `no. ${index + 1}`}: ${error.message}`);
  }
};

function county(facts, checked) {
  const { sv, en, se, ...others } = facts.name;
  const unreviewed = Object.fromEntries(
    SEARCHED_ONLY.filter((language) => others[language]).map((language) => [
      language,
      [others[language]],
    ]),
  );
  const visits = facts.visitingAddresses.map(visitingAddress);
  const unverified = [...facts.unverified];
  if (facts.visitingAddresses.some(({ verified }) => !verified))
    unverified.push('visitingAddresses');
  return {
    code: facts.code,
    letter: facts.letter,
    iso: facts.iso3166_2,
    name: { sv, en, se },
    aliases: { sv: [facts.shortName], en: [facts.shortName], ...unreviewed },
    board: facts.boardName,
    phones: [{ number: facts.phone }],
    email: facts.email,
    postalAddress: facts.postalAddress,
    visitingAddresses: visits,
    website: facts.website,
    contactPage: facts.contactPage,
    integrationPage: facts.integrationPage,
    checked,
    ...(unverified.length > 0 && { unverified }),
  };
}

function visitingAddress({ address }) {
  const [, place, remark] = /^(.*?)(?: \((.*)\))?$/.exec(address);
  if (!remark) return { address };
  const note = ADDRESS_NOTES[remark];
  if (!note) throw new Error(`no translation is known for the remark "${remark}"`);
  return { address: place, note };
}

function municipality({ code, name, county: of, aliases = {}, position }) {
  const others = Object.entries(aliases)
    .filter(([, alias]) => alias !== name)
    .map(([language, alias]) => [language, [alias]]);
  return {
    code,
    name,
    county: of,
    ...(others.length > 0 && { aliases: Object.fromEntries(others) }),
    position,
  };
}

function unique(records) {
  const codes = records.map(({ code }) => code);
  const twice = codes.find((code, index) => codes.indexOf(code) !== index);
  if (twice) throw new Error(`the code ${twice} is there twice`);
  return codes;
}

const byCode = (a, b) => (a.code < b.code ? -1 : 1);
