import type { Finding } from '../../core/finding.js';

/** So many that say the same are worth reading one by one. */
const MOST = 20;

/** The list that a record is in. */
const listOf = (pointer: string): string => pointer.split('/', 2).join('/');

/** Findings of which many say the same of records of a list are told as one. */
export function summarised(findings: readonly Finding[]): readonly Finding[] {
  const keyOf = ({ pointer, message }: Finding): string => `${listOf(pointer)} ${message}`;
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(keyOf(finding));
    if (group) group.push(finding);
    else groups.set(keyOf(finding), [finding]);
  }
  return Array.from(groups.values()).flatMap((group) => {
    const [first] = group;
    if (!first || group.length <= MOST) return group;
    const message = `In ${group.length} places: ${first.message}`;
    return [{ ...first, pointer: listOf(first.pointer), message }];
  });
}
