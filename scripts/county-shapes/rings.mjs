/**
 * The rings of an SVG path, without their repeated last point. The map's paths know only two
 * commands: `m` with relative points, and `z`.
 */
export function ringsOf(d) {
  if (/[^mz\d\s,.e+-]/.test(d)) throw new Error(`a path uses other commands than m and z: ${d}`);
  const rings = [];
  // A relative `m` starts from where the ring before it began, since `z` leads back there.
  let at = [0, 0];
  for (const subpath of d.split('m').slice(1)) {
    const numbers = subpath.match(/-?\d*\.?\d+(?:e[+-]?\d+)?/g).map(Number);
    const ring = [];
    for (let i = 0; i < numbers.length; i += 2) {
      at = [at[0] + numbers[i], at[1] + numbers[i + 1]];
      ring.push(at);
    }
    rings.push(ring);
    at = ring[0];
  }
  return rings;
}

/** Area of a ring, negative when it turns the other way. */
export const signedArea = (ring) =>
  ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);

/** A path of whole numbers in relative commands, as short as it can be written. */
export const pathOf = (rings) => {
  let from = [0, 0];
  return rings
    .map((ring) => {
      const steps = ring.map((point, i) => {
        const before = i === 0 ? from : ring[i - 1];
        return [point[0] - before[0], point[1] - before[1]];
      });
      from = ring[0];
      return `m${steps.flat().join(' ').replaceAll(' -', '-')}z`;
    })
    .join('');
};
