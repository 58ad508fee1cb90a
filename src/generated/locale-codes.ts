// Do not modify this file by hand!
// Re-generate this file by running lit-localize.

/**
 * The locale code that templates in this source code are written in.
 */
export const sourceLocale = `sv`;

/**
 * The other locale codes that this application is localized into. Sorted
 * lexicographically.
 */
export const targetLocales = [
  `ar`,
  `ckb`,
  `en`,
  `es`,
  `fa`,
  `fi`,
  `fr`,
  `pl`,
  `prs`,
  `ps`,
  `ru`,
  `se`,
  `so`,
  `ti`,
  `tr`,
  `uk`,
] as const;

/**
 * All valid project locale codes. Sorted lexicographically.
 */
export const allLocales = [
  `ar`,
  `ckb`,
  `en`,
  `es`,
  `fa`,
  `fi`,
  `fr`,
  `pl`,
  `prs`,
  `ps`,
  `ru`,
  `se`,
  `so`,
  `sv`,
  `ti`,
  `tr`,
  `uk`,
] as const;
