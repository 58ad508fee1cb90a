import type { LocaleModule } from '@lit/localize/internal/types.js';
import { targetLocales } from '../src/generated/locale-codes.js';
import { loaders } from '../src/generated/locale-loaders.js';

/** Adds languages to those of the interface; only before anything of src/core has been imported. */
export function addLocales(more: Readonly<Record<string, () => Promise<LocaleModule>>>): void {
  Object.assign(loaders, more);
  (targetLocales as unknown as string[]).push(...Object.keys(more));
}
