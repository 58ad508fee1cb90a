import { jsonFault } from '../check/json-fault.js';
import { findingWords } from '../check/words.js';
import { found, shown } from '../table/messages.js';
import type { TableFinding } from '../table/table.js';
import { Graph, type QuadLike } from './graph.js';

/** How RDF is written down; N-Triples, N-Quads and TriG are read as Turtle is. */
export type Syntax = 'turtle' | 'json-ld';

/** Statements, or what is wrong with the text. */
export interface ReadRdf {
  readonly graph?: Graph;
  readonly findings: readonly TableFinding[];
}

/** Where names without a beginning of their own are; taken away again where they are shown. */
export const BASE = 'https://base.invalid/';

/** Reads a text as RDF: never throws, and fetches nothing. */
export async function readRdf(text: string, syntax: Syntax): Promise<ReadRdf> {
  const plain = text.replace(/^\ufeff/, '');
  return syntax === 'turtle' ? readTurtle(plain) : readJsonLd(plain);
}

async function readTurtle(text: string): Promise<ReadRdf> {
  const { default: Parser } = await import('n3/src/N3Parser.js');
  try {
    return { graph: new Graph(new Parser({ baseIRI: BASE }).parse(text)), findings: [] };
  } catch (error) {
    const { message, context } = error as Error & { context?: { line?: number } };
    const line = context?.line;
    const what = shown(message.replace(/ (on|at) line \d+\.?$/, '').replace(/\.$/, ''));
    const words = {
      en: `Is no valid Turtle: ${what}. Mend the line, or the one before it.`,
      sv: `Är inte giltig Turtle. Läsaren säger: ${what}. Rätta raden, eller den före.`,
    };
    const place = line === undefined ? {} : { line };
    return { findings: [found('error', 'syntax', words, place)] };
  }
}

async function readJsonLd(text: string): Promise<ReadRdf> {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    const message = jsonFault(text) ?? String(error);
    const words = { en: message, sv: findingWords(message, 'sv') };
    return { findings: [found('error', 'syntax', words)] };
  }
  if (typeof document !== 'object' || document === null) {
    const words = {
      en: 'Is no JSON-LD: it should begin with { or [.',
      sv: 'Är inte JSON-LD. Filen ska börja med { eller [.',
    };
    return { findings: [found('error', 'syntax', words)] };
  }
  const remote = remoteContexts(document);
  if (remote.length > 0) return { findings: remote.map(notInside) };
  const { default: jsonld } = await import('jsonld/dist/jsonld.esm.min.js');
  try {
    const quads = await jsonld.toRDF(document, {
      base: BASE,
      documentLoader: (url) => Promise.reject(new Error(`${url} is not fetched`)),
    });
    return { graph: new Graph(quads as Iterable<QuadLike>), findings: [] };
  } catch (error) {
    const what = shown((error as Error).message);
    const words = {
      en: `Is no valid JSON-LD: ${what}`,
      sv: `Är inte giltig JSON-LD. Läsaren säger: ${what}`,
    };
    return { findings: [found('error', 'syntax', words)] };
  }
}

/** Addresses of contexts that somebody would have to fetch. */
function remoteContexts(value: unknown, found = new Set<string>()): readonly string[] {
  // Deep documents would be too much for a function that calls itself.
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== 'object' || next === null) continue;
    if (Array.isArray(next)) {
      for (const each of next as unknown[]) open.push(each);
      continue;
    }
    const { '@context': context, ...others } = next as Record<string, unknown>;
    for (const each of [context].flat()) {
      if (typeof each === 'string') found.add(each);
      const from = (each as { '@import'?: unknown } | null | undefined)?.['@import'];
      if (typeof from === 'string') found.add(from);
    }
    for (const each of Object.values(others)) open.push(each);
  }
  return [...found];
}

const notInside = (address: string): TableFinding =>
  found('error', 'context', {
    en: `The context ${shown(address)} is not inside the file, and nothing is fetched. Write the context itself in the file, or export it as expanded JSON-LD or as Turtle.`,
    sv: `Kontexten ${shown(address)} finns inte i filen, och inget hämtas. Skriv in själva kontexten i filen, eller exportera den som expanderad JSON-LD eller som Turtle.`,
  });
