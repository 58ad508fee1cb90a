/** Names of RDF vocabularies, whole. */

const vocabulary =
  (base: string) =>
  (name: string): string =>
    base + name;

export const skos = vocabulary('http://www.w3.org/2004/02/skos/core#');
export const skosxl = vocabulary('http://www.w3.org/2008/05/skos-xl#');
export const dct = vocabulary('http://purl.org/dc/terms/');
export const dc = vocabulary('http://purl.org/dc/elements/1.1/');
export const dcat = vocabulary('http://www.w3.org/ns/dcat#');
export const foaf = vocabulary('http://xmlns.com/foaf/0.1/');
export const owl = vocabulary('http://www.w3.org/2002/07/owl#');
export const rdfs = vocabulary('http://www.w3.org/2000/01/rdf-schema#');
export const rdf = vocabulary('http://www.w3.org/1999/02/22-rdf-syntax-ns#');
export const adms = vocabulary('http://www.w3.org/ns/adms#');
export const locn = vocabulary('http://www.w3.org/ns/locn#');
/** Written with and without the s. */
export const schema = (name: string): readonly string[] => [
  `http://schema.org/${name}`,
  `https://schema.org/${name}`,
];

/** A name as people know it: `skos:Concept`. */
export function shortName(iri: string): string {
  const known: readonly (readonly [string, string])[] = [
    [skos(''), 'skos'],
    [skosxl(''), 'skosxl'],
    [dct(''), 'dct'],
    [dcat(''), 'dcat'],
    [foaf(''), 'foaf'],
    [owl(''), 'owl'],
    [rdfs(''), 'rdfs'],
    ['http://schema.org/', 'schema'],
    ['https://schema.org/', 'schema'],
  ];
  const [base = '', prefix] = known.find(([start]) => iri.startsWith(start)) ?? [];
  return prefix === undefined ? `<${iri}>` : `${prefix}:${iri.slice(base.length)}`;
}

/** The last part of an address, which is often a name: after `#` or the last `/`. */
export function lastPart(iri: string): string {
  const [, part = ''] = /([^/#:]+)[/#]*$/.exec(iri) ?? [];
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
