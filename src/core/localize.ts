import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import type { LocaleModule } from '@lit/localize/internal/types.js';
import { sourceLocale, targetLocales } from '../generated/locale-codes.js';

// The package's main entry would bring its other modes along.
export { msg } from '@lit/localize/init/install.js';
export { str } from '@lit/localize/internal/str-tag.js';
export { sourceLocale };

/**
 * Every locale the interface speaks, the source first. Easy Swedish is a language of contents: what
 * has a text in it shows that one, in an interface that is Swedish.
 */
export const locales: readonly string[] = [sourceLocale, 'sv-x-lattlast', ...targetLocales];

const loaded = new Map<string, LocaleModule>();
let current: string = sourceLocale;

configureReentrantLocalization({
  sourceLocale,
  targetLocales: targetLocales as unknown as string[],
  getLocale: () => current,
  loadLocaleSync: (locale) => loaded.get(locale),
});

/**
 * Sees to it that messages in a locale can be had at once.
 * @returns false when they cannot be loaded; a later call tries again
 */
export async function loadLocale(locale: string): Promise<boolean> {
  try {
    // Most pages speak Swedish, and need not know how the others are loaded.
    if (!/^sv/.test(locale)) {
      const { loaders } = await import('../generated/locale-loaders.js');
      loaded.set(locale, await loaders[locale as keyof typeof loaders]());
    }
    return true;
  } catch {
    return false;
  }
}

/** Runs something synchronous in which messages speak the given locale. */
export function withLocale<T>(locale: string, run: () => T): T {
  const before = current;
  current = locale;
  try {
    return run();
  } finally {
    current = before;
  }
}

/** The locale now speaking. */
export const speaking = (): string => current;
