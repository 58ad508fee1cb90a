/** What a text is that should have been JSON but does not even begin like it. */
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/^$/, 'Is empty.'],
  [
    /^(<!doctype html|<html|<head|<body|<!--)/i,
    'Is a web page (HTML), not a feed: take the file itself, not the page about it.',
  ],
  [
    /^<\?xml[^]{0,2000}(skos|rdf:RDF)|^<rdf:/i,
    'Is RDF/XML: export it as Turtle or JSON-LD, and convert that.',
  ],
  [/^</, 'Is XML, not JSON.'],
  [
    /^(@prefix|@base|prefix\s+[\w-]*:|base\s+<)/i,
    'Is Turtle: convert it first, with lor-widgets convert.',
  ],
  [
    /^(export|const|let|var|module\.exports|window\.)\b/,
    'Is JavaScript: keep only what stands between the outermost { and }.',
  ],
  [/^(---\s*\n|kind\s*:|["']?\w+["']?\s*:\s*\S+\n)/, 'Is YAML or the like, not JSON.'],
];

const SEPARATORS = [';', '\t', ','];

const count = (line: string, separator: string): number => line.split(separator).length - 1;

/** The first lines have as many separators. */
function isTable(text: string): boolean {
  const [first = '', second = first] = text.split(/\r?\n/, 2);
  return SEPARATORS.some(
    (each) => count(first, each) > 0 && count(first, each) <= count(second, each),
  );
}

/**
 * What a text is instead of JSON, and what to do with it.
 * @returns undefined where it begins like JSON, so that a fault in it is to be looked for
 */
export function insteadOfJson(text: string): string | undefined {
  const start = text
    .slice(0, 5000)
    .replace(/^\ufeff/, '')
    .trimStart();
  const other = OTHERS.find(([pattern]) => pattern.test(start))?.[1];
  if (other) return other;
  return !/^[{[]/.test(start) && isTable(start)
    ? 'Is a table (CSV), not JSON: convert it first, with lor-widgets convert.'
    : undefined;
}
