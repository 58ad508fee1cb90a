import type { LocaleModule } from '@lit/localize/internal/types.js';
import { templates as arabic } from '../src/generated/locales/ar.js';
import { templates as english } from '../src/generated/locales/en.js';
import { pseudo } from './pseudo.js';
import { retold } from './pseudo-templates.js';

// At once: lit-localize overwrites the order of values in the messages it has shown.
const left = retold(english, pseudo);
const right = retold(arabic, pseudo);

/**
 * Two languages that nobody speaks. Their codes begin as those of languages whose numbers and
 * direction the browser knows.
 */
export const pseudoLoaders: Readonly<Record<string, () => Promise<LocaleModule>>> = {
  'en-x-pseudo': () => Promise.resolve({ templates: left }),
  'ar-x-pseudo': () => Promise.resolve({ templates: right }),
};
