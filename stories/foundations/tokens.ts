/** The custom properties of the library, as the manifest has them. */
export interface Token {
  readonly name: string;
  readonly description: string;
  /** As it is written for people, where it speaks of other tokens: `the accent colour`. */
  readonly default: string;
}

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly { readonly cssProperties?: readonly Token[] }[];
  }[];
}

/** Each token once, in the order of the manifest. */
export function tokensOf({ modules }: Manifest): readonly Token[] {
  const all = modules.flatMap(({ declarations = [] }) =>
    declarations.flatMap(({ cssProperties = [] }) => cssProperties),
  );
  return [...new Map(all.map((token) => [token.name, token])).values()];
}

const PREFIX = '--lor-color-';

export const isColour = ({ name }: Token): boolean => name.startsWith(PREFIX);

/** What the library makes of a token: CSS that can be computed where a page may have set it. */
export function cssOf(token: Token, tokens: readonly Token[]): string {
  const fallback = token.default.replace(/the (\w+) colour/g, (words, name: string) => {
    const other = tokens.find((each) => each.name === `${PREFIX}${name}`);
    return other ? cssOf(other, tokens) : words;
  });
  const css = fallback === 'inherit' ? 'currentcolor' : fallback;
  return `var(${token.name}, ${css})`;
}

/** What must be how far from what, by WCAG 2: text 4.5, what is only seen 3. */
export const PAIRS = [
  { front: 'text', back: 'surface', least: 4.5, what: 'text' },
  { front: 'muted', back: 'surface', least: 4.5, what: 'less important text' },
  { front: 'accent', back: 'surface', least: 4.5, what: 'links and buttons' },
  { front: 'error', back: 'surface', least: 4.5, what: 'the message for a fault' },
  { front: 'text', back: 'mark', least: 4.5, what: 'letters that match what was typed' },
  { front: 'border', back: 'surface', least: 3, what: 'borders of fields and buttons' },
  { front: 'focus', back: 'surface', least: 3, what: 'the frame around what has focus' },
  { front: 'accent', back: 'raised', least: 3, what: 'the chosen county among the others' },
  { front: 'on-accent', back: 'accent', least: 3, what: 'the point on the chosen county' },
] as const;
