import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import type { LocaleModule } from '@lit/localize/internal/types.js';
import { sourceLocale } from '../generated/locale-codes.js';
import { loaders } from '../generated/locale-loaders.js';

// The package's main entry would bring its other modes along.
export { msg } from '@lit/localize/init/install.js';
export { str } from '@lit/localize/internal/str-tag.js';
export { sourceLocale };

const targetLocales = Object.keys(loaders);

/** Every locale the interface speaks, the source first. */
export const locales: readonly string[] = [sourceLocale, ...targetLocales];

const loaded = new Map<string, LocaleModule>();
let current: string = sourceLocale;

configureReentrantLocalization({
  sourceLocale,
  targetLocales,
  getLocale: () => current,
  loadLocaleSync: (locale) => loaded.get(locale),
});

/**
 * Sees to it that messages in a locale can be had at once.
 * @returns false when they cannot be loaded; a later call tries again
 */
export async function loadLocale(locale: string): Promise<boolean> {
  try {
    const load = loaders[locale as keyof typeof loaders] as
      (() => Promise<LocaleModule>) | undefined;
    if (load) loaded.set(locale, await load());
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
