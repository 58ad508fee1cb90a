import type { Contacts } from './contacts.js';
import type { Place } from './place-search.js';

/** Longitude and latitude in degrees, WGS 84. */
export type Position = readonly [number, number];

export interface NearPlace {
  readonly place: Place;
  readonly metres: number;
}

/** Mean radius of the earth, in metres (IUGG). */
const RADIUS = 6_371_009;

/**
 * Nothing nearer than this, in metres, and the reader is outside of what the content is about. The
 * farthest corner of Sweden's largest municipality is some 100 km from its point.
 */
const OUTSIDE = 150_000;

/**
 * The municipalities whose points are nearest. The nearest point is not always that of the right
 * municipality, so somebody has to pick.
 * @returns none where the position is far from all of them, or none has a point
 */
export function nearestPlaces(
  contacts: Contacts,
  position: Position,
  count = 5,
): readonly NearPlace[] {
  const counties = new Map(contacts.counties.map((county) => [county.code, county]));
  const near = contacts.municipalities
    .flatMap((municipality): NearPlace[] => {
      const county = counties.get(municipality.county);
      return county && municipality.position
        ? [{ place: { county, municipality }, metres: distance(position, municipality.position) }]
        : [];
    })
    .sort((a, b) => a.metres - b.metres)
    .slice(0, count);
  return near[0] && near[0].metres <= OUTSIDE ? near : [];
}

/** Whether there is anything to be near to. */
export const hasPositions = (contacts: Contacts): boolean =>
  contacts.municipalities.some(({ position }) => position);

/** Along a great circle (haversine), in metres. */
function distance(a: Position, b: Position): number {
  const [fromX, fromY, toX, toY] = [...a, ...b].map((degrees) => (degrees * Math.PI) / 180) as [
    number,
    number,
    number,
    number,
  ];
  const half = (angle: number): number => Math.sin(angle / 2) ** 2;
  const chord = half(toY - fromY) + Math.cos(fromY) * Math.cos(toY) * half(toX - fromX);
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)));
}
