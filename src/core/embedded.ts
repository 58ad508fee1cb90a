import { merged } from './merged.js';
import { fallbackChain } from './text.js';

/**
 * Loads the content that comes with the library, as far as it is wanted.
 * @param wanted languages besides Swedish, or names of parts
 */
export type EmbeddedContent = (wanted: ReadonlySet<string>) => Promise<object>;

/**
 * How to load the parts of a content, by name: `sv` is everything that all pages need, with its
 * Swedish texts; the others add to it: texts in a language, and `words`, by which things are found
 * and called in all languages.
 */
export type Parts = Readonly<Record<string, () => Promise<{ readonly default: unknown }>>>;

/**
 * A content that is loaded in parts, once for all widgets of a page, and again after a failure. For
 * a language that it is not in, that which its readers are shown is loaded.
 */
export function inParts(parts: Parts): EmbeddedContent {
  const loads: Record<string, Promise<object> | undefined> = {};
  const make = async (names: readonly string[]): Promise<object> => {
    const loaded = await Promise.all(['sv', ...names].map((name) => parts[name]!()));
    const [base, ...added] = loaded.map((module) => module.default as object);
    return added.length > 0 ? merged(base!, ...added) : base!;
  };
  return (wanted) => {
    const needed = Array.from(wanted, (each) => fallbackChain(each).find((name) => name in parts));
    // Whoever wants the same has it, in whatever order it was asked for.
    const names = Object.keys(parts).filter((name) => name !== 'sv' && needed.includes(name));
    const key = names.join();
    return (loads[key] ??= make(names).catch((error: unknown) => {
      loads[key] = undefined;
      throw error;
    }));
  };
}
