import type { Finding } from '../../core/finding.js';
import { isFields } from './schema-walk.js';

/** Findings in the order in which what they are about stands in the feed. */
export function inOrder(findings: readonly Finding[], raw: unknown): readonly Finding[] {
  const fields = isFields(raw) ? Object.keys(raw) : [];
  const places = new Map(fields.map((field, place) => [field, place]));
  const placeOf = ({ pointer }: Finding): readonly [number, number] => {
    const [, field, record] = pointer.split('/', 3);
    return [
      field === undefined ? -1 : (places.get(field) ?? fields.length),
      /^\d+$/.test(record ?? '') ? Number(record) : -1,
    ];
  };
  return findings
    .map((finding) => ({ finding, place: placeOf(finding) }))
    .sort((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1])
    .map(({ finding }) => finding);
}
