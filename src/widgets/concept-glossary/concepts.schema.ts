import type { Reading } from '../../core/content.js';
import type { Finding } from '../../core/finding.js';
import { readList, readRecord } from '../../core/validate.js';
import type { Concept, Glossary } from './concepts.js';
import { conceptSchema, envelopeSchema } from './concepts.records.js';

/**
 * Reads a "glossary" feed, whatever it is: never throws, leaves out what cannot be used and says
 * so. A wrong envelope, or no concept that can be used, fails the whole; an empty list is no fault.
 */
export function readGlossary(raw: unknown): Reading<Glossary> {
  const findings: Finding[] = [];
  const envelope = readRecord(envelopeSchema, raw, '', findings);
  if (!envelope) return { content: undefined, findings };
  const { concepts: rawConcepts } = raw as Record<string, unknown>;
  const read = readList<Concept>(
    rawConcepts,
    '/concepts',
    findings,
    (each, at) => withTerm(readRecord(conceptSchema, each, at, findings), at, findings),
    ({ id }) => id,
  );
  if (Array.isArray(rawConcepts) && rawConcepts.length === 0) {
    return { content: undefined, findings, empty: true };
  }
  if (read.length === 0) {
    const message = 'Holds no concept that can be shown.';
    findings.push({ pointer: '/concepts', message, severity: 'error' });
    return { content: undefined, findings };
  }
  const { language = 'sv', ...rest } = envelope;
  const concepts = withKnownLinks(read, rawConcepts as readonly unknown[], findings);
  return { content: { ...rest, language, concepts } as Glossary, findings };
}

/** A concept that is called nothing cannot be shown, nor found. */
function withTerm(
  concept: Concept | undefined,
  pointer: string,
  findings: Finding[],
): Concept | undefined {
  if (!concept) return undefined;
  const terms = typeof concept.term === 'string' ? [concept.term] : Object.values(concept.term);
  if (terms.some((term) => term.trim())) return concept;
  const message = 'Should hold a term in some language. It is left out.';
  findings.push({ pointer: `${pointer}/term`, message, severity: 'error' });
  return undefined;
}

/** Concepts without links to what is not there, or to themselves. */
function withKnownLinks(
  concepts: readonly Concept[],
  raw: readonly unknown[],
  findings: Finding[],
): readonly Concept[] {
  const known = new Set(concepts.map(({ id }) => id));
  const places = new Map(
    raw.map((each, place) => [String((each as { id?: unknown } | null)?.id).trim(), place]),
  );
  return concepts.map((concept) => {
    let kept = concept;
    for (const field of ['related', 'broader'] as const) {
      const ids = concept[field];
      if (!ids) continue;
      const there = ids.filter((id) => known.has(id) && id !== concept.id);
      if (there.length === ids.length) continue;
      for (const id of ids.filter((each) => !there.includes(each))) {
        const message = `Names the concept "${id}", which is not another one in the list. It is left out.`;
        const pointer = `/concepts/${places.get(concept.id) ?? 0}/${field}`;
        findings.push({ pointer, message, severity: 'warning' });
      }
      kept = { ...kept, [field]: there };
    }
    return kept;
  });
}
