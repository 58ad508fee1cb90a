import { allowed, type Rules } from './options.js';

/** What an address says: the options, and the names of what was left out. */
export interface Read {
  readonly options: ReadonlyMap<string, string>;
  readonly ignored: readonly string[];
}

/** A deep link's own parameter, which the widget itself writes and reads. */
const OWN = /^lor-/;

/**
 * The options in an address, as far as the rules allow them. Of several with one name the first
 * that is allowed counts.
 * @param search with or without the question mark; may hold anything
 */
export function readOptions(rules: Rules, search: string): Read {
  const options = new Map<string, string>();
  const ignored = new Set<string>();
  for (const [name, written] of new URLSearchParams(search)) {
    if (OWN.test(name)) continue;
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    const value = rule && !options.has(name) ? allowed(rule, written) : undefined;
    if (value === undefined) ignored.add(name);
    else options.set(name, value);
  }
  return { options, ignored: [...ignored] };
}

/** So many names are written out, and so many letters of each. */
const NAMES = 5;
const LETTERS = 40;

/** One line for the console about what was left out; undefined where nothing was. */
export function ignoredLine(ignored: readonly string[]): string | undefined {
  if (ignored.length === 0) return undefined;
  const names = ignored.slice(0, NAMES).map((name) => JSON.stringify(name.slice(0, LETTERS)));
  const more = ignored.length - names.length;
  return `the address may not say ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}, or not with that value; it is ignored.`;
}
