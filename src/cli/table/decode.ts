/** Encodings that a file of an office may have. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** A text, and the encoding it was read in. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

const BYTE_ORDER_MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * The text of a file: as its byte order mark says, else UTF-8 if it is that without fault, else
 * Windows-1252, in which Excel writes "CSV (kommaavgränsad)".
 * @param as the encoding where somebody knows it
 */
export function decode(bytes: Uint8Array, as?: Encoding): Decoded {
  const encoding = as ?? markedAs(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
  // A mark at the beginning is dropped by the decoder; what does not fit becomes U+FFFD.
  const text = new TextDecoder(encoding).decode(bytes);
  return { text: encoding === 'windows-1252' ? withSigns(text) : text, encoding };
}

/** What Windows-1252 has where Latin-1 has nothing: 0x80 to 0x9F, a blank where it has nothing, too. */
const SIGNS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Node 20 decodes Windows-1252 as if it were Latin-1, and loses dashes and quotation marks. */
const withSigns = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (control) => {
    const sign = SIGNS[control.charCodeAt(0) - 0x80] ?? ' ';
    return sign === ' ' ? control : sign;
  });

const markedAs = (bytes: Uint8Array): Encoding | undefined =>
  BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * The encoding that somebody names in his own way, such as `utf8`, `latin1` or `cp1252`.
 * @returns undefined where it is none that we read
 */
export function encodingOf(name: string): Encoding | undefined {
  const plain = name.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (/^(utf8|utf8bom|utf8sig)$/.test(plain)) return 'utf-8';
  if (/^(utf16|utf16le|unicode)$/.test(plain)) return 'utf-16le';
  if (plain === 'utf16be') return 'utf-16be';
  if (/^(windows1252|cp1252|win1252|ansi|latin1|iso88591|iso885915)$/.test(plain)) {
    return 'windows-1252';
  }
  return undefined;
}
