import type { ShownText } from '../../core/text.js';
import { LEVELS } from './bands.js';
import { drawArcs } from './diagram-arcs.js';
import { drawColumns } from './diagram-columns.js';
import { widthOf } from './diagram-labels.js';
import {
  MARK,
  type Band,
  type Level,
  type Node,
  type Point,
  type Sheet,
  type Words,
} from './diagram-sheet.js';

/** Everything that is to be drawn of who works with whom. Pure, no DOM. */

export interface DiagramActor {
  readonly id: string;
  readonly name: ShownText;
  readonly level?: Exclude<Level, 'other'> | undefined;
  /** Ids of those it works with; it is enough that one of two says so. */
  readonly neighbours: readonly string[];
  /** It no longer exists: drawn only when it is chosen. */
  readonly isFormer?: boolean | undefined;
}

export interface DiagramInput {
  readonly actors: readonly DiagramActor[];
  /** Id of the chosen actor. */
  readonly chosen?: string | undefined;
  /** What the levels are called; `other` for actors that have none. */
  readonly levels: Readonly<Record<Level, string>>;
  /** The inline size there is, in px. */
  readonly width: number;
  /** Size of the text around, in px. */
  readonly em?: number;
  /** What the page or the reader has put between letters, in px. */
  readonly spacing?: number;
  readonly dir: 'ltr' | 'rtl';
}

/** Whether something is of the chosen actor or its neighbours; `calm` where none is chosen. */
type Nearness = 'calm' | 'chosen' | 'near' | 'far';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface DrawnWords {
  readonly lines: readonly string[];
  /** Where lines begin or end, whichever side it is in this direction. */
  readonly x: number;
  readonly side: 'left' | 'right';
  /** As large as the words are estimated to be. */
  readonly box: Box;
}

export interface DrawnBand {
  readonly level: Level;
  readonly words: DrawnWords;
  /** The line that sets it off. */
  readonly rule: readonly [Point, Point];
}

export interface DrawnActor {
  readonly id: string;
  readonly name: ShownText;
  readonly level: Level;
  readonly nearness: Nearness;
  readonly mark: Point;
  readonly words: DrawnWords;
  /** What can be pressed: mark, name and what is between. */
  readonly box: Box;
}

export interface DrawnLine {
  readonly ends: readonly [string, string];
  readonly nearness: Exclude<Nearness, 'chosen'>;
  readonly from: Point;
  readonly to: Point;
  /** The path from one mark to the other. */
  readonly d: string;
}

export interface DiagramLayout {
  readonly form: 'narrow' | 'wide';
  readonly dir: 'ltr' | 'rtl';
  readonly width: number;
  readonly height: number;
  /** Sizes of the names and of the lines they stand on, and the radius of marks. */
  readonly size: number;
  readonly line: number;
  readonly radius: number;
  readonly bands: readonly DrawnBand[];
  /** Band by band. */
  readonly actors: readonly DrawnActor[];
  readonly lines: readonly DrawnLine[];
}

const BANDS: readonly Level[] = [...LEVELS, 'other'];

/** Size of names in em of the text around; below a width that hardly any page has, a smaller one. */
const SIZE = 0.875;
const SMALL = 0.8125;
const SMALL_BELOW = 18;
const LINE = 1.3;

/** What a character is wide at least, mostly. In em. */
const CHARACTER = 0.45;

/** How far above and below it an actor can be pressed: half of the air to the next. In em. */
const REACH = 0.2;

export function layOut(input: DiagramInput): DiagramLayout {
  const { width, em = 16, spacing = 0, dir } = input;
  const size = em * (width < SMALL_BELOW * em ? SMALL : SIZE);
  const line = size * LINE;
  const bands = bandsOf(input);
  const nodes = bands.flatMap((band) => band.nodes);
  const pairs = pairsOf(nodes);
  const scale = size + spacing / CHARACTER;
  const sheet: Sheet = { width, em, scale, line, bands, pairs };
  const columns = drawColumns(sheet);
  const { height, titles, places, strokes } = columns ?? drawArcs(sheet);

  const chosen = nodes.find(({ id }) => id === input.chosen);
  const nearnessOf = ({ id, near }: Node): Nearness => {
    if (!chosen) return 'calm';
    if (id === chosen.id) return 'chosen';
    return near.includes(chosen.id) ? 'near' : 'far';
  };

  const mirrored = ([x, y]: Point): Point => [round(dir === 'rtl' ? width - x : x), round(y)];
  const drawn = ({ lines, x, y, edge }: Words): DrawnWords => {
    const wide = Math.max(...lines.map(widthOf)) * scale;
    const box = boxOf([
      mirrored([x, y]),
      mirrored([edge === 'start' ? x + wide : x - wide, y + lines.length * line]),
    ]);
    const side = (edge === 'start') === (dir === 'ltr') ? 'left' : 'right';
    return { lines, x: mirrored([x, y])[0], side, box };
  };
  const radius = round(em * MARK);

  return {
    form: columns ? 'wide' : 'narrow',
    dir,
    width,
    height: Math.ceil(height),
    size: round(size),
    line: round(line),
    radius,
    bands: titles.map(({ words, rule: [from, to] }, index) => ({
      level: bands[index]!.level,
      words: drawn(words),
      rule: [mirrored(from), mirrored(to)],
    })),
    actors: nodes.map((node) => {
      const { mark: at, label } = places.get(node.id)!;
      const mark = mirrored(at);
      const words = drawn(label);
      const corners = [-radius, radius].map((by): Point => [mark[0] + by, mark[1] + by]);
      const box = boxOf([...corners, ...cornersOf(words.box)]);
      return {
        id: node.id,
        name: node.name,
        level: bands[node.band]!.level,
        nearness: nearnessOf(node),
        mark,
        words,
        box: { ...box, y: round(box.y - em * REACH), height: round(box.height + em * REACH * 2) },
      };
    }),
    lines: pairs.map(([a, b], index) => {
      const points = strokes[index]!.points.map(mirrored);
      const isNear = chosen && (a.id === chosen.id || b.id === chosen.id);
      return {
        ends: [a.id, b.id],
        nearness: chosen ? (isNear ? 'near' : 'far') : 'calm',
        from: points[0]!,
        to: points.at(-1)!,
        d: pathOf(points, (strokes[index]!.pull ?? 0) * (dir === 'rtl' ? -1 : 1)),
      };
    }),
  };
}

/** The bands that have actors. Who no longer exists has a place only when it is chosen. */
function bandsOf({ actors, chosen, levels }: DiagramInput): readonly Band[] {
  const shown = new Map(
    actors.filter(({ id, isFormer }) => !isFormer || id === chosen).map((each) => [each.id, each]),
  );
  const near = new Map(Array.from(shown.keys(), (id) => [id, new Set<string>()]));
  for (const { id, neighbours } of shown.values()) {
    for (const other of neighbours) {
      if (other === id || !shown.has(other)) continue;
      near.get(id)!.add(other);
      near.get(other)!.add(id);
    }
  }
  const all = [...shown.values()];
  return BANDS.map((level) => all.filter((each) => (each.level ?? 'other') === level))
    .filter(({ length }) => length > 0)
    .map((members, band) => {
      const level = members[0]!.level ?? 'other';
      const nodes = members.map(({ id, name }): Node => ({
        id,
        name,
        band,
        near: [...near.get(id)!],
      }));
      return { level, name: levels[level], nodes };
    });
}

/** Nodes come band by band: the first of two is never in the later band. */
function pairsOf(nodes: readonly Node[]): readonly (readonly [Node, Node])[] {
  const at = new Map(nodes.map(({ id }, index) => [id, index]));
  return nodes.flatMap((node, index) =>
    node.near.flatMap((id): (readonly [Node, Node])[] =>
      at.get(id)! > index ? [[node, nodes[at.get(id)!]!]] : [],
    ),
  );
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** A curve that leaves and reaches every point horizontally. */
function pathOf(points: readonly Point[], pull: number): string {
  return points
    .map(([x, y], index) => {
      const before = points[index - 1];
      if (!before) return `M${x} ${y}`;
      if (before[1] === y && !pull) return `H${x}`;
      const between = round(pull ? x + pull : (before[0] + x) / 2);
      return `C${between} ${before[1]} ${between} ${y} ${x} ${y}`;
    })
    .join('');
}

function boxOf(points: readonly Point[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: round(Math.max(...xs) - x), height: round(Math.max(...ys) - y) };
}

const cornersOf = ({ x, y, width, height }: Box): readonly Point[] => [
  [x, y],
  [x + width, y + height],
];
