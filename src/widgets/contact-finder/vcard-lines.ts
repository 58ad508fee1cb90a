/** Longest line, in octets without its end (RFC 6350, 3.2). */
const LONGEST = 75;

const encoder = new TextEncoder();

/** A text as the value of a property (RFC 6350, 3.4): nothing in it can begin another property. */
export const text = (words: string): string =>
  words
    .replace(/\r\n?/g, '\n')
    // What is left of control characters has no meaning in a contact.
    .replace(/[^\P{Cc}\n]/gu, '')
    .replace(/[\\,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** Texts as the parts of one value, such as those of an address: only there a semicolon parts. */
export const structured = (...parts: readonly string[]): string =>
  parts.map((part) => text(part).replaceAll(';', '\\;')).join(';');

/**
 * One property, folded. Outlook reads a file as the system's old code page unless the property
 * says otherwise; RFC 6350 knows only UTF-8 and lets readers pass over the parameter.
 * @param name with its parameters, as in `TEL;TYPE=work`
 */
export function propertyLine(name: string, value: string): string {
  const isAscii = /^[\0-\x7f]*$/.test(value);
  return folded(`${name}${isAscii ? '' : ';CHARSET=UTF-8'}:${value}`);
}

/** Broken into lines that are not too long, never inside a character. */
function folded(line: string): string {
  let length = 0;
  let result = '';
  for (const character of line) {
    const octets = encoder.encode(character).length;
    if (length + octets > LONGEST) {
      result += '\r\n ';
      length = 1;
    }
    result += character;
    length += octets;
  }
  return result;
}
