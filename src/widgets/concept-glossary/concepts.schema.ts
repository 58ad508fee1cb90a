import type { Reading } from '../../core/content.js';
import type { Finding } from '../../core/finding.js';
import { placesIn, readListFeed, withText } from '../../core/list-feed.js';
import { readRecord } from '../../core/validate.js';
import type { Concept, Glossary } from './concepts.js';
import { conceptSchema, envelopeSchema } from './concepts.records.js';

/** Reads a "glossary" feed, whatever it is. A concept that is called nothing is left out. */
export const readGlossary = (raw: unknown): Reading<Glossary> =>
  readListFeed<Glossary, Concept>(raw, {
    envelope: envelopeSchema,
    list: 'concepts',
    record: 'concept',
    readOne: (each, at, findings) =>
      withText(readRecord(conceptSchema, each, at, findings), 'term', at, findings),
    finish: withKnownLinks,
  });

/** Concepts without links to what is not there, or to themselves. */
function withKnownLinks(
  concepts: readonly Concept[],
  raw: readonly unknown[],
  findings: Finding[],
): readonly Concept[] {
  const known = new Set(concepts.map(({ id }) => id));
  const places = placesIn(raw);
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
