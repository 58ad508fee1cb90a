import { labelPoint } from './label.mjs';
import { pathOf, ringsOf } from './rings.mjs';
import { simplified, STEPS } from './simplify.mjs';

/**
 * The shapes of the counties for a small map.
 * @param map the package's map: `viewBox` and `locations` with `id` and `path`
 * @param facts the counties: `code`, `letter`, `iso3166_2` and the `svgMapsId` of their path
 */
export function countyShapes(map, facts) {
  const paths = new Map(map.locations.map(({ id, path }) => [id, path]));
  const counties = [...facts].sort((a, b) => (a.code < b.code ? -1 : 1));
  const pathOfCounty = ({ code, svgMapsId }) => {
    const path = paths.get(svgMapsId);
    // Taken once: two counties with one path would be one of them in the wrong place.
    paths.delete(svgMapsId);
    if (!path) throw new Error(`county ${code}: no path, or none left, is called "${svgMapsId}"`);
    return path;
  };
  const shapes = simplified(counties.map((county) => ringsOf(pathOfCounty(county))));
  if (paths.size > 0) throw new Error(`no county has the path ${[...paths.keys()].join(', ')}`);
  return {
    viewBox: map.viewBox.split(' ').map((value) => Number(value) * STEPS),
    counties: counties.map(({ code, letter, iso3166_2: iso }, i) => {
      if (shapes[i].length === 0) throw new Error(`county ${code}: nothing of it is large enough`);
      return { code, iso, letter, d: pathOf(shapes[i]), label: labelPoint(shapes[i]) };
    }),
  };
}
