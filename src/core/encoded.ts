/**
 * A text as a part of an address. Half a sign, as of an emoji that was cut in two, would make
 * `encodeURIComponent` throw.
 */
export const encoded = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
