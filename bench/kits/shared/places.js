import contacts from '../../../src/content/contacts.json' with { type: 'json' };

export const { source } = contacts;

/** The boards by county. */
export const counties = new Map(contacts.counties.map((county) => [county.code, county]));

/** What can be found: the municipalities and counties by their Swedish names, in Swedish order. */
export const places = [
  ...contacts.counties.map(({ code, name }) => ({ name: name.sv, county: code, isCounty: true })),
  ...contacts.municipalities.map(({ name, county }) => ({
    name: typeof name === 'string' ? name : name.sv,
    county,
    countyName: counties.get(county).name.sv,
  })),
].sort(({ name: one }, { name: other }) => compare(one, other));

for (const place of places) place.key = place.name.toLowerCase();

function compare(one, other) {
  compare.collator ??= new Intl.Collator('sv');
  return compare.collator.compare(one, other);
}

/** Those whose name holds what was typed, the ones that begin with it first. */
export function placesLike(typed) {
  const key = typed.trim().toLowerCase();
  if (!key) return [];
  const found = places.filter((place) => place.key.includes(key));
  return [
    ...found.filter((place) => place.key.startsWith(key)),
    ...found.filter((place) => !place.key.startsWith(key)),
  ];
}
