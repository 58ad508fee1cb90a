export const sourceLocale = `sv`;
export const targetLocales = [`ar`, `en`] as const;
export const allLocales = [`ar`, `en`, `sv`] as const;
