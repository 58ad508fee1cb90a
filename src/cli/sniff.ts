import type { Words } from './table/table.js';

/** What a file is, as far as it can be converted. */
export type Format = 'csv' | 'turtle' | 'json-ld';

/** A format, or why the file is none that is read. */
export type Sniffed = { readonly format: Format } | { readonly problem: Words };

const EXTENSIONS: Readonly<Record<string, Format>> = {
  csv: 'csv',
  tsv: 'csv',
  tab: 'csv',
  ttl: 'turtle',
  turtle: 'turtle',
  nt: 'turtle',
  nq: 'turtle',
  n3: 'turtle',
  trig: 'turtle',
  jsonld: 'json-ld',
};

const begins = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** What a file is by its first bytes, its name and its beginning, in this order. */
export function sniff(bytes: Uint8Array, text: string, name: string): Sniffed {
  const problem = otherFile(bytes, text);
  if (problem) return { problem };
  const [, extension = ''] = /\.([^./\\]+)$/.exec(name) ?? [];
  const known = Object.entries(EXTENSIONS).find(([each]) => each === extension.toLowerCase());
  return { format: known?.[1] ?? formatOfText(text) };
}

function formatOfText(text: string): Format {
  const start = text.trimStart();
  if (/^[{[]/.test(start)) return 'json-ld';
  const isTurtle = /^\s*(@prefix|@base|PREFIX|BASE)\s|^\s*<[a-z]+:[^>]*>\s+</im.test(
    start.slice(0, 5000),
  );
  return isTurtle ? 'turtle' : 'csv';
}

/** What people take for a table or a vocabulary, and what to do with it. */
function otherFile(bytes: Uint8Array, text: string): Words | undefined {
  if (begins(bytes, [0x50, 0x4b, 3, 4]) || begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return {
      en: 'This is a workbook or another packed file, not a table as text. Open it in Excel, choose Save as, and "CSV UTF-8 (comma delimited)".',
      sv: 'Det här är en arbetsbok eller en annan packad fil, inte en tabell som text. Öppna den i Excel, välj Spara som och ”CSV UTF-8 (kommaavgränsad)”.',
    };
  }
  if (begins(bytes, [0x25, 0x50, 0x44, 0x46])) {
    return {
      en: 'This is a PDF. Ask for the table behind it, as CSV.',
      sv: 'Det här är en PDF. Be om tabellen bakom den, som CSV.',
    };
  }
  const start = text.slice(0, 2000);
  if (/<rdf:RDF|<\?xml/.test(start)) {
    return {
      en: 'This is XML, which is not read here. Export the vocabulary as Turtle or JSON-LD.',
      sv: 'Det här är XML, som inte läses här. Exportera vokabulären som Turtle eller JSON-LD.',
    };
  }
  if (/^\s*(<!doctype html|<html)/i.test(start)) {
    return {
      en: 'This is a web page. Download the file itself.',
      sv: 'Det här är en webbsida. Hämta själva filen.',
    };
  }
  if (text.includes('\0')) {
    return {
      en: 'This is no text. Save the table as "CSV UTF-8", or say its encoding.',
      sv: 'Det här är ingen text. Spara tabellen som ”CSV UTF-8”, eller ange teckenkodningen.',
    };
  }
  return undefined;
}
