/** Contrast by WCAG 2, and colours near another that have enough of it. Pure. */

type Rgb = readonly [number, number, number];

const channels = (hex: string): Rgb => [
  parseInt(hex.slice(1, 3), 16),
  parseInt(hex.slice(3, 5), 16),
  parseInt(hex.slice(5, 7), 16),
];

const hexOf = (rgb: Rgb): string =>
  `#${rgb
    .map((each) =>
      Math.round(Math.min(255, Math.max(0, each)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

const linear = (value: number): number =>
  value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;

const gamma = (value: number): number =>
  255 * (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055);

/** Relative luminance (WCAG 2) of `#rrggbb`: 0 for black, 1 for white. */
function luminance(hex: string): number {
  const [r, g, b] = channels(hex);
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** Contrast ratio (WCAG 2) of two `#rrggbb`, 1 to 21, whichever is the darker. */
export function ratio(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

/** `over` on top of `under`, so opaque (0 to 1), as `color-mix(in srgb, …, transparent)` looks. */
export function laid(over: string, under: string, opacity: number): string {
  const [a, b] = [channels(over), channels(under)];
  const mixed = (at: 0 | 1 | 2): number => a[at] * opacity + b[at] * (1 - opacity);
  return hexOf([mixed(0), mixed(1), mixed(2)]);
}

/** Oklab (Ottosson): lightness 0 to 1, and two axes of colour. */
function toOklab(hex: string): Rgb {
  const [r, g, b] = channels(hex).map(linear) as [number, number, number];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function fromOklab([lightness, a, b]: Rgb): Rgb {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    gamma(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    gamma(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    gamma(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

/** `color-mix(in oklab, one SHARE, other)`; share 0 to 1. */
export function mixed(one: string, other: string, share: number): string {
  const [a, b] = [toOklab(one), toOklab(other)];
  const at = (axis: 0 | 1 | 2): number => a[axis] * share + b[axis] * (1 - share);
  return hexOf(fromOklab([at(0), at(1), at(2)]));
}

const fits = (rgb: Rgb): boolean => rgb.every((each) => each > -0.5 && each < 255.5);

/** The hue at another lightness, with as much of its colour as a screen can show. */
function atLightness(hex: string, lightness: number): string {
  const [, a, b] = toOklab(hex);
  for (let kept = 1; kept > 0; kept -= 0.05) {
    const rgb = fromOklab([lightness, a * kept, b * kept]);
    if (fits(rgb)) return hexOf(rgb);
  }
  return hexOf(fromOklab([lightness, 0, 0]));
}

const STEP = 0.005;

/**
 * The colour of the same hue, lighter or darker by as little as can be, that has enough contrast.
 * @param against what it is read on
 * @param least ratio, at most 4.58: one of black and white always has that
 */
export function nearest(colour: string, against: string, least: number): string {
  const [lightness] = toOklab(colour);
  for (let away = 0; away <= 1; away += STEP) {
    for (const next of [lightness - away, lightness + away]) {
      if (next < 0 || next > 1) continue;
      const tried = away === 0 ? colour : atLightness(colour, next);
      if (ratio(tried, against) >= least) return tried;
    }
  }
  return ratio('#000000', against) >= ratio('#ffffff', against) ? '#000000' : '#ffffff';
}
