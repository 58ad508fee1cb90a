import type { Contacts, County } from './contacts.js';

/** What county-shapes.json holds: made by scripts/county-shapes.mjs. */
export interface CountyShapes {
  readonly viewBox: readonly number[];
  readonly counties: readonly CountyShape[];
}

export interface CountyShape {
  readonly code: string;
  readonly iso: string;
  readonly letter: string;
  /** Rings of whole numbers, in the relative commands `m` and `z` only. */
  readonly d: string;
  /** A point well inside the county. */
  readonly label: readonly number[];
}

/** Width and height of the map, known before its shapes are: their room is kept from the start. */
export const MAP_SIZE = [692, 1586] as const;

/**
 * The counties of the map, as code and letter, known before the shapes are: a feed from elsewhere
 * neither loads them nor keeps room for them.
 */
const ON_MAP =
  '01AB 03C 04D 05E 06F 07G 08H 09I 10K 12M 13N 14O 17S 18T 19U 20W 21X 22Y 23Z 24AC 25BD'.split(
    ' ',
  );

/**
 * The counties of a feed, by their code on the map.
 * @returns undefined when one of them is not on the map: then it is a map of somewhere else
 */
export function countiesOnMap({ counties }: Contacts): ReadonlyMap<string, County> | undefined {
  const onMap = new Map<string, County>();
  for (const county of counties) {
    const known = ON_MAP.find((each) => isCounty(each, county));
    if (!known || onMap.has(known.slice(0, 2))) return undefined;
    onMap.set(known.slice(0, 2), county);
  }
  return onMap.size > 0 ? onMap : undefined;
}

/** Codes of two digits are used in other countries too; what says more is asked first. */
function isCounty(known: string, { code, letter, iso }: County): boolean {
  if (iso) return iso === `SE-${known.slice(2)}`;
  return letter ? known === code + letter : known.slice(0, 2) === code;
}

type Point = readonly [x: number, y: number];

const RADIANS = Math.PI / 180;

/** Where a longitude and latitude lie on the map, which is drawn in Mercator; 10 units off at most. */
export function project([longitude, latitude]: readonly [number, number]): Point {
  const northing = Math.log(Math.tan(((90 + latitude) / 2) * RADIANS)) / RADIANS;
  return [52.792 * longitude - 585.28, 5099.74 - 52.664 * northing];
}

/** In how many steps a dot that lies outside its county is brought to the county's label point. */
const STEPS = 16;

/**
 * Where the dot of a place stands. The map is coarse and its borders older than 2007: a few places
 * lie just outside their county there, and are brought inside.
 */
export function dotOf(
  { d, label: [labelX = 0, labelY = 0] }: CountyShape,
  position: readonly [number, number] | undefined,
): Point {
  const [x, y] = position ? project(position) : [-1, -1];
  if (x >= 0 && x <= MAP_SIZE[0] && y >= 0 && y <= MAP_SIZE[1]) {
    for (let step = 0; step < STEPS; step++) {
      const share = step / STEPS;
      const point: Point = [x + (labelX - x) * share, y + (labelY - y) * share];
      if (isInside(d, point)) return point;
    }
  }
  return [labelX, labelY];
}

/** Whether a point lies within a shape. */
export function isInside(d: string, [x, y]: Point): boolean {
  let inside = false;
  for (const ring of ringsOf(d)) {
    for (const [i, [x1, y1]] of ring.entries()) {
      const [x2, y2] = ring[(i + 1) % ring.length]!;
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    }
  }
  return inside;
}

function ringsOf(d: string): readonly (readonly Point[])[] {
  let start: Point = [0, 0];
  return d
    .split('m')
    .slice(1)
    .map((ring) => {
      const steps = ring.match(/-?\d+/g)!.map(Number);
      let [x, y] = start;
      const points = Array.from({ length: steps.length / 2 }, (_, i): Point => {
        x += steps[2 * i]!;
        y += steps[2 * i + 1]!;
        return [x, y];
      });
      start = points[0]!;
      return points;
    });
}
