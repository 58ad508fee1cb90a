import { speaking } from './localize.js';
import { plural } from './plural.js';

/**
 * The right plural form in the language now speaking.
 * @param pattern a message such as `one {# träff} other {# träffar}`; `#` becomes the number
 */
export const counted = (pattern: string, count: number): string =>
  plural(pattern, count, speaking());
