import type { Reading } from '../../core/content.js';
import type { Finding } from '../../core/finding.js';
import { placesIn, readListFeed, withText } from '../../core/list-feed.js';
import { readRecord, withoutNulls } from '../../core/validate.js';
import type { Strategies, Strategy } from './strategies.js';
import { envelopeSchema, strategySchema } from './strategies.records.js';

/** Reads a "strategies" feed, whatever it is. A document without a title is left out. */
export const readStrategies = (raw: unknown): Reading<Strategies> =>
  readListFeed<Strategies, Strategy>(raw, {
    envelope: envelopeSchema,
    list: 'strategies',
    record: 'document',
    readOne: (each, at, findings) => {
      const read = readRecord(strategySchema, each, at, findings);
      return withText<Strategy>(read && withoutNulls(read), 'title', at, findings);
    },
    finish: withKnownSuccessors,
  });

/**
 * Documents with their successors; those in a circle are none. One that is not in the list stays:
 * parts of a list are taken out of it, and what has been replaced is still so.
 */
function withKnownSuccessors(
  strategies: readonly Strategy[],
  raw: readonly unknown[],
  findings: Finding[],
): readonly Strategy[] {
  const byId = new Map(strategies.map((each) => [each.id, each]));
  const places = placesIn(raw);
  const leadsBack = ({ id, supersededBy }: Strategy): boolean => {
    const seen = new Set<string>();
    for (let next = supersededBy; next !== undefined; next = byId.get(next)?.supersededBy) {
      if (next === id) return true;
      if (seen.has(next)) return false;
      seen.add(next);
    }
    return false;
  };
  return strategies.map((strategy) => {
    const { id, supersededBy, ...others } = strategy;
    if (supersededBy === undefined) return strategy;
    const isCircle = leadsBack(strategy);
    if (byId.has(supersededBy) && !isCircle) return strategy;
    const message = isCircle
      ? `Is replaced by "${supersededBy}", which is replaced by it in turn. It is left out.`
      : `Names the document "${supersededBy}", which is not in the list: nothing can lead to it.`;
    const pointer = `/strategies/${places.get(id) ?? 0}/supersededBy`;
    findings.push({ pointer, message, severity: 'warning' });
    return isCircle ? { id, ...others } : strategy;
  });
}
