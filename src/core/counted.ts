import { speaking } from './localize.js';
import { plural } from './plural.js';

/**
 * The right plural form in the language now speaking.
 * @param pattern a message such as `one {# träff} other {# träffar}`; `#` becomes the number
 * @param words what stands in place of `%name` in each of the forms
 */
export function counted(
  pattern: string,
  count: number,
  words: Readonly<Record<string, string | number>> = {},
): string {
  const form = plural(pattern, count, speaking());
  return form.replace(/%(\w+)/g, (sign, name: string) =>
    Object.hasOwn(words, name) ? inDigits(words[name]!) : sign,
  );
}

/** A number as the language now speaking writes it, "5 000"; anything else as it is. */
export const inDigits = (value: string | number): string =>
  typeof value === 'number' ? plural('#', value, speaking()) : value;
