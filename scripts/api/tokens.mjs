import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Internal: lor.css tells the widget which height it has kept free. */
const INTERNAL = /^--lor-reserve/;

/** Every `var(--lor-…, default)` of a style sheet; a default may hold parentheses of its own. */
export function tokensIn(css) {
  const found = [];
  for (const { index, 1: name } of css.matchAll(/var\(\s*(--lor-[\w-]+)\s*,\s*/g)) {
    const from = css.indexOf(',', index) + 1;
    let depth = 1;
    let to = from;
    while (depth > 0) {
      if (css[to] === '(') depth += 1;
      if (css[to] === ')') depth -= 1;
      to += 1;
    }
    if (!INTERNAL.test(name)) {
      found.push([
        name,
        css
          .slice(from, to - 1)
          .replace(/\s+/g, ' ')
          .trim(),
      ]);
    }
  }
  return found;
}

/** The tokens of all style sheets, each with the default of where it is met first. */
export function tokenDefaults(folder = 'src') {
  const files = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => /styles\.ts$/.test(file))
    // What all widgets share comes first.
    .sort(
      (a, b) => Number(b === 'core/styles.ts') - Number(a === 'core/styles.ts') || (a < b ? -1 : 1),
    );
  const defaults = new Map();
  for (const file of files) {
    for (const [name, value] of tokensIn(readFileSync(join(folder, file), 'utf8'))) {
      if (!defaults.has(name)) defaults.set(name, publicDefault(value));
    }
  }
  return defaults;
}

/** A default in terms of other tokens rather than of our own names. */
const publicDefault = (value) => value.replace(/var\(--_([\w-]+)\)/g, 'the $1 colour');
