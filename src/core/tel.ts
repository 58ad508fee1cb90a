/** `tel:` address of a number as people write it (RFC 3966); blanks and hyphens fall away. */
export function telHref(number: string): string | undefined {
  const digits = number.replace(/(?!^\+)\D/g, '');
  return digits ? `tel:${digits}` : undefined;
}
