import { FONTS } from './choices.js';
import { laid, mixed, nearest, ratio } from './contrast.js';
import type { ColourName, Looks, Scheme, State, Tag } from './model.js';

/** A page that has said nothing: what the preview stands on, too. */
const PAGE: Readonly<Record<Scheme, { readonly paper: string; readonly ink: string }>> = {
  light: { paper: '#ffffff', ink: '#1c2523' },
  dark: { paper: '#171b1a', ink: '#eef2ef' },
};

/** What the colours come to: the chosen ones, and the others as the style sheet mixes them. */
export function effective(looks: Looks, scheme: Scheme): Readonly<Record<ColourName, string>> {
  const own = coloursOf(looks, scheme);
  const { paper, ink } = PAGE[scheme];
  const text = own.text ?? ink;
  const surface = own.surface ?? paper;
  const accent = own.accent ?? mixed(text, '#00899a', 0.42);
  return {
    text,
    surface,
    accent,
    'on-accent': own['on-accent'] ?? '#ffffff',
    focus: own.focus ?? accent,
    muted: own.muted ?? laid(text, surface, 0.76),
    border: own.border ?? laid(text, surface, 0.62),
    raised: own.raised ?? laid(text, surface, 0.06),
    error: own.error ?? mixed(text, '#cf3a22', 0.34),
    mark: own.mark ?? laid('#ffcd28', surface, 0.18),
  };
}

/** In the dark, what the light has said holds until something else is said. */
const coloursOf = (looks: Looks, scheme: Scheme): Looks['light'] =>
  scheme === 'light' || !looks.hasDark ? looks.light : { ...looks.light, ...looks.dark };

/** Two colours that meet, and how much they have to differ (WCAG 2.2, 1.4.3 and 1.4.11). */
interface Pair {
  readonly front: ColourName;
  readonly back: ColourName;
  readonly least: 3 | 4.5;
}

const PAIRS: readonly Pair[] = [
  { front: 'text', back: 'surface', least: 4.5 },
  { front: 'accent', back: 'surface', least: 4.5 },
  { front: 'muted', back: 'surface', least: 4.5 },
  { front: 'error', back: 'surface', least: 4.5 },
  { front: 'text', back: 'mark', least: 4.5 },
  { front: 'text', back: 'raised', least: 4.5 },
  { front: 'on-accent', back: 'accent', least: 3 },
  { front: 'focus', back: 'surface', least: 3 },
  { front: 'border', back: 'surface', least: 3 },
];

export interface Contrast extends Pair {
  readonly ratio: number;
  readonly passes: boolean;
  /** A colour for the one in front that passes, where this one does not. */
  readonly suggestion?: string;
}

/** How the pairs do, in one scheme. */
export function contrasts(looks: Looks, scheme: Scheme): readonly Contrast[] {
  const colours = effective(looks, scheme);
  return PAIRS.map((pair) => {
    const [front, back] = [colours[pair.front], colours[pair.back]];
    const found = ratio(front, back);
    const passes = found >= pair.least;
    return {
      ...pair,
      ratio: found,
      passes,
      ...(!passes && { suggestion: nearest(front, back, pair.least) }),
    };
  });
}

type Declaration = readonly [property: string, value: string];

/** A term stands in a sentence: it has neither air nor a surface of its own. */
const isBlock = (tag: Tag): boolean => tag !== 'lor-concept';

const colourDeclarations = (colours: Looks['light'], tag: Tag): readonly Declaration[] => [
  ...(colours.surface && isBlock(tag) ? [['background', colours.surface] as const] : []),
  ...Object.entries(colours).map(([name, value]) => [`--lor-color-${name}`, value] as const),
];

/** What a style sheet says of the element in a scheme; the preview is given the same. */
export function declarations(looks: Looks, scheme: Scheme, tag: Tag): readonly Declaration[] {
  const measure = (name: 'radius' | 'space' | 'measure', unit: string): readonly Declaration[] =>
    looks[name] === undefined ? [] : [[`--lor-${name}`, `${looks[name]}${unit}`]];
  const colours = coloursOf(looks, scheme);
  return [
    // What has a surface of its own needs air.
    ...(colours.surface && isBlock(tag) ? [['padding', '1em'] as const] : []),
    ...colourDeclarations(colours, tag),
    ...(looks.font ? [['--lor-font', FONTS[looks.font]!] as const] : []),
    ...measure('radius', 'em'),
    ...measure('space', 'em'),
    ...measure('measure', 'ch'),
  ];
}

const rule = (tag: Tag, lines: readonly Declaration[], indent = ''): string =>
  [
    `${indent}${tag} {`,
    ...lines.map(([property, value]) => `${indent}  ${property}: ${value};`),
    `${indent}}`,
  ].join('\n');

/** The lines for the site's own style sheet; empty where nothing was chosen. */
export function cssOf({ looks, widget }: State): string {
  const light = declarations(looks, 'light', widget);
  const parts = light.length > 0 ? [rule(widget, light)] : [];
  const dark = looks.hasDark ? colourDeclarations(looks.dark, widget) : [];
  if (dark.length > 0) {
    const padding: readonly Declaration[] =
      looks.dark.surface && !looks.light.surface && isBlock(widget) ? [['padding', '1em']] : [];
    parts.push(
      `@media (prefers-color-scheme: dark) {\n${rule(widget, [...padding, ...dark], '  ')}\n}`,
    );
  }
  return parts.length > 0 ? `${parts.join('\n\n')}\n` : '';
}
