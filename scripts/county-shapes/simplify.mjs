import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import { signedArea } from './rings.mjs';
import { welded } from './weld.mjs';

/** Whole steps in one unit of the drawing: a step is a third of a pixel where the map is 13em wide. */
export const STEPS = 2;

/** A point goes when the triangle with its neighbours is smaller: half a pixel, in square steps. */
const SMALLEST_TRIANGLE = 6;

/** In square steps. An islet less than three pixels across is all outline: a blot on the coast. */
const SMALLEST_ISLET = 80;

/**
 * Makes the rings of all counties simpler, on a grid of whole steps. Borders are simplified once
 * for both neighbours, so that they still fit together.
 * @param shapes each county's rings, in units of the drawing
 */
export function simplified(shapes) {
  const objects = welded(shapes).map((rings) => ({
    type: 'MultiPolygon',
    coordinates: rings
      .map(snapped)
      .filter((ring) => Math.abs(signedArea(ring)) >= SMALLEST_ISLET)
      .map((ring) => [[...ring, ring[0]]]),
  }));
  const simple = simplify(presimplify(topology(objects)), SMALLEST_TRIANGLE);
  return objects.map((_, i) =>
    feature(simple, simple.objects[i]).geometry.coordinates.map(([ring]) => withoutSpikes(ring)),
  );
}

const snapped = (ring) =>
  withoutSpikes(ring.map((point) => point.map((value) => Math.round(value * STEPS))));

/** Takes out points that are there twice, and lines that lead out and straight back. */
function withoutSpikes(ring) {
  const same = (a, b) => a[0] === b[0] && a[1] === b[1];
  const idle = ring.findIndex(
    (point, i) => same(point, ring.at(i - 1)) || same(ring.at(i - 1), ring[(i + 1) % ring.length]),
  );
  return idle < 0 || ring.length < 3 ? ring : withoutSpikes(ring.toSpliced(idle, 1));
}
