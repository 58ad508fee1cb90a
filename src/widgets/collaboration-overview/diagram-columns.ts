import { brokenInto, longestIn } from './diagram-labels.js';
import {
  AIR,
  byMiddle,
  MARK,
  middleOf,
  type Drawing,
  type Node,
  type Point,
  type Sheet,
  type Stroke,
  type Words,
} from './diagram-sheet.js';

/** Least and most width of a column, and the least of the gutter between two. In em. */
const LEAST = 9;
const MOST = 16;
const GUTTER = 4.5;
const INDENT = MARK * 2 + AIR;

/** How often columns are settled beside each other; more changes hardly anything. */
const ROUNDS = 6;

/** An actor, or a lane on which lines pass a column that they do not end in. */
interface Item {
  readonly key: string;
  readonly near: readonly string[];
  readonly lines: readonly string[];
  readonly height: number;
  /** How far below its top the line meets it. */
  readonly heart: number;
}

/** How wide each column is; undefined where there is no room for one for each band. */
function columnWidths({ width, em, scale, bands }: Sheet): readonly number[] | undefined {
  const needed = bands.map(({ name, nodes }) => {
    const words = [name, ...nodes.map((node) => node.name.text)].map(longestIn);
    return Math.min(Math.max(Math.max(...words) * scale + INDENT * em, LEAST * em), MOST * em);
  });
  const gutters = (bands.length - 1) * GUTTER * em;
  const left = width - gutters - needed.reduce((all, each) => all + each, 0);
  if (left < 0) return undefined;
  return needed.map((each) => Math.min(each + left / bands.length, MOST * em));
}

/**
 * The wide form: a column for each band. Marks of the first stand at its end and those of the
 * others at their start, so that lines run in the gutters. In a column between two others the
 * name stands below the line that goes on from its mark, and what only passes has lanes there:
 * one for each actor that it leads to. No line crosses a name. Pure, no DOM.
 * @returns undefined where there is no room for it, and for one band, which has nothing to stand beside
 */
export function drawColumns(sheet: Sheet): Drawing | undefined {
  const { width, em, scale, line, bands, pairs } = sheet;
  const rooms = bands.length > 1 ? columnWidths(sheet) : undefined;
  if (!rooms) return undefined;
  const last = bands.length - 1;
  const gutter = (width - rooms.reduce((all, each) => all + each, 0)) / last;
  const starts = rooms.map((_, band) =>
    rooms.slice(0, band).reduce((all, each) => all + each + gutter, 0),
  );
  const startOf = (band: number): number => starts[band]!;
  const endOf = (band: number): number => starts[band]! + rooms[band]!;
  const indent = INDENT * em;
  const isBetween = (band: number): boolean => band > 0 && band < last;
  const markX = (band: number): number =>
    band === 0 ? endOf(0) - MARK * em : startOf(band) + MARK * em;

  const beside = ({ id, near, name, band }: Node): Item => {
    const lines = brokenInto((rooms[band]! - indent) / scale, name.text);
    const height = lines.length * line + em * 0.5;
    return { key: id, near, lines, height, heart: height / 2 };
  };

  const below = ({ id, near, name, band }: Node): Item => {
    const lines = brokenInto(rooms[band]! / scale, name.text);
    const height = lines.length * line + (MARK * 2 + 1) * em;
    return { key: id, near, lines, height, heart: (MARK + 0.25) * em };
  };

  const titleLines = bands.map(({ name }, band) => brokenInto(rooms[band]! / scale, name));
  const top = Math.max(...titleLines.map(({ length }) => length)) * line + em;
  const columns = bands.map(({ nodes }, band) => [
    ...nodes.map((node) => (isBetween(band) ? below(node) : beside(node))),
    ...(isBetween(band) ? lanes(sheet, band) : []),
  ]);
  const at = settled(columns);
  const yOf = (key: string): number => top + at.get(key)!;

  const places = new Map<string, { mark: Point; label: Words }>();
  for (const [band, items] of columns.entries()) {
    for (const { key, lines, heart } of items.filter((item) => item.lines.length > 0)) {
      const mark: Point = [markX(band), yOf(key)];
      const y = isBetween(band) ? mark[1] + (MARK + 0.1) * em : mark[1] - heart + em * 0.25;
      const x = startOf(band) + (isBetween(band) ? 0 : indent);
      const label: Words =
        band === 0
          ? { lines, x: endOf(0) - indent, y, edge: 'end' }
          : { lines, x, y, edge: 'start' };
      places.set(key, { mark, label });
    }
  }

  const strokeOf = ([a, b]: readonly [Node, Node]): Stroke => {
    const from = places.get(a.id)!.mark;
    const to = places.get(b.id)!.mark;
    if (a.band === b.band) {
      const pull = Math.min(gutter * 1.1, em * 1.5 + Math.abs(to[1] - from[1]) * 0.3);
      return { points: [from, to], pull: a.band === 0 ? pull : -pull };
    }
    const through = bands.slice(a.band, b.band).flatMap((_, index): Point[] => {
      const band = a.band + index;
      if (!isBetween(band)) return [];
      // On from its own mark, or along the lane of whom it leads to.
      const y = index === 0 ? from[1] : yOf(laneKey(band, b));
      const end: Point = [endOf(band), y];
      return index === 0 ? [end] : [[startOf(band), y], end];
    });
    return { points: [from, ...through, to] };
  };

  return {
    height: top + heightOf(columns),
    titles: titleLines.map((lines, band) => ({
      words:
        band === 0
          ? { lines, x: endOf(0), y: 0, edge: 'end' }
          : { lines, x: startOf(band), y: 0, edge: 'start' },
      rule: [
        [startOf(band), top - em * 0.65],
        [endOf(band), top - em * 0.65],
      ],
    })),
    places,
    strokes: pairs.map(strokeOf),
  };
}

const laneKey = (band: number, to: Node): string => `${band} ${to.id}`;

function lanes({ pairs, em }: Sheet, band: number): readonly Item[] {
  const ends = new Map<string, string[]>();
  for (const [a, b] of pairs) {
    if (a.band >= band || b.band <= band) continue;
    const key = laneKey(band, b);
    ends.set(key, [...(ends.get(key) ?? [b.id]), a.id]);
  }
  const height = em * 0.75;
  return [...ends].map(([key, near]) => ({ key, near, lines: [], height, heart: height / 2 }));
}

const sum = (items: readonly Item[]): number => items.reduce((all, { height }) => all + height, 0);

const heightOf = (columns: readonly (readonly Item[])[]): number => Math.max(...columns.map(sum));

/** Where every item's line meets it: as near to its neighbours as there is room for. */
function settled(columns: readonly (readonly Item[])[]): ReadonlyMap<string, number> {
  const height = heightOf(columns);
  const at = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const items of round % 2 ? [...columns].reverse() : columns) {
      let y = 0;
      let left = sum(items);
      const wanted = items
        .map((item) => ({ item, middle: middleOf(item.near, at) }))
        .sort(byMiddle);
      for (const { item, middle } of wanted) {
        const top = Math.max(y, Math.min((middle ?? 0) - item.heart, height - left));
        at.set(item.key, top + item.heart);
        y = top + item.height;
        left -= item.height;
      }
    }
  }
  return at;
}
