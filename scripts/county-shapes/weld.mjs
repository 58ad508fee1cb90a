/** How far apart the map draws a border that two counties share: up to a tenth of a unit. */
const TOLERANCE = 0.15;

/**
 * Lets neighbours share their border: points of different counties that are meant to be one become
 * one, and a point that lies on the neighbour's line becomes a point of that line.
 * @param shapes each county's rings
 */
export function welded(shapes) {
  const merge = merger();
  const merged = shapes.map((rings) =>
    rings.map((ring) => withoutRepeats(ring.map((point) => merge(point)))),
  );
  const points = [...new Set(merged.flat(2))];
  return merged.map((rings) =>
    rings.map((ring) =>
      ring.flatMap((from, i) => {
        const to = ring[(i + 1) % ring.length];
        return [from, ...pointsOn(from, to, points)];
      }),
    ),
  );
}

/** Answers with the first point it was given within the tolerance. */
function merger() {
  const cells = new Map();
  const cellOf = (value) => Math.floor(value / TOLERANCE);
  return (point) => {
    const [column, row] = point.map(cellOf);
    for (const x of [column - 1, column, column + 1]) {
      for (const y of [row - 1, row, row + 1]) {
        const known = cells.get(`${x} ${y}`)?.find((other) => distance(point, other) < TOLERANCE);
        if (known) return known;
      }
    }
    const cell = `${column} ${row}`;
    cells.set(cell, [...(cells.get(cell) ?? []), point]);
    return point;
  };
}

/** The points that lie on a line between its ends, in order. */
function pointsOn(from, to, points) {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const square = dx * dx + dy * dy;
  return points
    .filter((point) => point !== from && point !== to)
    .map((point) => ({
      point,
      along: ((point[0] - from[0]) * dx + (point[1] - from[1]) * dy) / square,
    }))
    .filter(
      ({ point, along }) =>
        along > 0 &&
        along < 1 &&
        distance(point, [from[0] + along * dx, from[1] + along * dy]) < TOLERANCE,
    )
    .sort((a, b) => a.along - b.along)
    .map(({ point }) => point);
}

const withoutRepeats = (ring) => ring.filter((point, i) => point !== ring.at(i - 1));

const distance = (a, b) => Math.hypot(a[0] - b[0], a[1] - b[1]);
