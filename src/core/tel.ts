/** `tel:` address of a number as people write it (RFC 3966); blanks and hyphens fall away. */
export function telHref(number: string): string | undefined {
  const digits = number.replace(/(?!^\+)\D/g, '');
  // A plus sign alone is no number; digits come after it.
  return digits > '+' ? `tel:${digits}` : undefined;
}
