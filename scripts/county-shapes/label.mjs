import { signedArea } from './rings.mjs';

/** How far apart the first points lie that are tried; each round halves it. */
const FIRST_STEP = 8;

/** A point well inside the largest ring: as far from its outline as whole steps allow. */
export function labelPoint(rings) {
  const [largest] = [...rings].sort((a, b) => Math.abs(signedArea(b)) - Math.abs(signedArea(a)));
  const xs = largest.map(([x]) => x);
  const ys = largest.map(([, y]) => y);
  let best = farthest(
    grid(Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys), FIRST_STEP),
    largest,
  );
  for (let step = FIRST_STEP / 2; step >= 1; step /= 2) {
    const [x, y] = best;
    best = farthest(grid(x - step, x + step, y - step, y + step, step), largest);
  }
  return best;
}

function grid(left, right, top, bottom, step) {
  const points = [];
  for (let y = top; y <= bottom; y += step) {
    for (let x = left; x <= right; x += step) points.push([x, y]);
  }
  return points;
}

const farthest = (points, ring) =>
  points
    .map((point) => ({ point, room: isInside(point, ring) ? distanceTo(point, ring) : -1 }))
    .reduce((best, each) => (each.room > best.room ? each : best)).point;

/** Whether a ring goes round a point. */
export const isInside = ([x, y], ring) =>
  ring.reduce((inside, [x1, y1], i) => {
    const [x2, y2] = ring[(i + 1) % ring.length];
    const crosses = y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1;
    return crosses ? !inside : inside;
  }, false);

const distanceTo = (point, ring) =>
  Math.min(...ring.map((from, i) => distanceToLine(point, from, ring[(i + 1) % ring.length])));

function distanceToLine([x, y], [x1, y1], [x2, y2]) {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const along = ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy);
  const clamped = Math.max(0, Math.min(1, along));
  return Math.hypot(x - x1 - clamped * dx, y - y1 - clamped * dy);
}
