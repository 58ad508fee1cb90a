import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import type { LocaleModule } from '@lit/localize/internal/types.js';
import { sourceLocale, targetLocales } from '../generated/locale-codes.js';
import { loaders } from '../generated/locale-loaders.js';

// The package's main entry would bring its other modes along.
export { msg } from '@lit/localize/init/install.js';
export { str } from '@lit/localize/internal/str-tag.js';
export { sourceLocale };

/** Every locale the interface speaks, the source first. */
export const locales: readonly string[] = [sourceLocale, ...targetLocales];

const loaded = new Map<string, LocaleModule>();
const loading = new Map<string, Promise<boolean>>();
let current: string = sourceLocale;

configureReentrantLocalization({
  sourceLocale,
  targetLocales: [...targetLocales],
  getLocale: () => current,
  loadLocaleSync: (locale) => loaded.get(locale) as LocaleModule,
});

/** Whether messages in this locale can be had at once. */
export const isLoaded = (locale: string): boolean => locale === sourceLocale || loaded.has(locale);

/**
 * Loads the messages of a locale.
 * @returns false when they cannot be had; a later call tries again
 */
export function loadLocale(locale: string): Promise<boolean> {
  let pending = loading.get(locale);
  if (!pending) {
    pending = (loaders[locale as keyof typeof loaders] as () => Promise<LocaleModule>)().then(
      (module) => {
        loaded.set(locale, module);
        return true;
      },
      () => {
        loading.delete(locale);
        return false;
      },
    );
    loading.set(locale, pending);
  }
  return pending;
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
