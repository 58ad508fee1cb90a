/**
 * Names broken into lines without a page to measure them on. Widths are estimates, in em of the
 * label's own size: those of ordinary sans-serifs in bold, so that a name that is set in bold when
 * it is chosen still has room. Pure, no DOM.
 */

const widthOfCharacter = (character: string): number => {
  if (/\p{M}|\u00AD/u.test(character)) return 0;
  if (/[\sijlftrI.,:;'’()|![\]/-]/.test(character)) return 0.4;
  if (/[mwMW@%…—]/.test(character)) return 0.98;
  if (character >= '\u2E80') return 1.05;
  return /\p{Lu}/u.test(character) ? 0.72 : 0.61;
};

/** Every name is looked at many times, and made of few characters. */
const known = new Map<string, number>();

export function widthOf(text: string): number {
  let sum = 0;
  for (const character of text) {
    let width = known.get(character);
    if (width === undefined) known.set(character, (width = widthOfCharacter(character)));
    sum += width;
  }
  return sum;
}

const piecesOf = (text: string): readonly string[] => text.trim().split(/(?<=[\s\u00AD/-])/);

/** The width of the longest part that cannot be broken. In em of the label's size. */
export const longestIn = (text: string): number =>
  Math.max(...piecesOf(text).map((piece) => widthOf(shown(piece))));

/**
 * Breaks a name between its words, at its hyphens and at its soft hyphens, into as few lines as
 * there can be, as equally long as there can be.
 * @param room in em of the label's size
 * @returns at least one line, each within the room
 */
export function brokenInto(room: number, text: string): readonly string[] {
  const lines = filled(room, text);
  if (lines.length === 1) return lines;
  const even = Math.max(widthOf(text) / lines.length, longestIn(text));
  for (let width = even; width < room; width += room * 0.05) {
    const narrower = filled(width, text);
    if (narrower.length === lines.length) return narrower;
  }
  return lines;
}

function filled(room: number, text: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    if (line && widthOf(shown(line + piece)) > room) {
      lines.push(line);
      line = '';
    }
    line += piece;
  }
  return [...lines, line].map((each) => cut(shown(each), room));
}

/** A soft hyphen is seen only where the line ends at it. */
const shown = (line: string): string =>
  line
    .replace(/\u00AD$/, '-')
    .replaceAll('\u00AD', '')
    .trim();

/** The last resort, for a word that is longer than a line. */
function cut(line: string, room: number): string {
  if (widthOf(line) <= room) return line;
  let kept = '';
  let width = widthOf('…');
  for (const character of line) {
    width += widthOf(character);
    if (width > room) break;
    kept += character;
  }
  return `${kept}…`;
}
