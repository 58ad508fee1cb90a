import type { ShownText } from '../../core/text.js';
import type { CollaborationLevel } from './collaboration.js';

/** What both forms of the diagram are given and give back. All of it left to right. Pure, no DOM. */

export type Level = CollaborationLevel | 'other';

/** An actor that is drawn. */
export interface Node {
  readonly id: string;
  readonly name: ShownText;
  /** Number of its band. */
  readonly band: number;
  /** Ids of its neighbours that are drawn, too. */
  readonly near: readonly string[];
}

export interface Band {
  readonly level: Level;
  readonly name: string;
  readonly nodes: readonly Node[];
}

export interface Sheet {
  readonly width: number;
  /** Size of the text around the diagram. */
  readonly em: number;
  /** What an em of estimated width takes in px, the space between letters included. */
  readonly scale: number;
  /** Height of a line of text. */
  readonly line: number;
  readonly bands: readonly Band[];
  /** Every pair of neighbours once, the one in the earlier band first. */
  readonly pairs: readonly (readonly [Node, Node])[];
}

export type Point = readonly [x: number, y: number];

/** Text that stands somewhere: its top, and the edge at which it is aligned. */
export interface Words {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly edge: 'start' | 'end';
}

/** Leaves and reaches every point horizontally; between two of the same column it swings out. */
export interface Stroke {
  readonly points: readonly Point[];
  /** How far to the side the line is pulled. */
  readonly pull?: number;
}

export interface Drawing {
  readonly height: number;
  readonly titles: readonly { readonly words: Words; readonly rule: readonly [Point, Point] }[];
  readonly places: ReadonlyMap<string, { readonly mark: Point; readonly label: Words }>;
  /** In the order of the pairs. */
  readonly strokes: readonly Stroke[];
}

/** Radius of a mark, and the air between it and its name. In em. */
export const MARK = 0.25;
export const AIR = 0.4;

/** The middle of what is known of some places; undefined where none is. */
export function middleOf(
  ids: readonly string[],
  at: ReadonlyMap<string, number>,
): number | undefined {
  const known = ids.flatMap((id) => at.get(id) ?? []);
  return known.length > 0 ? known.reduce((sum, y) => sum + y, 0) / known.length : undefined;
}

/** Who has neighbours stands near them, in their order; who has none comes last. */
export const byMiddle = (
  a: { readonly middle: number | undefined },
  b: { readonly middle: number | undefined },
): number => {
  if (a.middle === undefined || b.middle === undefined)
    return Number(a.middle === undefined) - Number(b.middle === undefined);
  return a.middle - b.middle;
};
