/** In Unicode ä stands before å; nothing else keeps Swedish names from being compared as they are. */
const keyOf = (name: string): string => name.toLowerCase().replaceAll('å', 'ã');

/**
 * Compares names as Swedish sorts them: å, ä and ö come last. What has Swedish letters alone goes
 * without the rules of `Intl`, which a slow telephone needs fifty milliseconds to get ready.
 */
export function byName(a: string, b: string): number {
  const x = keyOf(a);
  const y = keyOf(b);
  if (/[^a-zãäö -]/.test(x + y)) return a.localeCompare(b, 'sv');
  return x < y ? -1 : +(x > y);
}
