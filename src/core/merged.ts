/**
 * A content with parts added to it. Where a part has only some places of a list, it has them by
 * their number; what it has in a place, it adds to what is there.
 */
export const merged = <T extends object>(base: T, ...parts: readonly object[]): T =>
  parts.reduce<unknown>(withPart, base) as T;

function withPart(base: unknown, part: unknown): unknown {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
  const made: Record<string, unknown> = Object.assign(Array.isArray(base) ? [] : {}, base);
  for (const [key, value] of Object.entries(part)) made[key] = withPart(made[key], value);
  return made;
}
