import { brokenInto } from './diagram-labels.js';
import {
  AIR,
  byMiddle,
  MARK,
  middleOf,
  type Band,
  type Drawing,
  type Node,
  type Point,
  type Sheet,
  type Words,
} from './diagram-sheet.js';

/** How often the order within bands is looked at again; more changes hardly anything. */
const ROUNDS = 4;

/** The narrow form: one column of names, and arcs beside it. Pure, no DOM. */
export function drawArcs(sheet: Sheet): Drawing {
  const { width, em, scale, line, bands, pairs } = sheet;
  const side = Math.min(Math.max(width * 0.2, em * 2.5), em * 8);
  const x = side + (MARK + AIR) * em;
  const wordsAt = (text: string, y: number): Words => ({
    lines: brokenInto((width - x) / scale, text),
    x,
    y,
    edge: 'start',
  });

  let y = 0;
  const titles: Drawing['titles'][number][] = [];
  const places = new Map<string, { mark: Point; label: Words }>();
  for (const { name, nodes } of inOrder(bands)) {
    if (y > 0) y += em;
    const words = wordsAt(name, y + em * 0.4);
    titles.push({
      words,
      rule: [
        [x, y],
        [width, y],
      ],
    });
    y = words.y + words.lines.length * line + em * 0.4;
    for (const {
      id,
      name: { text },
    } of nodes) {
      const label = wordsAt(text, y + em * 0.25);
      const height = label.lines.length * line;
      places.set(id, { mark: [side, label.y + height / 2], label });
      y = label.y + height + em * 0.25;
    }
  }

  const ends = pairs.map(([a, b]) => [places.get(a.id)!.mark, places.get(b.id)!.mark] as const);
  const span = ([from, to]: readonly [Point, Point]): number => Math.abs(to[1] - from[1]);
  const longest = Math.max(1, ...ends.map(span));
  // A curve comes three quarters of the way to where it is pulled.
  const most = (side - 2) / 0.75;
  const strokes = ends.map((points) => ({
    points,
    pull: -most * (span(points) / longest) ** 0.7,
  }));
  return { height: y, titles, places, strokes };
}

/** Neighbours near each other: short arcs cross less. */
function inOrder(bands: readonly Band[]): readonly Band[] {
  let ordered = bands;
  for (let round = 0; round < ROUNDS; round++) {
    const at = new Map(ordered.flatMap(({ nodes }) => nodes).map(({ id }, index) => [id, index]));
    ordered = ordered.map((band) => ({ ...band, nodes: sorted(band.nodes, at) }));
  }
  return ordered;
}

const sorted = (nodes: readonly Node[], at: ReadonlyMap<string, number>): readonly Node[] =>
  nodes
    .map((node) => ({ node, middle: middleOf(node.near, at) }))
    .sort(byMiddle)
    .map(({ node }) => node);
