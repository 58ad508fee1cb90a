/** A rectangle in the window, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a box stands in the window, in pixels. */
export interface Place {
  readonly left: number;
  readonly top: number;
  /** No higher than there is room for. */
  readonly height: number;
}

const EDGE = 8;
const GAP = 6;

/**
 * Where a box goes beside a word: below it, or above where there is more room; within the window,
 * and on the side where the word begins.
 * @param word the line of the word that was pressed
 * @param size of the box as it would like to be
 * @param room of the window
 */
export function placeBeside(
  word: Box,
  size: { readonly width: number; readonly height: number },
  room: { readonly width: number; readonly height: number },
  isRightToLeft: boolean,
): Place {
  const below = room.height - EDGE - word.bottom - GAP;
  const above = word.top - GAP - EDGE;
  const isBelow = size.height <= below || below >= above;
  const height = Math.max(Math.min(size.height, isBelow ? below : above), 0);
  const wanted = isRightToLeft ? word.right - size.width : word.left;
  const left = Math.max(Math.min(wanted, room.width - EDGE - size.width), EDGE);
  return { left, top: isBelow ? word.bottom + GAP : word.top - GAP - height, height };
}

/** Of the lines that a word is broken into, the one at a point; the first where none is. */
export const lineAt = <B extends Box>(
  lines: readonly B[],
  [x, y]: readonly [number, number],
): B | undefined =>
  lines.find(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  ) ?? lines[0];
